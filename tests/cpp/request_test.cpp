// request.hpp: check, and the reading of requests from JSON (wire/request_json.hpp).
#include "doseline/request.hpp"

#include <string>

#include "catch.hpp"
#include "doseline/label_us.hpp"
#include "wire/names.hpp"
#include "wire/request_json.hpp"

using namespace doseline;

namespace {

constexpr auto good = R"({"edition":"us","birthDate":"2025-05-01","weightGrams":8200,"infusionDate":"2025-11-03"})";

// "weightGrams:not-whole infusionDate:missing"
std::string problems_of(const std::string& json) {
    auto request = wire::read_request(json);
    if (!request) return "no request";
    const auto checked = check(*request);
    std::string text;
    for (const auto& problem : request->problems) {
        if (!text.empty()) text += " ";
        text += problem.field + ":";
        text += wire::name_of(problem.code);
    }
    if (checked.has_value() != text.empty()) return "neither a request nor a problem";
    return text;
}

std::string with(const std::string& field, const std::string& value) {
    std::string json = good;
    const auto start = json.find("\"" + field + "\":") + field.size() + 3;
    const auto end = json.find_first_of(",}", start);
    return json.replace(start, end - start, value);
}

}  // namespace

TEST_CASE("a good request has no problems") { CHECK(problems_of(good).empty()); }

TEST_CASE("each fault of a field is named") {
    struct Row {
        const char *field, *value, *problems;
    };
    const auto row = GENERATE(
        Row{"edition", "\"EU\"", "edition:unknown-edition"}, Row{"edition", "\"\"", "edition:unknown-edition"},
        Row{"edition", "1", "edition:wrong-type"}, Row{"edition", "null", "edition:wrong-type"},
        Row{"birthDate", "\"2025-02-31\"", "birthDate:no-such-day"}, Row{"birthDate", "\"25-05-01\"", "birthDate:not-a-date"},
        Row{"birthDate", "\"\"", "birthDate:not-a-date"}, Row{"birthDate", "20250501", "birthDate:wrong-type"},
        Row{"birthDate", "\"1999-12-31\"", "birthDate:before-2000"}, Row{"infusionDate", "\"2101-01-01\"", "infusionDate:after-2100"},
        Row{"infusionDate", "\"2025-04-30\"", "infusionDate:before-birth"},
        Row{"infusionDate", "\"2027-05-01\"", "infusionDate:age-two-or-more"}, Row{"infusionDate", "\"2027-04-30\"", ""},
        Row{"infusionDate", "\"2025-05-01\"", ""}, Row{"infusionDate", "[]", "infusionDate:wrong-type"},
        Row{"weightGrams", "\"8200\"", "weightGrams:wrong-type"}, Row{"weightGrams", "null", "weightGrams:wrong-type"},
        Row{"weightGrams", "{}", "weightGrams:wrong-type"}, Row{"weightGrams", "true", "weightGrams:wrong-type"},
        Row{"weightGrams", "0", "weightGrams:not-positive"}, Row{"weightGrams", "-0", "weightGrams:not-positive"},
        Row{"weightGrams", "-8200", "weightGrams:not-positive"}, Row{"weightGrams", "-1e300", "weightGrams:not-positive"},
        Row{"weightGrams", "8.2", "weightGrams:not-whole"}, Row{"weightGrams", "0.2", "weightGrams:not-whole"},
        Row{"weightGrams", "-0.2", "weightGrams:not-whole"}, Row{"weightGrams", "2599", "weightGrams:below-label-range"},
        Row{"weightGrams", "2600", ""}, Row{"weightGrams", "3050", ""}, Row{"weightGrams", "21000", ""},
        Row{"weightGrams", "21001", "weightGrams:above-label-range"}, Row{"weightGrams", "1e308", "weightGrams:above-label-range"});
    CAPTURE(row.field, row.value);
    CHECK(problems_of(with(row.field, row.value)) == row.problems);
}

TEST_CASE("ZOL-AGE: a child is two on the second birthday, and one born on 29 February on 1 March") {
    const auto born = [](const char* birth, const char* infusion) {
        return problems_of(std::string{R"({"edition":"us","weightGrams":8200,"birthDate":")"} + birth + R"(","infusionDate":")" + infusion +
                           "\"}");
    };
    CHECK(born("2024-02-29", "2026-02-28").empty());
    CHECK(born("2024-02-29", "2026-03-01") == "infusionDate:age-two-or-more");
    CHECK(born("2023-12-31", "2025-12-30").empty());
    CHECK(born("2023-12-31", "2025-12-31") == "infusionDate:age-two-or-more");
}

TEST_CASE("an edition without an age limit takes a child of any age") {
    auto ageless = edition_us;
    ageless.age_below.reset();
    auto request = wire::read_request(with("birthDate", "\"2015-05-01\""));
    REQUIRE(request);
    request->edition = &ageless;
    CHECK(check(*request));
    CHECK(request->problems.empty());
}

TEST_CASE("all problems come back at once, in the order of the fields, unknown names last") {
    CHECK(problems_of("{}") == "edition:missing birthDate:missing weightGrams:missing infusionDate:missing");
    CHECK(problems_of(R"({"wieght":8200,"weightGrams":0,"edition":"us","birthDate":"2025-13-01","infusionDate":7})") ==
          "birthDate:no-such-day weightGrams:not-positive infusionDate:wrong-type wieght:unknown-field");
    CHECK(problems_of(R"({"edition":"mars","birthDate":"2025-05-01","weightGrams":1,"infusionDate":"2020-01-01"})") ==
          "edition:unknown-edition");
}

TEST_CASE("a field given twice is refused rather than guessed") {
    CHECK(problems_of(R"({"edition":"us","birthDate":"2025-05-01","weightGrams":8200,"infusionDate":"2025-11-03","weightGrams":9200})") ==
          "weightGrams:repeated-field");
}

TEST_CASE("of unknown fields a hundred are told, whatever was read between them") {
    const auto unknown = [](int count) {
        std::string json = good;
        json.pop_back();
        for (int number = 0; number < count; ++number) json += ",\"x" + std::to_string(number) + "\":1";
        return wire::read_request(json + "}")->problems.size();
    };
    CHECK(unknown(99) == 99);
    CHECK(unknown(100) == 100);
    CHECK(unknown(101) == 100);
}

TEST_CASE("what is not one object is no request") {
    for (const auto* json : {"", "null", "[]", "\"us\"", "1", "{", "{}{}"}) CHECK(problems_of(json) == "no request");
}

TEST_CASE("an unknown name is echoed, cut at a whole character within 64 bytes") {
    const auto echoed = [](const std::string& name) { return wire::read_request("{\"" + name + "\":1}")->problems.back().field; };
    CHECK(echoed("weight") == "weight");
    CHECK(echoed(std::string(64, 'x')) == std::string(64, 'x'));
    CHECK(echoed(std::string(1'000'000, 'x')) == std::string(64, 'x'));
    CHECK(echoed(std::string(63, 'x') + "\xc3\xa9") == std::string(63, 'x'));
    CHECK(echoed(std::string(62, 'x') + "\xe2\x82\xac") == std::string(62, 'x'));
    CHECK(echoed(std::string(60, 'x') + "\xf0\x9f\x98\x80y") == std::string(60, 'x') + "\xf0\x9f\x98\x80");
}
