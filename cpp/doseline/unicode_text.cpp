#include "doseline/unicode_text.hpp"

namespace doseline::unicode {
namespace {

// Each run of ten digits in class Nd, by its zero. Full-width digits are missing because Cursor folds them.
constexpr char32_t zeros[] = {
    0x0030,  0x0660,  0x06f0,  0x07c0,  0x0966,  0x09e6,  0x0a66,  0x0ae6,  0x0b66,  0x0be6,  0x0c66,  0x0ce6,  0x0d66,
    0x0de6,  0x0e50,  0x0ed0,  0x0f20,  0x1040,  0x1090,  0x17e0,  0x1810,  0x1946,  0x19d0,  0x1a80,  0x1a90,  0x1b50,
    0x1bb0,  0x1c40,  0x1c50,  0xa620,  0xa8d0,  0xa900,  0xa9d0,  0xa9f0,  0xaa50,  0xabf0,  0x104a0, 0x10d30, 0x10d40,
    0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0,
    0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
};

constexpr bool between(char32_t c, char32_t first, char32_t last) noexcept { return c >= first && c <= last; }

}  // namespace

Decoded decode(std::string_view utf8) noexcept {
    if (utf8.empty()) return {end_of_text, 0};
    const auto byte = [&](std::size_t place) { return static_cast<std::uint8_t>(utf8[place]); };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    // The lead byte of a character of two, three or four bytes has as many leading ones.
    const std::size_t size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead < 0xc0 || lead > 0xf7 || utf8.size() < size) return {malformed, 0};
    char32_t c = lead & (0x7fU >> size);
    for (std::size_t place = 1; place < size; ++place) {
        if ((byte(place) & 0xc0) != 0x80) return {malformed, 0};
        c = c << 6 | (byte(place) & 0x3fU);
    }
    const char32_t least = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
    if (c < least || c >= end_of_text || between(c, 0xd800, 0xdfff)) return {malformed, 0};
    return {c, size};
}

void Cursor::next() noexcept {
    const auto [c, size] = decode(text_);
    text_.remove_prefix(size);
    at_ = between(c, 0xff01, 0xff5e) ? c - 0xff01 + '!' : c;
}

Digit digit(char32_t c) noexcept {
    for (const char32_t zero : zeros) {
        if (between(c, zero, zero + 9)) return {static_cast<int>(c - zero), zero};
    }
    return {-1, 0};
}

bool is_space(char32_t c) noexcept {
    return c == ' ' || c == 0xa0 || c == 0x1680 || between(c, 0x2000, 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool is_blank(char32_t c) noexcept {
    constexpr char32_t next_line = 0x85;
    constexpr char32_t arabic_letter_mark = 0x61c;
    constexpr char32_t byte_order_mark = 0xfeff;
    return is_space(c) || between(c, '\t', '\r') || c == next_line || between(c, 0x2028, 0x2029) ||
           between(c, 0x200b, 0x200f) ||  // zero-width space and joiners, left-to-right and right-to-left mark
           between(c, 0x202a, 0x202d) ||  // embeddings and their end, left-to-right override
           between(c, 0x2066, 0x2069) ||  // isolates and their end
           c == arabic_letter_mark || c == 0x2060 || c == byte_order_mark;
}

}  // namespace doseline::unicode
