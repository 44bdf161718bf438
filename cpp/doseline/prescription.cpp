#include "doseline/prescription.hpp"

namespace doseline {

Micrograms mass_of_dose(const Prescription& prescription) noexcept {
    return Micrograms{divide_half_up(
        count<Microgram>(prescription.strength_mass) * count<Microlitre>(prescription.dose),
        count<Microlitre>(prescription.strength_volume))};
}

bool mass_agrees(const Prescription& prescription) noexcept {
    if (!prescription.dose_mass) return true;
    // Both sides times the strength's volume, so that nothing is rounded before it is compared.
    const auto typed = count<Microgram>(*prescription.dose_mass) * count<Microlitre>(prescription.strength_volume);
    const auto computed = count<Microgram>(prescription.strength_mass) * count<Microlitre>(prescription.dose);
    const auto apart = typed > computed ? typed - computed : computed - typed;
    return apart * 20 <= typed;
}

std::optional<Microlitres> mark_distance(Microlitres syringe) noexcept {
    switch (count<Microlitre>(syringe)) {
        case 1000: return Microlitres{10};
        case 3000: return Microlitres{100};
        case 5000: return Microlitres{200};
        case 10000: return Microlitres{500};
        default: return std::nullopt;
    }
}

Supply supply(const Prescription& prescription, const Step& under_way, CivilDay from) noexcept {
    Supply found{{from, under_way.days.last}, {}, {}, {}, {}};
    if (prescription.bottle_opened && prescription.keeps_open) {
        found.keeps_through = *prescription.bottle_opened + *prescription.keeps_open - Days{1};
    }
    // An amount that was typed in mg alone says nothing of mL.
    if (under_way.amount.mass && !under_way.amount.volume) return found;
    const auto dose = under_way.amount.volume.value_or(prescription.dose);
    const auto daily = count<Microlitre>(dose) * prescription.times_a_day;
    if (found.days.last) {
        found.volume = Microlitres{daily * ((*found.days.last - from).count() + 1)};
        if (prescription.bottle) {
            const auto bottle = count<Microlitre>(*prescription.bottle);
            found.bottles = (count<Microlitre>(*found.volume) + bottle - 1) / bottle;
        }
    }
    if (prescription.bottle && prescription.bottle_opened) {
        const auto full_days = count<Microlitre>(*prescription.bottle) / daily;
        found.runs_out = *prescription.bottle_opened + Days{full_days - 1};
    }
    return found;
}

}  // namespace doseline
