// The question a family asks, as it arrived and as it is once every answer has been checked.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "doseline/growth.hpp"
#include "doseline/label.hpp"
#include "doseline/problem.hpp"
#include "doseline/weight_unit.hpp"

namespace doseline {

/// The field was not given. Missing input is a question, never a guess.
struct Missing {};
/// The field was given as something that it cannot be: a number for a text, null, a list.
struct WrongType {};

/// A number as it was given.
struct Number {
    /// The whole part; beyond +-10^15 it is clamped there, which is far outside every limit.
    std::int64_t whole;
    /// Whether nothing followed the whole part.
    bool is_whole;
};

/// One field as it arrived.
template <class Value>
using Given = std::variant<Missing, WrongType, Value>;

/// A request as it arrived, unchecked. Field names in JavaScript stand beside each.
struct Request {
    Given<std::string> edition;     // edition
    Given<std::string> birth_date;  // birthDate
    Given<Number> weight;           // weightGrams
    Given<std::string> infusion_date;  // infusionDate
    // For the check on typing alone, and optional.
    Given<std::string> sex;          // sex
    Given<Number> weeks_born_early;  // weeksBornEarly
    Given<std::string> weight_unit;  // weightUnit
    /// Names of fields that no request has.
    std::vector<std::string> unknown_fields{};
    /// Names of fields that were given more than once: which one counts would be a guess.
    std::vector<std::string> repeated_fields{};
};

/// What helps to tell a slip of the hand from a true weight (label-rules.md section 6). Nothing else looks at it.
struct TypingClues {
    Sex sex = Sex::unknown;
    /// 0 to 17.
    std::chrono::weeks born_early{0};
    /// The unit that the family typed in, if known.
    WeightUnit unit = WeightUnit::none;
};

/// A request that can be planned: every value is present, of its kind, and inside the absolute limits.
struct CheckedRequest {
    const Edition* edition;
    CivilDay birth;
    Grams weight;
    CivilDay infusion;
    TypingClues clues;
};

/// A typed weight as it arrived, unchecked.
struct WeightRequest {
    Given<std::string> text;
    Given<std::string> unit;
    /// Names of fields that no such request has.
    std::vector<std::string> unknown_fields{};
    /// Names of fields that were given more than once.
    std::vector<std::string> repeated_fields{};
};

/// Section 6 of label-rules.md for a weight at the infusion, whose day stands in for the day of weighing.
/// `weight` is 0 to 10^9 g; `birth` is not after `infusion`.
[[nodiscard]] PlausibilityAnswer check_typing(Grams weight, CivilDay birth, CivilDay infusion,
                                              const TypingClues& clues) noexcept;

/// Check every field and every pair of fields; all problems come back at once, in the order of the fields.
/// A weight outside the table comes with the reading in the other unit, where that one is plausible.
/// ZOL-AGE: from the second birthday on there is no kit. ZOL-RANGE: no weight outside the table.
[[nodiscard]] std::variant<CheckedRequest, std::vector<Problem>> check(const Request& request);

/// The weight that was typed, or all problems: with the request's shape, in its fields; else one question about the
/// text (weight_entry.hpp), field `weight`.
[[nodiscard]] std::variant<Grams, std::vector<Problem>> read(const WeightRequest& request);

}  // namespace doseline
