#include "doseline/amount_entry.hpp"

#include "doseline/number_entry.hpp"

namespace doseline {
namespace {

using Code = ProblemCode;

constexpr int most_decimals = 3;
constexpr std::int64_t thousand = 1000;
constexpr std::int64_t largest_whole = 999'999;
constexpr std::int64_t largest_thousandths = 999'999'999;

struct LoneNumber {
    std::optional<Code> fault{};
    bool is_negative = false;
    TypedNumber number{};
};

LoneNumber take_lone_number(std::string_view text, AmountUnit box) noexcept {
    // In the order of AmountUnit.
    constexpr std::uint32_t symbols[] = {0, spelt("ml"), spelt("mg")};
    LoneNumber lone;
    EntryCursor cursor{text};
    if (cursor.is_at_end()) {
        lone.fault = Code::empty;
        return lone;
    }
    lone.is_negative = cursor.take_minus();
    lone.fault = cursor.take_number(lone.number);
    if (lone.fault || cursor.is_at_end()) return lone;
    const auto symbol = cursor.take_symbol();
    if (symbol == 0 || box == AmountUnit::none || !cursor.is_at_end()) {
        lone.fault = Code::not_a_number;
    } else if (symbol != symbols[static_cast<std::size_t>(box)]) {
        lone.fault = Code::other_unit;
    }
    return lone;
}

}  // namespace

NumberReading read_amount(std::string_view utf8_text, AmountUnit box) noexcept {
    const auto [fault, is_negative, number] = take_lone_number(utf8_text, box);
    if (fault) return {fault};
    if (is_negative || number.digits == 0) return {Code::not_positive};
    if (number.starts_with_zero && number.leading_digits > 1) return {Code::leading_zero};
    NumberReading reading;
    if (number.is_ambiguous) {
        reading.question = Code::ambiguous_separator;
        reading.readings.add(number.digits);
        reading.readings.add(number.digits * thousand);
        return reading;
    }
    if (number.fraction_digits > most_decimals) return {Code::too_precise};
    const auto thousandths = number.digits * power_of_ten(most_decimals - number.fraction_digits);
    if (thousandths > largest_thousandths) return {Code::too_large};
    reading.readings.add(thousandths);
    return reading;
}

NumberReading read_count(std::string_view utf8_text) noexcept {
    const auto [fault, is_negative, number] = take_lone_number(utf8_text, AmountUnit::none);
    if (fault == Code::empty) return {fault};
    if (fault || is_negative || number.fraction_digits > 0) return {Code::not_whole};
    if (number.digits > largest_whole) return {Code::too_large};
    NumberReading reading;
    reading.readings.add(number.digits);
    return reading;
}

}  // namespace doseline
