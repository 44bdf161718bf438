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

std::vector<Visit> visits(const MonitoringRules& rules, CivilDay day0, const CourseEnd& end) {
    std::vector<Visit> all;
    const auto liver = [&](CivilDay day, bool hangs_on_a_result) {
        auto& visit = visit_on(all, day);
        visit.tests.liver = true;
        visit.conditional.liver = hangs_on_a_result;
    };
    const auto weekly_through = end.last.value_or(day0 + open_end_listed);
    for (auto day = day0 + rules.liver_every; day <= weekly_through; day += rules.liver_every) {
        liver(day, !end.last && day > day0 + rules.liver_sure_through);
    }
    if (end.last) {
        for (const Days after : rules.liver_after_taper) liver(*end.last + after, !end.is_the_teams);
    }
    for (const Days after : rules.platelets) visit_on(all, day0 + after).tests.platelets = true;
    for (const Days after : rules.troponin) visit_on(all, day0 + after).tests.troponin = true;
    return all;
}

}  // namespace doseline
