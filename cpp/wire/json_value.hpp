// JSON from outside, as a flat row of values that keeps what was written: numbers stay text until a field asks for one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "doseline/row.hpp"

namespace doseline::wire {

/// One JSON value. Those inside it follow it in the row, so it lives as long as its document and never moves.
struct JsonValue {
    enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

    /// The values right inside an array or an object, in the order given, repeated names included.
    struct Inside {
        struct Iterator {
            JsonValue* at;
            JsonValue& operator*() const noexcept { return *at; }
            Iterator& operator++() noexcept {
                at += at->extent;
                return *this;
            }
            friend bool operator==(const Iterator&, const Iterator&) = default;
        };
        JsonValue& of;
        [[nodiscard]] Iterator begin() const noexcept { return {&of + 1}; }
        [[nodiscard]] Iterator end() const noexcept { return {&of + of.extent}; }
    };

    Kind kind = Kind::null;
    bool boolean = false;
    /// Set by whoever reads an object's members, so that unknown members can be reported.
    bool was_asked_for = false;
    /// As a member of an object: its name.
    std::string_view name{};
    /// The string's UTF-8, or the number as it was written.
    std::string_view text{};
    /// How many values are right inside.
    std::size_t entries = 0;
    /// How many places of the row it takes, with all that is inside.
    std::size_t extent = 1;

    [[nodiscard]] Inside inside() noexcept { return {*this}; }
};

/// A text that was read. Its values look into that text, which has to outlive them.
struct JsonDocument {
    /// The root first; never empty.
    Row<JsonValue> values;
    /// The strings that were written with escapes.
    std::unique_ptr<char[]> unescaped;

    [[nodiscard]] JsonValue& root() noexcept { return values.front(); }
};

/// Read one JSON text of valid UTF-8, at most 16 levels deep. Nothing for anything else; never throws.
[[nodiscard]] std::optional<JsonDocument> read_json(std::string_view text);
/// The same of a text that is one object; nothing for any other value either.
[[nodiscard]] std::optional<JsonDocument> read_object_json(std::string_view text);

}  // namespace doseline::wire
