// How much of the steroid one dose is, as the team gave it: in mL, in mg, in both, or unknown. Never computed.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

/// So much medicine in so much liquid, both more than 0, as the bottle says it: 15 mg in 5 mL.
struct Strength {
    Micrograms mass{};
    Microlitres volume{};

    /// Whether both bottles hold the same: 3 mg in 1 mL is 15 mg in 5 mL.
    [[nodiscard]] constexpr bool same_as(const Strength& other) const noexcept {
        return count<Microgram>(mass) * count<Microlitre>(other.volume) == count<Microgram>(other.mass) * count<Microlitre>(volume);
    }
    friend constexpr bool operator==(const Strength&, const Strength&) noexcept = default;
};

/// What `volume` holds at this strength, rounded half up to a microgram.
[[nodiscard]] constexpr Micrograms mass_in(const Strength& strength, Microlitres volume) noexcept {
    return Micrograms{divide_half_up(count<Microgram>(strength.mass) * count<Microlitre>(volume), count<Microlitre>(strength.volume))};
}

/// Whether `mass` and what `volume` holds at this strength are within 5 % of `mass` (ours, not the label's).
[[nodiscard]] constexpr bool agree(const Strength& strength, Microlitres volume, Micrograms mass) noexcept {
    // Both sides times the strength's volume, so that nothing is rounded before it is compared.
    const auto typed = count<Microgram>(mass) * count<Microlitre>(strength.volume);
    const auto computed = count<Microgram>(strength.mass) * count<Microlitre>(volume);
    const auto apart = typed > computed ? typed - computed : computed - typed;
    return apart * 20 <= typed;
}

struct Amount {
    std::optional<Microlitres> volume{};
    std::optional<Micrograms> mass{};
    /// Of the bottle that `volume` was written for (STE-LIQUID).
    std::optional<Strength> strength{};

    [[nodiscard]] constexpr bool is_known() const noexcept { return volume || mass; }
    friend constexpr bool operator==(const Amount&, const Amount&) noexcept = default;
};

/// Whether both are in mL, of bottles that are known and not the same: the two numbers alone say nothing (STE-LIQUID).
[[nodiscard]] constexpr bool of_other_bottles(const Amount& one, const Amount& other) noexcept {
    return one.volume && other.volume && one.strength && other.strength && !one.strength->same_as(*other.strength);
}

/// Two amounts in one unit, so that they can be compared.
struct ComparableAmounts {
    std::int64_t before = 0;
    std::int64_t now = 0;
    /// In microlitres, else in micrograms.
    bool by_volume = false;
};

/// By volume where both are in mL of one strength, or of none that is known; else by mass, as typed or as the strength
/// gives it; nothing where neither is known of both.
[[nodiscard]] constexpr std::optional<ComparableAmounts> comparable(const Amount& before, const Amount& now) noexcept {
    const bool one_strength = before.strength && now.strength ? before.strength->same_as(*now.strength) : !before.strength && !now.strength;
    if (before.volume && now.volume && one_strength) {
        return ComparableAmounts{count<Microlitre>(*before.volume), count<Microlitre>(*now.volume), true};
    }
    const auto mass_of = [](const Amount& amount) {
        return amount.mass || !amount.volume || !amount.strength ? amount.mass : std::optional{mass_in(*amount.strength, *amount.volume)};
    };
    const auto former = mass_of(before);
    const auto present = mass_of(now);
    if (!former || !present) return std::nullopt;
    return ComparableAmounts{count<Microgram>(*former), count<Microgram>(*present), false};
}

/// Days from `first` through `last`, both included; without `last` until the team says.
struct Span {
    CivilDay first{};
    std::optional<CivilDay> last{};

    [[nodiscard]] constexpr bool covers(CivilDay day) const noexcept { return first <= day && (!last || day <= *last); }
    friend constexpr bool operator==(const Span&, const Span&) noexcept = default;
};

/// One amount for some days.
struct Step {
    Span days{};
    Amount amount{};

    friend constexpr bool operator==(const Step&, const Step&) noexcept = default;
};

}  // namespace doseline
