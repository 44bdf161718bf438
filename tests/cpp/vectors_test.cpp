// wire/boundary.hpp: plan_json, compare_json, regimens_json and label_json, over the vectors that every layer runs.
#include "wire/boundary.hpp"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "catch.hpp"
#include "vectors.hpp"
#include "wire/build_id.hpp"

using Json = nlohmann::ordered_json;
using doseline::wire::compare_json;
using doseline::wire::plan_json;

namespace {

Json read(const std::string& name) {
    std::ifstream file{std::string{DOSELINE_VECTORS} + "/" + name};
    return Json::parse(file);
}

// In one spelling: a line's end in a text is \n to one writer and \u000a to another.
bool is_same(const std::string& answer, const Json& expected) {
    UNSCOPED_INFO(answer);
    return Json::parse(answer).dump() == expected.dump();
}

// A story, each of whose days is told without its plan.
bool holds_each_day(const Json& story) {
    for (const auto& day : story.at("days")) {
        auto request = story.at("request");
        request["today"] = day.at("today").at("date");
        const auto answer = Json::parse(plan_json(request.dump()));
        if (!answer.at("ok")) return false;
        Json told;
        for (const auto* name : {"hash", "today", "supply"}) {
            if (answer["plan"].contains(name)) told[name] = answer["plan"][name];
        }
        if (!is_same(told.dump(), day)) return false;
    }
    return true;
}

// Whether the core answers a vector as it says, byte for byte; only the build's name is this build's own.
bool holds(const Json& vector) {
    if (vector.contains("days")) return holds_each_day(vector);
    if (vector.contains("regimens")) return is_same(doseline::wire::regimens_json(vector["regimens"].dump()), vector.at("answer"));
    if (vector.contains("former")) {
        return is_same(compare_json(Json{{"former", vector["former"]}, {"now", vector["now"]}}.dump()), vector.at("answer"));
    }
    auto expected = vector.at("answer");
    if (expected.at("ok")) expected["plan"]["build"] = doseline::wire::build_id();
    return is_same(plan_json(vector.at("request").dump()), expected);
}

}  // namespace

TEST_CASE("every vector's whole answer") {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{DOSELINE_VECTORS}) {
        const auto name = entry.path().filename().string();
        const bool is_known = name.starts_with("plan-") || name == "days.json" || name == "compare.json" || name == "regimens.json";
        if (!is_known || !name.ends_with(".json")) continue;
        ++files;
        for (const auto& vector : read(name)) {
            CAPTURE(name, vector.at("name").get<std::string>());
            CHECK(holds(vector));
        }
    }
    CHECK(files >= 12);
}

TEST_CASE("the vectors that are wrong on purpose are found wrong") {
    const auto wrong = read("wrong-on-purpose.json");
    REQUIRE(wrong.size() == 4);
    for (const auto& vector : wrong) CHECK_FALSE(holds(vector));
}

TEST_CASE("any text gets an answer") {
    for (const std::string text : {"", "null", "[]", "{", "\"\\ud800\""}) {
        const std::string refusal = R"({"ok":false,"problems":[{"field":"request","code":"unreadable-request","rules":[]}]})";
        CHECK(plan_json(text) == refusal);
        CHECK(doseline::wire::regimens_json(text) == refusal);
    }
}

TEST_CASE("the label's facts come out byte for byte as the rules' file and the printed table have them") {
    for (const std::string edition : {"us", "eu"}) {
        CHECK(doseline::wire::label_json(edition) + "\n" == vectors::text("label-" + edition + ".json"));
    }
}

TEST_CASE("there is a label only for an edition there is") {
    for (const auto* id : {"", "xx", "EU"}) {
        CHECK(doseline::wire::label_json(id) == R"({"ok":false,"problems":[{"field":"edition","code":"unknown-edition","rules":[]}]})");
    }
}
