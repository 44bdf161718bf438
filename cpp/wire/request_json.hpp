// A request out of JSON. Types, names and ranges are checked here, medical values in the core; nothing is coerced.
#pragma once

#include <optional>
#include <string_view>

#include "doseline/request.hpp"
#include "wire/json_value.hpp"

namespace doseline::wire {

/// Read a request as far as it can be read. Nothing if the value is not an object.
[[nodiscard]] std::optional<Request> read_request(JsonValue& json);

/// Read a request from text. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<Request> read_request(std::string_view json);

}  // namespace doseline::wire
