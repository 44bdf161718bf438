#include "doseline/weight_entry.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "doseline/pounds.hpp"
#include "doseline/unicode_text.hpp"

namespace doseline {
namespace {

using Code = WeightQuestionCode;

enum class TextUnit : std::uint8_t { none, kilogram, gram, pound, ounce };

// What stands between two groups of digits.
enum class Mark : std::uint8_t { none, point, comma, decimal, thousands, space };

// Whole parts are counted up to here and no further; every unit is "too large" long before.
constexpr std::int64_t whole_cap = 1'000'000'000;
constexpr int most_fraction_digits = 6;
constexpr std::int64_t tonne_in_grams = 1'000'000;

// A decimal number as typed: whole + fraction / 10^fraction_digits.
struct Decimal {
    std::int64_t whole = 0;
    std::int64_t fraction = 0;
    int fraction_digits = 0;
};

struct Part {
    Decimal number;
    // The mark before three digits may also set thousands apart.
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

// The number without its decimal mark.
std::int64_t all_digits(const Decimal& number) noexcept {
    return number.whole * power_of_ten(number.fraction_digits) + number.fraction;
}

// The groups of digits of one number, and the marks between them.
class Groups {
public:
    void begin(Mark before) noexcept {
        decimal_marks_ += could_be_decimal(before);
        if (count_ < groups_.size()) groups_[count_] = {before, 0, 0, false};
        ++count_;
    }

    void add(int digit) noexcept {
        has_digits_ = true;
        // Twelve groups of three are beyond every limit: a longer list is only counted.
        if (count_ > groups_.size()) return;
        Group& group = groups_[count_ - 1];
        if (group.digits == 0) group.starts_with_zero = digit == 0;
        if (group.digits < 9) ++group.digits;
        group.value = std::min(group.value * 10 + digit, whole_cap);
    }

    [[nodiscard]] bool last_has_digits() const noexcept {
        return count_ > groups_.size() || groups_[count_ - 1].digits > 0;
    }

    // Reads the number into `part`, or returns what is wrong with it.
    [[nodiscard]] std::variant<Part, Code> read() const noexcept {
        const Code fault = decimal_marks_ > 1 && has_digits_ ? Code::too_many_points : Code::not_a_number;
        if (count_ > groups_.size() || !last_has_digits()) return fault;
        if (count_ == 1) return whole(0);
        const Group& last = groups_[count_ - 1];
        if (count_ == 2) {
            const bool may_group = begins_thousands() && last.digits == 3;
            const bool both = last.before == Mark::point || last.before == Mark::comma;
            if (!could_be_decimal(last.before)) return may_group ? std::variant<Part, Code>{whole(1)} : fault;
            Part part = with_fraction(whole(0), last);
            part.is_ambiguous = both && may_group;
            return part;
        }
        // Thousands with one mark, then perhaps a decimal mark of another kind: 1,250,000 and 1.250,5 and 1 250,5.
        const Mark separator = groups_[1].before;
        if (!begins_thousands() || separator == Mark::decimal) return fault;
        for (std::size_t i = 1; i < count_ - 1; ++i) {
            if (groups_[i].before != separator || groups_[i].digits != 3) return fault;
        }
        if (last.before == separator) return last.digits == 3 ? std::variant<Part, Code>{whole(count_ - 1)} : fault;
        if (!could_be_decimal(last.before)) return fault;
        return with_fraction(whole(count_ - 2), last);
    }

private:
    struct Group {
        Mark before;
        int digits;  // counted up to 9
        std::int64_t value;
        bool starts_with_zero;
    };

    [[nodiscard]] bool begins_thousands() const noexcept {
        const Group& first = groups_[0];
        return first.digits >= 1 && first.digits <= 3 && !first.starts_with_zero;
    }

    // The groups up to `last` as one whole number. Those after the first have three digits.
    [[nodiscard]] Part whole(std::size_t last) const noexcept {
        std::int64_t value = groups_[0].value;
        for (std::size_t i = 1; i <= last; ++i) value = std::min(value * 1000 + groups_[i].value, whole_cap);
        return {{value, 0, 0}};
    }

    [[nodiscard]] static Part with_fraction(Part part, const Group& fraction) noexcept {
        part.number.fraction = fraction.value;
        part.number.fraction_digits = fraction.digits;
        return part;
    }

    std::array<Group, 12> groups_{};
    std::size_t count_ = 0;
    int decimal_marks_ = 0;
    bool has_digits_ = false;
};

// A text taken apart: a sign and one or two numbers with their units.
struct Parsed {
    bool is_negative = false;
    std::size_t count = 0;
    std::array<Part, 2> parts{};
};

class Parser {
public:
    explicit Parser(std::string_view text) noexcept : cursor_{text} {}

