#include "doseline/weight_entry.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "doseline/pounds.hpp"
#include "doseline/unicode_text.hpp"

namespace doseline {
namespace {

using Code = ProblemCode;

enum class TextUnit : std::uint8_t { none, kilogram, gram, pound, ounce };

// What stands between two groups of digits.
enum class Mark : std::uint8_t { none, point, comma, decimal, thousands, space };

// Digits are counted up to here: far above every limit, and far from the end of an integer.
constexpr std::int64_t digits_cap = 1'000'000'000'000'000;
constexpr int most_fraction_digits = 6;
constexpr std::int64_t tonne_in_grams = 1'000'000;

// A number as typed, digits / 10^fraction_digits, and the unit behind it.
struct Part {
    std::int64_t digits = 0;
    int fraction_digits = 0;
    // The mark before the last three digits may also set thousands apart.
    bool is_ambiguous = false;
    TextUnit unit = TextUnit::none;
};

Mark mark_of(char32_t c) noexcept {
    switch (c) {
        case '.': return Mark::point;
        case ',':
        case 0x60c: return Mark::comma;  // Arabic comma
        case 0xb7:                       // middle dot
        case 0x387:                      // Greek ano teleia, the same character after normalisation
        case 0x22c5:                     // dot operator
        case 0x66b: return Mark::decimal;  // Arabic decimal separator
        case '\'':
        case 0x2019:
        case 0x66c: return Mark::thousands;  // Arabic thousands separator
        default: return Mark::none;
    }
}

bool is_minus(char32_t c) noexcept { return c == '-' || c == 0x2212 || c == 0xfe63; }

bool could_be_decimal(Mark mark) noexcept {
    return mark == Mark::point || mark == Mark::comma || mark == Mark::decimal;
}

std::int64_t power_of_ten(int exponent) noexcept {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

// One number, digit by digit and mark by mark.
class NumberReader {
public:
    void add(int digit) noexcept {
        if (marks_ == 0) {
            if (first_group_ == 0) starts_with_zero_ = digit == 0;
            first_group_ = std::min(first_group_ + 1, 4);
        }
        has_digits_ = true;
        group_ = std::min(group_ + 1, most_fraction_digits + 1);
        digits_ = std::min(digits_ * 10 + digit, digits_cap);
    }

    void add(Mark mark) noexcept {
        if (marks_ == 0) separator_ = mark;
        if (marks_ > 0 && !ends_with_thousands()) groups_are_thousands_ = false;
        last_mark_ = mark;
        decimal_marks_ += could_be_decimal(mark);
        ++marks_;
        group_ = 0;
    }

    [[nodiscard]] bool group_has_digits() const noexcept { return group_ > 0; }

    // Puts the number into `part`, or returns what is wrong with it.
    [[nodiscard]] std::optional<Code> read(Part& part) const noexcept {
        part.digits = digits_;
        const bool thousands =
            first_group_ >= 1 && first_group_ <= 3 && !starts_with_zero_ && groups_are_thousands_;
        const bool all_thousands = thousands && ends_with_thousands();
        // 8.2, .5, and after thousands set apart by another mark: 1.250,5 and 1 250,5.
        const bool has_fraction =
            group_ > 0 && could_be_decimal(last_mark_) &&
            (marks_ == 1 || (thousands && last_mark_ != separator_ && separator_ != Mark::decimal));
        if (has_fraction) {
            part.fraction_digits = group_;
            part.is_ambiguous = marks_ == 1 && all_thousands && last_mark_ != Mark::decimal;
        } else if (group_ == 0 || (marks_ > 0 && (!all_thousands || separator_ == Mark::decimal))) {
            return decimal_marks_ > 1 && has_digits_ ? Code::too_many_points : Code::not_a_number;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool ends_with_thousands() const noexcept { return group_ == 3 && last_mark_ == separator_; }

    std::int64_t digits_ = 0;
    int first_group_ = 0;  // counted up to 4
    int group_ = 0;        // the digits since the last mark, counted up to one too many for a fraction
    std::uint32_t marks_ = 0;
    std::uint32_t decimal_marks_ = 0;
    Mark separator_ = Mark::none;
    Mark last_mark_ = Mark::none;
    bool starts_with_zero_ = false;
    bool has_digits_ = false;
    // The groups between the first and the last.
    bool groups_are_thousands_ = true;
};

// Letters as one number, a byte each.
constexpr std::uint32_t spelt(std::string_view letters) noexcept {
    std::uint32_t word = 0;
    for (const char letter : letters) word = word << 8 | static_cast<std::uint8_t>(letter);
    return word;
}

// Takes a text apart: a sign, and one or two numbers with their units.
class Parser {
public:
    bool is_negative = false;
    int count = 0;
    Part parts[2];

    explicit Parser(std::string_view text) noexcept : cursor_{text} {}

    // What is wrong with the text's form, if anything.
    [[nodiscard]] std::optional<Code> parse() noexcept {
        skip_blanks();
        if (is_at_end()) return Code::empty;
        if (is_minus(cursor_.at())) {
            is_negative = true;
            cursor_.next();
            skip_blanks();
        }
        do {
            if (count == 2) return Code::mixed_units;
            Part& part = parts[count++];
            if (const auto fault = read_number(part)) return fault;
            skip_blanks();
            // Only a unit may stand between two numbers: "18 1" is nothing.
            if (!is_at_end() && !read_unit(part.unit)) return Code::not_a_number;
            skip_blanks();
        } while (!is_at_end());
        return std::nullopt;
    }

private:
    [[nodiscard]] bool is_at_end() const noexcept { return cursor_.at() == unicode::end_of_text; }

    [[nodiscard]] char32_t ahead() const noexcept {
        unicode::Cursor copy = cursor_;
        copy.next();
        return copy.at();
    }

    void skip_blanks() noexcept {
        while (unicode::is_blank(cursor_.at())) cursor_.next();
    }

    [[nodiscard]] std::optional<Code> read_number(Part& part) noexcept {
        NumberReader number;
        for (;; cursor_.next()) {
            const auto digit = unicode::digit(cursor_.at());
            auto mark = mark_of(cursor_.at());
            if (number.group_has_digits() && unicode::is_space(cursor_.at()) && unicode::digit(ahead()).value >= 0) {
                mark = Mark::space;
            }
            if (digit.value >= 0) {
                if (zero_ != 0 && zero_ != digit.zero) return Code::not_a_number;
                zero_ = digit.zero;
                number.add(digit.value);
            } else if (mark != Mark::none) {
                number.add(mark);
            } else {
                return number.read(part);
            }
        }
    }

    [[nodiscard]] bool read_unit(TextUnit& unit) noexcept {
        // More than four letters push the first ones out, but leave no zero byte, which every unit has.
        std::uint32_t word = 0;
        // Setting the bit folds A to Z onto a to z, and no other character onto them.
        for (; (cursor_.at() | 0x20) >= 'a' && (cursor_.at() | 0x20) <= 'z'; cursor_.next()) {
            word = word << 8 | (cursor_.at() | 0x20);
        }
        if (constexpr char32_t square_kg = 0x338f; word == 0 && cursor_.at() == square_kg) {
            word = spelt("kg");
            cursor_.next();
        }
        switch (word) {
            case spelt("kg"):
            case spelt("kgs"): unit = TextUnit::kilogram; break;
            case spelt("g"): unit = TextUnit::gram; break;
            case spelt("lb"):
            case spelt("lbs"): unit = TextUnit::pound; break;
            case spelt("oz"): unit = TextUnit::ounce; break;
            default: return false;
        }
        // "18 lb. 1 oz." and "18 lb, 1 oz"; but in "8 kg.5 g" the point may belong to the 5.
        if (cursor_.at() == '.' || cursor_.at() == ',') {
            cursor_.next();
            return is_at_end() || unicode::is_blank(cursor_.at());
        }
        return true;
    }

    unicode::Cursor cursor_;
    char32_t zero_ = 0;
};

TextUnit as_text_unit(WeightUnit unit) noexcept {
    // In the order of WeightUnit.
    constexpr TextUnit units[] = {TextUnit::none, TextUnit::kilogram, TextUnit::pound, TextUnit::gram};
    return units[static_cast<std::size_t>(unit)];
}

bool is_imperial(TextUnit unit) noexcept { return unit == TextUnit::pound || unit == TextUnit::ounce; }

bool contradict(TextUnit in_text, TextUnit chosen) noexcept {
    return in_text != TextUnit::none && chosen != TextUnit::none && is_imperial(in_text) != is_imperial(chosen);
}

// digits / scale in `unit`, as whole grams; `digits` over `scale` is at most 100 000, or a million grams.
std::int64_t to_grams(std::int64_t digits, std::int64_t scale, TextUnit unit) noexcept {
    if (unit == TextUnit::kilogram) digits *= 1000;
    if (is_imperial(unit)) {
        digits *= pound_in_10_micrograms;
        scale *= unit == TextUnit::pound ? 100'000 : 1'600'000;
    }
    return divide_half_up(digits, scale);
}

std::int64_t to_grams(const Part& part, TextUnit unit) noexcept {
    return to_grams(part.digits, power_of_ten(part.fraction_digits), unit);
}

std::int64_t whole(const Part& part) noexcept { return part.digits / power_of_ten(part.fraction_digits); }

// More than a tonne, whatever the unit, so that the arithmetic above has no room for it: 99 999.999999 lb still fits.
bool is_far_too_large(const Part& part, TextUnit unit) noexcept {
    return whole(part) >= (unit == TextUnit::gram ? tonne_in_grams : 100'000);
}

// Below, each function takes what the text may mean into `readings` and returns the question that is left, if any.

std::optional<Code> accept(std::int64_t grams, Readings& readings) noexcept {
    if (grams == 0) return Code::not_positive;
    if (grams >= tonne_in_grams) return Code::too_large;
    readings.add(Grams{grams});
    return std::nullopt;
}

std::optional<Code> read_single(const Part& part, TextUnit chosen, Readings& readings) noexcept {
    const TextUnit unit = part.unit == TextUnit::none ? chosen : part.unit;
    if (contradict(part.unit, chosen)) {
        for (const TextUnit meant : {part.unit, chosen}) {
            if (!part.is_ambiguous && !is_far_too_large(part, meant)) accept(to_grams(part, meant), readings);
        }
        return Code::mixed_units;
    }
    if (unit == TextUnit::none) return Code::unit_missing;
    if (part.is_ambiguous) {
        readings.add(Grams{to_grams(part, unit)});
        readings.add(Grams{to_grams(part.digits, 1, unit)});
        return Code::ambiguous_separator;
    }
    if (is_far_too_large(part, unit)) return Code::too_large;
    if (whole(part) >= 1000 && (unit == TextUnit::kilogram || unit == TextUnit::pound)) {
        readings.add(Grams{to_grams(part, TextUnit::gram)});
        return Code::looks_like_grams;
    }
    return accept(to_grams(part, unit), readings);
}

// 8 kg 200 g, 18 lb 1 oz.
std::optional<Code> read_compound(const Part& large, const Part& small, TextUnit chosen, Readings& readings) noexcept {
    const bool imperial = large.unit == TextUnit::pound;
    const TextUnit small_unit = imperial ? TextUnit::ounce : TextUnit::gram;
    const bool units_fit = (imperial || large.unit == TextUnit::kilogram) &&
                           (small.unit == small_unit || small.unit == TextUnit::none) && !contradict(large.unit, chosen);
    if (!units_fit) return Code::mixed_units;
    if (large.is_ambiguous || small.is_ambiguous) return Code::ambiguous_separator;
    const std::int64_t small_in_large = imperial ? 16 : 1000;
    const bool is_small_too_large = whole(small) >= small_in_large;
    // "18.5 lb 3 oz" and "8 kg 1200 g" say the same thing twice, or two things.
    if (is_small_too_large || large.fraction_digits > 0) {
        return is_small_too_large && imperial ? Code::ounces_over_15 : Code::mixed_units;
    }
    // More than a tonne; 5000 lb 15.999999 oz still has room below.
    if (large.digits > 5000) return Code::too_large;

    // Added up in the smaller unit, so that it is rounded once.
    const std::int64_t scale = power_of_ten(small.fraction_digits);
    const auto doubt = accept(to_grams(large.digits * small_in_large * scale + small.digits, scale, small_unit), readings);
    return small.unit == TextUnit::none ? Code::unit_missing : doubt;
}

bool is_too_precise(const Part& part) noexcept { return part.fraction_digits > most_fraction_digits; }

std::optional<Code> read(const Parser& parser, TextUnit chosen, Readings& readings) noexcept {
    const auto& [first, second] = parser.parts;
    if (parser.is_negative || (first.digits == 0 && second.digits == 0)) return Code::not_positive;
    if (is_too_precise(first) || is_too_precise(second)) return Code::too_precise;
    if (parser.count == 1) return read_single(first, chosen, readings);
    return read_compound(first, second, chosen, readings);
}

}  // namespace

WeightReading read_weight(std::string_view utf8_text, WeightUnit unit) noexcept {
    Parser parser{utf8_text};
    WeightReading reading{parser.parse()};
    if (!reading.question) reading.question = read(parser, as_text_unit(unit), reading.readings);
    return reading;
}

}  // namespace doseline
