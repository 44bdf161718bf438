// Amounts as scaled integers that do not mix: one small type a unit, and a number comes out only by naming it.
//
// A gram is not a microlitre, and a vial total is not a dose. Mixed arithmetic does not compile
// (tests/compile_fail), so the question "milli or micro?" is answered by the type, not by a comment.
// Only the arithmetic that the label needs exists; add an operator with the rule that needs it.
#pragma once

#include <compare>
#include <cstdint>
#include <type_traits>

namespace doseline {

/// Integer division of `numerator` by a positive `denominator`, rounded half up. The core's only rounding:
/// every number that is not exact passes through here, once. `numerator` is 0 or more.
[[nodiscard]] constexpr std::int64_t divide_half_up(std::int64_t numerator, std::int64_t denominator) noexcept {
    return (2 * numerator + denominator) / (2 * denominator);
}

/// A whole number of one unit. `Unit` only keeps the types apart.
template <class Unit>
class Quantity {
public:
    constexpr Quantity() noexcept = default;
    constexpr explicit Quantity(std::int64_t count) noexcept : count_{count} {}

    friend constexpr bool operator==(Quantity a, Quantity b) noexcept { return a.count_ == b.count_; }
    friend constexpr auto operator<=>(Quantity a, Quantity b) noexcept { return a.count_ <=> b.count_; }
    friend constexpr Quantity operator+(Quantity a, Quantity b) noexcept { return Quantity{a.count_ + b.count_}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) noexcept { return Quantity{a.count_ - b.count_}; }

    template <class Named>
    friend constexpr std::int64_t count(std::type_identity_t<Quantity<Named>> quantity) noexcept;

private:
    std::int64_t count_ = 0;
};

/// The number in a quantity, for a caller that names the unit it holds: `count<Gram>(weight)`.
/// The unit is not deduced on purpose: `count(weight)` does not compile, nor does the wrong name.
template <class Named>
[[nodiscard]] constexpr std::int64_t count(std::type_identity_t<Quantity<Named>> quantity) noexcept {
    return quantity.count_;
}

struct Gram;
struct Microgram;
struct Microlitre;
struct VectorGenome;
struct Minute;
struct MicrolitrePerHour;
struct MicrogramPerKilogramDay;

/// Body weight.
using Grams = Quantity<Gram>;
/// Mass of a medicine: 1 mg is 1000.
using Micrograms = Quantity<Microgram>;
/// Volume of a medicine: 1 mL is 1000.
using Microlitres = Quantity<Microlitre>;
/// Dose of the gene therapy in vector genomes (vg). The largest the label knows, 2.31e15, fits with room.
using VectorGenomes = Quantity<VectorGenome>;
/// Length of the infusion.
using Minutes = Quantity<Minute>;
/// Rate of a syringe pump: 1 mL per hour is 1000.
using MicrolitresPerHour = Quantity<MicrolitrePerHour>;
/// Steroid for each kg of body weight a day: 1 mg/kg/day is 1000.
using MicrogramsPerKilogramDay = Quantity<MicrogramPerKilogramDay>;

namespace literals {
consteval Grams operator""_g(unsigned long long n) { return Grams{static_cast<std::int64_t>(n)}; }
consteval Micrograms operator""_ug(unsigned long long n) { return Micrograms{static_cast<std::int64_t>(n)}; }
consteval Microlitres operator""_uL(unsigned long long n) { return Microlitres{static_cast<std::int64_t>(n)}; }
consteval Minutes operator""_min(unsigned long long n) { return Minutes{static_cast<std::int64_t>(n)}; }
}  // namespace literals

/// The rate that empties `volume` in `time`, rounded half up. `time` is more than 0.
[[nodiscard]] constexpr MicrolitresPerHour rate_over(Microlitres volume, Minutes time) noexcept {
    return MicrolitresPerHour{divide_half_up(count<Microlitre>(volume) * 60, count<Minute>(time))};
}

/// What `rate` comes to for one day at `weight`, rounded half up to a microgram.
[[nodiscard]] constexpr Micrograms per_day(MicrogramsPerKilogramDay rate, Grams weight) noexcept {
    return Micrograms{divide_half_up(count<MicrogramPerKilogramDay>(rate) * count<Gram>(weight), 1000)};
}

}  // namespace doseline
