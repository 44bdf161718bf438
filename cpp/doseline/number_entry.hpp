// Numbers as people type them anywhere in the world: digits, marks and the blanks around them. Weights, doses and counts
// are all read through here, so that they take the same texts. How large a number may be, and in which unit, is for the
// reader above to say.
//
// What is accepted. Digits of any one script of Unicode's class Nd. One decimal mark: point, comma, middle dot, the
// Arabic decimal sign and comma, full-width forms. Groups of three set apart by a space, apostrophe, comma, point or the
// Arabic thousands sign.
//
// What has two readings, or none:
// - "1,250" and "1.250": a thousand and a quarter in one country, one and a quarter in the next. "1·250" and "1٫250" have
//   one reading, and so have "0.250" and "1,25".
// - digits of two scripts in one text: a Bengali four looks like a Latin eight.
// - "8." and "8,": a digit may be missing.
//
// Invisible characters. Copying from a web page, a chat or right-to-left text brings along direction marks, embeddings,
// isolates and zero-width joiners. They are skipped at the edges: before a number, after it, beside a unit or a space,
// where they cannot change which digits were seen in which order. Inside a number they can: with a right-to-left mark
// behind the 8, "8.2" is drawn as "2.8" or ".28". And a right-to-left override draws "82" as "28" wherever it stands.
// Both are questions.
//
// The text is untrusted. Every byte string has an answer: malformed UTF-8 (overlong, truncated, surrogates) is "not a
// number". One pass, a few dozen bytes of state, so a pasted megabyte takes a thousand times a kilobyte and no more.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "doseline/problem.hpp"
#include "doseline/unicode_text.hpp"

namespace doseline {

/// The number is digits / 10^fraction_digits.
struct TypedNumber {
    /// Counted up to 10^15: far above every limit, and far from the end of an integer.
    std::int64_t digits = 0;
    /// Counted up to 7, which is more than any reader takes.
    int fraction_digits = 0;
    /// How many digits stand before the first mark, counted up to 5.
    int leading_digits = 0;
    bool starts_with_zero = false;
    /// The mark before the last three digits may also set thousands apart; the digits then are the larger reading.
    bool is_ambiguous = false;
};

/// 0 to 18.
[[nodiscard]] constexpr std::int64_t power_of_ten(int exponent) noexcept {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

/// ASCII letters as one number, a byte each.
[[nodiscard]] constexpr std::uint32_t spelt(std::string_view letters) noexcept {
    std::uint32_t word = 0;
    for (const char letter : letters) word = word << 8 | static_cast<std::uint8_t>(letter);
    return word;
}

/// One forward walk over what was typed. Blanks are stepped over around everything that is taken.
class EntryCursor {
public:
    explicit EntryCursor(std::string_view utf8_text) noexcept : cursor_{utf8_text} { skip_blanks(); }

    [[nodiscard]] bool is_at_end() const noexcept { return cursor_.at() == unicode::end_of_text; }

    /// Whether a minus stood here.
    [[nodiscard]] bool take_minus() noexcept;

    /// A number, or what is wrong with it: `not_a_number` or `too_many_points`.
    [[nodiscard]] std::optional<ProblemCode> take_number(TypedNumber& into) noexcept;

    /// The symbol of a unit in lower case, as `spelt` writes it, with a full stop or comma behind it; 0 where none can be
    /// read. More than four letters are no symbol that `spelt` can write.
    [[nodiscard]] std::uint32_t take_symbol() noexcept;

private:
    void skip_blanks() noexcept;

    unicode::Cursor cursor_;
    // Of all digits so far.
    char32_t zero_ = 0;
};

}  // namespace doseline
