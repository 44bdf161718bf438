// What happened after the first plan, and what the team said of it. The plan is computed from the list of changes each
// time, so that a change is undone by leaving it out, and nothing else remembers it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "doseline/amount.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/key.hpp"
#include "doseline/monitoring.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// The order is that of the names in wire/changes_json.cpp.
enum class ChangeKind : std::uint8_t {
    /// The infusion is on `days.first`. The last one counts.
    infusion_moved,
    /// On `days.first` the team said of the liver tests: go, if `yes`; not yet, if not (STE-GATE, STE-HOLD).
    gate,
    /// The full amount goes on through `days.last`, or until the team says (STE-HOLD). The last one counts.
    course_held,
    /// From `days.first` on one dose is `amount`.
    dose_changed,
    /// The taper starts on `days.first`: in steps, or to `days.last`, or for the label's length. The last one of a day
    /// counts; a later day lays what is left of the taper anew.
    taper_begun,
    /// The taper stands still on `days`, open-ended until the team says.
    taper_paused,
    /// Back to the full amount from `days.first` on.
    full_again,
    /// The team ended the steroid; `days.first` is its last day.
    course_ended,
    /// The visit `visit` is on `days.first`. The last one counts.
    visit_moved,
    /// The visit `visit` was done on `days.first`; the team said `said`.
    visit_done,
    /// A visit of `tests` on `days.first`, named `visit`; of two with one name the last counts.
    visit_added,
    /// A dose of `days.first` was missed, or came up if `yes`; `reported` to the team or not (STE-MISSED).
    dose_missed,
    /// Could not be read; what was wrong is among the request's problems.
    unread,
};

/// What the team said after a blood test. Never what the test said.
enum class Word : std::uint8_t { none, carry_on, changed };

/// One change. Which fields count is told by its kind; the others are as they are here.
struct Change {
    ChangeKind kind = ChangeKind::unread;
    bool yes = false;
    bool reported = false;
    Word said = Word::none;
    TestSet tests{};
    Span days{};
    Key visit{};
    Amount amount{};
    /// The steps of a taper, as places in `History::steps`.
    std::size_t steps_from = 0;
    std::size_t steps_count = 0;
};

/// The day on which a step of a taper is due: the day after the step before it, or the taper's own day for the first.
[[nodiscard]] CivilDay step_due(const Change& taper, const Step* before) noexcept;

/// All that happened, oldest first.
struct History {
    Row<Change> changes{};
    /// Of all tapers, one after another.
    Row<Step> steps{};

    [[nodiscard]] std::span<const Step> steps_of(const Change& change) const noexcept {
        return {steps.data() + change.steps_from, change.steps_count};
    }
    /// The last change of a kind in the list, or null.
    [[nodiscard]] const Change* last_of(ChangeKind kind) const noexcept;
    /// The change of a kind with the earliest day after `after`; of two on one day the later in the list; or null.
    [[nodiscard]] const Change* next_of(ChangeKind kind, CivilDay after) const noexcept;
    /// The team's latest word at the gate, no later than `by`, of two on one day the later in the list; or null.
    [[nodiscard]] const Change* gate_word(CivilDay by = CivilDay::max()) const noexcept;
    /// The place of a change in the list.
    [[nodiscard]] std::size_t place_of(const Change& change) const noexcept {
        return static_cast<std::size_t>(&change - changes.data());
    }
};

}  // namespace doseline
