#include "wire/json_writer.hpp"

#include <iterator>

namespace doseline::wire {
namespace {

bool stands_for_itself(char sign) { return static_cast<unsigned char>(sign) >= 0x20 && sign != '"' && sign != '\\'; }

}  // namespace

void JsonWriter::put(std::string_view piece) {
    // A few characters each time: for pieces this short a loop beats memcpy.
    auto* to = text_.grow(piece.size());
    for (const char sign : piece) *to++ = sign;
}

void JsonWriter::separate() {
    if (needs_comma_) put(',');
    needs_comma_ = true;
}

void JsonWriter::open(char bracket) {
    separate();
    put(bracket);
    needs_comma_ = false;
}

void JsonWriter::close(char bracket) {
    put(bracket);
    needs_comma_ = true;
}

void JsonWriter::quote(std::string_view utf8) {
    constexpr std::string_view hex = "0123456789abcdef";
    put('"');
    while (!utf8.empty()) {
        std::size_t plain = 0;
        while (plain < utf8.size() && stands_for_itself(utf8[plain])) ++plain;
        put(utf8.substr(0, plain));
        utf8.remove_prefix(plain);
        if (utf8.empty()) break;
        const auto byte = static_cast<unsigned char>(utf8.front());
        utf8.remove_prefix(1);
        put('\\');
        if (byte >= 0x20) {
            put(static_cast<char>(byte));
        } else {
            put("u00");
            put(hex[byte >> 4]);
            put(hex[byte & 15]);
        }
    }
    put('"');
}

void JsonWriter::member(const char* name, std::string_view utf8) {
    this->name(name);
    string(utf8);
}

void JsonWriter::member(const char* name, const char* utf8) { member(name, std::string_view{utf8}); }

void JsonWriter::member(const char* name, std::int64_t value) {
    this->name(name);
    number(value);
}

void JsonWriter::name(const char* name) {
    separate();
    put('"');
    put(name);
    put("\":");
    needs_comma_ = false;
}

void JsonWriter::begin_object(const char* name) {
    this->name(name);
    begin_object();
}

void JsonWriter::begin_array(const char* name) {
    this->name(name);
    begin_array();
}

void JsonWriter::boolean(const char* name, bool value) {
    this->name(name);
    boolean(value);
}

void JsonWriter::string(std::string_view utf8) {
    separate();
    quote(utf8);
}

void JsonWriter::string(const char* stem, std::int64_t number) {
    separate();
    put('"');
    put(stem);
    if (number != 0) {
        put('.');
        append(number);
    }
    put('"');
}

void JsonWriter::append(std::int64_t value) {
    // By hand: std::to_chars would bring tables of 400 bytes.
    if (value < 0) put('-');
    char digits[20];
    char* first = std::end(digits);
    // Digit by digit from the negative side, which has room for the least value too.
    std::int64_t rest = value < 0 ? value : -value;
    do {
        *--first = static_cast<char>('0' - rest % 10);
        rest /= 10;
    } while (rest != 0);
    put({first, static_cast<std::size_t>(std::end(digits) - first)});
}

void JsonWriter::number(std::int64_t value) {
    separate();
    append(value);
}

void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonWriter::raw(std::string_view json) {
    separate();
    put(json);
}

}  // namespace doseline::wire
