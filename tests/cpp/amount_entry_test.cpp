// read_amount(text, unit of the box) -> thousandths, read_count(text) -> a whole number, or one question.
// The table is tests/vectors/numbers.json, which the WebAssembly and twin tests read too.
#include "doseline/amount_entry.hpp"

#include <random>
#include <set>
#include <string>

#include "catch.hpp"
#include "vectors.hpp"
#include "wire/boundary.hpp"
#include "wire/names.hpp"

using namespace doseline;
using Json = nlohmann::ordered_json;

namespace {

AmountUnit unit_of(const nlohmann::json& vector) {
    if (!vector.contains("unit")) return AmountUnit::none;
    return vector["unit"] == "mL" ? AmountUnit::millilitres : AmountUnit::milligrams;
}

NumberReading read(const nlohmann::json& vector) {
    const auto text = vector["text"].get<std::string>();
    return vector["kind"] == "amount" ? read_amount(text, unit_of(vector)) : read_count(text);
}

// As the vectors write it.
nlohmann::json in_json(const NumberReading& reading) {
    if (reading.certain()) return {{"value", *reading.certain()}};
    nlohmann::json json{{"code", wire::name_of(*reading.question)}};
    for (const auto offered : reading.readings) json["readings"].push_back(offered);
    return json;
}

nlohmann::json expected_of(nlohmann::json vector) {
    for (const char* given : {"kind", "text", "unit"}) vector.erase(given);
    return vector;
}

std::string repeated(std::string_view piece) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    return text;
}

}  // namespace

TEST_CASE("everything people type for an amount or a count: a number or a question", "[number]") {
    const auto vectors = vectors::json("numbers.json");
    REQUIRE(vectors.size() >= 200);
    std::set<std::string> seen;
    for (const auto& vector : vectors) {
        INFO(vector.dump(-1, ' ', true));
        CHECK(in_json(read(vector)) == expected_of(vector));
        seen.insert(vector["kind"].get<std::string>() + " " + vector.value("code", "certain"));
    }
    const std::set<std::string> all = {
        "amount certain",      "amount empty",      "amount not-a-number", "amount too-many-points", "amount ambiguous-separator",
        "amount leading-zero", "amount other-unit", "amount not-positive", "amount too-precise",     "amount too-large",
        "count certain",       "count empty",       "count not-whole",     "count too-large",
    };
    CHECK(seen == all);
}

TEST_CASE("every hundredth up to 30 mL is read exactly, with point and comma", "[number]") {
    for (int hundredths = 1; hundredths <= 3000; ++hundredths) {
        const auto whole = std::to_string(hundredths / 100);
        const auto fraction = std::to_string(100 + hundredths % 100).substr(1);
        for (const char* mark : {".", ",", "\u00b7", "\u066b"}) {
            const auto reading = read_amount(whole + mark + fraction, AmountUnit::none);
            if (!reading.certain() || *reading.certain() != hundredths * 10) FAIL(whole << mark << fraction);
        }
    }
}

TEST_CASE("a pasted megabyte is one question", "[number]") {
    CHECK(read_amount(repeated("8"), AmountUnit::none).question == ProblemCode::too_large);
    CHECK(read_amount("0." + repeated("0"), AmountUnit::none).question == ProblemCode::not_positive);
    CHECK(read_amount("2." + repeated("7"), AmountUnit::none).question == ProblemCode::too_precise);
    CHECK(read_amount(repeated("8.") + "2", AmountUnit::none).question == ProblemCode::too_many_points);
    CHECK(read_amount("2 " + repeated("mL"), AmountUnit::millilitres).question == ProblemCode::other_unit);
    CHECK(read_amount(repeated("\xff"), AmountUnit::millilitres).question == ProblemCode::not_a_number);
    CHECK(read_count(repeated("\u200f")).question == ProblemCode::empty);
    CHECK(read_count(repeated("0")).certain() != nullptr);
    CHECK(*read_amount(repeated(" ") + "2.7" + repeated("\u2069"), AmountUnit::none).certain() == 2700);
}

TEST_CASE("random bytes are an amount or a question", "[number]") {
    std::mt19937_64 random{7};
    for (int i = 0; i < 10'000; ++i) {
        std::string bytes;
        for (auto left = random() % 12; left > 0; --left) {
            bytes += random() % 3 == 0 ? "0123456789., mLg-"[random() % 17] : static_cast<char>(random() % 256);
        }
        const auto amount = read_amount(bytes, AmountUnit::millilitres);
        if (amount.certain()) {
            if (*amount.certain() < 1 || *amount.certain() > 999'999'999) FAIL(bytes);
        } else if (amount.readings.empty() != (amount.question != ProblemCode::ambiguous_separator)) {
            FAIL(bytes);
        }
        const auto whole = read_count(bytes);
        if (whole.certain() ? *whole.certain() < 0 || *whole.certain() > 999'999 : !whole.readings.empty()) FAIL(bytes);
    }
}

TEST_CASE("typed numbers across the boundary", "[number][wire]") {
    const auto vectors = Json::parse(vectors::text("numbers.json"));
    for (const auto& vector : vectors) {
        Json request{{"text", vector["text"]}, {"kind", vector["kind"]}};
        if (vector.contains("unit")) request["unit"] = vector["unit"];
        Json expected;
        if (vector.contains("value")) {
            expected = {{"ok", true}, {vector["kind"] == "amount" ? "thousandths" : "count", vector["value"]}};
        } else {
            Json problem{{"field", "number"}, {"code", vector["code"]}};
            if (vector.contains("readings")) problem["readings"] = vector["readings"];
            problem["rules"] = Json::array();
            expected = {{"ok", false}, {"problems", Json::array()}};
            expected["problems"].push_back(problem);
        }
        INFO(request.dump());
        CHECK(wire::read_number_json(request.dump()) == expected.dump());
        CHECK(wire::read_number_json(request.dump(-1, ' ', true)) == expected.dump());
    }
}

TEST_CASE("a number request of the wrong shape is told so, all at once", "[number][wire]") {
    struct Row {
        const char* request;
        const char* problems;  // "field code" each
    };
    const Row rows[] = {
        {"", "request unreadable-request"},
        {"[]", "request unreadable-request"},
        {"\"2.7\"", "request unreadable-request"},
        {R"({"text":"\ud83d","kind":"amount"})", "request unreadable-request"},
        {"{}", "text missing, kind missing"},
        {R"({"kind":"amount"})", "text missing"},
        {R"({"text":"2.7"})", "kind missing"},
        {R"({"text":2.7,"kind":"amount"})", "text wrong-type"},
        {R"({"text":null,"kind":null})", "text wrong-type, kind wrong-type"},
        {R"({"text":"2.7","kind":"weight"})", "kind unknown-word"},
        {R"({"text":"2.7","kind":"amount","unit":"ml"})", "unit unknown-word"},
        {R"({"text":"2.7","kind":"amount","unit":null})", "unit wrong-type"},
        {R"({"text":"28","kind":"count","unit":"mL"})", "unit unknown-field"},
        {R"({"text":"28","kind":"count","kind":"amount","days":1})", "kind repeated-field, days unknown-field"},
    };
    for (const auto& row : rows) {
        INFO(row.request);
        const auto answer = Json::parse(wire::read_number_json(row.request));
        CHECK(answer["ok"] == false);
        std::string problems;
        for (const auto& problem : answer["problems"]) {
            if (!problems.empty()) problems += ", ";
            problems += problem["field"].get<std::string>() + " " + problem["code"].get<std::string>();
        }
        CHECK(problems == row.problems);
    }
}
