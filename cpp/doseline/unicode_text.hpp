// Just enough Unicode to read a number that anyone in the world may type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace doseline::unicode {

/// Stands for what follows the last character; no character has this number.
inline constexpr char32_t end_of_text = 0x110000;
/// Stands for bytes that are not UTF-8.
inline constexpr char32_t malformed = 0x110001;

struct Decoded {
    char32_t character;
    /// In bytes; 0 with `end_of_text` and `malformed`.
    std::size_t size;
};

/// The first character of untrusted UTF-8. Overlong forms, surrogates, cut-off characters and what lies above U+10FFFF
/// are malformed.
[[nodiscard]] Decoded decode(std::string_view utf8) noexcept;

/// One forward walk over untrusted UTF-8. Cheap to copy, which is how to look ahead.
class Cursor {
public:
    explicit Cursor(std::string_view utf8) noexcept : text_{utf8} { next(); }

    /// The character at hand, with full-width ASCII (U+FF01 to U+FF5E) folded to plain ASCII.
    [[nodiscard]] char32_t at() const noexcept { return at_; }
    void next() noexcept;

private:
    std::string_view text_;
    char32_t at_ = end_of_text;
};

struct Digit {
    /// 0 to 9, or -1 if the character is no decimal digit.
    int value;
    /// The zero of the digit's script: two digits belong together if this agrees.
    char32_t zero;
};

/// The decimal digits of every script: class Nd of Unicode 17.
[[nodiscard]] Digit digit(char32_t c) noexcept;

/// A space of class Zs: visible as a gap within a line.
[[nodiscard]] bool is_space(char32_t c) noexcept;

/// Takes no part in a text's meaning beside a number: spaces, tabs, line ends, and invisible marks of direction and
/// joining. Not the right-to-left override U+202E, which changes the order in which digits are seen.
[[nodiscard]] bool is_blank(char32_t c) noexcept;

}  // namespace doseline::unicode