    [[nodiscard]] std::variant<Parsed, Code> parse() noexcept {
        Parsed parsed;
        skip_blanks();
        if (cursor_.at() == unicode::end_of_text) return Code::empty;
        if (is_minus(cursor_.at())) {
            parsed.is_negative = true;
            cursor_.next();
            skip_blanks();
        }
        do {
            if (parsed.count == parsed.parts.size()) return Code::mixed_units;
            const auto number = read_number();
            if (const auto* fault = std::get_if<Code>(&number)) return *fault;
            Part part = *std::get_if<Part>(&number);
            skip_blanks();
            // Only a unit may stand between two numbers: "18 1" is nothing.
            const bool is_last = cursor_.at() == unicode::end_of_text;
            if (!is_last && !read_unit(part.unit)) return Code::not_a_number;
            skip_blanks();
            parsed.parts[parsed.count++] = part;
        } while (cursor_.at() != unicode::end_of_text);
        return parsed;
    }

private:
    void skip_blanks() noexcept {
        while (unicode::is_blank(cursor_.at())) cursor_.next();
    }

    [[nodiscard]] std::variant<Part, Code> read_number() noexcept {
        Groups groups;
        groups.begin(Mark::none);
        for (;; cursor_.next()) {
            if (const auto digit = unicode::digit(cursor_.at()); digit.value >= 0) {
                if (zero_ != 0 && zero_ != digit.zero) return Code::not_a_number;
                zero_ = digit.zero;
                groups.add(digit.value);
            } else if (const Mark mark = mark_of(cursor_.at()); mark != Mark::none) {
                groups.begin(mark);
            } else if (groups.last_has_digits() && is_space_in_number()) {
                groups.begin(Mark::space);
            } else {
                return groups.read();
            }
        }
    }

    [[nodiscard]] bool is_space_in_number() const noexcept {
        unicode::Cursor ahead = cursor_;
        ahead.next();
        return unicode::is_space(cursor_.at()) && unicode::digit(ahead.at()).value >= 0;
    }

    [[nodiscard]] bool read_unit(TextUnit& unit) noexcept {
        constexpr char32_t square_kg = 0x338f;
        if (cursor_.at() == square_kg) {
            unit = TextUnit::kilogram;
            cursor_.next();
        } else {
            std::array<char, 4> letters{};
            std::size_t count = 0;
            // Setting the bit folds A to Z onto a to z, and no other character onto them.
            for (; (cursor_.at() | 0x20) >= 'a' && (cursor_.at() | 0x20) <= 'z'; cursor_.next()) {
                if (count == letters.size()) return false;
                letters[count++] = static_cast<char>(cursor_.at() | 0x20);
            }
            unit = unit_named({letters.data(), count});
            if (unit == TextUnit::none) return false;
        }
        // "18 lb. 1 oz." and "18 lb, 1 oz"; but in "8 kg.5 g" the point may belong to the 5.
        if (cursor_.at() == '.' || cursor_.at() == ',') {
            unicode::Cursor ahead = cursor_;
            ahead.next();
            if (ahead.at() != unicode::end_of_text && !unicode::is_blank(ahead.at())) return false;
            cursor_ = ahead;
        }
        return true;
    }

    [[nodiscard]] static TextUnit unit_named(std::string_view word) noexcept {
        if (word == "kg" || word == "kgs") return TextUnit::kilogram;
        if (word == "g") return TextUnit::gram;
        if (word == "lb" || word == "lbs") return TextUnit::pound;
        if (word == "oz") return TextUnit::ounce;
        return TextUnit::none;
    }

