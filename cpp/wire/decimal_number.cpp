#include "wire/decimal_number.hpp"

#include <algorithm>
#include <string>

namespace doseline::wire {
namespace {

constexpr std::int64_t clamp_at = 1'000'000'000'000'000;

// An exponent past this moves every digit of any text we accept out of reach, so its exact value no longer matters.
constexpr std::int64_t exponent_clamp = 1'000'000'000;

std::int64_t read_exponent(std::string_view text) noexcept {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = 0;
    for (const char c : text) value = std::min(value * 10 + (c - '0'), exponent_clamp);
    return negative ? -value : value;
}

}  // namespace

Number read_number(std::string_view text) noexcept {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);

    const auto e = text.find_first_of("eE");
    const auto exponent = e == std::string_view::npos ? 0 : read_exponent(text.substr(e + 1));
    const auto mantissa = text.substr(0, e);
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    // Digits before this place, counted without the point, form the whole part.
    const auto whole_digits = static_cast<std::int64_t>(point) + exponent;

    std::int64_t whole = 0;
    bool is_whole = true;
    std::int64_t place = 0;
    for (const char c : mantissa) {
        if (c == '.') continue;
        if (place++ < whole_digits) {
            whole = std::min(whole * 10 + (c - '0'), clamp_at);
        } else if (c != '0') {
            is_whole = false;
        }
    }
    for (; place < whole_digits && whole > 0 && whole < clamp_at; ++place) whole = std::min(whole * 10, clamp_at);
    return {negative ? -whole : whole, is_whole};
}

}  // namespace doseline::wire
