// regimens.hpp, gene_therapy.hpp: the days shown, the axis, and Zolgensma beside the others.
#include "doseline/regimens.hpp"

#include <string>

#include "catch.hpp"
#include "doseline/gene_therapy.hpp"
#include "regimens.hpp"

using namespace regimens;

namespace {

std::string span(const Json& request) {
    const auto told = asked(request);
    return told["from"].get<std::string>() + ".." + told["through"].get<std::string>() + " " + told["days"].dump();
}

}  // namespace

TEST_CASE("the days shown: from the first start on, for a year, five, or through the day before the second birthday") {
    CHECK(span({{"infusionDate", "2025-11-03"}, {"evrysdi", {{"from", "2025-10-31"}}}}) == "2025-10-31..2026-10-30 365");
    CHECK(span({{"spinraza", {{"from", "2024-02-29"}}}}) == "2024-02-29..2025-02-27 365");
    CHECK(span({{"infusionDate", "2025-11-03"}, {"through", "five-years"}}) == "2025-11-03..2030-11-02 1826");
    CHECK(span({{"birthDate", "2024-02-29"}, {"from", "2025-11-03"}, {"through", "second-birthday"}}) == "2025-11-03..2026-02-28 118");
    CHECK(span({{"from", "2025-11-03"}, {"through", "2025-11-03"}}) == "2025-11-03..2025-11-03 1");
}

TEST_CASE("a span of more than 25 years, one that ends before it starts, and none at all are refused") {
    CHECK(problems({{"from", "2025-11-03"}, {"through", "2050-11-02"}}).empty());
    CHECK(problems({{"from", "2025-11-03"}, {"through", "2050-11-03"}}) == R"(through above-most "2050-11-02")");
    CHECK(problems({{"from", "2025-11-03"}, {"through", "2025-11-02"}}) == R"(through ends-before-it-starts "2025-11-03")");
    CHECK(problems(Json::object()) == "from missing");
    CHECK(problems({{"from", "2025-11-03"}, {"through", "second-birthday"}}) == "birthDate missing");
    CHECK(problems({{"birthDate", "2025-11-04"}, {"infusionDate", "2025-11-03"}, {"through", "2070-01-01"}}) ==
          R"(infusionDate before-birth "2025-11-04", through above-most "2050-11-02")");
}

TEST_CASE("no answer is longer than a hundred items and marks of a medicine, whatever is asked") {
    const auto told = asked({{"birthDate", "2025-05-01"},
                             {"infusionDate", "2025-05-01"},
                             {"evrysdi", {{"from", "2025-05-01"}}},
                             {"spinraza", {{"from", "2025-05-01"}}},
                             {"through", "2050-04-30"}});
    CHECK(told["marks"].size() == 25);
    REQUIRE(told["regimens"].size() == 4);
    for (const auto& regimen : told["regimens"]) CHECK(regimen["items"].size() <= 100);
}

TEST_CASE("marks: by month up to two years, by year beyond, always counted from the first day") {
    CHECK(axis_marks({CivilDay{std::chrono::year{2025} / 10 / 31}, CivilDay{std::chrono::year{2027} / 10 / 30}}).size() == 24);
    CHECK(axis_marks({CivilDay{std::chrono::year{2025} / 10 / 31}, CivilDay{std::chrono::year{2027} / 10 / 31}}).size() == 3);
    const auto marks = axis_marks({CivilDay{std::chrono::year{2025} / 10 / 31}, CivilDay{std::chrono::year{2026} / 3 / 31}});
    REQUIRE(marks.size() == 6);
    CHECK(marks[4] == CivilDay{std::chrono::year{2026} / 2 / 28});
    CHECK(marks[5] == CivilDay{std::chrono::year{2026} / 3 / 31});
}

TEST_CASE("ITV-LOOKALIKE, ZOL-AGE: at two years there is nothing of Zolgensma, and its twin is named") {
    const auto zolgensma = [](const Json& more) {
        Json request = {{"infusionDate", "2026-03-01"}};
        request.update(more);
        return asked(request)["regimens"][0];
    };
    CHECK(notices(zolgensma({{"birthDate", "2024-02-29"}})) == "itvisma");
    CHECK(zolgensma({{"birthDate", "2024-02-29"}})["items"].empty());
    CHECK(notices(zolgensma({{"birthDate", "2024-03-02"}})).empty());
    CHECK(notices(zolgensma(Json::object())) == "birth-date-missing");

    // An edition without such a limit.
    Edition edition = *find_edition("us");
    edition.age_below = std::nullopt;
    RegimensRequest request;
    request.edition = &edition;
    request.birth = CivilDay{std::chrono::year{2020} / 1 / 1};
    request.infusion = CivilDay{std::chrono::year{2025} / 11 / 3};
    CHECK_FALSE(gene_therapy_days(request, {*request.infusion, *request.infusion}).items.empty());
}

TEST_CASE("ZOL-PRETERM: of a child born early it is said that the label waits") {
    const auto told = [](int weeks) {
        return notices(asked({{"infusionDate", "2026-03-01"}, {"birthDate", "2025-12-01"}, {"weeksBornEarly", weeks}})["regimens"][0]);
    };
    CHECK(told(5) == "born-early");
    CHECK(told(0).empty());
}

TEST_CASE("ZOL-COMBO: what starts before the infusion has a word about the two together") {
    const auto told =
        asked({{"infusionDate", "2025-11-03"}, {"evrysdi", {{"from", "2025-11-03"}}}, {"spinraza", {{"from", "2025-11-02"}}}});
    CHECK(notices(told["regimens"][1]).find("before-infusion") == std::string::npos);
    CHECK(notices(told["regimens"][2]) == "before-infusion");
    CHECK(notices(told["regimens"][3]) == "before-infusion");
}

TEST_CASE("every dose of the first two years is on one of the two, wherever the axis begins") {
    const CivilDay start = std::chrono::year{2025} / 10 / 31;
    RegimensRequest request;
    request.edition = find_edition("us");
    request.infusion = start;
    const auto counts = gene_therapy_days(request, {start + Days{1}, start + Days{2}}).counts;
    REQUIRE(counts);
    CHECK(counts->first_year == 1);
    CHECK(counts->second_year == 0);
    CHECK(counts->shown == 0);
}
