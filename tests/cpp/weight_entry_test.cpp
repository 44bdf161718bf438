// read_weight(text, unit) -> grams, or one question with the readings it offers.
// The table is tests/vectors/weights.json, which the WebAssembly, twin and page tests read too.
#include "doseline/weight_entry.hpp"

#include <map>
#include <string>
#include <vector>

#include "catch.hpp"
#include "doseline/pounds.hpp"
#include "vectors.hpp"

using namespace doseline;

namespace {

const std::map<std::string, ProblemCode> codes = {
    {"empty", ProblemCode::empty},
    {"unit-missing", ProblemCode::unit_missing},
    {"not-a-number", ProblemCode::not_a_number},
    {"too-many-points", ProblemCode::too_many_points},
    {"ambiguous-separator", ProblemCode::ambiguous_separator},
    {"looks-like-grams", ProblemCode::looks_like_grams},
    {"not-positive", ProblemCode::not_positive},
    {"mixed-units", ProblemCode::mixed_units},
    {"ounces-over-15", ProblemCode::ounces_over_15},
    {"too-precise", ProblemCode::too_precise},
    {"too-large", ProblemCode::too_large},
};

WeightUnit unit_of(const nlohmann::json& vector) {
    static const std::map<std::string, WeightUnit> units = {
        {"kg", WeightUnit::kilograms}, {"lb", WeightUnit::pounds}, {"g", WeightUnit::grams}};
    return vector.contains("unit") ? units.at(vector["unit"]) : WeightUnit::none;
}

WeightReading expected_of(const nlohmann::json& vector) {
    WeightReading expected{};
    if (vector.contains("grams")) {
        expected.readings.add(Grams{vector["grams"].get<std::int64_t>()});
        return expected;
    }
    expected.question = codes.at(vector["code"]);
    for (const auto& grams : vector.value("readings", nlohmann::json::array())) {
        expected.readings.add(Grams{grams.get<std::int64_t>()});
    }
    return expected;
}

// "8200 g", or the code of a question with its readings.
std::string in_words(const WeightReading& reading) {
    std::string words;
    for (const auto& [name, code] : codes) {
        if (code == reading.question) words = name + " ";
    }
    for (const Grams grams : reading.readings) words += std::to_string(count<Gram>(grams)) + " g";
    return words;
}

ProblemCode code_of(std::string_view text, WeightUnit unit) {
    const auto reading = read_weight(text, unit);
    REQUIRE(reading.question);
    return *reading.question;
}

}  // namespace

TEST_CASE("everything people type: a reading or a question", "[weight]") {
    const auto vectors = vectors::json("weights.json");
    REQUIRE(vectors.size() >= 300);
    std::map<std::string, int> seen;
    for (const auto& vector : vectors) {
        INFO(vector.dump());
        const auto text = vector["text"].get<std::string>();
        CHECK(in_words(read_weight(text, unit_of(vector))) == in_words(expected_of(vector)));
        ++seen[vector.value("code", "grams")];
    }
    // No code without a vector.
    for (const auto& [name, code] : codes) {
        INFO(name);
        CHECK(seen[name] > 0);
    }
}

TEST_CASE("a wrong weight vector is noticed", "[weight]") {
    const auto wrong = nlohmann::json::parse(R"({"text": "8,2", "unit": "kg", "grams": 8201})");
    CHECK(in_words(read_weight("8,2", unit_of(wrong))) != in_words(expected_of(wrong)));
    const auto offered = nlohmann::json::parse(R"({"text": "1,250", "unit": "kg", "code": "ambiguous-separator", "readings": [1250]})");
    CHECK(in_words(read_weight("1,250", unit_of(offered))) != in_words(expected_of(offered)));
}

TEST_CASE("of 2204 lb 15 one reading is below a tonne and the other is not: neither is offered", "[weight]") {
    for (const auto* text : {"2204 lb 15", "2204 lb 9", "1000 kg 2"}) {
        CAPTURE(text);
        CHECK(code_of(text, WeightUnit::none) == ProblemCode::unit_missing);
        CHECK(read_weight(text, WeightUnit::none).readings.empty());
    }
    CHECK(read_weight("2204 lb 1", WeightUnit::none).readings.size() == 2);
}

