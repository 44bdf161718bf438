#include "wire/json_writer.hpp"

#include <charconv>

namespace doseline::wire {

void JsonWriter::separate() {
    if (needs_comma_) text_ += ',';
    needs_comma_ = true;
}

void JsonWriter::open(char bracket) {
    separate();
    text_ += bracket;
    needs_comma_ = false;
}

void JsonWriter::close(char bracket) {
    text_ += bracket;
    needs_comma_ = true;
}

void JsonWriter::quote(std::string_view utf8) {
    constexpr std::string_view hex = "0123456789abcdef";
    text_ += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text_ += '\\';
            text_ += c;
        } else if (byte < 0x20) {
            text_ += "\\u00";
            text_ += hex[byte >> 4];
            text_ += hex[byte & 15];
        } else {
            text_ += c;
        }
    }
    text_ += '"';
}

void JsonWriter::member(const char* name, std::string_view utf8) {
    this->name(name);
    string(utf8);
}

void JsonWriter::member(const char* name, std::int64_t value) {
    this->name(name);
    number(value);
}

void JsonWriter::name(const char* name) {
    separate();
    text_ += '"';
    text_ += name;
    text_ += "\":";
    needs_comma_ = false;
}

void JsonWriter::string(std::string_view utf8) {
    separate();
    quote(utf8);
}

void JsonWriter::string(std::string_view stem, std::int64_t number) {
    separate();
    text_ += '"';
    text_ += stem;
    if (number != 0) {
        text_ += '.';
        append(number);
    }
    text_ += '"';
}

void JsonWriter::append(std::int64_t value) {
    char digits[20];
    const auto written = std::to_chars(digits, digits + sizeof digits, value);
    text_.append(digits, written.ptr);
}

void JsonWriter::number(std::int64_t value) {
    separate();
    append(value);
}

void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonWriter::raw(std::string_view json) {
    separate();
    text_ += json;
}

}  // namespace doseline::wire
