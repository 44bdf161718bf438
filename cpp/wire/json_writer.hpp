// Writes JSON as text, field by field, in the order asked. Whole numbers and strings only: no float is ever formatted.
#pragma once

#include <cstdint>
#include <string_view>

#include "doseline/row.hpp"

namespace doseline::wire {

/// Appends to one text. The caller keeps objects and arrays balanced; commas place themselves.
class JsonWriter {
public:
    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }

    /// Start a member of the open object; one value follows. Names are plain ASCII words.
    void name(const char* name);
    /// A member whose value is an object or a list, which the caller fills and ends.
    void begin_object(const char* name);
    void begin_array(const char* name);
    /// A member that is true or false.
    void boolean(const char* name, bool value);
    /// UTF-8 text, escaped where JSON asks for it.
    void string(std::string_view utf8);
    /// `stem`, or `stem.number` unless the number is 0. `stem` is plain ASCII.
    void string(const char* stem, std::int64_t number);
    void number(std::int64_t value);
    void boolean(bool value);
    /// A JSON value that is already written.
    void raw(std::string_view json);

    void member(const char* name, std::string_view utf8);
    void member(const char* name, const char* utf8);
    void member(const char* name, std::int64_t value);

    /// Holds until more is written.
    [[nodiscard]] std::string_view text() const noexcept { return {text_.data(), text_.size()}; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void put(char sign) { text_.push_back(sign); }
    void put(std::string_view piece);
    void quote(std::string_view utf8);
    void append(std::int64_t value);

    Row<char> text_;
    bool needs_comma_ = false;
};

}  // namespace doseline::wire
