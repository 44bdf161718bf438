// One thing of a care plan: an infusion, a course, a decision, a visit, a window, a milestone.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "doseline/civil_day.hpp"
#include "doseline/monitoring.hpp"
#include "doseline/rule_set.hpp"

namespace doseline {

enum class ItemKind : std::uint8_t { infusion, course, gate, visit, window, milestone };

/// What an item rests on: the label's rule, what the family typed from the team, or a result not yet known.
enum class Basis : std::uint8_t { label, team, conditional };

/// The name of an item, `visit.4`. It names the thing and not its date, so that a moved visit stays itself.
struct Key {
    std::string_view stem;
    /// Written after a point unless it is 0.
    std::int32_t number = 0;

    friend constexpr bool operator==(const Key&, const Key&) noexcept = default;
};

struct Item {
    Key key;
    ItemKind kind;
    Basis basis;
    RuleSet rules;
    CivilDay from;
    /// The last day, included. Equal to `from` for a single day; absent for an open end ("until your team says").
    std::optional<CivilDay> through;
    /// Visits only.
    TestSet tests{};
    /// Visits only: those of `tests` whose day hangs on a result not yet known.
    TestSet conditional_tests{};
};

/// Whether items of this kind are one day rather than a span.
[[nodiscard]] constexpr bool is_single_day(ItemKind kind) noexcept {
    return kind != ItemKind::course && kind != ItemKind::window;
}

}  // namespace doseline
