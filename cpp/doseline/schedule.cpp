#include "doseline/schedule.hpp"

namespace doseline {
namespace {

std::span<const Days> all_of(const Row<Days>& days) noexcept { return {days.data(), days.size()}; }

}  // namespace

void complete(Schedule& schedule, const Edition& label, Days full_dose, Days taper, Days diaper_care) noexcept {
    auto& edition = schedule.edition;
    edition = label;
    edition.basis = Basis::schedule;
    edition.steroid.full_through = edition.steroid.first_day + full_dose - Days{1};
    edition.steroid.taper_length = taper;
    edition.diaper_care = Months{0};
    edition.diaper_days = diaper_care;
    auto& tests = edition.monitoring;
    tests.liver = all_of(schedule.liver);
    tests.liver_sure_through = schedule.liver.back();
    tests.liver_after_taper = all_of(schedule.liver_after_taper);
    tests.platelets = all_of(schedule.platelets);
    tests.troponin = all_of(schedule.troponin);
}

}  // namespace doseline
