#include "doseline/prescription.hpp"

#include <algorithm>

namespace doseline {
namespace {

// What one day takes, in microlitres, or 0 where nobody typed it in mL: a taper is less than the prescription's dose, and
// an amount in mg alone says nothing of mL.
std::int64_t daily(const Prescription& prescription, const SteroidCourse& course, CivilDay day) noexcept {
    const auto step = course.under_way(day);
    if (!step) return 0;
    const auto& [volume, mass] = step->amount;
    if (!volume && (mass || course.on(day)->is_taper)) return 0;
    return count<Microlitre>(volume.value_or(prescription.dose)) * prescription.times_a_day;
}

std::optional<CivilDay> last_full_day(const Prescription& prescription, const SteroidCourse& course) noexcept {
    auto left = count<Microlitre>(*prescription.bottle);
    for (auto day = std::max(*prescription.bottle_opened, course.first());; day += Days{1}) {
        const auto takes = daily(prescription, course, day);
        if (takes == 0) return std::nullopt;
        left -= takes;
        if (left < 0) return day - Days{1};
    }
}

}  // namespace

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

Supply supply(const Prescription& prescription, const SteroidCourse& course, const Step& under_way,
              CivilDay from) noexcept {
    Supply found{{from, under_way.days.last}, {}, {}, {}, {}};
    if (prescription.bottle_opened && prescription.keeps_open) {
        found.keeps_through = *prescription.bottle_opened + *prescription.keeps_open - Days{1};
    }
    const auto takes = daily(prescription, course, from);
    if (takes == 0) return found;
    if (found.days.last) {
        found.volume = Microlitres{takes * ((*found.days.last - from).count() + 1)};
        if (prescription.bottle) {
            const auto bottle = count<Microlitre>(*prescription.bottle);
            found.bottles = (count<Microlitre>(*found.volume) + bottle - 1) / bottle;
        }
    }
    if (prescription.bottle && prescription.bottle_opened) found.runs_out = last_full_day(prescription, course);
    return found;
}

}  // namespace doseline
