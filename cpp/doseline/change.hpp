// What happened after the first plan, and what the team said of it. The plan is computed from the list of changes each
// time, so that a change is undone by leaving it out, and nothing else remembers it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "doseline/amount.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/monitoring.hpp"

namespace doseline {

/// The order is that of the names in wire/changes_json.cpp.
enum class ChangeKind : std::uint8_t {
    /// The infusion is on `day`. The last one counts.
    infusion_moved,
    /// On `day` the team said of the liver tests: go, if `yes`; not yet, if not (STE-GATE, STE-HOLD).
    gate,
    /// The full amount goes on through `through`, or until the team says (STE-HOLD). The last one counts.
    course_held,
    /// From `day` on one dose is `amount`.
    dose_changed,
    /// The taper starts on `day`: in `steps`, or to `through`, or for the label's length. The last one of a day counts.
    taper_begun,
    /// The taper stands still from `day` through `through`, or until the team says.
    taper_paused,
    /// Back to the full amount from `day` on.
    full_again,
    /// The team ended the steroid; `day` is its last.
    course_ended,
    /// The visit named `visit` is on `day`. The last one counts.
    visit_moved,
    /// The visit named `visit` was done on `day`; the team said `said`.
    visit_done,
    /// A visit of `tests` on `day`, of the family's own number `number`.
    visit_added,
    /// A dose of `day` was missed, or came up if `yes`; `reported` to the team or not (STE-MISSED).
    dose_missed,
    /// Could not be read; what was wrong is among the request's problems.
    unread,
};

/// What the team said after a blood test. Never what the test said.
enum class Word : std::uint8_t { none, carry_on, changed };

/// One change. Which fields count is told by its kind; the others are as they are here.
struct Change {
    ChangeKind kind = ChangeKind::unread;
    CivilDay day{};
    std::optional<CivilDay> through{};
    bool yes = false;
    bool reported = false;
    Word said = Word::none;
    std::int32_t number = 0;
    TestSet tests{};
    Amount amount{};
    std::vector<Step> steps{};
    std::string visit{};
};

/// The team's latest word at the gate by its day, of two on one day the later in the list; or null.
[[nodiscard]] const Change* gate_word(const std::vector<Change>& changes) noexcept;

/// The place in `changes` of the last change of a kind, or -1.
[[nodiscard]] std::ptrdiff_t last_of(const std::vector<Change>& changes, ChangeKind kind) noexcept;

}  // namespace doseline
