#include "doseline/civil_day.hpp"

#include <optional>

namespace doseline {
namespace {

std::optional<int> read_digits(std::string_view text) noexcept {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::variant<CivilDay, DayFault> read_iso_day(std::string_view text, CivilDay first) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return DayFault::not_a_date;
    const auto year = read_digits(text.substr(0, 4));
    const auto month = read_digits(text.substr(5, 2));
    const auto day = read_digits(text.substr(8, 2));
    if (!year || !month || !day) return DayFault::not_a_date;

    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return DayFault::no_such_day;
    const CivilDay read{date};
    if (read < first) return DayFault::too_early;
    if (read > last_day_allowed) return DayFault::too_late;
    return read;
}

std::array<char, 10> iso_text(CivilDay day) noexcept {
    const std::chrono::year_month_day date{day};
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    const auto month = static_cast<unsigned>(date.month());
    const auto in_month = static_cast<unsigned>(date.day());
    const auto digit = [](unsigned number, unsigned place) { return static_cast<char>('0' + number / place % 10); };
    return {digit(year, 1000),   digit(year, 100),  digit(year, 10), digit(year, 1), '-', digit(month, 10), digit(month, 1), '-',
            digit(in_month, 10), digit(in_month, 1)};
}

}  // namespace doseline
