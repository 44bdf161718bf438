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

enum class ChangeKind : std::uint8_t {
    /// The infusion is on `days.first`, moved from `record`. The last one counts.
    infusion_moved,
    /// On `days.first` the team said `gate` of the liver tests (STE-GATE, STE-HOLD).
    gate,
    /// The full dose goes on through `days.last`, or until the team says (STE-HOLD). The last one counts.
    course_held,
    /// From `days.first` on one dose is `amount`.
    dose_changed,
    /// The taper starts on `days.first`: in steps, or to `days.last`, or for the label's length. The last one of a day
    /// counts; a later day replaces the rest of the taper.
    taper_begun,
    /// The taper is paused on `days`, open-ended until the team says.
    taper_paused,
    /// Back to the full dose from `days.first` on.
    full_again,
    /// The team ended the steroid; `days.first` is its last day.
    course_ended,
    /// The visit `visit` is on `days.first`, moved from `record`. The last one counts.
    visit_moved,
    /// The visit `visit` was done on `days.first`; the team said `said`.
    visit_done,
    /// A visit of `tests` on `days.first`, named `visit`; of two with one name the last counts.
    visit_added,
    /// Dose number `dose` of `days.first`, or any where that is 0, was missed or vomited; `reported` to the team or not,
    /// which then said `reply` (STE-MISSED).
    dose_missed,
    /// Could not be read; what was wrong is among the request's problems.
    unread,
};

/// What the team said at the gate. Never what the liver tests said.
enum class GateReply : std::uint8_t { not_yet, go };

/// What the team said after a blood test. Never what the test said.
enum class TestReply : std::uint8_t { none, carry_on, changed };

/// What became of a dose.
enum class DoseEvent : std::uint8_t { missed, vomited };

/// What the team said of a missed or vomited dose.
enum class MissedReply : std::uint8_t { none, give_again, do_not_give };

/// One change. `kind` decides which fields are used; the others are as they are here.
struct Change {
    ChangeKind kind = ChangeKind::unread;
    GateReply gate = GateReply::not_yet;
    DoseEvent event = DoseEvent::missed;
    MissedReply reply = MissedReply::none;
    TestReply said = TestReply::none;
    bool reported = false;
    std::int32_t dose = 0;
    std::optional<CivilDay> record{};
    TestSet tests{};
    Span days{};
    Key visit{};
    Amount amount{};
    /// The steps of a taper, as places in `History::steps`.
    std::size_t steps_from = 0;
    std::size_t steps_count = 0;

    friend constexpr bool operator==(const Change&, const Change&) noexcept = default;
};

/// The day on which a step of a taper is due: the day after the step before it, or the taper's own day for the first.
[[nodiscard]] CivilDay step_due(const Change& taper, const Step* before) noexcept;

/// All that happened, oldest first.
struct History {
    /// Whether there is a change of this kind with the same answers; `change` is one of `other`.
    [[nodiscard]] bool has(const Change& change, const History& other) const noexcept;

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
    /// The last report of dose `number` of `of` on `day`, or null. One that names no dose may be about any; one that names
    /// a dose beyond `of` is about the last.
    [[nodiscard]] const Change* report_of(CivilDay day, std::int32_t number, std::int32_t of) const noexcept;
    /// The team's latest word at the gate, no later than `by`, of two on one day the later in the list; or null.
    [[nodiscard]] const Change* gate_word(CivilDay by = CivilDay::max()) const noexcept;
    /// The place of a change in the list.
    [[nodiscard]] std::size_t place_of(const Change& change) const noexcept { return static_cast<std::size_t>(&change - changes.data()); }
};

}  // namespace doseline
