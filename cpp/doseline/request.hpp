// The question a family asks, and the same once every answer has been checked.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "doseline/change.hpp"
#include "doseline/clock_time.hpp"
#include "doseline/given.hpp"
#include "doseline/growth.hpp"
#include "doseline/label.hpp"
#include "doseline/prescription.hpp"
#include "doseline/problem.hpp"
#include "doseline/schedule.hpp"
#include "doseline/weight_unit.hpp"

namespace doseline {

/// What helps to tell a slip of the hand from a true weight (rules.md, “Plausible weight”). Nothing else looks at it.
struct TypingClues {
    Sex sex = Sex::unknown;
    /// 0 to 17.
    std::chrono::weeks born_early{0};
    /// The unit that the family typed in, if known.
    WeightUnit unit = WeightUnit::none;
};

/// A request as far as it could be read. What is missing or wrong stands in `problems`, and only there.
struct Request {
    /// The label's, or that of `schedule`.
    const Edition* edition = nullptr;
    std::unique_ptr<const Schedule> schedule{};
    std::optional<CivilDay> birth{};
    std::optional<Grams> weight{};
    std::optional<CivilDay> infusion{};
    TypingClues clues{};
    /// The day on which the weight was taken, if the family knows it.
    std::optional<CivilDay> weighed{};
    History history{};
    std::optional<Prescription> prescription{};
    Row<Given> given{};
    std::optional<CivilDay> today{};
    std::optional<ClockTime> clock{};
    /// A day on which the plan was certainly kept or sent.
    std::optional<CivilDay> last_kept{};
    /// What could not be read, in the order of the fields.
    std::vector<Problem> problems{};
};

/// What a plan rests on: every value present and inside the absolute limits.
struct CheckedRequest {
    const Edition* edition;
    CivilDay birth;
    Grams weight;
    /// Day 0: the infusion as the family last gave it.
    CivilDay infusion;
    TypingClues clues;
    /// From the birth to the infusion.
    std::optional<CivilDay> weighed;
};

/// More than this after today an infusion's year is asked about: ours, not the label's.
inline constexpr Days infusion_far_ahead_after{60};

[[nodiscard]] constexpr bool is_far_ahead(CivilDay infusion, CivilDay today) noexcept {
    return infusion - today > infusion_far_ahead_after;
}

/// The field that says when the infusion is: `infusionDate`, or where it was last moved to.
[[nodiscard]] std::string infusion_field(const History& history);

/// The check of rules.md, “Plausible weight”, for a weight taken on `weighed`, or, where nobody said when, on the day of
/// the infusion. `birth` is not after that day.
[[nodiscard]] PlausibilityAnswer check_typing(Grams weight, CivilDay birth, CivilDay weighed, const TypingClues& clues) noexcept;

/// Check what was read, value by value and pair by pair. All problems are added to the request's, those of reading first;
/// nothing comes back if there is any.
/// A weight outside the table comes with the reading in the other unit, where that one is plausible.
/// ZOL-AGE: from the second birthday on there is no kit. ZOL-RANGE: no weight outside the table.
[[nodiscard]] std::optional<CheckedRequest> check(Request& request);

}  // namespace doseline
