// What a change means to a family, in the order of what it asks first. Numbers and dates, never a count of dates.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

enum class MeaningCode : std::uint8_t {
    /// The plan goes by another label.
    edition,
    infusion,
    report,
    /// The taper is out of the plan; the full dose goes on until the team says (STE-HOLD).
    no_taper,
    taper,
    full_again,
    full_through,
    ended,
    dose,
    gate,
    visit_moved,
    visit_done,
    visit_added,
    /// Of the prescription, but not the amount of a dose to come.
    prescription,
    nothing,
};

/// `code` decides which fields are used.
struct Meaning {
    MeaningCode code{};
    /// A day of `former`.
    std::optional<CivilDay> before{};
    /// A day of `now`, or the first of some.
    std::optional<CivilDay> after{};
    std::optional<CivilDay> through{};
    Amount amount_before{};
    Amount amount_after{};
    /// The amounts typed in a taper.
    std::int64_t steps = 0;
    /// What was recorded, or null.
    const Change* record = nullptr;
    const Item* item = nullptr;
};

/// What became of `former` in `now`; never empty. Points into both plans.
[[nodiscard]] Row<Meaning> meaning(const Plan& former, const Plan& now);

}  // namespace doseline
