// wire/request_json.hpp, wire/changes_json.hpp: every field of every object in a request, taken out in turn, and of every
// wrong type.
#include "wire/request_json.hpp"

#include <functional>
#include <string>
#include <vector>

#include "family.hpp"

using namespace doseline;
using namespace family;

namespace {

enum class Is { required, optional };

struct Field {
    const char* name;
    Is need;
    Json good;
};

// One object of a request, complete: its fields in the order in which they are read.
struct Object {
    std::string what, path;
    std::function<Json(const Json&)> inside;
    Json fixed;
    std::vector<Field> fields;

    [[nodiscard]] Json complete() const {
        auto made = fixed;
        for (const auto& field : fields) made[field.name] = field.good;
        return made;
    }
    [[nodiscard]] std::string name_of(const Field& field) const { return path.empty() ? field.name : path + "." + field.name; }
};

Object change_of(const char* kind, std::vector<Field> fields, const char* variant = "") {
    return {std::string{kind} + variant,
            "changes[0]",
            [](const Json& made) { return request(list({made})); },
            {{"kind", kind}},
            std::move(fields)};
}

Object step_of(const char* variant, std::vector<Field> amount) {
    std::vector<Field> fields{{"from", Is::optional, date(29)}, {"through", Is::required, date(42)}};
    fields.insert(fields.end(), amount.begin(), amount.end());
    return {std::string{"step"} + variant, "changes[0].steps[0]", [](const Json& made) { return request(list({begun(29, {made})})); },
            Json::object(), fields};
}

const Field from{"from", Is::required, date(29)}, on{"on", Is::required, date(28)}, to{"to", Is::required, date(9)},
    visit{"visit", Is::required, "visit.1"}, moved_from{"from", Is::optional, date(7)}, through{"through", Is::optional, date(40)};

// An amount without a strength, and one with both halves of it, which then needs mL.
const std::vector<Field> plain_amount{{"microlitres", Is::optional, 2'000}, {"micrograms", Is::optional, 6'000}};
const std::vector<Field> full_amount{{"microlitres", Is::required, 2'000},
                                     {"micrograms", Is::optional, 6'000},
                                     {"strengthMicrograms", Is::required, 15'000},
                                     {"strengthMicrolitres", Is::required, 5'000}};

std::vector<Field> after(const Field& first, std::vector<Field> more) {
    more.insert(more.begin(), first);
    return more;
}

const std::vector<Object>& objects() {
    static const std::vector<Object> all{
        {"the request",
         "",
         [](const Json& made) { return made; },
         Json::object(),
         {{"edition", Is::required, "us"},
          {"birthDate", Is::required, "2025-05-01"},
          {"weightGrams", Is::required, 8200},
          {"infusionDate", Is::required, date(0)},
          {"sex", Is::optional, "girl"},
          {"weeksBornEarly", Is::optional, 2},
          {"weightUnit", Is::optional, "kg"},
          {"weightDate", Is::optional, date(-3)},
          {"changes", Is::optional, list({not_yet(28)})},
          {"prescription", Is::optional, prescription()},
          {"given", Is::optional, Json::array()},
          {"today", Is::optional, date(30)},
          {"clock", Is::optional, "08:00"},
          {"lastKept", Is::optional, date(29)}}},
        {"given",
         "given[0]",
         [](const Json& made) { return with(request(), {{"given", list({made})}}); },
         Json::object(),
         {on, {"dose", Is::required, 1}, {"again", Is::optional, true}}},
        {"prescription",
         "prescription",
         [](const Json& made) { return with(request(), {{"prescription", made}}); },
         Json::object(),
         {{"strengthMicrograms", Is::required, 15'000},
          {"strengthMicrolitres", Is::required, 5'000},
          {"doseMicrolitres", Is::required, 2'700},
          {"doseMicrograms", Is::optional, 8'100},
          {"timesPerDay", Is::required, 2},
          {"clocks", Is::optional, {"08:00", "20:00"}},
          {"syringeMicrolitres", Is::optional, 3'000},
          {"bottleMicrolitres", Is::optional, 60'000},
          {"bottleOpened", Is::optional, date(-1)},
          {"openedBottleDays", Is::optional, 28}}},
        change_of("infusion-moved", {to, {"from", Is::optional, date(0)}}),
        change_of("gate", {on, {"said", Is::required, "go"}}),
        change_of("course-held", {through}),
        change_of("dose-changed", after(from, plain_amount), " without a strength"),
        change_of("dose-changed", after(from, full_amount), " with a strength"),
        change_of("taper-begun", {from, through, {"steps", Is::optional, list({step(40, ml(2'000))})}}),
        step_of(" without a strength", plain_amount),
        step_of(" with a strength", full_amount),
        change_of("taper-paused", {from, through}),
        change_of("full-again", {from}),
        change_of("course-ended", {on}),
        change_of("visit-moved", {visit, to, moved_from}),
        change_of("visit-done", {visit, on, {"said", Is::optional, "carry-on"}}),
        change_of("visit-added", {{"number", Is::required, 1}, on, {"tests", Is::required, list({"liver"})}}),
        change_of("dose-missed", {on,
                                  {"dose", Is::optional, 1},
                                  {"how", Is::required, "missed"},
                                  {"reported", Is::required, true},
                                  {"said", Is::optional, "give-again"}}),
    };
    return all;
}

}  // namespace

TEST_CASE("every field is needed or left out at will, and a needed one that is missing is named") {
    for (const auto& object : objects()) {
        CAPTURE(object.what);
        CHECK(problems_of(object.inside(object.complete())).empty());
        for (const auto& field : object.fields) {
            CAPTURE(field.name);
            auto without = object.complete();
            without.erase(field.name);
            CHECK(problems_of(object.inside(without)) == (field.need == Is::required ? object.name_of(field) + ":missing" : ""));
        }
    }
}

TEST_CASE("a field of another type is refused, never coerced") {
    const Json values[] = {nullptr, true, 7, "x", Json::array(), Json::object()};
    for (const auto& object : objects()) {
        for (const auto& field : object.fields) {
            for (const auto& value : values) {
                if (value.type() == field.good.type() || (value.is_number() && field.good.is_number())) continue;
                CAPTURE(object.what, field.name, value.dump());
                CHECK(problems_of(object.inside(with(object.complete(), {{field.name, value}}))) == object.name_of(field) + ":wrong-type");
            }
        }
    }
}

TEST_CASE("problems come in the order in which fields are read") {
    for (const auto& object : objects()) {
        CAPTURE(object.what);
        auto nothing = object.complete();
        std::string expected;
        for (const auto& field : object.fields) {
            nothing[field.name] = nullptr;
            expected += (expected.empty() ? "" : "; ") + object.name_of(field) + ":wrong-type";
        }
        CHECK(problems_of(object.inside(nothing)) == expected);
    }
}

TEST_CASE("a field of another kind of change is unknown, and one given twice is repeated") {
    for (const auto& object : objects()) {
        CAPTURE(object.what);
        const Field other{"party", Is::optional, 1};
        CHECK(problems_of(object.inside(with(object.complete(), {{"party", 1}}))) == object.name_of(other) + ":unknown-field");
    }
    for (const auto& [kind, field] : std::vector<std::pair<Json, const char*>>{{go(28), "through"},
                                                                               {held(), "from"},
                                                                               {begun(29), "on"},
                                                                               {change("full-again", "from", 40), "through"},
                                                                               {change("course-ended", "on", 40), "from"},
                                                                               {moved("visit.1", 9), "on"},
                                                                               {missed(5), "to"}}) {
        CAPTURE(kind.dump());
        CHECK(problems_of(request(list({with(kind, {{field, date(40)}})}))) == "changes[0]." + std::string{field} + ":unknown-field");
    }
}

TEST_CASE("an entry that is no object is refused in its place, and the others are read on") {
    CHECK(problems_of(request(list({7, {{"kind", "gate"}}, nullptr}))) ==
          "changes[0]:wrong-type; changes[1].on:missing; changes[1].said:missing; changes[2]:wrong-type");
    CHECK(problems_of(with(request(), {{"given", list({7, Json::object(), "x"})}})) ==
          "given[0]:wrong-type; given[1].on:missing; given[1].dose:missing; given[2]:wrong-type");
    CHECK(problems_of(request(list({begun(29, {7, Json::object(), nullptr})}))) ==
          "changes[0].steps[0]:wrong-type; changes[0].steps[1].through:missing; changes[0].steps[2]:wrong-type");
    CHECK(problems_of(request(list({{{"kind", 7}, {"party", 1}}}))) == "changes[0].kind:wrong-type");
}

TEST_CASE("words that are none are refused") {
    const auto said = [](const Json& change, const char* field, const char* value) {
        return problems_of(request(list({with(change, {{field, value}})})));
    };
    CHECK(said(go(28), "said", "maybe") == "changes[0].said:unknown-word");
    CHECK(said(go(28), "said", "") == "changes[0].said:unknown-word");
    CHECK(said(missed(5), "how", "lost") == "changes[0].how:unknown-word");
    CHECK(said(missed(5), "said", "") == "changes[0].said:unknown-word");
    CHECK(said(missed(5), "said", "give") == "changes[0].said:unknown-word");
    CHECK(said({{"kind", "visit-done"}, {"visit", "visit.1"}, {"on", date(7)}}, "said", "") == "changes[0].said:unknown-word");
    CHECK(said(go(28), "kind", "") == "changes[0].kind:unknown-word");
    for (const auto& entry : {Json("lungs"), Json(""), Json(7), Json(nullptr), Json::array()}) {
        CAPTURE(entry.dump());
        CHECK(problems_of(request(list({{{"kind", "visit-added"}, {"number", 1}, {"on", date(9)}, {"tests", list({"liver", entry})}}}))) ==
              "changes[0].tests:unknown-word");
    }
    CHECK(problems_of(with(request(), {{"sex", "x"}})) == "sex:unknown-sex");
    CHECK(problems_of(with(request(), {{"weightUnit", "st"}})) == "weightUnit:unknown-unit");
}

TEST_CASE("a name of no visit is read, and warned of") {
    for (const char* name : {"visit.4", "visit.12", "visit.added.1", "visit.after-taper.14"}) {
        CAPTURE(name);
        // A taper to day 60, so that two visits follow its end on odd days.
        CHECK(warnings_of(request(list({go(28),
                                        with(begun(29), {{"through", date(60)}}),
                                        {{"kind", "visit-added"}, {"number", 1}, {"on", date(9)}, {"tests", list({"liver"})}},
                                        {{"kind", "visit-done"}, {"visit", name}, {"on", date(9)}}})))
                  .empty());
    }
    // The label lists no test on day 10; a hospital's schedule may.
    for (const char* name : {"",
                             "visit.day.10",
                             "x",
                             "visit",
                             "visit.",
                             "visit.0",
                             "visit.04",
                             "visit.4x",
                             "visit.4 ",
                             "visit.-1",
                             "visit.:",
                             "visit./",
                             "visits.4",
                             "Visit.4",
                             "visit.weekly",
                             "visit.added",
                             "visit.added.",
                             "visit.added.0",
                             "visit.after-taper",
                             "visit.after-taper.014",
                             "infusion",
                             "visit.100001",
                             "visit.4294967300",
                             "visit.12345678901234567890",
                             "visit.added4",
                             "visit.added.1.4"}) {
        CAPTURE(name);
        CHECK(warnings_of(request(list({{{"kind", "visit-added"}, {"number", 1}, {"on", date(9)}, {"tests", list({"liver"})}},
                                        moved(name, 9)}))) == "changes[1].visit:unknown-visit");
    }
}

TEST_CASE("half a strength, and one without mL, say what is missing") {
    const auto problems = [](const Json& amount) { return problems_of(request(list({dose_changed(5, amount)}))); };
    CHECK(problems({{"strengthMicrograms", 1}}) == "changes[0].strengthMicrolitres:missing; changes[0].microlitres:missing");
    CHECK(problems({{"strengthMicrolitres", 1}}) == "changes[0].strengthMicrograms:missing; changes[0].microlitres:missing");
    CHECK(problems({{"micrograms", 1}, {"strengthMicrograms", 1}, {"strengthMicrolitres", 1}}) == "changes[0].microlitres:missing");
    CHECK(problems({{"microlitres", 100}, {"strengthMicrolitres", 1}}) == "changes[0].strengthMicrograms:missing");
    CHECK(problems(Json::object()).empty());
}

TEST_CASE("what could not be read leaves the rest as it is") {
    // The third change is wrong: the path of the fourth's fault stays its own.
    CHECK(problems_of(request(list({go(28), held(), {{"kind", "gate"}, {"on", date(28)}}, paused(40, 39)}))) ==
          "changes[2].said:missing; changes[3].through:ends-before-it-starts " + date(40) + " date");
}
