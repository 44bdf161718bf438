// Changes and the prescription out of JSON; see `Change` and `Prescription` in web/core/doseline.d.ts.
#pragma once

#include <optional>

#include "doseline/change.hpp"
#include "doseline/prescription.hpp"
#include "doseline/weight_unit.hpp"
#include "wire/object_reader.hpp"

namespace doseline::wire {

/// Read every change; those that could not be read whole are `unread`, with their problems.
[[nodiscard]] History read_changes(JsonValue& list, const ObjectReader& request);

/// Nothing if there was a problem.
[[nodiscard]] std::optional<Prescription> read_prescription(JsonValue& object, const ObjectReader& request);

/// An optional unit of weight; `none` where it is absent or unknown, and unknown is a problem.
[[nodiscard]] WeightUnit read_unit(ObjectReader& fields, const char* name);

/// Which dose of a day, 1 to 4.
[[nodiscard]] std::optional<std::int32_t> read_dose_number(ObjectReader& fields, Need need);

}  // namespace doseline::wire
