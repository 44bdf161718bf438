// A dose that the family ticked off.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "doseline/civil_day.hpp"
#include "doseline/clock_time.hpp"

namespace doseline {

/// What the family calls the device that ticked a dose off. It is only handed back.
class DeviceName {
public:
    /// Bytes of UTF-8 that are kept.
    static constexpr std::size_t longest = 64;

    /// Keeps the first `longest` bytes of `name`; the caller cuts it between two characters.
    void set(std::string_view name) noexcept { size_ = static_cast<std::uint8_t>(name.copy(bytes_, longest)); }
    [[nodiscard]] std::string_view text() const noexcept { return {bytes_, size_}; }

private:
    char bytes_[longest]{};
    std::uint8_t size_ = 0;
};

struct Given {
    /// The day that the dose belongs to, which at midnight is not the device's.
    CivilDay on{};
    /// Which dose of that day, from 1.
    std::int32_t dose = 1;
    /// The repeat that the team asked for after the dose was missed or vomited.
    bool again = false;
    /// The device's time of day when it was ticked off.
    std::optional<ClockTime> at{};
    /// Empty where nobody named the device.
    DeviceName by{};
};

}  // namespace doseline
