// The steroid from start to end, amount by amount: what a family sees as stairs going down.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/daily_amount.hpp"
#include "doseline/prescription.hpp"
#include "doseline/row.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

/// Days of one phase on which one amount runs.
struct Stair {
    Phase phase{};
    Span days{};
    DailyAmount amount{};
    /// In thousandths of the largest amount of all; absent where the two cannot be compared.
    std::optional<std::int64_t> height{};
};

/// By date, from the first dose on, no day left out. The last one is open where the course is.
[[nodiscard]] Row<Stair> stairs(const SteroidCourse& course, const std::optional<Prescription>& prescription);

}  // namespace doseline