// JSON cannot carry these.
TEST_CASE("bytes that are not UTF-8 are not a number", "[weight]") {
    const std::string texts[] = {
        "\xb8",                       // a continuation alone
        "8\x80",                      // after a digit
        "\xc0\xb8",                   // overlong 8
        "\xc1\xb8",                   // overlong x
        "\xe0\x80\xb8",               // overlong 8 in three bytes
        "\xf0\x80\x80\xb8",           // overlong 8 in four
        "\xe0\x81\xa6\xa8",           // overlong, then more
        "\xc2",                       // cut short
        "8\xd9",                      // cut short after a digit
        "8\xe2\x80",                  // cut short in three
        "8\xf0\x9f\x91",              // cut short in four
        "\xed\xa0\xbd",               // a high surrogate
        "\xed\xb1\xb6",               // a low surrogate
        "8\xed\xa0\xbd\xed\xb1\xb6",  // CESU-8
        "\xf4\x90\x80\x80",           // above U+10FFFF
        "\xf5\x80\x80\x80",
        "\xf8\x88\x80\x80\x80",
        "\xfe",
        "\xff",
        "8\xff",
        "\xc2 8",  // the second byte is no continuation
        "\xe2\x80 8",
        "\xf0\x9f\x91 8",
        std::string{"8\0", 2},
        std::string{"\0", 1},
        std::string{"8\0.2", 4},
    };
    for (const auto& text : texts) {
        INFO(nlohmann::json(text).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
        CHECK(code_of(text, WeightUnit::kilograms) == ProblemCode::not_a_number);
        CHECK(code_of(text, WeightUnit::none) == ProblemCode::not_a_number);
        // Malformed behind a good weight spoils it as well.
        CHECK(code_of("8 kg" + text, WeightUnit::kilograms) == ProblemCode::not_a_number);
    }
}

TEST_CASE("a pasted megabyte has one answer, soon", "[weight]") {
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        return text;
    };
    struct Paste {
        std::string text;
        ProblemCode code;
    };
    const Paste pastes[] = {
        {repeated(" "), ProblemCode::empty},
        {repeated("\u200f"), ProblemCode::empty},
        {repeated("8"), ProblemCode::too_large},
        {repeated("\u0668"), ProblemCode::too_large},
        {repeated("0"), ProblemCode::not_positive},
        {"0." + repeated("0"), ProblemCode::not_positive},
        {"8." + repeated("2"), ProblemCode::too_precise},
        {repeated("."), ProblemCode::not_a_number},
        {repeated("8."), ProblemCode::too_many_points},
        {"1" + repeated(",250"), ProblemCode::too_large},
        {"1" + repeated(",25"), ProblemCode::too_many_points},
        {repeated("8 "), ProblemCode::not_a_number},
        {repeated("8 kg "), ProblemCode::mixed_units},
        {repeated("kg"), ProblemCode::not_a_number},
        {"8" + repeated("kg"), ProblemCode::not_a_number},
        {repeated("-"), ProblemCode::not_a_number},
        {repeated("\xf0\x9f\x91\xb6"), ProblemCode::not_a_number},
        {"8" + repeated("\xcc\x81"), ProblemCode::not_a_number},
        {repeated("\xff"), ProblemCode::not_a_number},
    };
    for (const auto& paste : pastes) {
        INFO(paste.text.substr(0, 12) << "…");
        CHECK(code_of(paste.text, WeightUnit::kilograms) == paste.code);
    }
    CHECK(in_words(read_weight(repeated(" ") + "8.2" + repeated("\u00a0"), WeightUnit::kilograms)) == "8200 g");
    CHECK(in_words(read_weight(repeated("0") + "8.2", WeightUnit::kilograms)) == "8200 g");
}

TEST_CASE("every gram of the label's range survives the way through kilograms and pounds", "[weight]") {
    for (std::int64_t grams = 1; grams <= 30'000; ++grams) {
        const std::string whole = std::to_string(grams / 1000);
        const std::string fraction = std::to_string(1000 + grams % 1000).substr(1);
        const auto kilograms = read_weight(whole + "·" + fraction, WeightUnit::kilograms);
        const auto compound = read_weight(whole + " kg " + std::to_string(grams % 1000) + " g", WeightUnit::none);
        const auto plain = read_weight(std::to_string(grams), WeightUnit::grams);
        for (const auto& reading : {kilograms, compound, plain}) {
            if (in_words(reading) != std::to_string(grams) + " g") FAIL(grams << " g read as " << in_words(reading));
        }
    }
}

TEST_CASE("UNIT-LB: pounds and ounces to the whole ounce, half up, and back within half an ounce", "[weight]") {
    struct Row {
        std::int64_t grams;
        PoundsAndOunces expected;
    };
    const Row rows[] = {
        {0, {0, 0}},           {14, {0, 0}},
        {15, {0, 1}},          {28, {0, 1}},
        {453, {1, 0}},         {454, {1, 0}},
        {2'600, {5, 12}},      {8'200, {18, 1}},
        {3'614, {7, 15}},      {3'615, {8, 0}},
        {3'629, {8, 0}},       {21'000, {46, 5}},
        {999'999, {2204, 10}}, {999'999'000, {2'204'620, 7}},
    };
    for (const auto& row : rows) {
        INFO(row.grams << " g");
        const auto [pounds, ounces] = pounds_and_ounces(Grams{row.grams});
        CHECK(pounds == row.expected.pounds);
        CHECK(ounces == row.expected.ounces);
    }
    for (std::int64_t grams = 15; grams <= 30'000; ++grams) {
        const auto [pounds, ounces] = pounds_and_ounces(Grams{grams});
        if (ounces > 15) FAIL(grams << " g");
        const auto back = read_weight(std::to_string(pounds) + " lb " + std::to_string(ounces) + " oz", WeightUnit::none);
        const auto off = count<Gram>(*back.certain()) - grams;
        if (off < -15 || off > 15) FAIL(grams << " g comes back " << off << " g off");
    }
}
