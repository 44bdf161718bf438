// The steroid course (STE-START, STE-30, STE-GATE, STE-TAPER). Which days, never how much: the label gives no step
// amounts for the taper, and whether it starts at all is the team's decision after the liver tests.
#pragma once

#include "doseline/label.hpp"

namespace doseline {

/// Days from `first` through `last`, both included.
struct Span {
    CivilDay first;
    CivilDay last;

    friend constexpr bool operator==(const Span&, const Span&) noexcept = default;
};

struct SteroidCourse {
    /// Every day of the full amount.
    Span full;
    /// The last full day, on which the team decides: taper, or stay on the full amount (STE-GATE, STE-HOLD).
    CivilDay gate;
    /// The days of the taper if the team says go on the gate's day.
    Span taper;
};

/// The course as the label has it for an infusion on `day0`.
[[nodiscard]] constexpr SteroidCourse label_course(const SteroidRules& rules, CivilDay day0) noexcept {
    const auto gate = day0 + rules.full_through;
    return {{day0 + rules.first_day, gate}, gate, {gate + Days{1}, gate + rules.taper_length}};
}

}  // namespace doseline
