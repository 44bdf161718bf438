// What is wrong with a request, as a code that the page turns into words: the field, the cause, and the bound crossed.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"
#include "doseline/rule_set.hpp"

namespace doseline {

enum class ProblemCode : std::uint8_t {
    unreadable_request,
    missing,
    unknown_field,
    repeated_field,
    wrong_type,
    unknown_edition,
    unknown_sex,
    unknown_unit,
    not_a_date,
    no_such_day,
    before_2000,
    after_2100,
    before_birth,
    age_two_or_more,
    not_whole,
    below_0_weeks,
    above_17_weeks,
    not_positive,
    below_label_range,
    above_label_range,
    between_bands,
    first_dose_before_birth,
    weight_unusual,
    weight_implausible,
};

/// The bound that a value crossed, in the value's own unit.
using Limit = std::variant<std::monostate, Grams, CivilDay, std::chrono::weeks>;

/// One problem of one field. The same shape serves as a refusal and as a warning; who holds it says which.
struct Problem {
    /// The name of the request's field.
    std::string field;
    ProblemCode code;
    Limit limit{};
    RuleSet rules{};
    /// Weights that the family may have meant, to be offered and never applied.
    std::vector<Grams> readings{};
};

}  // namespace doseline
