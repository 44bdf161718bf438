// What is not the same in two plans, thing by thing.
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
    /// The same thing on the same days, but otherwise not the same: amounts, tests, basis or recorded outcome.
    changed,
};

struct Difference {
    DifferenceKind kind{};
    /// Null where it was added.
    const Item* before = nullptr;
    /// Null where it is gone.
    const Item* after = nullptr;
};

/// Whether both record the same of a visit, the gate or a dose.
[[nodiscard]] bool same_record(const Change* a, const Change* b) noexcept;

/// Whether both courses have the same of `steps` on these days.
[[nodiscard]] bool same_steps(const Row<Step>& a, const Row<Step>& b, const Span& days) noexcept;

/// All differences from `former` to `now`, by the order of `now`, then what is gone by the order of `former`.
/// Points into both plans.
[[nodiscard]] Row<Difference> differences(const Plan& former, const Plan& now);

}  // namespace doseline
