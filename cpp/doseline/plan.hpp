// The care plan: one value that drives the screen, print, the calendar file and the plan file.
#pragma once

#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "doseline/item.hpp"
#include "doseline/kit.hpp"
#include "doseline/problem.hpp"
#include "doseline/request.hpp"
#include "doseline/row.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

struct Plan {
    CheckedRequest request;
    History history;
    std::optional<Prescription> prescription;
    Row<Given> given;
    std::optional<CivilDay> today;
    std::optional<ClockTime> clock;
    std::variant<KitMatch, KitGap> kit;
    /// The hospital's own, whose edition is then `request.edition`; or null.
    std::unique_ptr<const Schedule> schedule;
    SteroidCourse course{};
    /// By first day; keys are unique. They point into `history` and `course`.
    Row<Item> items{};
    /// What does not stop the plan but must be seen.
    std::vector<Problem> warnings{};

    Plan(const CheckedRequest& checked, Request&& rest, const std::variant<KitMatch, KitGap>& found);
    // A copy's items would point into the original.
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    /// The child's row of the kit table, or null where the weight lies between two bands.
    [[nodiscard]] const KitRow* kit_row() const noexcept;
    /// The item of that key, or null.
    [[nodiscard]] const Item* find(Key key) const noexcept;
    /// The last day that can be told of a course whose end nobody knows: through the blood tests that are listed one by one
    /// and the label's possible taper (STE-HOLD). Nothing where the end is known.
    [[nodiscard]] std::optional<CivilDay> told_through() const noexcept;
};

/// A plan; or none, and everything that is wrong with the request.
struct PlanAnswer {
    std::unique_ptr<const Plan> plan{};
    std::vector<Problem> problems{};
};

/// From a request to a plan. Pure: the same request gives the same plan, on any machine; what day it is, the request says.
[[nodiscard]] PlanAnswer plan(Request request);

}  // namespace doseline
