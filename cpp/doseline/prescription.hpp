// What stands on the child's own prescription and bottle, as the family typed it. The three typed values are checked
// against each other and against the syringe; where they disagree nothing is proposed but to ask (STE-LIQUID).
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "doseline/amount.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

struct Prescription {
    /// Strength: so much medicine in so much liquid, both more than 0.
    Micrograms strength_mass{};
    Microlitres strength_volume{};
    /// Volume of one dose, a multiple of 0.1 mL.
    Microlitres dose{};
    /// Mass of one dose, if that is written too.
    std::optional<Micrograms> dose_mass{};
    /// 1 to 4.
    std::int32_t times_a_day = 1;
    /// "HH:MM" as typed, or zeros where none was.
    std::array<char, 5> clock{};
    /// 1, 3, 5 or 10 mL.
    std::optional<Microlitres> syringe{};
    std::optional<Microlitres> bottle{};
    std::optional<CivilDay> bottle_opened{};
    /// How long an opened bottle keeps, as the pharmacy says.
    std::optional<Days> keeps_open{};
};

/// What strength and volume come to, rounded half up to a microgram.
[[nodiscard]] Micrograms mass_of_dose(const Prescription& prescription) noexcept;

/// Whether the typed mass and strength x volume are within 5 % of the typed mass. True where no mass was typed.
[[nodiscard]] bool mass_agrees(const Prescription& prescription) noexcept;

/// The distance of the marks on a syringe of that size, or nothing for a size that there is not.
/// Makers differ, so the page asks to compare; these are the common oral syringes, not a medical fact.
[[nodiscard]] std::optional<Microlitres> mark_distance(Microlitres syringe) noexcept;

/// How long the liquid lasts.
struct Supply {
    /// To the end of the phase or of its amount under way, whichever comes first; open while that is not known.
    Span days{};
    /// For these days; absent where their end or the amount is not known.
    std::optional<Microlitres> volume{};
    std::optional<std::int64_t> bottles{};
    /// The last day for which the bottle in use is full enough, taken from since it was opened as the amounts were;
    /// absent where it outlasts the course or an amount is not known in mL.
    std::optional<CivilDay> runs_out{};
    /// The last day on which the bottle in use keeps.
    std::optional<CivilDay> keeps_through{};
};

/// What is needed from `from` on while `under_way`, that day's step, lasts. A volume typed for the day goes before the
/// prescription's, which stands for the full amount alone.
[[nodiscard]] Supply supply(const Prescription& prescription, const SteroidCourse& course, const Step& under_way,
                            CivilDay from) noexcept;

}  // namespace doseline
