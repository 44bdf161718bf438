// A short fingerprint of a text, so that two devices can be seen to hold the same plan.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace doseline::wire {

/// FNV-1a, 64 bits, as 16 hex digits. Guards against mix-ups, not against an attacker.
[[nodiscard]] constexpr std::array<char, 16> digest(std::string_view text) noexcept {
    std::uint64_t state = 0xcbf29ce484222325;
    for (const char c : text) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    std::array<char, 16> hex{};
    for (auto place = hex.rbegin(); place != hex.rend(); ++place, state >>= 4) *place = "0123456789abcdef"[state & 15];
    return hex;
}

}  // namespace doseline::wire
