// A time of day on the family's own clock, without a zone.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace doseline {

/// Minutes after midnight, 0 to 1439.
using ClockTime = std::chrono::duration<std::int32_t, std::ratio<60>>;

inline constexpr ClockTime one_day{24 * 60};

/// Read `HH:MM`, exactly: five ASCII characters, 00:00 to 23:59.
[[nodiscard]] constexpr std::optional<ClockTime> read_clock(std::string_view text) noexcept {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    std::int32_t digits[4]{};
    for (std::size_t place = 0, at = 0; place < 5; ++place) {
        if (place == 2) continue;
        if (text[place] < '0' || text[place] > '9') return std::nullopt;
        digits[at++] = text[place] - '0';
    }
    const auto hours = digits[0] * 10 + digits[1];
    const auto minutes = digits[2] * 10 + digits[3];
    if (hours > 23 || minutes > 59) return std::nullopt;
    return ClockTime{hours * 60 + minutes};
}

}  // namespace doseline
