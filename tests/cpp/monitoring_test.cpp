// monitoring.hpp: visits (MON-LIVER, MON-PLT, MON-TROP).
#include "doseline/monitoring.hpp"

#include <string>

#include "catch.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day0 = std::chrono::year{2025} / 11 / 3;

// "7:LPT 35:L 70:lP" with a small l where the liver test hangs on the taper's end.
std::string written(const Row<Visit>& all) {
    std::string text;
    for (const auto& visit : all) {
        text += std::to_string((visit.day - day0).count()) + ":";
        if (visit.tests.liver) text += visit.conditional.liver ? "l" : "L";
        if (visit.tests.platelets) text += "P";
        if (visit.tests.troponin) text += "T";
        text += " ";
    }
    return text;
}

}  // namespace

TEST_CASE("the label's taper: weekly, then every other week for a month, tests of one day in one visit") {
    CHECK(written(visits(edition_us.monitoring, day0, {day0 + Days{56}, false}, day0)) ==
          "7:LPT 14:LPT 21:LPT 28:LPT 35:L 42:LP 49:L 56:LPT 70:lP 84:lPT ");
}

TEST_CASE("liver tests follow the taper's real end, but platelets and troponin stay on their days") {
    CHECK(written(visits(edition_us.monitoring, day0, {day0 + Days{60}, false}, day0)) ==
          "7:LPT 14:LPT 21:LPT 28:LPT 35:L 42:LP 49:L 56:LPT 70:P 74:l 84:PT 88:l ");
    CHECK(written(visits(edition_us.monitoring, day0, {day0 + Days{77}, false}, day0)) ==
          "7:LPT 14:LPT 21:LPT 28:LPT 35:L 42:LP 49:L 56:LPT 63:L 70:LP 77:L 84:PT 91:l 105:l ");
}

TEST_CASE("whatever the taper's end, visits rise by date and the liver is looked at every week until then") {
    for (int end = 29; end <= 400; ++end) {
        const auto all = visits(edition_us.monitoring, day0, {day0 + Days{end}, false}, day0);
        int weekly = 0;
        int after = 0;
        for (std::size_t place = 0; place < all.size(); ++place) {
            if (place > 0) REQUIRE(all[place - 1].day < all[place].day);
            REQUIRE_FALSE(all[place].tests == TestSet{});
            if (!all[place].tests.liver) continue;
            if (all[place].conditional.liver) {
                ++after;
                const auto behind = (all[place].day - day0).count() - end;
                REQUIRE((behind == 14 || behind == 28));
            } else {
                ++weekly;
                REQUIRE((all[place].day - day0).count() == 7 * weekly);
            }
        }
        REQUIRE(weekly == end / 7);
        REQUIRE(after == 2);
    }
}

TEST_CASE("an edition may have no test of a kind") {
    auto rules = edition_us.monitoring;
    rules.platelets = {};
    rules.troponin = {};
    CHECK(written(visits(rules, day0, {day0 + Days{30}, false}, day0)) == "7:L 14:L 21:L 28:L 44:l 58:l ");
    CHECK(weekly_listed_through(rules, day0, {}, 0) == day0 + Days{56});
}

TEST_CASE("MON-LIVER: without a known end, weekly tests are listed to the fourth ahead, and never fewer than the other tests") {
    const auto through = [](std::optional<int> today, std::int32_t week_named = 0) {
        const auto seen = today ? std::optional{day0 + Days{*today}} : std::nullopt;
        return (weekly_listed_through(edition_us.monitoring, day0, seen, week_named) - day0).count();
    };
    CHECK(through({}) == 84);
    CHECK(through(-400) == 84);
    CHECK(through(63) == 84);
    CHECK(through(64) == 91);
    CHECK(through(70) == 91);
    CHECK(through(71) == 98);
    CHECK(through(400) == 427);
    CHECK(through({}, 12) == 84);
    CHECK(through({}, 13) == 91);
    CHECK(written(visits(edition_us.monitoring, day0, {}, day0 + Days{98})) ==
          "7:LPT 14:LPT 21:LPT 28:LPT 35:l 42:lP 49:l 56:lPT 63:l 70:lP 77:l 84:lPT 91:l 98:l ");
}
