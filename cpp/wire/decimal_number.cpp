#include "wire/decimal_number.hpp"

#include <algorithm>

namespace doseline::wire {

Number read_number(std::string_view text) noexcept {
    constexpr std::int64_t clamp_at = 1'000'000'000'000'000;
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    Number number{0, true};
    bool in_fraction = false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const char c = text[place];
        if (c == '.') {
            in_fraction = true;
        } else if (c == 'e' || c == 'E') {
            // Writers of JSON use an exponent for what is far above every limit, or for a small part of one.
            const bool is_small = text[place + 1] == '-';
            number = is_small ? Number{0, false} : Number{clamp_at, true};
            break;
        } else if (!in_fraction) {
            number.whole = std::min(number.whole * 10 + (c - '0'), clamp_at);
        } else if (c != '0') {
            number.is_whole = false;
        }
    }
    if (negative) number.whole = -number.whole;
    return number;
}

}  // namespace doseline::wire
