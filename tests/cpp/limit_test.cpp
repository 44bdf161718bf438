// limit.hpp: a bound with its unit; and that every bound that a request can cross has the right one.
#include "doseline/limit.hpp"

#include <string>
#include <vector>

#include "family.hpp"
#include "wire/names.hpp"

using namespace doseline;
using namespace family;

namespace {

std::string text(const Limit& limit) { return std::to_string(limit.value()) + " " + wire::name_of(limit.unit()); }

}  // namespace

TEST_CASE("a bound has the unit of what it bounds") {
    CHECK(text(Grams{8200}) == "8200 grams");
    CHECK(text(Microlitres{2700}) == "2700 microlitres");
    CHECK(text(Micrograms{8100}) == "8100 micrograms");
    CHECK(text(std::chrono::weeks{17}) == "17 weeks");
    CHECK(text(Days{14}) == "14 days");
    CHECK(text({4, LimitUnit::count}) == "4 count");
    CHECK(text(CivilDay{Days{20'000}}) == "20000 date");
    CHECK(Limit{CivilDay{Days{20'000}}}.day() == CivilDay{Days{20'000}});
    CHECK(Limit{}.unit() == LimitUnit::none);
    CHECK_FALSE(Limit{Days{14}} == Limit{14, LimitUnit::count});
    CHECK_FALSE(Limit{Days{14}} == Limit{Days{15}});
}

TEST_CASE("each number has its least and its most, and the bound that was crossed is named with its unit") {
    const auto in_prescription = [](const char* field, const Json& value) {
        return with(request(), {{"prescription", prescription({{field, value}})}});
    };
    const auto in_dose = [](const char* field, const Json& value) {
        return request(list({dose_changed(5, with(ml(2'000), {{field, value}}))}));
    };
    const auto in_report = [](const char* field, const Json& value) { return request(list({missed(5, {{field, value}})})); };
    const auto in_visit = [](const char* field, const Json& value) {
        return request(list({{{"kind", "visit-added"}, {"on", date(9)}, {"tests", list({"liver"})}, {field, value}}}));
    };
    const auto in_given = [](const char* field, const Json& value) {
        return with(request(), {{"given", list({{{"on", date(5)}, {field, value}}})}});
    };
    const auto itself = [](const char* field, const Json& value) { return with(request(), {{field, value}}); };
    struct Row {
        Json (*asked)(const char* field, const Json& value);
        const char* path;
        const char* field;
        std::int64_t least, most;
        const char *too_small, *too_large;
    };
    const std::vector<Row> rows{
        {in_prescription, "prescription.", "strengthMicrograms", 1, 1'000'000'000, "below-least 1 micrograms",
         "above-most 1000000000 micrograms"},
        {in_prescription, "prescription.", "strengthMicrolitres", 1, 100'000, "below-least 1 microlitres", "above-most 100000 microlitres"},
        {in_prescription, "prescription.", "doseMicrograms", 1, 1'000'000'000, "below-least 1 micrograms",
         "above-most 1000000000 micrograms"},
        {in_prescription, "prescription.", "timesPerDay", 1, 4, "below-least 1 count", "above-most 4 count"},
        {in_prescription, "prescription.", "bottleMicrolitres", 1, 10'000'000, "below-least 1 microlitres",
         "above-most 10000000 microlitres"},
        {in_prescription, "prescription.", "openedBottleDays", 1, 3660, "below-least 1 days", "above-most 3660 days"},
        {in_dose, "changes[0].", "micrograms", 1, 1'000'000'000, "below-least 1 micrograms", "above-most 1000000000 micrograms"},
        {in_dose, "changes[0].", "strengthMicrograms", 1, 1'000'000'000, "below-least 1 micrograms", "above-most 1000000000 micrograms"},
        {in_dose, "changes[0].", "strengthMicrolitres", 1, 100'000, "below-least 1 microlitres", "above-most 100000 microlitres"},
        {in_report, "changes[0].", "dose", 1, 4, "below-least 1 count", "above-most 4 count"},
        {in_visit, "changes[0].", "number", 1, 1000, "below-least 1 count", "above-most 1000 count"},
        {in_given, "given[0].", "dose", 1, 4, "below-least 1 count", "above-most 4 count"},
        {itself, "", "weeksBornEarly", 0, 17, "below-0-weeks 0 weeks", "above-17-weeks 17 weeks"},
        {itself, "", "weightGrams", 2600, 21'000, "below-label-range 2600 grams", "above-label-range 21000 grams"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.path, row.field);
        const auto name = std::string{row.path} + row.field + ":";
        CHECK(problems_of(row.asked(row.field, row.least - 1)) == name + row.too_small);
        CHECK(problems_of(row.asked(row.field, row.least)).empty());
        CHECK(problems_of(row.asked(row.field, row.most)).empty());
        CHECK(problems_of(row.asked(row.field, row.most + 1)) == name + row.too_large);
        CHECK(problems_of(row.asked(row.field, 1.5)) == name + "not-whole");
    }
    // Volumes of a dose go by hundredths of a mL.
    for (const auto& volume : std::vector<std::pair<int, const char*>>{{0, "below-least 1 microlitres"},
                                                                       {1, "not-a-hundredth"},
                                                                       {9, "not-a-hundredth"},
                                                                       {10, ""},
                                                                       {11, "not-a-hundredth"},
                                                                       {100'000, ""},
                                                                       {100'001, "above-most 100000 microlitres"},
                                                                       {100'100, "above-most 100000 microlitres"}}) {
        const int microlitres = volume.first;
        CAPTURE(microlitres);
        const auto named = [&](const char* path) { return *volume.second ? path + std::string{volume.second} : ""; };
        CHECK(problems_of(in_prescription("doseMicrolitres", microlitres)) == named("prescription.doseMicrolitres:"));
        CHECK(problems_of(in_dose("microlitres", microlitres)) == named("changes[0].microlitres:"));
    }
    for (const int size : {999, 1001, 2500, 0, -1000})
        CHECK(problems_of(in_prescription("syringeMicrolitres", size)) == "prescription.syringeMicrolitres:unknown-syringe");
    for (const int size : {1000, 3000, 5000, 10'000}) CHECK(problems_of(in_prescription("syringeMicrolitres", size)).empty());
}

TEST_CASE("each list has its most entries") {
    const auto many = [](std::size_t count, const Json& entry) { return Json(count, entry); };
    CHECK(problems_of(request(many(1000, go(28)))).empty());
    CHECK(problems_of(request(many(1001, go(28)))) == "changes:too-many 1000 count");
    const auto given = [&](std::size_t count) { return with(request(), {{"given", many(count, {{"on", date(1)}, {"dose", 1}})}}); };
    CHECK(problems_of(given(5000)).empty());
    CHECK(problems_of(given(5001)) == "given:too-many 5000 count");
    const auto steps = [&](std::size_t count) {
        return request(list({with(begun(29), {{"steps", many(count, step(40, Json::object()))}})}));
    };
    CHECK(problems_of(steps(101)) == "changes[0].steps:too-many 100 count");
    CHECK(problems_of(steps(100)).find("too-many") == std::string::npos);
    const auto tests = [&](std::size_t count) {
        return request(list({{{"kind", "visit-added"}, {"number", 1}, {"on", date(9)}, {"tests", many(count, "liver")}}}));
    };
    CHECK(problems_of(tests(0)) == "changes[0].tests:missing");
    CHECK(problems_of(tests(3)).empty());
    CHECK(problems_of(tests(4)) == "changes[0].tests:too-many 3 count");
}

TEST_CASE("a date that cannot be carries the date that it crossed") {
    CHECK(problems_of(with(request(), {{"today", "2025-04-30"}})) == "today:before-birth 2025-05-01 date");
    CHECK(problems_of(with(request(), {{"today", "2025-05-01"}})).empty());
    const auto kept = [](int today, int last_kept) {
        return problems_of(with(request(), {{"today", date(today)}, {"lastKept", date(last_kept)}}));
    };
    // One day of grace, for the day of another time zone.
    CHECK(kept(9, 10).empty());
    CHECK(kept(8, 10) == "today:before-last-kept " + date(10) + " date");
    // Of two reasons the birth; and behind the problems of the changes.
    CHECK(problems_of(with(request(list({paused(40, 39)})), {{"today", "2025-04-30"}, {"lastKept", date(0)}})) ==
          "changes[0].through:ends-before-it-starts " + date(40) + " date; today:before-birth 2025-05-01 date");
    CHECK(problems_of(with(request(), {{"lastKept", date(500)}})).empty());
}
