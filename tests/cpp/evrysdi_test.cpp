// evrysdi.hpp: how much, from when to when, and how long a bottle lasts. Whole answers are in tests/vectors/regimens.json.
#include "doseline/evrysdi.hpp"

#include <string>

#include "catch.hpp"
#include "regimens.hpp"

using namespace regimens;

namespace {

const EvrysdiRules& rules() { return find_edition("us")->evrysdi; }

std::int64_t micrograms(std::int32_t rate, std::int64_t grams) {
    const auto amount = evrysdi_amount(rules(), rate, Grams{grams});
    return amount ? count<Microgram>(amount->mass) : -1;
}

std::int64_t microlitres(std::int32_t rate, std::int64_t grams) {
    return count<Microlitre>(evrysdi_amount(rules(), rate, Grams{grams})->volume);
}

Json evrysdi(const char* birth, const char* from, const Json& more = Json::object()) {
    Json request = {{"birthDate", birth}, {"evrysdi", {{"from", from}}}};
    request.update(more);
    return asked(request)["regimens"][0];
}

// "from..through rates" of each stretch.
std::string stretches(const Json& regimen) {
    std::string text;
    for (const auto& item : regimen["items"]) {
        text += (text.empty() ? "" : ", ") + item["from"].get<std::string>() + ".." + item.value("through", "");
        for (const auto& rate : item["rates"]) text += " " + rate.value("microgramsPerKg", rate.value("micrograms", Json{})).dump();
    }
    return text;
}

}  // namespace