    unicode::Cursor cursor_;
    char32_t zero_ = 0;
};

TextUnit as_text_unit(WeightUnit unit) noexcept {
    switch (unit) {
        case WeightUnit::none: break;
        case WeightUnit::kilograms: return TextUnit::kilogram;
        case WeightUnit::pounds: return TextUnit::pound;
        case WeightUnit::grams: return TextUnit::gram;
    }
    return TextUnit::none;
}

bool is_imperial(TextUnit unit) noexcept { return unit == TextUnit::pound || unit == TextUnit::ounce; }

bool contradict(TextUnit in_text, TextUnit chosen) noexcept {
    return in_text != TextUnit::none && chosen != TextUnit::none && is_imperial(in_text) != is_imperial(chosen);
}

// `digits` is a number's digits without its decimal mark; `scale` the power of ten that the mark takes off.
Grams to_grams(std::int64_t digits, std::int64_t scale, TextUnit unit) noexcept {
    constexpr std::int64_t pound_denominator = 100'000;
    switch (unit) {
        case TextUnit::kilogram: return Grams{divide_half_up(digits * 1000, scale)};
        case TextUnit::pound: return Grams{divide_half_up(digits * pound_in_10_micrograms, scale * pound_denominator)};
        case TextUnit::ounce: return Grams{divide_half_up(digits * pound_in_10_micrograms, scale * pound_denominator * 16)};
        case TextUnit::gram:
        case TextUnit::none: break;
    }
    return Grams{divide_half_up(digits, scale)};
}

Grams to_grams(const Decimal& number, TextUnit unit) noexcept {
    return to_grams(all_digits(number), power_of_ten(number.fraction_digits), unit);
}

// More than a tonne, whatever the unit, so that the arithmetic above has no room for it: 99 999.999999 lb still fits.
bool is_far_too_large(const Decimal& number, TextUnit unit) noexcept {
    return number.whole >= (unit == TextUnit::gram ? tonne_in_grams : 100'000);
}

bool is_possible(Grams grams) noexcept { return grams > Grams{0} && grams < Grams{tonne_in_grams}; }

WeightReading answer(Grams grams) {
    if (is_possible(grams)) return grams;
    return WeightQuestion{grams == Grams{0} ? Code::not_positive : Code::too_large};
}

WeightReading read_single(const Part& part, TextUnit chosen) {
    const auto& number = part.number;
    const TextUnit unit = part.unit == TextUnit::none ? chosen : part.unit;
    if (contradict(part.unit, chosen)) {
        WeightQuestion question{Code::mixed_units};
        for (const TextUnit meant : {part.unit, chosen}) {
            if (part.is_ambiguous || is_far_too_large(number, meant)) continue;
            if (const Grams grams = to_grams(number, meant); is_possible(grams)) question.readings.push_back(grams);
        }
        return question;
    }
    if (unit == TextUnit::none) return WeightQuestion{Code::unit_missing};
    if (part.is_ambiguous) {
        return WeightQuestion{Code::ambiguous_separator,
                              {to_grams(number, unit), to_grams(all_digits(number), 1, unit)}};
    }
    if (number.whole >= 1000 && number.whole < 100'000 && (unit == TextUnit::kilogram || unit == TextUnit::pound)) {
        return WeightQuestion{Code::looks_like_grams, {to_grams(number, TextUnit::gram)}};
    }
    if (is_far_too_large(number, unit)) return WeightQuestion{Code::too_large};
    return answer(to_grams(number, unit));
}

// 8 kg 200 g, 18 lb 1 oz.
WeightReading read_compound(const Part& large, const Part& small, TextUnit chosen) {
    const bool imperial = large.unit == TextUnit::pound;
    const TextUnit small_unit = imperial ? TextUnit::ounce : TextUnit::gram;
    const bool units_fit = (imperial || large.unit == TextUnit::kilogram) &&
                           (small.unit == small_unit || small.unit == TextUnit::none) && !contradict(large.unit, chosen);
    if (!units_fit) return WeightQuestion{Code::mixed_units};
    if (large.is_ambiguous || small.is_ambiguous) return WeightQuestion{Code::ambiguous_separator};
    // "18.5 lb 3 oz" and "8 kg 1200 g" say the same thing twice, or two things.
    if (large.number.fraction_digits > 0) return WeightQuestion{Code::mixed_units};
    if (imperial && small.number.whole > 15) return WeightQuestion{Code::ounces_over_15};
    if (!imperial && small.number.whole > 999) return WeightQuestion{Code::mixed_units};
    if (is_far_too_large(large.number, large.unit)) return WeightQuestion{Code::too_large};

    // Added up in the smaller unit, so that it is rounded once.
    const std::int64_t scale = power_of_ten(small.number.fraction_digits);
    const std::int64_t per_large = imperial ? 16 : 1000;
    const Grams grams = to_grams(large.number.whole * per_large * scale + all_digits(small.number), scale, small_unit);
    if (small.unit == TextUnit::none) return WeightQuestion{Code::unit_missing, {grams}};
    return answer(grams);
}

bool is_too_precise(const Part& part) noexcept { return part.number.fraction_digits > most_fraction_digits; }

bool is_zero(const Part& part) noexcept { return part.number.whole == 0 && part.number.fraction == 0; }

}  // namespace

WeightReading read_weight(std::string_view utf8_text, WeightUnit unit) {
    const auto result = Parser{utf8_text}.parse();
    if (const auto* fault = std::get_if<Code>(&result)) return WeightQuestion{*fault};
    const Parsed& parsed = *std::get_if<Parsed>(&result);
    const auto& [first, second] = parsed.parts;
    if (parsed.is_negative || (is_zero(first) && is_zero(second))) return WeightQuestion{Code::not_positive};
    if (is_too_precise(first) || is_too_precise(second)) return WeightQuestion{Code::too_precise};

    const TextUnit chosen = as_text_unit(unit);
    return parsed.count == 1 ? read_single(first, chosen) : read_compound(first, second, chosen);
}

}  // namespace doseline
