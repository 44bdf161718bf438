// What a change did to a plan, thing by thing.
#pragma once

#include <cstdint>

#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

enum class DifferenceKind : std::uint8_t {
    added,
    gone,
    /// The same thing on other days.
    moved,
    /// The same thing on the same days, but otherwise not the same: amounts, tests, what it rests on, what was told.
    changed,
};

struct Difference {
    DifferenceKind kind{};
    /// Null where it was added.
    const Item* before = nullptr;
    /// Null where it is gone.
    const Item* after = nullptr;
};

/// All differences from `former` to `now`, by the order of `now`, then what is gone by the order of `former`.
/// Points into both plans.
[[nodiscard]] Row<Difference> compare(const Plan& former, const Plan& now);

}  // namespace doseline
