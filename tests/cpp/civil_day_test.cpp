// civil_day.hpp: add_months, birthday, read_iso_day, iso_text.
#include "doseline/civil_day.hpp"

#include <string>

#include "catch.hpp"

using namespace doseline;
using namespace std::chrono_literals;

namespace {

constexpr CivilDay day(int y, unsigned m, unsigned d) { return std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d}; }

std::string text(CivilDay at) {
    const auto iso = iso_text(at);
    return {iso.data(), iso.size()};
}

}  // namespace

static_assert(add_months(day(2025, 10, 31), Months{4}) == day(2026, 2, 28));
static_assert(add_months(day(2027, 10, 31), Months{4}) == day(2028, 2, 29));
static_assert(add_months(day(2025, 11, 3), Months{3}) == day(2026, 2, 3));
static_assert(add_months(day(2025, 12, 31), Months{1}) == day(2026, 1, 31));
static_assert(add_months(day(2025, 8, 31), Months{1}) == day(2025, 9, 30));
static_assert(add_months(day(2099, 11, 30), Months{3}) == day(2100, 2, 28));

static_assert(birthday(day(2024, 2, 29), Years{1}) == day(2025, 3, 1));
static_assert(birthday(day(2024, 2, 29), Years{4}) == day(2028, 2, 29));
static_assert(birthday(day(2023, 2, 28), Years{2}) == day(2025, 2, 28));

TEST_CASE("every day of 2000 to 2100 is written and read back, each one day after the last") {
    int seen = 0;
    std::string before;
    for (auto at = first_day_allowed; at <= last_day_allowed; at += Days{1}, ++seen) {
        const auto iso = text(at);
        REQUIRE(iso > before);
        REQUIRE(std::get<CivilDay>(read_iso_day(iso)) == at);
        before = iso;
    }
    CHECK(seen == 36890);
    CHECK(before == "2100-12-31");
}

TEST_CASE("a month later is the same day, or the last of that month, for every day and up to 24 months") {
    for (auto at = first_day_allowed; at <= last_day_allowed; at += Days{1}) {
        const std::chrono::year_month_day from{at};
        for (int months = 0; months <= 24; ++months) {
            const std::chrono::year_month_day to{add_months(at, Months{months})};
            const auto month_count = [](const std::chrono::year_month_day& date) {
                return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
            };
            REQUIRE(month_count(to) - month_count(from) == months);
            const bool same = to.day() == from.day();
            const bool clipped = to.day() < from.day() && std::chrono::year_month_day{CivilDay{to} + Days{1}}.day() == 1d;
            REQUIRE((same || clipped));
        }
    }
}

TEST_CASE("only a real day in the allowed years is read, and the fault is named") {
    struct Row {
        const char* text;
        DayFault fault;
    };
    const auto row =
        GENERATE(Row{"", DayFault::not_a_date}, Row{"2025", DayFault::not_a_date}, Row{"25-11-03", DayFault::not_a_date},
                 Row{"2025-11-3", DayFault::not_a_date}, Row{"2025/11/03", DayFault::not_a_date}, Row{"2025-11/03", DayFault::not_a_date},
                 Row{"2025-11-03 ", DayFault::not_a_date}, Row{" 025-11-03", DayFault::not_a_date}, Row{"+025-11-03", DayFault::not_a_date},
                 Row{"2025-1a-03", DayFault::not_a_date}, Row{"2025-11-0x", DayFault::not_a_date}, Row{"2025-02-31", DayFault::no_such_day},
                 Row{"2025-02-29", DayFault::no_such_day}, Row{"2025-13-01", DayFault::no_such_day},
                 Row{"2025-00-10", DayFault::no_such_day}, Row{"2025-04-00", DayFault::no_such_day},
                 Row{"2150-02-31", DayFault::no_such_day}, Row{"2100-02-29", DayFault::no_such_day}, Row{"1999-12-31", DayFault::too_early},
                 Row{"0000-01-01", DayFault::too_early}, Row{"2101-01-01", DayFault::too_late}, Row{"9999-12-31", DayFault::too_late});
    CAPTURE(row.text);
    CHECK(std::get<DayFault>(read_iso_day(row.text)) == row.fault);
}
