// A hospital's own schedule: on which days its team tests and how long the course is. Days alone, never an amount.
//
// It is whole: where there is one, no date of the course, of the tests or of the care of diapers is the label's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "doseline/civil_day.hpp"
#include "doseline/label.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// The least and the most days of something. web/hospital/hospital.schema.json publishes the same ones.
struct DaysBounds {
    std::int64_t least;
    std::int64_t most;
};

/// "At least 30" (STE-30), and so long a taper as the label's (STE-TAPER). The most is ours: a slip of a digit.
inline constexpr DaysBounds full_dose_bounds{30, 180};
inline constexpr DaysBounds taper_bounds{28, 365};
/// The shortest month (HYG-SHED).
inline constexpr DaysBounds diaper_care_bounds{28, 365};
/// A test's day after the infusion, or after the taper's last day.
inline constexpr DaysBounds test_day_bounds{1, 730};
/// Days in one list: weekly for more than a year.
inline constexpr std::size_t most_test_days = 60;
/// Bytes of a name.
inline constexpr std::size_t longest_schedule_text = 200;

struct Schedule {
    std::string hospital{};
    std::string version{};
    CivilDay date{};
    std::string signed_by{};
    Row<Days> liver{};
    Row<Days> liver_after_taper{};
    Row<Days> platelets{};
    Row<Days> troponin{};
    /// The label's with these days in place of its own; it points into them.
    Edition edition{};
};

/// Days from the first dose on, through the last full day.
[[nodiscard]] constexpr Days full_dose_length(const SteroidRules& rules) noexcept { return rules.full_through - rules.first_day + Days{1}; }

/// Makes `edition` of a schedule out of the label's, its lists, which are read and not empty, and the lengths of the course.
void complete(Schedule& schedule, const Edition& label, Days full_dose, Days taper, Days diaper_care) noexcept;

}  // namespace doseline
