// The whole boundary: JSON text in, JSON text out. Native tests, WebAssembly and the twin call these same functions,
// so that all three answer byte for byte alike. The shapes are in web/core/doseline.d.ts.
#pragma once

#include <string>
#include <string_view>

namespace doseline::wire {

/// Answer a PlanRequest with a PlanAnswer. Any text gets an answer; nothing throws.
[[nodiscard]] std::string plan_json(std::string_view request_json);

/// Answer two PlanRequests, `{"former": …, "now": …}`, with a CompareAnswer.
[[nodiscard]] std::string compare_json(std::string_view requests_json);

/// Answer a WeightRequest, what a family typed, with a WeightAnswer.
[[nodiscard]] std::string read_weight_json(std::string_view request_json);

/// Answer a NumberRequest, what a family typed for an amount or a count, with a NumberAnswer.
[[nodiscard]] std::string read_number_json(std::string_view request_json);

/// Answer a DaysRequest, a day and how far to count from it, with a DaysAnswer.
[[nodiscard]] std::string add_days_json(std::string_view request_json);

/// Answer a RegimensRequest, the medicines to be shown side by side, with a RegimensAnswer.
[[nodiscard]] std::string regimens_json(std::string_view request_json);

/// Answer an edition's id (plain text, not JSON) with a LabelAnswer.
[[nodiscard]] std::string label_json(std::string_view edition_id);

}  // namespace doseline::wire
