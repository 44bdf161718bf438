#include "wire/json_writer.hpp"

#include <iterator>

namespace doseline::wire {
namespace {

bool stands_for_itself(char sign) { return static_cast<unsigned char>(sign) >= 0x20 && sign != '"' && sign != '\\'; }

}  // namespace

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
    const auto* at = utf8.data();
    for (const auto* const end = at + utf8.size(); at != end;) {
        const auto* const first = at;
        while (at != end && stands_for_itself(*at)) ++at;
        text_.append(first, at);
        if (at == end) break;
        const auto byte = static_cast<unsigned char>(*at++);
        text_ += '\\';
        if (byte >= 0x20) {
            text_ += static_cast<char>(byte);
        } else {
            text_ += "u00";
            text_ += hex[byte >> 4];
            text_ += hex[byte & 15];
        }
    }
    text_ += '"';
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
    text_ += '"';
    text_ += name;
    text_ += "\":";
    needs_comma_ = false;
}

void JsonWriter::string(std::string_view utf8) {
    separate();
    quote(utf8);
}

void JsonWriter::string(const char* stem, std::int64_t number) {
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
    // By hand: std::to_chars would bring tables of 400 bytes.
    if (value < 0) text_ += '-';
    char digits[20];
    char* first = std::end(digits);
    // Digit by digit from the negative side, which has room for the least value too.
    std::int64_t rest = value < 0 ? value : -value;
    do {
        *--first = static_cast<char>('0' - rest % 10);
        rest /= 10;
    } while (rest != 0);
    text_.append(first, std::end(digits));
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
