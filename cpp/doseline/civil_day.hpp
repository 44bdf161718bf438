// Civil days: dates without clock or zone, on <chrono>'s proleptic Gregorian calendar.
//
// A care plan is made of days as people write them in a kitchen calendar. An instant in time would need a zone,
// and a zone moves a date by one day east or west of Greenwich; so no instant exists here.
//
// Months are the hard part, and the decision is made once. "31 October plus 4 months" has three honest answers:
//   a. 31 February does not exist, so refuse;
//   b. count on past the month's end: 3 March;
//   c. the last day of that month: 28 February, or 29 in a leap year.
// A refusal leaves a family without a date, and b puts a visit in a month that nobody meant, so c it is
// (rules.md, “Conventions”). Always add to the first date of a series, never to the one before:
// 31 October + 4 + 4 months is 30 June from the start, but 28 June once February has clipped it.
//
// Birthdays are the exception: a child born on 29 February turns one on 1 March, so that nobody is of age a day early.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <variant>

namespace doseline {

using CivilDay = std::chrono::sys_days;
using Days = std::chrono::days;
using Months = std::chrono::months;
using Years = std::chrono::years;

/// The first and the last day that a request may name.
inline constexpr CivilDay first_day_allowed = std::chrono::year{2000} / 1 / 1;
inline constexpr CivilDay last_day_allowed = std::chrono::year{2100} / 12 / 31;

/// `day` moved by whole calendar months; the last day of the month where the day does not exist.
[[nodiscard]] constexpr CivilDay add_months(CivilDay day, Months months) noexcept {
    const std::chrono::year_month_day date{day};
    const auto moved = date + months;
    return moved.ok() ? CivilDay{moved} : CivilDay{moved.year() / moved.month() / std::chrono::last};
}

/// The day on which a child born on `birth` is of an age; the first of the month after where the day does not exist:
/// 1 March for a child of 29 February, and for one born on 31 December who is two months old.
[[nodiscard]] constexpr CivilDay birthday(CivilDay birth, Months age) noexcept {
    const auto moved = std::chrono::year_month_day{birth} + age;
    if (moved.ok()) return CivilDay{moved};
    return CivilDay{moved.year() / moved.month() / std::chrono::last} + Days{1};
}

/// Why a text is not a day that a request may name.
enum class DayFault : std::uint8_t { not_a_date, no_such_day, too_early, too_late };

/// Read `YYYY-MM-DD`, exactly: ten ASCII characters, from 2000-01-01 to 2100-12-31.
/// `no_such_day` wins over the limits: 2150-02-31 is reported as a day that does not exist. `first` is the first day taken.
[[nodiscard]] std::variant<CivilDay, DayFault> read_iso_day(std::string_view text, CivilDay first = first_day_allowed) noexcept;

/// `YYYY-MM-DD` for a day of the years 0 to 9999; not zero-terminated.
[[nodiscard]] std::array<char, 10> iso_text(CivilDay day) noexcept;

}  // namespace doseline
