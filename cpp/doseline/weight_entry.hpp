// What a family typed for a weight, as grams or as one clear question. Never a guess, and never a float: the digits are
// read as whole numbers and rounded once, half up, to a gram.
//
// What is accepted. One number as number_entry.hpp reads it, and the symbols kg, kgs, g, lb, lbs, oz in either case, with
// or without a space or a full stop; "8 kg 200 g" and "18 lb 1 oz". Words of a language ("pounds", "kilos") belong to the
// page.
//
// What is asked, because two people could mean two weights by it:
// - "1,250" and "1.250". Both readings come back.
// - "8 kg 2": 8.2 kg, or 8 kg 2 g. Both come back, in this order, or neither where one of them is no weight.
// - "8200" with kilograms or pounds: probably grams, and offered as grams.
// - a unit in the text against the unit that was chosen. Grams and kilograms do not contradict each other, and the
//   one in the text counts; neither do pounds and ounces.
#pragma once

#include <optional>
#include <string_view>

#include "doseline/problem.hpp"
#include "doseline/quantity.hpp"
#include "doseline/weight_unit.hpp"

namespace doseline {

/// What a text says, or may say.
struct WeightReading {
    /// One of the codes below "what a family typed" in problem.hpp; empty if the text has one certain reading.
    std::optional<ProblemCode> question;
    /// Without a question: the weight, 1 g to 999 999 g. Whether the label knows it is not decided here.
    /// With one: what the text may mean, for the page to offer and never applied by itself; none, one or two, from 0 to
    /// 999 999 000 g (for "999,999" kg).
    Readings readings{};

    /// The one certain reading, if there is one.
    [[nodiscard]] constexpr const Grams* certain() const noexcept { return question ? nullptr : readings.begin(); }
};

/// Read what was typed. `unit` is the unit chosen beside the field; there is no default.
/// 1 lb is 0.45359237 kg exactly (UNIT-LB). Any bytes are allowed.
[[nodiscard]] WeightReading read_weight(std::string_view utf8_text, WeightUnit unit) noexcept;

}  // namespace doseline
