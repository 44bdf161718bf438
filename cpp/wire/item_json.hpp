// An item of a plan as JSON; see `Item` in web/core/doseline.d.ts.
#pragma once

#include "doseline/plan.hpp"
#include "wire/json_writer.hpp"

namespace doseline::wire {

/// One of the plan's items, as an object.
void write_item(JsonWriter& json, const Item& item, const Plan& plan);

}  // namespace doseline::wire
