// The units a family can choose for a weight. There is no default: `none` is an answer not yet given.
#pragma once

#include <cstdint>
#include <string_view>

namespace doseline {

enum class WeightUnit : std::uint8_t { none, kilograms, pounds, grams };

/// The unit with this symbol: kg, lb or g, exactly so; `none` for any other text.
[[nodiscard]] constexpr WeightUnit find_unit(std::string_view symbol) noexcept {
    if (symbol == "kg") return WeightUnit::kilograms;
    if (symbol == "lb") return WeightUnit::pounds;
    if (symbol == "g") return WeightUnit::grams;
    return WeightUnit::none;
}

}  // namespace doseline