TEST_CASE("EVR-DOSE: 0.15, 0.20 and 0.25 mg for each kg, and 5 mg from 2 years and 20 kg on") {
    CHECK(micrograms(0, 4000) == 600);
    CHECK(micrograms(1, 4000) == 800);
    CHECK(micrograms(2, 12'000) == 3000);
    CHECK(micrograms(2, 19'998) == 5000);  // 4999.5
    CHECK(micrograms(2, 19'997) == 4999);
    CHECK(micrograms(2, 20'000) == 5000);
    CHECK(micrograms(2, 70'000) == 5000);
    CHECK(evrysdi_amount(rules(), 2, Grams{19'999})->tablet == false);
    CHECK(evrysdi_amount(rules(), 2, Grams{20'000})->tablet);
    CHECK(evrysdi_amount(rules(), 1, Grams{20'000})->tablet == false);
    CHECK(stretches(evrysdi("2025-12-31", "2026-01-02", {{"through", "five-years"}})) ==
          "2026-01-02..2026-02-28 150, 2026-03-01..2027-12-30 200, 2027-12-31.. 250 5000");
    CHECK(stretches(evrysdi("2024-02-29", "2026-02-28", {{"through", "five-years"}})) ==
          "2026-02-28..2026-02-28 200, 2026-03-01.. 250 5000");
    CHECK(stretches(evrysdi("2024-02-29", "2026-03-01", {{"through", "five-years"}})) == "2026-03-01.. 250 5000");
}

TEST_CASE("EVR-FORM: once a day from the start on, for the long term, and it is counted in days") {
    const auto regimen = evrysdi("1996-02-29", "2027-11-03");
    CHECK(stretches(regimen) == "2027-11-03.. 250 5000");
    CHECK(regimen["counts"].dump() == R"({"firstYear":366,"secondYear":365,"shown":366,"rules":["EVR-FORM"]})");
    const auto later = asked({{"evrysdi", {{"from", "2026-01-10"}}}, {"from", "2026-01-01"}, {"through", "2026-01-12"}});
    CHECK(later["regimens"][0]["counts"]["shown"] == 3);
    const auto past = asked({{"evrysdi", {{"from", "2026-01-13"}}}, {"from", "2026-01-01"}, {"through", "2026-01-12"}});
    CHECK(past["regimens"][0]["counts"]["shown"] == 0);
}

TEST_CASE("EVR-MAX: what comes to more than 5 mg was not studied, and is not told") {
    CHECK(micrograms(1, 25'002) == 5000);
    CHECK(micrograms(1, 25'003) == -1);
    CHECK(micrograms(0, 33'337) == -1);
    const auto regimen = evrysdi("2025-05-01", "2026-05-01", {{"weightGrams", 26'000}});
    CHECK(regimen["items"][0].contains("amount") == false);
    CHECK(notices(regimen) == "above-studied weigh-again check-label");
}

TEST_CASE("EVR-ML: the mg through 0.75, rounded half up, and 6.6 mL at 5 mg, by gram") {
    CHECK(microlitres(1, 8200) == 2187);
    CHECK(microlitres(2, 19'997) == 6665);
    for (std::int64_t grams = 100; grams <= 30'000; ++grams) {
        for (std::int32_t rate = 0; rate < 3; ++rate) {
            const auto amount = evrysdi_amount(rules(), rate, Grams{grams});
            if (!amount) continue;
            const auto mass = count<Microgram>(amount->mass);
            const auto volume = count<Microlitre>(amount->volume);
            REQUIRE(amount->is_printed == (mass == 5000));
            REQUIRE((mass == 5000 ? volume == 6600 : volume * 3 - mass * 4 <= 1 && mass * 4 - volume * 3 <= 1));
        }
    }
}

TEST_CASE("EVR-LASTS: an 80 mL bottle has at most its whole doses, and at most 64 days") {
    const auto lasts = [](std::int32_t rate, std::int64_t grams) {
        const auto amount = evrysdi_amount(rules(), rate, Grams{grams});
        return std::pair{amount->bottle_doses, amount->bottle_days};
    };
    CHECK(lasts(2, 20'000) == std::pair<std::int64_t, std::int64_t>{12, 12});
    CHECK(lasts(1, 8200) == std::pair<std::int64_t, std::int64_t>{36, 36});
    CHECK(lasts(0, 6250) == std::pair<std::int64_t, std::int64_t>{63, 63});
    CHECK(lasts(0, 6200) == std::pair<std::int64_t, std::int64_t>{64, 64});
    CHECK(lasts(0, 3000) == std::pair<std::int64_t, std::int64_t>{133, 64});
}

TEST_CASE("EVR-64: the day on which it is made up is day 0, so that 1 April leads to 4 June") {
    const auto bottle = [](const char* made_up) {
        const auto told = asked({{"evrysdi", {{"from", "2026-04-01"}, {"bottleMadeUp", made_up}}}});
        for (const auto& item : told["regimens"][0]["items"]) {
            if (item["key"] == "evrysdi.bottle") return item["through"].get<std::string>();
        }
        return std::string{};
    };
    CHECK(bottle("2026-04-01") == "2026-06-04");
    CHECK(bottle("2026-12-28") == "2027-03-02");
    CHECK(bottle("2027-12-28") == "");
}

TEST_CASE("EVR-PRETERM: by both ages, and between the two days of a step nobody's row is chosen") {
    const Json early = {{"weeksBornEarly", 8}, {"weightGrams", 4000}, {"through", "five-years"}};
    const auto regimen = evrysdi("2025-05-01", "2025-07-01", early);
    CHECK(
        regimen["steps"].dump() ==
        R"([{"age":"2-months","date":"2025-07-01","corrected":"2025-08-26"},{"age":"2-years","date":"2027-05-01","corrected":"2027-06-26"}])");
    CHECK(stretches(regimen) ==
          "2025-07-01..2025-08-25 150 200, 2025-08-26..2027-04-30 200, 2027-05-01..2027-06-25 200 250 5000, 2027-06-26.. 250 5000");
    CHECK(regimen["items"][0]["ask"] == true);
    CHECK(regimen["items"][0].contains("amount") == false);
    CHECK(notices(regimen) == "born-early weigh-again check-label");
    // The last day on which there is something to ask.
    CHECK(notices(evrysdi("2025-05-01", "2027-06-25", early)).starts_with("born-early"));
    CHECK(notices(evrysdi("2025-05-01", "2027-06-26", early)) == "weigh-again check-label");

    // An edition that goes by the corrected age alone.
    auto corrected = rules();
    corrected.goes_by_corrected_age = true;
    const CivilDay birth = std::chrono::year{2025} / 5 / 1;
    const auto steps = evrysdi_steps(corrected, birth, std::chrono::weeks{8});
    CHECK_FALSE(steps[0].by_birth);
    CHECK(steps[0].corrected == CivilDay{std::chrono::year{2025} / 8 / 26});
    CHECK(evrysdi_steps(corrected, birth, std::chrono::weeks{0})[0].by_birth == CivilDay{std::chrono::year{2025} / 7 / 1});

    Edition edition = *find_edition("us");
    edition.evrysdi = corrected;
    RegimensRequest request;
    request.edition = &edition;
    request.birth = birth;
    request.born_early = std::chrono::weeks{8};
    request.evrysdi = birth;
    const auto days = evrysdi_days(request, {birth, birth + Days{2000}});
    REQUIRE(days.items.size() == 3);
    for (const auto& item : days.items) CHECK(item.first_rate == item.last_rate);
    CHECK(days.items[1].days.first == CivilDay{std::chrono::year{2025} / 8 / 26});
}

TEST_CASE("EVR-WEIGH: an amount on the days of the weight alone, and each new weight may change it") {
    const auto amounts = [](const Json& more) {
        std::string text;
        const auto told = evrysdi("2025-05-01", "2025-06-15", more);
        for (const auto& item : told["items"]) {
            text +=
                item.contains("amount") ? item["amount"]["on"].get<std::string>() + " " + item["amount"]["micrograms"].dump() + ";" : "-;";
        }
        return text;
    };
    CHECK(amounts({{"through", "five-years"}}) == "-;-;-;");
    CHECK(amounts({{"weightGrams", 4000}, {"through", "five-years"}}) == "2025-06-15 600;-;-;");
    CHECK(amounts({{"weightGrams", 4000}, {"weightDate", "2025-05-02"}, {"through", "five-years"}}) == "2025-06-15 600;-;-;");
    CHECK(amounts({{"weightGrams", 5000}, {"weightDate", "2025-07-01"}, {"through", "five-years"}}) == "-;2025-07-01 1000;-;");
    CHECK(notices(evrysdi("2025-05-01", "2025-06-15")) == "weight-missing weigh-again check-label");
}

TEST_CASE("EVR-2026: the change of the label is always said") {
    CHECK(notices(asked({{"evrysdi", {{"from", "2025-06-15"}}}})["regimens"][0]) ==
          "birth-date-missing weight-missing weigh-again check-label");
}
