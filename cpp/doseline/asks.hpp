// What is asked before a change is saved: a slip of the hand that is worth typing again, an infusion in another year,
// blood tests that the family moved by hand and that a new infusion date leaves behind.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "doseline/plan.hpp"

namespace doseline {

enum class AskCode : std::uint8_t {
    amount_tenfold,
    amount_tenth,
    larger_than_syringe,
    step_above_full,
    /// The bottle is another one, and the mL are the same.
    other_strength,
    /// Something that has happened, on a day that has not come.
    day_ahead,
    day_before_course,
    /// A taper, a hold or a pause that ends far ahead.
    long_span,
    infusion_far_ahead,
    infusion_moved_far,
    visit_before_infusion,
    visit_outside_window,
};

enum class AskHow : std::uint8_t {
    /// The amount is typed again.
    retype,
    /// Yes or no.
    confirm,
    /// Put it back, keep it, or another day.
    choose,
};

/// `code` decides which fields are used.
struct Ask {
    /// Of the present request.
    std::string field;
    AskCode code{};
    AskHow how{};
    std::optional<std::int64_t> before{};
    std::optional<std::int64_t> now{};
    /// Of `before` and `now`, or with the bound itself.
    Limit limit{};
    LimitUnit unit = LimitUnit::none;
    /// The visit of `now`, or null.
    const Item* visit = nullptr;
};

/// What `now` asks of what is new in it. What counts as a slip ("about ten times", "about a tenth", which year) is ours,
/// not the label's; a doubling is not questioned.
[[nodiscard]] std::vector<Ask> asks(const Plan& former, const Plan& now);

}  // namespace doseline
