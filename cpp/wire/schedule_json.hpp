// A hospital's own schedule out of JSON, and what a plan says of it.
#pragma once

#include <memory>

#include "doseline/schedule.hpp"
#include "wire/json_value.hpp"
#include "wire/json_writer.hpp"
#include "wire/object_reader.hpp"

namespace doseline::wire {

/// Read the member `schedule` of a request for `label`. Null after noting what is wrong, each fault at its field.
[[nodiscard]] std::unique_ptr<const Schedule> read_schedule(JsonValue& object, const ObjectReader& request, const Edition* label);

/// A member `schedule`: whose it is, and a hash of all that it says.
void write_schedule(JsonWriter& json, const Schedule& schedule);

}  // namespace doseline::wire
