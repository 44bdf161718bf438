// A request out of JSON. Types, names and ranges are checked here, medical values in the core; nothing is coerced.
#pragma once

#include <optional>
#include <string_view>

#include "doseline/request.hpp"
#include "wire/json_value.hpp"
#include "wire/object_reader.hpp"

namespace doseline::wire {

/// The field `edition`, which has to be there.
[[nodiscard]] const Edition* read_edition(ObjectReader& fields);

/// The field `weeksBornEarly`; 0 where there is none.
[[nodiscard]] std::chrono::weeks read_weeks_born_early(ObjectReader& fields);

/// Read a request, which has to be an object, as far as it can be read.
[[nodiscard]] Request read_request(JsonValue& object);

/// Read a request from text. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<Request> read_request(std::string_view json);

}  // namespace doseline::wire
