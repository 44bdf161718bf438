// What a plan means on one day as JSON; see `Today` and `Supply` in web/core/doseline.d.ts.
#pragma once

#include "doseline/plan.hpp"
#include "wire/json_writer.hpp"

namespace doseline::wire {

/// Members `today`, `stairs` and, with a prescription and steroid to come, `supply`.
void write_today(JsonWriter& json, const Plan& plan, CivilDay date);

}  // namespace doseline::wire
