// The bound that a value crossed, with its unit, so that nobody has to guess the unit from a field's name.
#pragma once

#include <chrono>
#include <cstdint>

#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

enum class LimitUnit : std::uint8_t { none, grams, microlitres, micrograms, date, weeks, days, count };

/// A whole number of one unit; of a date the days since 1970-01-01. Without a unit there is no bound.
class Limit {
public:
    constexpr Limit() noexcept = default;
    constexpr Limit(Grams weight) noexcept : Limit{count<Gram>(weight), LimitUnit::grams} {}
    constexpr Limit(Microlitres volume) noexcept : Limit{count<Microlitre>(volume), LimitUnit::microlitres} {}
    constexpr Limit(Micrograms mass) noexcept : Limit{count<Microgram>(mass), LimitUnit::micrograms} {}
    constexpr Limit(CivilDay day) noexcept : Limit{day.time_since_epoch().count(), LimitUnit::date} {}
    constexpr Limit(std::chrono::weeks weeks) noexcept : Limit{weeks.count(), LimitUnit::weeks} {}
    constexpr Limit(Days days) noexcept : Limit{days.count(), LimitUnit::days} {}
    constexpr Limit(std::int64_t value, LimitUnit unit) noexcept : value_{value}, unit_{unit} {}

    [[nodiscard]] constexpr LimitUnit unit() const noexcept { return unit_; }
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return value_; }
    /// Of a bound whose unit is `date`.
    [[nodiscard]] constexpr CivilDay day() const noexcept { return CivilDay{Days{value_}}; }

    friend constexpr bool operator==(const Limit&, const Limit&) noexcept = default;

private:
    std::int64_t value_ = 0;
    LimitUnit unit_ = LimitUnit::none;
};

}  // namespace doseline
