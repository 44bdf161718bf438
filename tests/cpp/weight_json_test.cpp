// wire/boundary.hpp: read_weight_json over tests/vectors/weights.json, and the requests that are none; plan_json's fields
// that help to tell a slip: sex, weeksBornEarly, weightUnit.
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catch.hpp"
#include "doseline/pounds.hpp"
#include "vectors.hpp"
#include "wire/boundary.hpp"

using doseline::wire::plan_json;
using doseline::wire::read_weight_json;
using Json = nlohmann::ordered_json;

namespace {

Json weight(std::int64_t grams) {
    const auto [pounds, ounces] = doseline::pounds_and_ounces(doseline::Grams{grams});
    return {{"grams", grams}, {"pounds", pounds}, {"ounces", ounces}};
}

Json weights(const std::vector<std::int64_t>& grams) {
    Json list = Json::array();
    for (const auto each : grams) list.push_back(weight(each));
    return list;
}

// A problem as the boundary writes it.
Json problem(const std::string& field, const std::string& code, const Json& more = Json::object()) {
    Json written{{"field", field}, {"code", code}};
    written.update(more);
    written["rules"] = Json::array();
    return written;
}

// Lists of problems are vectors here: compilers do not agree what Json makes of a braced list of one.
std::string refusal(const std::vector<Json>& problems) { return Json{{"ok", false}, {"problems", problems}}.dump(); }

// What a vector expects, as the boundary writes it.
std::string expected(const Json& vector) {
    if (vector.contains("grams")) return Json{{"ok", true}, {"weight", weight(vector["grams"])}}.dump();
    Json readings = Json::object();
    if (vector.contains("readings")) readings["readings"] = weights(vector["readings"].get<std::vector<std::int64_t>>());
    return refusal({problem("weight", vector["code"], readings)});
}

Json plan_with(const Json& more) {
    Json request{{"edition", "us"}, {"birthDate", "2025-05-05"}, {"weightGrams", 8200}, {"infusionDate", "2025-11-03"}};
    request.update(more);
    return Json::parse(plan_json(request.dump()));
}

// 182 days old at the infusion.
Json warnings_with(const Json& more) { return plan_with(more).at("plan").at("warnings"); }

Json problems_with(const Json& more) { return plan_with(more).at("problems"); }

}  // namespace

TEST_CASE("typed weights across the boundary", "[weight][wire]") {
    const auto vectors = Json::parse(vectors::text("weights.json"));
    REQUIRE(vectors.size() >= 300);
    for (const auto& vector : vectors) {
        Json request{{"text", vector["text"]}};
        if (vector.contains("unit")) request["unit"] = vector["unit"];
        INFO(request.dump());
        CHECK(read_weight_json(request.dump()) == expected(vector));
        CHECK(read_weight_json(request.dump(-1, ' ', true)) == expected(vector));
    }
}

TEST_CASE("a weight request of the wrong shape is told so, all at once", "[weight][wire]") {
    struct Row {
        const char* request;
        std::vector<Json> problems;  // not Json: compilers differ on what one value in braces makes of it
    };
    const Row rows[] = {
        {"", {problem("request", "unreadable-request")}},
        {"null", {problem("request", "unreadable-request")}},
        {"\"8.2 kg\"", {problem("request", "unreadable-request")}},
        {R"({"text":"\ud83d"})", {problem("request", "unreadable-request")}},
        {"{}", {problem("text", "missing")}},
        {R"({"unit":"kg"})", {problem("text", "missing")}},
        {R"({"text":null})", {problem("text", "wrong-type")}},
        {R"({"text":8.2,"unit":"kg"})", {problem("text", "wrong-type")}},
        {R"({"text":{},"unit":["kg"]})", {problem("text", "wrong-type"), problem("unit", "wrong-type")}},
        {R"({"text":"8","unit":null})", {problem("unit", "wrong-type")}},
        {R"({"text":"8","unit":""})", {problem("unit", "unknown-unit")}},
        {R"({"text":"8","unit":"KG"})", {problem("unit", "unknown-unit")}},
        {R"({"text":"8","unit":"oz"})", {problem("unit", "unknown-unit")}},
        {R"({"text":"8","unit":"stone","Unit":"kg"})", {problem("unit", "unknown-unit"), problem("Unit", "unknown-field")}},
        {R"({"text":"8 kg","text":"9 kg"})", {problem("text", "repeated-field")}},
    };
    for (const auto& row : rows) {
        INFO(row.request);
        CHECK(read_weight_json(row.request) == refusal(row.problems));
    }
}

