// A request out of JSON. Types are checked here, values in the core; nothing is coerced.
#pragma once

#include <optional>
#include <string_view>

#include "doseline/request.hpp"

namespace doseline::wire {

/// Read a plan's request. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<Request> read_request(std::string_view json);

/// Read a typed weight. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<WeightRequest> read_weight_request(std::string_view json);

}  // namespace doseline::wire
