// Blood-test visits after the infusion: liver (MON-LIVER), platelets (MON-PLT) and troponin-I (MON-TROP).
// Tests that fall on one date are one visit.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/key.hpp"
#include "doseline/label.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// Which tests a visit has.
struct TestSet {
    bool liver = false;
    bool platelets = false;
    bool troponin = false;

    friend constexpr bool operator==(TestSet, TestSet) noexcept = default;
};

/// What these tests rest on.
[[nodiscard]] RuleSet rules_of(TestSet tests) noexcept;

/// One visit to have blood tested. The day is a target: the clinic sets the real one.
struct Visit {
    CivilDay day;
    TestSet tests;
    /// Those of `tests` whose day hangs on the taper's end, which a result decides.
    TestSet conditional;
};

/// Where the steroid course ends, as far as blood tests hang on it.
struct CourseEnd {
    /// The taper's last day; absent while it is not known.
    std::optional<CivilDay> last{};
    /// Whether that day is the team's own and not the label's guess.
    bool is_the_teams = false;
};

/// The last weekly day that is listed one by one while nobody knows the end of the course, seen on `today`: the fourth of
/// those that are still ahead, and no less than the last day of the other tests. Those after it are one series. How many
/// are ahead is ours, not the label's; without a `today` it is counted from the first day that hangs on a result.
/// `week_named` is the highest week whose visit a change names, which stays listed.
[[nodiscard]] CivilDay weekly_listed_through(const MonitoringRules& rules, CivilDay day0, const std::optional<CivilDay>& today,
                                             std::int32_t week_named);

/// All visits for an infusion on `day0`, by date, at most one a day.
/// Liver: on the edition's own days, then weekly without a break to the last weekly day not after the course's end, then
/// after it as the edition says; weekly through `listed_through` where the end is not known.
[[nodiscard]] Row<Visit> visits(const MonitoringRules& rules, CivilDay day0, const CourseEnd& end, CivilDay listed_through);

/// The name of a visit. One on a whole week after the infusion is named by that week; another that the edition lists by
/// its day; one that follows an odd end of the course, which is then known, by its distance from it. All names stay when
/// dates move.
[[nodiscard]] Key visit_key(const MonitoringRules& rules, CivilDay day, CivilDay day0, const CourseEnd& end) noexcept;

}  // namespace doseline
