// The care plan: one value that drives the screen, print, the calendar file and the plan file.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "doseline/item.hpp"
#include "doseline/kit.hpp"
#include "doseline/problem.hpp"
#include "doseline/request.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

struct Plan {
    CheckedRequest request;
    std::variant<KitMatch, KitGap> kit;
    SteroidCourse course;
    /// By first day; keys are unique. They point into `request` and `course`.
    std::vector<Item> items{};
    /// What does not stop the plan but must be seen.
    std::vector<Problem> warnings{};

    Plan(CheckedRequest checked, std::variant<KitMatch, KitGap> found, SteroidCourse laid)
        : request{std::move(checked)}, kit{found}, course{std::move(laid)} {}
    Plan(Plan&&) = default;
    Plan& operator=(Plan&&) = default;
    // A copy's items would point into the original.
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    /// The child's row of the kit table, or null where the weight lies between two bands.
    [[nodiscard]] const KitRow* kit_row() const noexcept;
};

/// A plan, or everything that is wrong with the request.
using PlanAnswer = std::variant<Plan, std::vector<Problem>>;

/// From a request to a plan. Pure: the same request gives the same plan, on any machine and any day.
[[nodiscard]] PlanAnswer plan(Request request);

}  // namespace doseline
