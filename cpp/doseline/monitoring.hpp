// Blood-test visits after the infusion: liver (MON-LIVER), platelets (MON-PLT) and troponin-I (MON-TROP).
// Tests that fall on one date are one visit.
#pragma once

#include <vector>

#include "doseline/label.hpp"

namespace doseline {

/// Which tests a visit has.
struct TestSet {
    bool liver = false;
    bool platelets = false;
    bool troponin = false;

    friend constexpr bool operator==(TestSet, TestSet) noexcept = default;
};

/// One visit to have blood tested. The day is a target: the clinic sets the real one.
struct Visit {
    CivilDay day;
    TestSet tests;
    /// Those of `tests` whose day hangs on the taper's end, which a result decides.
    TestSet conditional;
};

/// All visits for an infusion on `day0` whose taper ends on `taper_last`, by date, at most one a day.
/// Liver: weekly without a break to the last weekly day not after `taper_last`, then after the taper as the edition says.
[[nodiscard]] std::vector<Visit> visits(const MonitoringRules& rules, CivilDay day0, CivilDay taper_last);

}  // namespace doseline
