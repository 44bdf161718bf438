#include "doseline/daily_amount.hpp"

namespace doseline {
namespace {

void check_volume(DailyAmount& found, const std::optional<Prescription>& prescription) noexcept {
    const auto& [volume, mass, strength] = found.amount;
    auto& warnings = found.warnings;
    if (!strength) {
        warnings.add(DoseWarning::strength_missing);
        return;
    }
    const bool other = prescription && !strength->same_as(prescription->strength);
    if (other) warnings.add(DoseWarning::other_strength);
    if (mass && !agree(*strength, *volume, *mass)) warnings.add(DoseWarning::ask_pharmacist);
    if (other || !prescription || !prescription->syringe) return;
    const auto fitted = fit(*prescription->syringe, *volume);
    if (!fitted.fits) {
        warnings.add(DoseWarning::larger_than_syringe);
    } else if (!fitted.on_mark) {
        warnings.add(DoseWarning::between_marks);
    }
}

}  // namespace

std::optional<DailyAmount> daily_amount(const SteroidCourse& course, const std::optional<Prescription>& prescription,
                                        CivilDay day) noexcept {
    const auto* phase = course.on(day);
    if (!phase) return std::nullopt;
    DailyAmount found;
    const auto* typed = course.typed_on(day);
    if (typed) {
        found.amount = typed->amount;
    } else if (!phase->is_taper && prescription) {
        found.amount = prescription->amount();
    }
    if (found.amount.volume) {
        check_volume(found, prescription);
    } else if (found.amount.mass) {
        found.warnings.add(DoseWarning::mg_only);
    } else if (typed || phase->is_taper) {
        found.warnings.add(DoseWarning::amount_not_typed);
    }
    return found;
}

}  // namespace doseline
