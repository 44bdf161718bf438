#include "doseline/monitoring.hpp"

#include <algorithm>

namespace doseline {
namespace {

// From the first day on, each list's last day.
Days last_of(std::span<const Days> days) { return days.empty() ? Days{0} : days.back(); }

bool is_listed(std::span<const Days> days, Days after) { return std::find(days.begin(), days.end(), after) != days.end(); }

}  // namespace

RuleSet rules_of(TestSet tests) noexcept {
    RuleSet rules;
    if (tests.liver) rules |= {RuleId::mon_liver};
    if (tests.platelets) rules |= {RuleId::mon_plt};
    if (tests.troponin) rules |= {RuleId::mon_trop};
    return rules;
}

Key visit_key(const MonitoringRules& rules, CivilDay day, CivilDay day0, const CourseEnd& end) noexcept {
    const auto after = day - day0;
    if (after % rules.liver_every == Days{0}) return {Stem::visit, static_cast<std::int32_t>(after / rules.liver_every)};
    for (const auto& days : {rules.liver, rules.platelets, rules.troponin}) {
        if (is_listed(days, after)) return {Stem::visit_day, static_cast<std::int32_t>(after.count())};
    }
    return {Stem::visit_after_taper, static_cast<std::int32_t>((day - *end.last).count())};
}

CivilDay weekly_listed_through(const MonitoringRules& rules, CivilDay day0, const std::optional<CivilDay>& today, std::int32_t week_named) {
    constexpr int ahead = 4;
    const auto every = rules.liver_every;
    const auto hangs_from = rules.liver_sure_through + Days{1};
    const auto from = today ? std::max(*today - day0, hangs_from) : hangs_from;
    const auto next = (from + every - Days{1}) / every * every;
    return day0 + std::max({next + (ahead - 1) * every, last_of(rules.platelets), last_of(rules.troponin), week_named * every});
}

Row<Visit> visits(const MonitoringRules& rules, CivilDay day0, const CourseEnd& end, CivilDay listed_through) {
    // The first tests stay, even if the steroid stopped early.
    const auto weekly_through = std::max(end.last.value_or(listed_through), day0 + rules.liver_sure_through);
    const auto last =
        std::max({weekly_through + last_of(rules.liver_after_taper), day0 + last_of(rules.platelets), day0 + last_of(rules.troponin)});
    // Day by day, so that tests of one day meet in one visit without being sorted.
    Row<Visit> all;
    for (auto day = day0 + Days{1}; day <= last; day += Days{1}) {
        const auto after = day - day0;
        Visit visit{day, {}, {}};
        const bool is_sure = is_listed(rules.liver, after);
        const bool is_weekly = day <= weekly_through && after > last_of(rules.liver) && after % rules.liver_every == Days{0};
        const bool is_after_taper = end.last && is_listed(rules.liver_after_taper, day - *end.last);
        visit.tests = {is_sure || is_weekly || is_after_taper, is_listed(rules.platelets, after), is_listed(rules.troponin, after)};
        visit.conditional.liver =
            !is_sure && ((is_after_taper && !end.is_the_teams) || (is_weekly && !end.last && after > rules.liver_sure_through));
        if (!(visit.tests == TestSet{})) all.push_back(visit);
    }
    return all;
}

}  // namespace doseline
