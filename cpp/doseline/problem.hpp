// What is wrong with a request, as a code that the page turns into words: the field, the cause, and the bound crossed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "doseline/limit.hpp"
#include "doseline/readings.hpp"
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
    before_1900,
    after_2100,
    before_birth,
    age_two_or_more,
    limited_experience,
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
    /// The limit is the day of the infusion.
    weighed_after_infusion,
    /// Taken too long before the infusion to count on; the limit is the most days.
    weight_old,
    /// More than the limit's days after today.
    infusion_far_ahead,
    /// Today is more than a day before the plan was last kept; the limit is that day.
    before_last_kept,

    // Of changes and the prescription.
    too_many,
    unknown_word,
    /// The limit is the least that is taken.
    below_least,
    /// The limit is the most that is taken.
    above_most,
    /// A volume that is not a whole hundredth of a mL.
    not_a_hundredth,
    not_a_clock,
    /// Clocks that do not rise.
    not_in_order,
    /// The team's word about a dose that it was not told of.
    not_reported,
    unknown_syringe,
    ends_before_it_starts,
    /// A day of the steroid before its first dose; the limit is that day.
    before_course,
    // These warn.
    unknown_visit,
    visit_outside_window,
    /// Moved by hand to a day not after the infusion; the limit is the infusion.
    visit_before_infusion,
    step_rises,
    step_gap,
    step_overlap,
    taper_before_gate,
    end_without_taper,
    no_effect,
    dose_not_reported,
    /// mL that were written for a bottle of another strength than the prescription's (STE-LIQUID).
    other_strength,
    /// mL of which nobody knows the strength.
    strength_missing,
    ask_pharmacist,
    larger_than_syringe,
    between_marks,

    // What a family typed for a weight (weight_entry.hpp), an amount or a count (amount_entry.hpp); not_positive and
    // not_whole as well. A weight of less than half a gram is not positive.
    /// Nothing but blanks.
    empty,
    /// A number without a unit, typed or chosen. "8 kg 2" too: its readings are 8.2 kg and 8 kg 2 g, or the one where
    /// they are the same.
    unit_missing,
    not_a_number,
    /// 8.2.1
    too_many_points,
    /// 1,250: the readings are with a decimal comma and with a thousands comma, in this order.
    ambiguous_separator,
    /// 8200 with kilograms or pounds: the reading is in grams.
    looks_like_grams,
    /// The units in the text do not fit each other or the chosen unit. Where one number stands there, the readings are
    /// by the unit in the text and by the chosen unit, as far as they are below a tonne.
    mixed_units,
    /// 18 lb 16 oz
    ounces_over_15,
    /// More than six digits after the decimal mark of a weight, three of an amount.
    too_precise,
    /// A weight of a tonne or more, any other number of a million or more.
    too_large,
    /// An amount written 05: perhaps a point is lost.
    leading_zero,
    /// An amount with another unit than the box's.
    other_unit,
};

/// One problem of one field. The same shape serves as a refusal and as a warning; who holds it says which.
struct Problem {
    /// The name of the request's field.
    std::string field;
    ProblemCode code;
    Limit limit{};
    RuleSet rules{};
    Readings readings{};
};

/// Add a problem to a list.
void add_problem(std::vector<Problem>& problems, std::string field, ProblemCode code, const Limit& limit = {}, RuleSet rules = {},
                 const Readings& readings = {});

}  // namespace doseline
