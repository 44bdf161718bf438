// spinraza.hpp: which days its doses are on, and how many. Whole answers are in tests/vectors/regimens.json.
#include "doseline/spinraza.hpp"

#include <string>

#include "catch.hpp"
#include "regimens.hpp"

using namespace regimens;

namespace {

// "2025-11-03 12, …": each dose shown, in mg.
std::string doses(const Json& spinraza, const std::string& through, std::size_t place = 0) {
    std::string text;
    const auto told = asked({{"spinraza", spinraza}, {"through", through}});
    for (const auto& item : told["regimens"][place]["items"]) {
        text += (text.empty() ? "" : ", ") + item["date"].get<std::string>() + " " +
                std::to_string(item["micrograms"].get<std::int64_t>() / 1000);
    }
    return text;
}

}  // namespace

TEST_CASE("SPZ-FORM, SPZ-LOAD: 12 mg on days 0, 14, 28 and 58") {
    CHECK(doses({{"from", "2025-11-03"}, {"regimen", "12-mg"}}, "2026-01-31") ==
          "2025-11-03 12, 2025-11-17 12, 2025-12-01 12, 2025-12-31 12");
}

TEST_CASE("SPZ-KEEP: every 4 months from the last loading dose, and a short month moves no later one") {
    // The last loading dose is on 31 December.
    const Json from = {{"from", "2025-11-03"}, {"regimen", "12-mg"}};
    const auto text = doses(from, "2027-12-31");
    CHECK(text.ends_with("2025-12-31 12, 2026-04-30 12, 2026-08-31 12, 2026-12-31 12, 2027-04-30 12, 2027-08-31 12, 2027-12-31 12"));
    // 29 February falls on the last day of the loading, and on the last of February in common years.
    CHECK(doses({{"from", "2024-01-02"}, {"regimen", "12-mg"}}, "2025-03-31")
              .ends_with("2024-02-29 12, 2024-06-29 12, 2024-10-29 12, 2025-02-28 12"));
}

TEST_CASE("SPZ-HIGH, SPZ-HIGH-FIRST: 50 mg on days 0 and 14, then 28 mg every 4 months from the second") {
    CHECK(doses({{"from", "2025-10-17"}, {"regimen", "high-dose"}}, "2026-12-31") ==
          "2025-10-17 50, 2025-10-31 50, 2026-02-28 28, 2026-06-30 28, 2026-10-31 28");
    // Without a regimen both are told.
    CHECK(doses({{"from", "2025-10-17"}}, "2025-12-31", 1) == "2025-10-17 50, 2025-10-31 50");
}

TEST_CASE("SPZ-SWITCH: one 50 mg in place of the next 12 mg, then 28 mg on the same days, and in the loading there is no rule") {
    const auto switched = [](const char* on) {
        return doses({{"from", "2025-11-03"}, {"regimen", "12-mg"}, {"switchOn", on}}, "2027-04-30");
    };
    const std::string loading = "2025-11-03 12, 2025-11-17 12, 2025-12-01 12";
    CHECK(switched("2026-01-01") == loading + ", 2025-12-31 12, 2026-04-30 50, 2026-08-31 28, 2026-12-31 28, 2027-04-30 28");
    CHECK(switched("2026-04-30") == switched("2026-01-01"));
    CHECK(switched("2026-05-01") == loading + ", 2025-12-31 12, 2026-04-30 12, 2026-08-31 50, 2026-12-31 28, 2027-04-30 28");
    CHECK(switched("2025-12-31") == loading);

    const auto in_loading = asked({{"spinraza", {{"from", "2025-11-03"}, {"regimen", "12-mg"}, {"switchOn", "2025-12-31"}}}});
    CHECK(in_loading["regimens"][0].contains("counts") == false);
    CHECK(notices(in_loading["regimens"][0]) == "switch-in-loading");
}

TEST_CASE("SPZ-COUNT: 6 doses of 12 mg or 4 of the high dose in the first 12 months, then 3 a year, from every day of 1500") {
    for (auto day = CivilDay{std::chrono::year{2023} / 1 / 1}; day < CivilDay{std::chrono::year{2027} / 2 / 9}; day += Days{1}) {
        RegimensRequest request;
        request.edition = find_edition("us");
        request.spinraza = day;
        for (const auto which : {SpinrazaRegimen::dose_12, SpinrazaRegimen::high_dose}) {
            const auto counts = spinraza_doses(request, which, {day, day}).counts;
            REQUIRE(counts);
            REQUIRE(counts->first_year == (which == SpinrazaRegimen::dose_12 ? 6 : 4));
            REQUIRE(counts->second_year == 3);
            REQUIRE(counts->shown == 1);
        }
    }
}

TEST_CASE("SPZ-LOAD: the EU leaflet's loading ends on day 63, and what follows is counted from there") {
    const auto eu = [](Json more) {
        more.update(Json{{"from", "2025-11-03"}, {"euLoading", true}});
        return doses(more, "2026-05-31");
    };
    CHECK(eu({{"regimen", "12-mg"}}) == "2025-11-03 12, 2025-11-17 12, 2025-12-01 12, 2026-01-05 12, 2026-05-05 12");
    // The high dose has a loading of its own, the same in both.
    CHECK(eu({{"regimen", "high-dose"}}) == doses({{"from", "2025-11-03"}, {"regimen", "high-dose"}}, "2026-05-31"));
    CHECK(eu({{"regimen", "12-mg"}, {"switchOn", "2026-01-05"}}) == "2025-11-03 12, 2025-11-17 12, 2025-12-01 12");
    CHECK(problems({{"spinraza", {{"from", "2025-11-03"}, {"euLoading", "eu"}}}}) == "spinraza.euLoading wrong-type");
}
