// A request out of JSON. Types, names and ranges are checked here, medical values in the core; nothing is coerced.
#pragma once

#include <optional>
#include <string_view>

#include "doseline/request.hpp"
#include "wire/json_value.hpp"

namespace doseline::wire {

/// Read a request, which has to be an object, as far as it can be read.
[[nodiscard]] Request read_request(JsonValue& object);

/// Read a request from text. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<Request> read_request(std::string_view json);

}  // namespace doseline::wire
