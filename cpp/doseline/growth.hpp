// Is this weight plausible at this age? A check on typing, never a judgement of the child: no percentile, no word for
// light or heavy, only "silent", "confirm" or "type again" (rules.md, “Plausible weight”).
//
// The rule is a z-score with two bounds on each side. z rises with the weight, so the bounds are four weights, and a
// weight is compared with them in whole grams: no z leaves this file, and none is rounded.
//
// Same answer everywhere. The bounds need powers, for which C libraries differ in the last bit. They are summed here
// from + - * / alone, which IEEE 754 fixes, so native, WebAssembly and the plain-JavaScript twin do the same sums; and a
// compiler that fuses a multiplication with an addition still cannot change an answer: the sums are good to
// 0.000000001 g, and over every age and sex no bound lies nearer than 0.000001 g to a whole gram (growth_test.cpp walks
// them all against std::pow).
#pragma once

#include <cstdint>

#include "doseline/quantity.hpp"
#include "doseline/readings.hpp"
#include "doseline/weight_unit.hpp"

namespace doseline {

/// As WHO's tables know it; `unknown` when the family does not say.
enum class Sex : std::uint8_t { unknown, girl, boy };

/// What to do about a weight, in rising order.
enum class Plausibility : std::uint8_t {
    /// |z| <= 3, or an age the table does not cover: say nothing.
    silent,
    /// |z| > 3: ask for the number and the unit to be checked.
    confirm,
    /// z > +5 or z < -6, WHO's limits of implausibility: ask for the weight again.
    retype,
};

/// The weights, in whole grams and inclusive, that one age and sex lets pass.
struct PlausibleWeights {
    Grams silent_from;
    Grams silent_through;
    Grams confirm_from;
    Grams confirm_through;
};

/// The last day of age that is checked: 25 months, past every age at which the edition `us` has a plan (ZOL-AGE).
inline constexpr std::int32_t last_table_day = 761;

/// The bounds for a girl or a boy. `age_days` is 0 to `last_table_day`, already corrected for an early birth.
/// L, M and S are interpolated linearly between the table's rows. Source: WHO child growth standards.
[[nodiscard]] PlausibleWeights plausible_weights(std::int32_t age_days, Sex sex) noexcept;

struct PlausibilityAnswer {
    Plausibility level = Plausibility::silent;
    /// The same digits in the other unit, where that reading is silent: none or one.
    Readings swapped{};
};

/// Check a typed weight against WHO's weight for age (rules.md, “Plausible weight”).
///
/// `weight`: 0 to 10^9 g. `age_days`: the child's age on the day of the weight. `weeks_born_early`: 0 to 17 whole weeks, taken off the age
/// for this check only. Before the date the child was due the table's first day is used: its lower bounds (about 2 kg) lie below the
/// label's smallest weight, so a child born early is not asked about, and its upper bounds still catch a slip. After `last_table_day` there
/// is no reference and the answer is silent.
///
/// Sex unknown: a level is reached only if girls and boys both reach it.
///
/// `typed`: the unit the family typed in, if the caller knows it. It only narrows `swapped`: pounds taken for kilograms
/// make a weight too high, kilograms taken for pounds too low, and grams have no such twin. `none` allows both.
/// A reading in kilograms is rounded to 10 g: the pounds were rounded to a gram when they were read, and 10 g gives back
/// the two decimals a family types (18.1 lb is 8210 g; read back as kilograms it is 18.1, not 18.09995).
[[nodiscard]] PlausibilityAnswer check_plausible(Grams weight, std::int32_t age_days, std::int32_t weeks_born_early, Sex sex,
                                                 WeightUnit typed = WeightUnit::none) noexcept;

}  // namespace doseline
