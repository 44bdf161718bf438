#include "doseline/monitoring.hpp"

#include <algorithm>

namespace doseline {
namespace {

Visit& visit_on(std::vector<Visit>& visits, CivilDay day) {
    const auto place = std::find_if(visits.begin(), visits.end(), [&](const Visit& visit) { return visit.day >= day; });
    if (place != visits.end() && place->day == day) return *place;
    return *visits.insert(place, Visit{day, {}, {}});
}

}  // namespace

std::vector<Visit> visits(const MonitoringRules& rules, CivilDay day0, CivilDay taper_last) {
    std::vector<Visit> all;
    for (auto day = day0 + rules.liver_every; day <= taper_last; day += rules.liver_every) {
        visit_on(all, day).tests.liver = true;
    }
    for (const Days after : rules.liver_after_taper) {
        auto& visit = visit_on(all, taper_last + after);
        visit.tests.liver = true;
        visit.conditional.liver = true;
    }
    for (const Days after : rules.platelets) visit_on(all, day0 + after).tests.platelets = true;
    for (const Days after : rules.troponin) visit_on(all, day0 + after).tests.troponin = true;
    return all;
}

}  // namespace doseline
