// One thing of a care plan: an infusion, a course, a decision, a visit, a window, a milestone.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "doseline/change.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/monitoring.hpp"
#include "doseline/steroid.hpp"
#include "doseline/rule_set.hpp"

namespace doseline {

enum class ItemKind : std::uint8_t { infusion, course, gate, visit, window, milestone, report };

/// The name of an item, `visit.4`. It names the thing and not its date, so that a moved visit stays itself.
struct Key {
    std::string_view stem;
    /// Written after a point unless it is 0.
    std::int32_t number = 0;

    friend constexpr bool operator==(const Key&, const Key&) noexcept = default;
};

/// Whether `text` is the written form of `key`: `visit.4`.
[[nodiscard]] bool names(std::string_view text, const Key& key) noexcept;

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
    /// Courses only: the phase, and with it the amounts and pauses.
    const Phase* phase = nullptr;
    /// Visits only: the target day that the family moved it from.
    std::optional<CivilDay> moved_from{};
    /// Visits: that it was done, and what the team said. Gate: the team's latest word. Reports: the dose.
    const Change* told = nullptr;
};

/// Whether items of this kind are one day rather than a span.
[[nodiscard]] constexpr bool is_single_day(ItemKind kind) noexcept {
    return kind != ItemKind::course && kind != ItemKind::window;
}

}  // namespace doseline
