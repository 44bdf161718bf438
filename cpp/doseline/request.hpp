// The question a family asks, as it arrived and as it is once every answer has been checked.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "doseline/label.hpp"
#include "doseline/problem.hpp"

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
    /// Names of fields that no request has.
    std::vector<std::string> unknown_fields;
};

/// A request that can be planned: every value is present, of its kind, and inside the absolute limits.
struct CheckedRequest {
    const Edition* edition;
    CivilDay birth;
    Grams weight;
    CivilDay infusion;
};

/// Check every field and every pair of fields; all problems come back at once, in the order of the fields.
/// ZOL-AGE: from the second birthday on there is no kit. ZOL-RANGE: no weight outside the table.
[[nodiscard]] std::variant<CheckedRequest, std::vector<Problem>> check(const Request& request);

}  // namespace doseline
