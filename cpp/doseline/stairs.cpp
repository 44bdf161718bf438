#include "doseline/stairs.hpp"

#include <algorithm>

namespace doseline {
namespace {

constexpr std::int64_t most = 1000;

// The largest of the amounts, as far as they can be compared; or null.
const Amount* largest_of(const Row<Stair>& stairs) noexcept {
    const Amount* largest = nullptr;
    for (const auto& stair : stairs) {
        const auto& amount = stair.amount.amount;
        if (!amount.is_known()) continue;
        const auto compared = largest ? comparable(*largest, amount) : std::nullopt;
        if (!largest || (compared && compared->now > compared->before)) largest = &amount;
    }
    return largest;
}

}  // namespace

Row<Stair> stairs(const SteroidCourse& course, const std::optional<Prescription>& prescription) {
    Row<Stair> found;
    auto day = course.first();
    for (auto under_way = course.under_way(day); under_way; under_way = course.under_way(day)) {
        Stair stair;
        stair.phase = *course.on(day);
        stair.days = {day, under_way->days.last};
        stair.amount = *daily_amount(course, prescription, day);
        found.push_back(stair);
        if (!stair.days.last) break;
        day = *stair.days.last + Days{1};
    }

    if (const auto* largest = largest_of(found)) {
        for (auto& stair : found) {
            const auto compared = comparable(*largest, stair.amount.amount);
            // A bottle may be so thin that a drop of it rounds to no microgram at all.
            if (!compared || compared->before == 0) continue;
            // Where mL and mg contradict each other, the largest in the one is not the largest in the other.
            stair.height = std::min(divide_half_up(compared->now * most, compared->before), most);
        }
    }
    return found;
}

}  // namespace doseline
