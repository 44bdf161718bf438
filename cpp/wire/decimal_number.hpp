// A JSON number's text, as whole part and remainder, without ever passing through a float.
#pragma once

#include <cstdint>
#include <string_view>

namespace doseline::wire {

/// A number as it was given.
struct Number {
    /// The whole part; beyond +-10^15 it is clamped there, which is far outside every limit.
    std::int64_t whole;
    /// Whether nothing followed the whole part.
    bool is_whole;
};

/// Read a number of JSON's grammar: `8200`, `-0.5`. Whole parts beyond +-10^15 are clamped there. With an exponent a
/// number counts as that large, or with a negative one as a fraction: JavaScript writes one from 10^21 up and below 10^-6.
[[nodiscard]] Number read_number(std::string_view json_number) noexcept;

}  // namespace doseline::wire
