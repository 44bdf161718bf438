// One thing of a care plan: an infusion, a course, a decision, a visit, a window, a milestone, a report.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/amount.hpp"
#include "doseline/change.hpp"
#include "doseline/key.hpp"
#include "doseline/monitoring.hpp"
#include "doseline/rule_set.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

enum class ItemKind : std::uint8_t {
    infusion,
    course,
    gate,
    visit,
    /// Visits at even distances from `days.first` on, as one item.
    series,
    window,
    milestone,
    report,
    /// One dose of a medicine that is given on single days.
    dose,
};

struct Item {
    Key key{};
    ItemKind kind{};
    Basis basis{};
    RuleSet rules{};
    /// A single day has itself as its last; an open end has none ("until your team says").
    Span days{};
    /// Courses only.
    const Phase* phase = nullptr;
    /// Visits and series.
    TestSet tests{};
    /// Visits only: those of `tests` whose day hangs on a result not yet known.
    TestSet conditional_tests{};
    /// Visits only: the last move of it by the family, also one that has no effect.
    const Change* move = nullptr;
    /// Moved visits only: the day it was on when the family first moved it.
    std::optional<CivilDay> moved_from{};
    /// Moved visits only: the day on which the plan would have it.
    std::optional<CivilDay> scheduled{};
    /// Visits: that it was done, and what the team said. Gate: the team's latest word. Reports: the dose. Else null.
    const Change* record = nullptr;
    /// Whether a day of it is no fact in this edition: it rests on a rule of grade C.
    bool is_unchecked = false;
    /// Whether its last day is that of the steroid, which nobody knows yet to be the last (VAC-ADJUST).
    bool ends_with_steroid = false;
};

/// Whether items of this kind are one day rather than a span.
[[nodiscard]] constexpr bool is_single_day(ItemKind kind) noexcept {
    return kind != ItemKind::course && kind != ItemKind::window && kind != ItemKind::series;
}

}  // namespace doseline
