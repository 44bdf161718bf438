// How much one dose is on a day, and what stands in the way of giving it by that number (STE-LIQUID, STE-TAPER).
// Everything that speaks of a day's dose asks here: the doses of today, the supply, what a change means.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/amount.hpp"
#include "doseline/prescription.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

enum class DoseWarning : std::uint8_t {
    /// A taper, or a changed dose, without an amount.
    amount_not_typed,
    /// mg without mL: nobody knows how many mL of this bottle that is.
    mg_only,
    strength_missing,
    /// mL that were written for a bottle of another strength than the prescription's.
    other_strength,
    /// mg, mL and strength are apart.
    ask_pharmacist,
    larger_than_syringe,
    between_marks,
    /// An earlier dose was missed or vomited, and the team does not know of it yet (STE-MISSED).
    report_untold,
    /// The team knows, and its word is not typed.
    report_open,
};

inline constexpr DoseWarning last_dose_warning = DoseWarning::report_open;

/// A set of warnings, read in the order of `DoseWarning`.
class DoseWarnings {
public:
    constexpr void add(DoseWarning warning) noexcept { bits_ |= bit(warning); }
    [[nodiscard]] constexpr bool has(DoseWarning warning) const noexcept { return (bits_ & bit(warning)) != 0; }

private:
    static constexpr std::uint32_t bit(DoseWarning warning) noexcept { return std::uint32_t{1} << static_cast<unsigned>(warning); }

    std::uint32_t bits_ = 0;
};

struct DailyAmount {
    /// As it was typed; unknown where nobody typed one.
    Amount amount{};
    DoseWarnings warnings{};

    /// Whether the mL are what is to be taken from the present bottle.
    [[nodiscard]] constexpr bool volume_holds() const noexcept {
        return amount.volume && !warnings.has(DoseWarning::strength_missing) && !warnings.has(DoseWarning::other_strength) &&
               !warnings.has(DoseWarning::ask_pharmacist);
    }
    /// Whether the mL may be shown as the number to draw up.
    [[nodiscard]] constexpr bool is_certain() const noexcept { return volume_holds() && !warnings.has(DoseWarning::larger_than_syringe); }
};

/// The amount of one dose on `day`: what was typed for the day, else, on a full dose, the prescription's. Nothing on a
/// day without steroid.
[[nodiscard]] std::optional<DailyAmount> daily_amount(const SteroidCourse& course, const std::optional<Prescription>& prescription,
                                                      CivilDay day) noexcept;

}  // namespace doseline
