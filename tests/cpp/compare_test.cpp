// wire/boundary.hpp: compare_json, what is no comparison. What a comparison says: meaning_test, asks_test, changes_test.
#include <string>

#include "family.hpp"

using namespace family;

namespace {

std::string problems(const std::string& text) {
    const auto found = Json::parse(doseline::wire::compare_json(text));
    return found["ok"] == true ? "" : problems_text(found["problems"]);
}

}  // namespace

TEST_CASE("what is not one object of two requests is refused") {
    for (const char* text : {"", " ", "[]", "null", "7", "\"\"", "{", "{}{}", "true"}) {
        CAPTURE(text);
        CHECK(problems(text) == "request:unreadable-request");
    }
    CHECK(problems("{}") == "former:missing; now:missing");
    const auto good = request().dump();
    CHECK(problems(R"({"former":)" + good + "}") == "now:missing");
    CHECK(problems(R"({"now":)" + good + "}") == "former:missing");
    CHECK(problems(R"({"former":)" + good + R"(,"now":[]})") == "now:wrong-type");
    CHECK(problems(R"({"former":null,"now":)" + good + "}") == "former:wrong-type");
    CHECK(problems(R"({"former":)" + good + R"(,"now":)" + good + R"(,"party":1})") == "party:unknown-field");
    CHECK(problems(R"({"now":)" + good + R"(,"former":)" + good + R"(,"now":)" + good + "}") == "now:repeated-field");
    CHECK(problems(R"({"former":)" + good + R"(,"now":)" + good + "}").empty());
}

TEST_CASE("the problems of both requests come with the side they are on, former first") {
    const auto text =
        Json{{"now", with(request(), {{"weightGrams", 1}})}, {"former", request(list({{{"kind", "gate"}, {"on", date(28)}}}))}}.dump();
    CHECK(problems(text) == "former.changes[0].said:missing; now.weightGrams:below-label-range 2600 grams");
    CHECK(problems(R"({"former":{},"now":7})") ==
          "former.edition:missing; former.birthDate:missing; former.weightGrams:missing; former.infusionDate:missing; now:wrong-type");
}
