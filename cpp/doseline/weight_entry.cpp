#include "doseline/weight_entry.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

#include "doseline/number_entry.hpp"
#include "doseline/pounds.hpp"

namespace doseline {
namespace {

using Code = ProblemCode;

enum class TextUnit : std::uint8_t { none, kilogram, gram, pound, ounce };

constexpr int most_fraction_digits = 6;
constexpr std::int64_t tonne_in_grams = 1'000'000;

// A number as typed, and the unit behind it.
struct Part : TypedNumber {
    TextUnit unit = TextUnit::none;
};

TextUnit unit_of(std::uint32_t symbol) noexcept {
    switch (symbol) {
        case spelt("kg"):
        case spelt("kgs"): return TextUnit::kilogram;
        case spelt("g"): return TextUnit::gram;
        case spelt("lb"):
        case spelt("lbs"): return TextUnit::pound;
        case spelt("oz"): return TextUnit::ounce;
        default: return TextUnit::none;
    }
}

// A sign, and one or two numbers with their units.
struct TypedWeight {
    bool is_negative = false;
    int count = 0;
    Part parts[2];
};

// What is wrong with the text's form, if anything.
std::optional<Code> parse(std::string_view text, TypedWeight& typed) noexcept {
    EntryCursor cursor{text};
    if (cursor.is_at_end()) return Code::empty;
    typed.is_negative = cursor.take_minus();
    do {
        if (typed.count == 2) return Code::mixed_units;
        Part& part = typed.parts[typed.count++];
        if (const auto fault = cursor.take_number(part)) return fault;
        if (cursor.is_at_end()) break;
        // Only a unit may stand between two numbers: "18 1" is nothing.
        part.unit = unit_of(cursor.take_symbol());
        if (part.unit == TextUnit::none) return Code::not_a_number;
    } while (!cursor.is_at_end());
    return std::nullopt;
}

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

std::int64_t to_grams(const Part& part, TextUnit unit) noexcept { return to_grams(part.digits, power_of_ten(part.fraction_digits), unit); }

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

// "8 kg 2" is 8 kg 2 g, which is `grams`, or 8.2 kg: both are offered, or neither. "8 kg 200" is the same either way.
void offer_both(std::int64_t grams, const Part& large, const Part& small, Readings& readings) noexcept {
    // Of more digits than a thousandth has, or with a mark among them, they were not meant as decimals.
    if (small.fraction_digits > 0 || small.leading_digits > 3) return;
    const std::int64_t scale = power_of_ten(small.leading_digits);
    const auto as_decimals = to_grams(large.digits * scale + small.digits, scale, large.unit);
    Readings both;
    if (accept(as_decimals, both) || (grams != as_decimals && accept(grams, both))) return;
    readings = both;
}

// 8 kg 200 g, 18 lb 1 oz.
std::optional<Code> read_compound(const Part& large, const Part& small, TextUnit chosen, Readings& readings) noexcept {
    const bool imperial = large.unit == TextUnit::pound;
    const TextUnit small_unit = imperial ? TextUnit::ounce : TextUnit::gram;
    const bool units_fit = (imperial || large.unit == TextUnit::kilogram) && (small.unit == small_unit || small.unit == TextUnit::none) &&
                           !contradict(large.unit, chosen);
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
    const auto grams = to_grams(large.digits * small_in_large * scale + small.digits, scale, small_unit);
    if (small.unit != TextUnit::none) return accept(grams, readings);
    offer_both(grams, large, small, readings);
    return Code::unit_missing;
}

bool is_too_precise(const Part& part) noexcept { return part.fraction_digits > most_fraction_digits; }

std::optional<Code> read(const TypedWeight& typed, TextUnit chosen, Readings& readings) noexcept {
    const auto& [first, second] = typed.parts;
    if (typed.is_negative || (first.digits == 0 && second.digits == 0)) return Code::not_positive;
    if (is_too_precise(first) || is_too_precise(second)) return Code::too_precise;
    if (typed.count == 1) return read_single(first, chosen, readings);
    return read_compound(first, second, chosen, readings);
}

}  // namespace

WeightReading read_weight(std::string_view utf8_text, WeightUnit unit) noexcept {
    TypedWeight typed;
    WeightReading reading{parse(utf8_text, typed)};
    if (!reading.question) reading.question = read(typed, as_text_unit(unit), reading.readings);
    return reading;
}

}  // namespace doseline
