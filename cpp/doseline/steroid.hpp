// The steroid course: which days run at the full dose, which are the taper, and what the team changed
// (STE-START, STE-30, STE-GATE, STE-TAPER, STE-HOLD). Which days, never how much: amounts are the team's.
//
// The course is a row of phases, full and taper in turn, each starting the day after the one before ends. It is laid
// from the first dose forward, so no day is left out or covered twice, whatever the changes say.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/amount.hpp"
#include "doseline/basis.hpp"
#include "doseline/change.hpp"
#include "doseline/key.hpp"
#include "doseline/label.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// Why nobody knows the last day of a phase.
enum class OpenBecause : std::uint8_t {
    /// It is known.
    nothing,
    /// The gate is past, and no answer of the team is recorded (STE-HOLD).
    no_answer,
    not_yet,
    held,
    full_again,
    paused,
};

struct Phase {
    bool is_taper = false;
    /// A taper that the team started, be it by its "go".
    bool is_begun = false;
    /// `label` as the label has it, `team` as the team gave it, `conditional` if it hangs on the gate.
    Basis basis = Basis::label;
    /// 1 for the first of its kind, 2 after the team went back to the full dose once, and so on.
    std::int32_t number = 1;
    Span days{};
    OpenBecause open = OpenBecause::nothing;
    /// A begun taper whose last day nobody typed: it has the label's length.
    bool ends_by_label = false;
    /// The label's possibility: the full dose goes on past its last day unless the team has started the taper.
    bool unless_taper_started = false;
    /// That taper: on its days the full dose goes on unless the team has started it (STE-HOLD).
    bool is_possible = false;
};

/// The name of a phase's item: `steroid.full`, `steroid.taper.2`. The first of its kind bears no number.
[[nodiscard]] constexpr Key key_of(const Phase& phase) noexcept {
    return {phase.is_taper ? Stem::steroid_taper : Stem::steroid_full, phase.number == 1 ? 0 : phase.number};
}

/// What the label's own end of the course rests on.
inline constexpr RuleSet rules_of_end{RuleId::ste_30, RuleId::ste_taper};

/// What the days of a phase rest on.
[[nodiscard]] RuleSet rules_of(const Phase& phase) noexcept;

struct SteroidCourse {
    /// By date. The first starts on the day before the infusion.
    Row<Phase> phases{};
    /// As far as the family typed them: by date, none overlapping, each within one phase.
    Row<Step> amounts{};
    /// Days on which a taper was paused; amounts are ignored.
    Row<Step> pauses{};
    /// The label's last full day, on which the team decides: taper, or stay on the full dose.
    CivilDay gate{};
    /// Whether the end is known and the team's own: a begun taper, or a course that was ended.
    bool end_is_the_teams = false;
    /// Whether the team ended the course, and so when.
    bool is_ended = false;
    /// The last day of a full phase after which nobody has said what comes: from it on the team is asked (STE-GATE).
    std::optional<CivilDay> undecided_from{};
    /// The team's word that leaves the last full phase open, or null.
    const Change* open_word = nullptr;

    [[nodiscard]] CivilDay first() const noexcept { return phases.front().days.first; }
    /// The last day of all, as far as it is known.
    [[nodiscard]] const std::optional<CivilDay>& last() const noexcept { return phases.back().days.last; }
    /// The phase of a day, or null on a day without steroid.
    [[nodiscard]] const Phase* on(CivilDay day) const noexcept;
    /// What was typed for a day, or null.
    [[nodiscard]] const Step* typed_on(CivilDay day) const noexcept;
    /// The amount under way on a day, with the days it runs unchanged; nothing on a day without steroid.
    [[nodiscard]] std::optional<Step> under_way(CivilDay day) const noexcept;
};

/// The course for an infusion on `day0` after all that happened, as it looks on `today`. Changes take effect by their
/// dates, so their order in the list matters only between two of one kind and day, and between a hold and the team's "go".
///
/// Nobody stops because nothing was recorded: once `today` is past the last day of a full dose that neither "go" nor a
/// taper follows, that dose is open-ended (STE-HOLD, STE-ABRUPT). Before, and without `today`, the label's taper follows
/// as a possibility.
[[nodiscard]] SteroidCourse steroid_course(const SteroidRules& rules, CivilDay day0, const History& history,
                                           const std::optional<CivilDay>& today);

}  // namespace doseline
