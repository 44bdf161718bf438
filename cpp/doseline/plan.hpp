// The care plan: one value that drives the screen, print, the calendar file and the plan file.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "doseline/item.hpp"
#include "doseline/kit.hpp"
#include "doseline/problem.hpp"
#include "doseline/request.hpp"

namespace doseline {

struct Plan {
    CheckedRequest request;
    std::variant<KitMatch, KitGap> kit;
    /// By first day; keys are unique.
    std::vector<Item> items;
    /// What does not stop the plan but must be seen.
    std::vector<Problem> warnings;

    /// The child's row of the kit table, or null where the weight lies between two bands.
    [[nodiscard]] const KitRow* kit_row() const noexcept;
};

/// A plan, or everything that is wrong with the request.
using PlanAnswer = std::variant<Plan, std::vector<Problem>>;

/// From a request to a plan. Pure: the same request gives the same plan, on any machine and any day.
[[nodiscard]] PlanAnswer plan(const Request& request);

}  // namespace doseline
