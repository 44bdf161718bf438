// What the prescription and the bottle say, as the family typed it. The typed values are checked against each other and
// against the syringe; where they disagree nothing is proposed but to ask (STE-LIQUID).
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "doseline/amount.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/clock_time.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

struct Prescription {
    static constexpr std::int32_t most_times = 4;

    Strength strength{};
    /// Volume of one dose, a multiple of 0.01 mL.
    Microlitres dose{};
    /// Mass of one dose, if that is written too.
    std::optional<Micrograms> dose_mass{};
    /// 1 to 4.
    std::int32_t times_a_day = 1;
    /// The time of each dose, rising, as far as typed.
    std::array<std::optional<ClockTime>, most_times> clocks{};
    /// 1, 3, 5 or 10 mL.
    std::optional<Microlitres> syringe{};
    std::optional<Microlitres> bottle{};
    std::optional<CivilDay> bottle_opened{};
    /// How long an opened bottle keeps, as the pharmacy says.
    std::optional<Days> keeps_open{};

    /// One dose of it.
    [[nodiscard]] constexpr Amount amount() const noexcept { return {dose, dose_mass, strength}; }
    friend constexpr bool operator==(const Prescription&, const Prescription&) noexcept = default;
};

/// Whether the typed mass and strength x volume agree. True where no mass was typed.
[[nodiscard]] constexpr bool mass_agrees(const Prescription& prescription) noexcept {
    return !prescription.dose_mass || agree(prescription.strength, prescription.dose, *prescription.dose_mass);
}

/// The distance of the marks on a syringe of that size, or nothing for an unsupported size.
/// Makers differ, so the page asks to compare; these are the common oral syringes, not a medical fact.
[[nodiscard]] std::optional<Microlitres> mark_distance(Microlitres syringe) noexcept;

/// How a volume sits in a syringe.
struct SyringeFit {
    Microlitres syringe{};
    /// The distance of its marks.
    Microlitres mark{};
    bool fits = false;
    bool on_mark = false;
};

/// `syringe` has one of the supported sizes.
[[nodiscard]] SyringeFit fit(Microlitres syringe, Microlitres volume) noexcept;

}  // namespace doseline
