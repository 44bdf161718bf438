#include "doseline/number_entry.hpp"

#include <algorithm>

namespace doseline {
namespace {

using Code = ProblemCode;

// What stands between two groups of digits.
enum class Mark : std::uint8_t { none, point, comma, decimal, thousands, space };

constexpr std::int64_t digits_cap = 1'000'000'000'000'000;
constexpr int leading_digits_cap = 5;
constexpr int fraction_digits_cap = 7;

Mark mark_of(char32_t c) noexcept {
    switch (c) {
        case '.': return Mark::point;
        case ',':
        case 0x60c: return Mark::comma;    // Arabic comma
        case 0xb7:                         // middle dot
        case 0x387:                        // Greek ano teleia, the same character after normalisation
        case 0x22c5:                       // dot operator
        case 0x66b: return Mark::decimal;  // Arabic decimal separator
        case '\'':
        case 0x2019:
        case 0x66c: return Mark::thousands;  // Arabic thousands separator
        default: return Mark::none;
    }
}

bool is_minus(char32_t c) noexcept { return c == '-' || c == 0x2212 || c == 0xfe63; }

bool could_be_decimal(Mark mark) noexcept { return mark == Mark::point || mark == Mark::comma || mark == Mark::decimal; }

// One number, digit by digit and mark by mark.
class NumberReader {
public:
    void add(int digit) noexcept {
        if (marks_ == 0) {
            if (first_group_ == 0) starts_with_zero_ = digit == 0;
            first_group_ = std::min(first_group_ + 1, leading_digits_cap);
        }
        has_digits_ = true;
        group_ = std::min(group_ + 1, fraction_digits_cap);
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

    // Puts the number into `number`, or returns what is wrong with it.
    [[nodiscard]] std::optional<Code> read(TypedNumber& number) const noexcept {
        number.digits = digits_;
        number.leading_digits = first_group_;
        number.starts_with_zero = starts_with_zero_;
        const bool thousands = first_group_ >= 1 && first_group_ <= 3 && !starts_with_zero_ && groups_are_thousands_;
        const bool all_thousands = thousands && ends_with_thousands();
        // 8.2, .5, and after thousands set apart by another mark: 1.250,5 and 1 250,5.
        const bool has_fraction = group_ > 0 && could_be_decimal(last_mark_) &&
                                  (marks_ == 1 || (thousands && last_mark_ != separator_ && separator_ != Mark::decimal));
        if (has_fraction) {
            number.fraction_digits = group_;
            number.is_ambiguous = marks_ == 1 && all_thousands && last_mark_ != Mark::decimal;
        } else if (group_ == 0 || (marks_ > 0 && (!all_thousands || separator_ == Mark::decimal))) {
            return decimal_marks_ > 1 && has_digits_ ? Code::too_many_points : Code::not_a_number;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool ends_with_thousands() const noexcept { return group_ == 3 && last_mark_ == separator_; }

    std::int64_t digits_ = 0;
    int first_group_ = 0;
    int group_ = 0;  // the digits since the last mark
    std::uint32_t marks_ = 0;
    std::uint32_t decimal_marks_ = 0;
    Mark separator_ = Mark::none;
    Mark last_mark_ = Mark::none;
    bool starts_with_zero_ = false;
    bool has_digits_ = false;
    // The groups between the first and the last.
    bool groups_are_thousands_ = true;
};

}  // namespace

void EntryCursor::skip_blanks() noexcept {
    while (unicode::is_blank(cursor_.at())) cursor_.next();
}

bool EntryCursor::take_minus() noexcept {
    if (!is_minus(cursor_.at())) return false;
    cursor_.next();
    skip_blanks();
    return true;
}

std::optional<Code> EntryCursor::take_number(TypedNumber& into) noexcept {
    NumberReader number;
    for (;; cursor_.next()) {
        const auto digit = unicode::digit(cursor_.at());
        auto mark = mark_of(cursor_.at());
        if (number.group_has_digits() && unicode::is_space(cursor_.at())) {
            unicode::Cursor ahead = cursor_;
            ahead.next();
            if (unicode::digit(ahead.at()).value >= 0) mark = Mark::space;
        }
        if (digit.value >= 0) {
            if (zero_ != 0 && zero_ != digit.zero) return Code::not_a_number;
            zero_ = digit.zero;
            number.add(digit.value);
        } else if (mark != Mark::none) {
            number.add(mark);
        } else {
            skip_blanks();
            return number.read(into);
        }
    }
}

std::uint32_t EntryCursor::take_symbol() noexcept {
    // More than four letters push the first ones out, but leave no zero byte, which every symbol has.
    std::uint32_t symbol = 0;
    // Setting the bit folds A to Z onto a to z, and no other character onto them.
    for (; (cursor_.at() | 0x20) >= 'a' && (cursor_.at() | 0x20) <= 'z'; cursor_.next()) {
        symbol = symbol << 8 | (cursor_.at() | 0x20);
    }
    if (constexpr char32_t square_kg = 0x338f; symbol == 0 && cursor_.at() == square_kg) {
        symbol = spelt("kg");
        cursor_.next();
    }
    // "18 lb. 1 oz." and "18 lb, 1 oz"; but in "8 kg.5 g" the point may belong to the 5.
    if (cursor_.at() == '.' || cursor_.at() == ',') {
        cursor_.next();
        if (!is_at_end() && !unicode::is_blank(cursor_.at())) return 0;
    }
    skip_blanks();
    return symbol;
}

}  // namespace doseline
