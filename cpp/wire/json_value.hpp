// JSON from outside, as a small tree that keeps what was written: numbers stay text until a field asks for one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace doseline::wire {

struct JsonValue;

using JsonMember = std::pair<std::string, JsonValue>;

/// One JSON value.
struct JsonValue {
    enum class Kind { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    bool boolean = false;
    /// Set by whoever reads an object's members, so that what nobody asked for can be told.
    bool was_asked_for = false;
    /// The string's UTF-8, or the number as it was written.
    std::string text;
    std::vector<JsonValue> elements;
    /// In the order given, repeated names included.
    std::vector<JsonMember> members;
};

/// Read one JSON text of valid UTF-8, at most 16 levels deep. Nothing for anything else; never throws.
[[nodiscard]] std::optional<JsonValue> read_json(std::string_view text);

}  // namespace doseline::wire
