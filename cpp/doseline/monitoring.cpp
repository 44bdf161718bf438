#include "doseline/monitoring.hpp"

#include <algorithm>

namespace doseline {

Row<Visit> visits(const MonitoringRules& rules, CivilDay day0, const CourseEnd& end) {
    // Weekly in the first month, whatever became of the steroid.
    const auto weekly_through = std::max(end.last.value_or(day0 + open_end_listed), day0 + rules.liver_sure_through);
    const auto listed = [](std::span<const Days> days, Days after) {
        return std::find(days.begin(), days.end(), after) != days.end();
    };
    // Day by day, so that tests of one day meet in one visit without being sorted.
    Row<Visit> all;
    for (auto day = day0 + Days{1}; day <= weekly_through + open_end_listed; day += Days{1}) {
        const auto after = day - day0;
        Visit visit{day, {}, {}};
        const bool is_weekly = day <= weekly_through && after % rules.liver_every == Days{0};
        const bool is_after_taper = end.last && listed(rules.liver_after_taper, day - *end.last);
        visit.tests = {is_weekly || is_after_taper, listed(rules.platelets, after), listed(rules.troponin, after)};
        visit.conditional.liver = (is_after_taper && !end.is_the_teams) ||
                                  (is_weekly && !end.last && after > rules.liver_sure_through);
        if (!(visit.tests == TestSet{})) all.push_back(visit);
    }
    return all;
}

}  // namespace doseline
