// What a label says of the medicines beside Zolgensma, as data.
#pragma once

#include <array>
#include <span>

#include "doseline/amount.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

/// Evrysdi (EVR-DOSE, EVR-MAX, EVR-ML, EVR-PRETERM, EVR-64, EVR-LASTS).
struct EvrysdiRules {
    /// The ages at which the rate changes.
    std::array<Months, 2> steps;
    /// Before the first step, between the two, and after them.
    std::array<MicrogramsPerKilogramDay, 3> rates;
    /// After the last step and from this weight on: `most`, and the tablet is possible.
    Grams heavy_from;
    /// The amount whatever the weight; no larger one was studied.
    Micrograms most;
    /// The volume that the leaflet prints for `most`.
    Microlitres most_volume;
    Strength liquid;
    Microlitres bottle;
    Days bottle_keeps;
    /// Whether the age of a child born early is the corrected one; else the label names none.
    bool goes_by_corrected_age;
};

/// Spinraza (SPZ-LOAD, SPZ-KEEP, SPZ-HIGH, SPZ-HIGH-FIRST, SPZ-SWITCH).
struct SpinrazaRules {
    /// Days of the first doses, from the first one.
    std::span<const Days> loading;
    std::span<const Days> high_loading;
    /// Between doses from the last of those on.
    Months every;
    Micrograms dose;
    Micrograms high_loading_dose;
    Micrograms high_dose;
};

}  // namespace doseline
