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

enum class ItemKind : std::uint8_t { infusion, course, gate, visit, window, milestone, report };

struct Item {
    Key key{};
    ItemKind kind{};
    Basis basis{};
    RuleSet rules{};
    /// A single day has itself as its last; an open end has none ("until your team says").
    Span days{};
    /// Visits only.
    TestSet tests{};
    /// Visits only: those of `tests` whose day hangs on a result not yet known.
    TestSet conditional_tests{};
    /// Visits only: the target day that the family moved it from.
    std::optional<CivilDay> moved_from{};
    /// Visits: that it was done, and what the team said. Gate: the team's latest word. Reports: the dose. Else null.
    const Change* told = nullptr;
};

/// Whether items of this kind are one day rather than a span.
[[nodiscard]] constexpr bool is_single_day(ItemKind kind) noexcept {
    return kind != ItemKind::course && kind != ItemKind::window;
}

}  // namespace doseline
