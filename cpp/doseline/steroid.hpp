// The steroid course: which days run at the full amount, which are the taper, and what the team changed
// (STE-START, STE-30, STE-GATE, STE-TAPER, STE-HOLD). Which days, never how much: amounts are the team's.
//
// The course is a row of phases, full and taper in turn, each starting the day after the one before ends. It is laid
// from the first dose forward, so no day is left out or covered twice, whatever the changes say.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "doseline/amount.hpp"
#include "doseline/change.hpp"
#include "doseline/label.hpp"

namespace doseline {

/// Days from `first` through `last`, both included; without `last` until the team says.
struct Span {
    CivilDay first{};
    std::optional<CivilDay> last{};

    friend constexpr bool operator==(const Span&, const Span&) noexcept = default;
};

/// What something rests on: the label's rule, what the family typed from the team, or a result not yet known.
enum class Basis : std::uint8_t { label, team, conditional };

struct Phase {
    bool is_taper = false;
    /// 1 for the first of its kind, 2 after the team went back to the full amount once, and so on.
    std::int32_t number = 1;
    Span days{};
    /// `label` as the label has it, `team` as the team gave it, `conditional` if it hangs on the gate.
    Basis basis = Basis::label;
    /// As far as the family typed them, in order, none overlapping.
    std::vector<Step> amounts{};
    /// Days on which the taper stood still.
    std::vector<Span> pauses{};
};

struct SteroidCourse {
    /// By date. The first starts on the day before the infusion.
    std::vector<Phase> phases{};
    /// The label's last full day, on which the team decides: taper, or stay on the full amount.
    CivilDay gate{};

    /// The last day of all, as far as it is known.
    [[nodiscard]] const std::optional<CivilDay>& last() const noexcept { return phases.back().days.last; }
    /// Whether the end is known and the team's own: a begun taper, or a course that was ended.
    bool end_is_the_teams = false;
};

/// The course for an infusion on `day0` after `changes`. Changes take effect by their dates, so their order in the list
/// matters only between two of the same kind and day.
[[nodiscard]] SteroidCourse steroid_course(const SteroidRules& rules, CivilDay day0, const std::vector<Change>& changes);

}  // namespace doseline
