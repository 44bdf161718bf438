// decode(utf8) -> the first character and its size; digit(c) -> value and script; is_space, is_blank.
#include "doseline/unicode_text.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace doseline::unicode;

namespace {

std::string utf8(char32_t c) {
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80) return {static_cast<char>(c)};
    if (c < 0x800) return {static_cast<char>(0xc0 | c >> 6), tail(0)};
    if (c < 0x10000) return {static_cast<char>(0xe0 | c >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xf0 | c >> 18), tail(12), tail(6), tail(0)};
}

bool is_malformed(std::string_view text) {
    const auto [c, size] = decode(text);
    return c == malformed && size == 0;
}

}  // namespace

TEST_CASE("every character is decoded, and surrogates are none", "[unicode]") {
    for (char32_t c = 0; c < 0x110000; ++c) {
        const auto text = utf8(c);
        const auto decoded = decode(text + "8");
        const bool surrogate = c >= 0xd800 && c <= 0xdfff;
        const bool right = surrogate ? is_malformed(text + "8") : decoded.character == c && decoded.size == text.size();
        if (!right) FAIL("U+" << std::hex << static_cast<std::uint32_t>(c));
        // Cut short it is no character.
        if (text.size() > 1 && !is_malformed(text.substr(0, text.size() - 1))) FAIL(static_cast<std::uint32_t>(c));
    }
    CHECK(decode("").character == end_of_text);
    CHECK(decode("").size == 0);
}

TEST_CASE("every pair of bytes is a character only by the rules of UTF-8", "[unicode]") {
    for (unsigned first = 0x80; first < 0x100; ++first) {
        for (unsigned second = 0; second < 0x100; ++second) {
            const bool is_character = first >= 0xc2 && first <= 0xdf && second >= 0x80 && second <= 0xbf;
            const std::string text{static_cast<char>(first), static_cast<char>(second)};
            if (is_malformed(text) == is_character) FAIL(first << " " << second);
        }
    }
}

TEST_CASE("overlong forms and what lies above U+10FFFF are malformed", "[unicode]") {
    for (const std::string_view text : std::initializer_list<std::string_view>{
             "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
             "\xf5\x80\x80\x80", "\xf8\x88\x80\x80\x80", "\xfe", "\xff", "\x80"}) {
        CHECK(is_malformed(text));
    }
}

TEST_CASE("a cursor walks characters, folds full width, and stays where it cannot go on", "[unicode]") {
    Cursor cursor{
        "8\xef\xbc\x98\xef\xbd\x8b\xd9\xa8\xff"
        "8"};
    for (const char32_t expected : {U'8', U'8', U'k', U'\u0668', malformed, malformed}) {
        CHECK(cursor.at() == expected);
        cursor.next();
    }
    Cursor end{""};
    end.next();
    CHECK(end.at() == end_of_text);
}

TEST_CASE("digits know their value and their script", "[unicode]") {
    CHECK(digit(U'0').value == 0);
    CHECK(digit(U'9').value == 9);
    CHECK(digit(U'\u0669').value == 9);
    CHECK(digit(U'\u06f4').zero == 0x6f0);
    CHECK(digit(U'\u0664').zero == 0x660);
    for (const char32_t c : {U'/', U':', U'a', U'²', U'½', U'①', U'Ⅷ', U'八', U'\u066b', end_of_text, malformed}) {
        CHECK(digit(c).value == -1);
    }
    // Runs do not overlap: each digit belongs to the run it lies in.
    int digits = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        const auto [value, zero] = digit(c);
        if (value < 0) continue;
        ++digits;
        if (c != zero + static_cast<char32_t>(value) || digit(zero).zero != zero) FAIL(static_cast<std::uint32_t>(c));
    }
    // 77 scripts and styles in Unicode 17, but for the full-width one.
    CHECK(digits == 760);
}

TEST_CASE("the digits of every script are read, and no other character is one", "[unicode]") {
    // The zeros of class Nd in Unicode 17, as ICU has them.
    constexpr char32_t zeros[] = {
        0x30,    0x660,   0x6f0,   0x7c0,   0x966,   0x9e6,   0xa66,   0xae6,   0xb66,   0xbe6,   0xc66,   0xce6,   0xd66,
        0xde6,   0xe50,   0xed0,   0xf20,   0x1040,  0x1090,  0x17e0,  0x1810,  0x1946,  0x19d0,  0x1a80,  0x1a90,  0x1b50,
        0x1bb0,  0x1c40,  0x1c50,  0xa620,  0xa8d0,  0xa900,  0xa9d0,  0xa9f0,  0xaa50,  0xabf0,  0x104a0, 0x10d30, 0x10d40,
        0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0,
        0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0,
        0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
    };
    char32_t c = 0;
    for (const auto zero : zeros) {
        for (; c < zero; ++c) {
            if (digit(c).value != -1) FAIL(static_cast<std::uint32_t>(c));
        }
        for (; c < zero + 10; ++c) {
            const auto found = digit(c);
            if (found.value != static_cast<int>(c - zero) || found.zero != zero) FAIL(static_cast<std::uint32_t>(c));
        }
    }
    for (; c < 0x110000; ++c) {
        if (digit(c).value != -1) FAIL(static_cast<std::uint32_t>(c));
    }
}

TEST_CASE("blanks: spaces, line ends, invisible marks, but not what reorders digits or joins them", "[unicode]") {
    for (const char32_t c : {U' ', U'\u00a0', U'\u1680', U'\u2000', U'\u2009', U'\u200a', U'\u202f', U'\u205f', U'\u3000'}) {
        CHECK(is_space(c));
        CHECK(is_blank(c));
    }
    for (const char32_t c : {U'\t', U'\n', U'\r', U'\u0085', U'\u2028', U'\u200e', U'\u200f', U'\u061c', U'\u202a', U'\u202d', U'\u2066',
                             U'\u2069', U'\u2060', U'\ufeff'}) {
        CHECK_FALSE(is_space(c));
        CHECK(is_blank(c));
    }
    for (const char32_t c : {U'\u202e', U'\u0301', U'\u00ad', U'\u034f', U'\ufe0f', U'\0', U'8', U'.', end_of_text, malformed}) {
        CHECK_FALSE(is_blank(c));
    }
}
