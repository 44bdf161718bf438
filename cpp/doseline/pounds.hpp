// Body weight in pounds and ounces, for the echo beside the kilograms. The international pound is exact
// (UNIT-LB), so that nothing but the last step rounds.
#pragma once

#include <cstdint>

#include "doseline/quantity.hpp"

namespace doseline {

/// 1 lb is 0.45359237 kg exactly: this many hundred-thousandths of a gram.
inline constexpr std::int64_t pound_in_10_micrograms = 45'359'237;

/// Pounds, and the whole ounces left over: 0 to 15.
struct PoundsAndOunces {
    std::int64_t pounds = 0;
    std::int64_t ounces = 0;
};

/// `weight` to the nearest whole ounce, half up. `weight` is 0 or more and below 10^12 g.
/// Ounces are rounded before pounds are split off, so that 7.999 lb is 8 lb 0 oz and never 7 lb 16 oz.
[[nodiscard]] constexpr PoundsAndOunces pounds_and_ounces(Grams weight) noexcept {
    const std::int64_t ounces = divide_half_up(count<Gram>(weight) * 16 * 100'000, pound_in_10_micrograms);
    return {ounces / 16, ounces % 16};
}

}  // namespace doseline
