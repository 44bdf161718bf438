// Evrysdi: how much a day by age and weight, from when to when, and how long a bottle lasts (EVR-DOSE, EVR-MAX, EVR-ML,
// EVR-PRETERM, EVR-WEIGH, EVR-64, EVR-LASTS). A missed dose has a rule of its own in words (EVR-MISSED) and moves nothing.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "doseline/regimens.hpp"

namespace doseline {

/// The days on which the rate changes: by the birth date, and by the due date of a child born early.
struct EvrysdiStep {
    /// Absent where the edition goes by the corrected age alone.
    std::optional<CivilDay> by_birth{};
    /// Absent where the child was not born early.
    std::optional<CivilDay> corrected{};
};

/// Of a child born on `birth`.
[[nodiscard]] std::array<EvrysdiStep, 2> evrysdi_steps(const EvrysdiRules& rules, CivilDay birth, std::chrono::weeks born_early) noexcept;

/// One daily dose: what the label comes to, for showing its arithmetic.
struct EvrysdiAmount {
    Micrograms mass{};
    Microlitres volume{};
    /// Whether the leaflet prints this volume; else the pharmacy rounds it, and its figure counts.
    bool is_printed = false;
    bool tablet = false;
    /// How many whole doses a bottle holds at most, and on how many days it may be used at most.
    std::int64_t bottle_doses = 0;
    std::int64_t bottle_days = 0;
};

/// By the row of the dose table, from 0; nothing above what was studied (EVR-MAX).
[[nodiscard]] std::optional<EvrysdiAmount> evrysdi_amount(const EvrysdiRules& rules, std::int32_t rate, Grams weight) noexcept;

/// The day that the weight stands for: that on which it was taken, or the start where that is later or not known.
[[nodiscard]] CivilDay evrysdi_weight_day(const RegimensRequest& request) noexcept;

/// Whether the amount of these days is the weight's to give: it stands for one of them, and one row of the table counts.
[[nodiscard]] bool has_evrysdi_amount(const RegimensRequest& request, const RegimenItem& stretch) noexcept;

/// The stretches of the dose table from `request.evrysdi` on, which is there, and the bottle.
[[nodiscard]] Regimen evrysdi_days(const RegimensRequest& request, const Shown& shown);

}  // namespace doseline
