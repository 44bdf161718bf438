// The units a family can choose for a weight. There is no default: `none` is an answer not yet given.
#pragma once

#include <cstdint>

namespace doseline {

enum class WeightUnit : std::uint8_t { none, kilograms, pounds, grams };

}  // namespace doseline
