// How a problem names a field inside a list: `changes[3]`, `changes[3].steps[0].through`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace doseline {

/// `list[place]`, for places below 10000.
[[nodiscard]] inline std::string entry_path(std::string_view list, std::size_t place) {
    std::string text{list};
    text += '[';
    for (std::size_t unit = 1000; unit > 0; unit /= 10) {
        if (place >= unit || unit == 1) text += static_cast<char>('0' + place / unit % 10);
    }
    return text += ']';
}

}  // namespace doseline
