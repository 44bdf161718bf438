// wire/boundary.hpp: plan_json and label_json, over the vectors that every layer runs.
#include "wire/boundary.hpp"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "catch.hpp"
#include "vectors.hpp"
#include "wire/build_id.hpp"

using Json = nlohmann::ordered_json;
using doseline::wire::plan_json;

namespace {

Json read(const std::string& name) {
    std::ifstream file{std::string{DOSELINE_VECTORS} + "/" + name};
    return Json::parse(file);
}

// Whether the core answers a vector as it says, byte for byte; only the build's name is this build's own.
bool holds(const Json& vector) {
    auto expected = vector.at("answer");
    if (expected.at("ok")) expected["plan"]["build"] = doseline::wire::build_id();
    const auto answer = plan_json(vector.at("request").dump());
    UNSCOPED_INFO(answer);
    return answer == expected.dump();
}

}  // namespace

TEST_CASE("every vector's whole answer") {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{DOSELINE_VECTORS}) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with("plan-") || !name.ends_with(".json")) continue;
        ++files;
        for (const auto& vector : read(name)) {
            CAPTURE(name, vector.at("name").get<std::string>());
            CHECK(holds(vector));
        }
    }
    CHECK(files >= 5);
}

TEST_CASE("the vector that is wrong on purpose is found wrong") {
    const auto wrong = read("wrong-on-purpose.json");
    REQUIRE(wrong.size() == 1);
    CHECK_FALSE(holds(wrong[0]));
}

TEST_CASE("any text gets an answer") {
    for (const std::string text : {"", "null", "[]", "{", "\"\\ud800\""}) {
        CHECK(plan_json(text) == R"({"ok":false,"problems":[{"field":"request","code":"unreadable-request","rules":[]}]})");
    }
}

TEST_CASE("the label's facts come out byte for byte as the rules' file and the printed table have them") {
    CHECK(doseline::wire::label_json("us") + "\n" == vectors::text("label-us.json"));
}

TEST_CASE("there is a label only for an edition there is") {
    for (const auto* id : {"", "xx", "eu"}) {
        CHECK(doseline::wire::label_json(id) ==
              R"({"ok":false,"problems":[{"field":"edition","code":"unknown-edition","rules":[]}]})");
    }
}