TEST_CASE("a plan warns of a weight that is no weight at that age", "[weight][wire]") {
    struct Row {
        const char* what;
        Json request;
        Json warnings;
    };
    const auto offers = [](std::int64_t grams) { return Json{{"readings", weights({grams})}}; };
    const auto unusual = [](const Json& more = Json::object()) { return Json::array({problem("weightGrams", "weight-unusual", more)}); };
    const auto implausible = [](const Json& more = Json::object()) {
        return Json::array({problem("weightGrams", "weight-implausible", more)});
    };
    const Row rows[] = {
        {"a usual weight", {{"sex", "boy"}}, Json::array()},
        {"the rule's 12.5 kg", {{"weightGrams", 12'500}, {"sex", "boy"}}, unusual(offers(5'670))},
        {"the rule's 17.5 kg", {{"weightGrams", 17'500}, {"sex", "boy"}}, implausible(offers(7'938))},
        {"without the sex", {{"weightGrams", 17'500}}, implausible(offers(7'938))},
        {"the unit known", {{"weightGrams", 17'500}, {"weightUnit", "kg"}}, implausible(offers(7'938))},
        {"typed in pounds, so no slip", {{"weightGrams", 17'500}, {"weightUnit", "lb"}}, implausible()},
        {"typed in grams, so no slip", {{"weightGrams", 17'500}, {"weightUnit", "g"}}, implausible()},
        {"8.2 kg typed as pounds", {{"weightGrams", 3'719}, {"weightUnit", "lb"}}, unusual(offers(8'200))},
        {"10.7 kg, a girl's", {{"weightGrams", 10'700}, {"sex", "girl"}}, unusual()},
        {"10.7 kg, a boy's", {{"weightGrams", 10'700}, {"sex", "boy"}}, Json::array()},
        {"10.7 kg, of either", {{"weightGrams", 10'700}}, Json::array()},
        {"4.9 kg", {{"weightGrams", 4'900}}, unusual(offers(10'800))},
        {"4.9 kg, born 10 weeks early", {{"weightGrams", 4'900}, {"weeksBornEarly", 10}}, Json::array()},
        {"0 weeks early", {{"weightGrams", 4'900}, {"weeksBornEarly", 0}}, unusual(offers(10'800))},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(warnings_with(row.request).dump() == row.warnings.dump());
    }
}

TEST_CASE("the fields that help are checked like the others", "[weight][wire]") {
    struct Row {
        Json request;
        std::vector<Json> problems;  // not Json: compilers differ on what one value in braces makes of it
    };
    const Row rows[] = {
        {{{"sex", "male"}}, {problem("sex", "unknown-sex")}},
        {{{"sex", "unknown"}}, {problem("sex", "unknown-sex")}},
        {{{"sex", ""}}, {problem("sex", "unknown-sex")}},
        {{{"sex", nullptr}}, {problem("sex", "wrong-type")}},
        {{{"weeksBornEarly", -1}}, {problem("weeksBornEarly", "below-0-weeks", {{"limit", 0}, {"unit", "weeks"}})}},
        {{{"weeksBornEarly", 18}}, {problem("weeksBornEarly", "above-17-weeks", {{"limit", 17}, {"unit", "weeks"}})}},
        {{{"weeksBornEarly", 1e300}}, {problem("weeksBornEarly", "above-17-weeks", {{"limit", 17}, {"unit", "weeks"}})}},
        {{{"weeksBornEarly", 2.5}}, {problem("weeksBornEarly", "not-whole")}},
        {{{"weeksBornEarly", "2"}}, {problem("weeksBornEarly", "wrong-type")}},
        {{{"weightUnit", "stone"}}, {problem("weightUnit", "unknown-unit")}},
        {{{"weightUnit", 1}}, {problem("weightUnit", "wrong-type")}},
        {{{"sex", "x"}, {"weeksBornEarly", 99}, {"weightUnit", "x"}},
         {problem("sex", "unknown-sex"), problem("weeksBornEarly", "above-17-weeks", {{"limit", 17}, {"unit", "weeks"}}),
          problem("weightUnit", "unknown-unit")}},
    };
    for (const auto& row : rows) {
        INFO(row.request.dump());
        CHECK(problems_with(row.request).dump() == Json(row.problems).dump());
    }
    CHECK(warnings_with({{"weightGrams", 6'000}, {"weeksBornEarly", 17}}).empty());
}

TEST_CASE("a weight outside the label's table offers the other unit, where that is plausible", "[weight][wire]") {
    const auto readings = [](const Json& request) {
        const auto problems = problems_with(request);
        REQUIRE(problems.size() == 1);
        return problems[0].value("readings", Json::array());
    };
    // 22 lb at 18 months, taken for kilograms; 5.2 kg at six weeks, taken for pounds.
    CHECK(readings({{"weightGrams", 22'000}, {"birthDate", "2024-05-03"}}) == weights({9'979}));
    CHECK(readings({{"weightGrams", 2'359}, {"birthDate", "2025-09-22"}}) == weights({5'200}));
    CHECK(readings({{"weightGrams", 2'359}, {"birthDate", "2025-09-22"}, {"weightUnit", "kg"}}).empty());
    CHECK(readings({{"weightGrams", 100'000}}).empty());
    CHECK(readings({{"weightGrams", 999'999'999'999'999}}).empty());
    // No age, no reading.
    CHECK(problems_with({{"weightGrams", 22'000}, {"infusionDate", "2025-05-01"}})[0].contains("readings") == false);
}
