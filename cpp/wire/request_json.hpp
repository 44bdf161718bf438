// A request out of JSON. Types are checked here, values in the core; nothing is coerced.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "doseline/request.hpp"

namespace doseline::wire {

/// A typed weight as it arrived, unchecked.
struct WeightRequest {
    Given<std::string> text;
    Given<std::string> unit;
    /// Names of fields that no such request has.
    std::vector<std::string> unknown_fields{};
    /// Names of fields that were given more than once.
    std::vector<std::string> repeated_fields{};
};

/// Read a plan's request. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<Request> read_request(std::string_view json);

/// Read a typed weight. Nothing if the text is not one JSON object.
[[nodiscard]] std::optional<WeightRequest> read_weight_request(std::string_view json);

}  // namespace doseline::wire
