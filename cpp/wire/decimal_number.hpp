// A JSON number's text, as whole part and remainder, without ever passing through a float.
#pragma once

#include <string_view>

#include "doseline/request.hpp"

namespace doseline::wire {

/// Read a number of JSON's grammar: `8200`, `-0.5`, `8.2e3`, `1e+21`. Whole parts beyond +-10^15 are clamped there.
[[nodiscard]] Number read_number(std::string_view json_number) noexcept;

}  // namespace doseline::wire
