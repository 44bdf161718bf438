// steroid.hpp, history_check.hpp, differences.hpp, today.hpp, prescription.hpp: what the team changes, through plan_json.
#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catch.hpp"
#include "wire/boundary.hpp"

namespace wire = doseline::wire;
using Json = nlohmann::json;

namespace {

Json request(const Json& changes) {
    return {{"edition", "us"}, {"birthDate", "2025-05-01"}, {"weightGrams", 8200}, {"infusionDate", "2025-11-03"}, {"changes", changes}};
}

Json answer(const Json& asked) { return Json::parse(wire::plan_json(asked.dump())); }

Json plan_after(const Json& changes) {
    const auto found = answer(request(changes));
    CAPTURE(found.dump());
    REQUIRE(found["ok"] == true);
    return found["plan"];
}

// "steroid.full -1..28 team, steroid.taper 29..56": the courses with their days.
std::string courses(const Json& plan) {
    std::string text;
    for (const auto& item : plan["items"]) {
        if (item["kind"] != "course") continue;
        if (!text.empty()) text += ", ";
        text += item["key"].get<std::string>() + " " + std::to_string(item["fromDay"].get<int>()) + "..";
        if (item.contains("throughDay")) text += std::to_string(item["throughDay"].get<int>());
        if (item["basis"] != "label") text += " " + item["basis"].get<std::string>();
    }
    return text;
}

std::string warnings(const Json& plan) {
    std::string text;
    for (const auto& warning : plan["warnings"]) {
        if (!text.empty()) text += " ";
        text += warning["field"].get<std::string>() + ":" + warning["code"].get<std::string>();
    }
    return text;
}

const Json* item(const Json& plan, const std::string& key) {
    for (const auto& each : plan["items"]) {
        if (each["key"] == key) return &each;
    }
    return nullptr;
}

// A list of changes. One value in braces is a list here, whatever the compiler makes of it elsewhere.
Json list(std::initializer_list<Json> changes) {
    auto all = Json::array();
    for (const auto& change : changes) all.push_back(change);
    return all;
}

const Json go{{"kind", "gate"}, {"on", "2025-12-01"}, {"said", "go"}};
const Json not_yet{{"kind", "gate"}, {"on", "2025-12-01"}, {"said", "not-yet"}};

Json begun(const char* from) { return {{"kind", "taper-begun"}, {"from", from}}; }

}  // namespace

TEST_CASE("the course after what the team said") {
    struct Row {
        Json changes;
        const char *courses, *warnings;
    };
    const std::vector<Row> rows{
        {Json::array(), "steroid.full -1..28, steroid.taper 29..56 conditional", ""},
        {list({not_yet}), "steroid.full -1.. team", ""},
        {list({not_yet, {{"kind", "course-held"}, {"through", "2025-12-22"}}}),
         "steroid.full -1..49 team, steroid.taper 50..77 conditional", ""},
        {list({{{"kind", "course-held"}}}), "steroid.full -1.. team", ""},
        {list({go}), "steroid.full -1..28, steroid.taper 29..56 team", ""},
        {list({go, begun("2025-12-02")}), "steroid.full -1..28, steroid.taper 29..56 team", ""},
        {list({begun("2025-12-02")}), "steroid.full -1..28, steroid.taper 29..56 team", "changes[0]:taper-before-gate"},
        {list({not_yet, {{"kind", "gate"}, {"on", "2025-12-15"}, {"said", "go"}}}), "steroid.full -1..42 team, steroid.taper 43..70 team",
         ""},
        {list({go, {{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"through", "2026-02-02"}}}),
         "steroid.full -1..28, steroid.taper 29..91 team", ""},
        {list({go, begun("2025-12-02"), {{"kind", "taper-paused"}, {"from", "2025-12-10"}, {"through", "2025-12-16"}}}),
         "steroid.full -1..28, steroid.taper 29..63 team", ""},
        {list({go, begun("2025-12-02"), {{"kind", "taper-paused"}, {"from", "2025-12-10"}}}),
         "steroid.full -1..28, steroid.taper 29.. team", ""},
        {list({go, begun("2025-12-02"), {{"kind", "full-again"}, {"from", "2025-12-12"}}}),
         "steroid.full -1..28, steroid.taper 29..38 team, steroid.full.2 39.. team", ""},
        {list({go, begun("2025-12-02"), {{"kind", "full-again"}, {"from", "2025-12-12"}}, begun("2026-01-05")}),
         "steroid.full -1..28, steroid.taper 29..38 team, steroid.full.2 39..62 team, steroid.taper.2 63..90 team", ""},
        {list({{{"kind", "course-ended"}, {"on", "2025-12-10"}}}), "steroid.full -1..28, steroid.taper 29..37 team", ""},
        {list({not_yet, {{"kind", "course-ended"}, {"on", "2025-12-20"}}}), "steroid.full -1..47 team", "changes[1]:end-without-taper"},
        {list({{{"kind", "infusion-moved"}, {"to", "2025-11-10"}}}), "steroid.full -1..28, steroid.taper 29..56 conditional", ""},
        {list({begun("2025-10-01")}), "steroid.full -1..28, steroid.taper 29..56 conditional",
         "changes[0]:before-course changes[0]:taper-before-gate"},
        {list({{{"kind", "full-again"}, {"from", "2025-12-12"}}}), "steroid.full -1..28, steroid.taper 29..56 conditional",
         "changes[0]:no-effect"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.changes.dump());
        const auto plan = plan_after(row.changes);
        CHECK(courses(plan) == row.courses);
        CHECK(warnings(plan) == row.warnings);
    }
}

TEST_CASE("steps count by their days, whatever order they were typed in, and none before the taper") {
    const auto step = [](const char* from, const char* through, int microlitres) {
        return Json{{"from", from}, {"through", through}, {"microlitres", microlitres}};
    };
    const auto taper = [&](const char* from, const Json& steps) {
        return plan_after(list({go, {{"kind", "taper-begun"}, {"from", from}, {"steps", steps}}}));
    };
    const auto first = step("2025-12-02", "2025-12-15", 2000);
    const auto second = step("2025-12-16", "2025-12-29", 1000);
    const auto third = step("2025-12-30", "2026-01-05", 500);
    const auto amounts = (*item(taper("2025-12-02", list({first, second, third})), "steroid.taper"))["amounts"];
    CHECK((*item(taper("2025-12-02", list({third, first, second})), "steroid.taper"))["amounts"] == amounts);
    // Begun later than its first step: what is past is not laid.
    const auto late = taper("2025-12-20", list({first, second, third}));
    CHECK((*item(late, "steroid.taper"))["amounts"] == Json::parse(R"([{"from":"2025-12-20","through":"2025-12-29","microlitres":1000},
                          {"from":"2025-12-30","through":"2026-01-05","microlitres":500}])"));
    // A pause lengthens its step and moves what follows; what was before stays.
    const auto paused = plan_after(list({go,
                                         {{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"steps", list({first, second, third})}},
                                         {{"kind", "taper-paused"}, {"from", "2025-12-20"}, {"through", "2025-12-22"}}}));
    CHECK((*item(paused, "steroid.taper"))["amounts"] == Json::parse(R"([{"from":"2025-12-02","through":"2025-12-15","microlitres":2000},
                          {"from":"2025-12-16","through":"2026-01-01","microlitres":1000},
                          {"from":"2026-01-02","through":"2026-01-08","microlitres":500}])"));
}

TEST_CASE("a step rises only where both are known in one unit") {
    const auto second_of = [](const Json& former, const Json& later) {
        Json steps = list({{{"through", "2025-12-15"}}, {{"through", "2025-12-29"}}});
        steps[0].update(former);
        steps[1].update(later);
        return warnings(plan_after(list({go, {{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"steps", steps}}})));
    };
    const Json ml{{"microlitres", 1000}}, more_ml{{"microlitres", 1100}}, mg{{"micrograms", 3000}}, more_mg{{"micrograms", 3001}};
    const Json both{{"microlitres", 1000}, {"micrograms", 9000}}, none = Json::object();
    const auto* rises = "changes[1].steps[1]:step-rises";
    CHECK(second_of(ml, more_ml) == rises);
    CHECK(second_of(mg, more_mg) == rises);
    CHECK(second_of(both, more_ml) == rises);
    CHECK(second_of(mg, both) == rises);
    for (const auto& [former, later] : std::vector<std::pair<Json, Json>>{{more_ml, ml},
                                                                          {more_mg, mg},
                                                                          {ml, more_mg},
                                                                          {mg, more_ml},
                                                                          {none, more_ml},
                                                                          {none, more_mg},
                                                                          {ml, none},
                                                                          {mg, none},
                                                                          {none, none}}) {
        CAPTURE(former.dump(), later.dump());
        CHECK(second_of(former, later).empty());
    }
}

TEST_CASE("steps are shown as the team gave them, and told where they do not fit") {
    const auto step = [](const char* from, const char* through, int microlitres) {
        return Json{{"from", from}, {"through", through}, {"microlitres", microlitres}};
    };
    const auto taper = [&](const Json& steps) {
        return plan_after(list({go, {{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"steps", steps}}}));
    };
    const auto good = taper({step("2025-12-02", "2025-12-15", 2000), step("2025-12-16", "2025-12-29", 1000)});
    CHECK(warnings(good).empty());
    CHECK((*item(good, "steroid.taper"))["amounts"] == Json::parse(R"([{"from":"2025-12-02","through":"2025-12-15","microlitres":2000},
                          {"from":"2025-12-16","through":"2025-12-29","microlitres":1000}])"));
    CHECK(warnings(taper({step("2025-12-02", "2025-12-15", 1000), step("2025-12-16", "2025-12-29", 2000)})) ==
          "changes[1].steps[1]:step-rises");
    CHECK(warnings(taper({step("2025-12-02", "2025-12-15", 2000), step("2025-12-20", "2025-12-29", 1000)})) ==
          "changes[1].steps[1]:step-gap");
    const auto overlapping = taper({step("2025-12-02", "2025-12-18", 2000), step("2025-12-16", "2025-12-29", 1000)});
    CHECK(warnings(overlapping) == "changes[1].steps[1]:step-overlap");
    CHECK((*item(overlapping, "steroid.taper"))["amounts"][0]["through"] == "2025-12-15");
}

TEST_CASE("a step without a first day follows the one before it, over months, leap days and the last day allowed") {
    const auto taper = [](const char* from, const Json& steps) {
        return list({{{"kind", "taper-begun"}, {"from", from}, {"steps", steps}}});
    };
    const auto step = [](const Json& from, const char* through) {
        Json made{{"through", through}, {"microlitres", 1000}};
        if (!from.is_null()) made["from"] = from;
        return made;
    };
    struct Row {
        const char *infusion, *from, *first_through, *second_from, *second_through;
    };
    for (const auto& row : {Row{"2025-11-03", "2025-12-02", "2025-12-31", "2026-01-01", "2026-01-10"},
                            Row{"2025-11-03", "2025-12-02", "2026-02-28", "2026-03-01", "2026-03-10"},
                            Row{"2028-01-03", "2028-02-01", "2028-02-28", "2028-02-29", "2028-02-29"},
                            Row{"2025-11-03", "2025-12-02", "2025-12-02", "2025-12-03", "2025-12-03"}}) {
        auto spoken = request(taper(row.from, list({step(row.from, row.first_through), step(row.second_from, row.second_through)})));
        auto silent = request(taper(row.from, list({step(nullptr, row.first_through), step(nullptr, row.second_through)})));
        for (auto* asked : {&spoken, &silent}) {
            (*asked)["infusionDate"] = row.infusion;
            (*asked)["birthDate"] = row.infusion;
        }
        CHECK(answer(silent)["ok"] == true);
        CHECK(answer(silent) == answer(spoken));
    }
    // Only a later step may leave it out, too: the one before it may start late.
    const auto gap = plan_after(taper("2025-12-02", list({step("2025-12-04", "2025-12-15"), step(nullptr, "2025-12-29")})));
    CHECK(warnings(gap) == "changes[0]:taper-before-gate changes[0].steps[0]:step-gap");

    const auto problems = [&](const Json& steps) {
        std::string text;
        const auto found = answer(request(taper("2025-12-02", steps)));
        for (const auto& problem : found["problems"]) {
            text += problem["field"].get<std::string>() + ":" + problem["code"].get<std::string>() + " " + problem.value("limit", "") + ";";
        }
        return text;
    };
    CHECK(problems(list({step(nullptr, "2025-12-01")})) == "changes[0].steps[0].through:ends-before-it-starts 2025-12-02;");
    CHECK(problems(list({step(nullptr, "2025-12-15"), step(nullptr, "2025-12-15")})) ==
          "changes[0].steps[1].through:ends-before-it-starts 2025-12-16;");
    CHECK(problems(list({step(nullptr, "2100-12-31"), step(nullptr, "2100-12-31")})) ==
          "changes[0].steps[1].through:ends-before-it-starts 2101-01-01;");
    CHECK(problems(list({step(nullptr, "2025-02-31"), step(nullptr, "2025-12-15")})) == "changes[0].steps[0].through:no-such-day ;");
    CHECK(problems(list({7, step(nullptr, "2025-12-15"), step(7, "2025-12-20")})) ==
          "changes[0].steps[0]:wrong-type ;changes[0].steps[2].from:wrong-type ;");
}

TEST_CASE("what cannot be is refused with its path") {
    const auto problems = [](const Json& change) {
        std::string text;
        const auto found = answer(request(list({change})));
        if (found["ok"] == true) return text;
        for (const auto& problem : found["problems"]) {
            if (!text.empty()) text += " ";
            text += problem["field"].get<std::string>() + ":" + problem["code"].get<std::string>();
        }
        return text;
    };
    CHECK(problems(7) == "changes[0]:wrong-type");
    CHECK(problems(Json::object()) == "changes[0].kind:missing");
    CHECK(problems({{"kind", "party"}}) == "changes[0].kind:unknown-word");
    CHECK(problems({{"kind", "infusion-moved"}}) == "changes[0].to:missing");
    CHECK(problems({{"kind", "infusion-moved"}, {"to", "2025-02-31"}}) == "changes[0].to:no-such-day");
    CHECK(problems({{"kind", "infusion-moved"}, {"to", "2027-05-01"}}) == "changes[0].to:age-two-or-more");
    CHECK(problems({{"kind", "course-held"}, {"through", "2101-01-01"}}) == "changes[0].through:after-2100");
    CHECK(problems({{"kind", "taper-paused"}, {"from", "2025-12-09"}, {"through", "2025-12-08"}}) ==
          "changes[0].through:ends-before-it-starts");
    CHECK(problems({{"kind", "dose-changed"}, {"from", "2025-12-09"}, {"microlitres", 200'000}}) == "changes[0].microlitres:above-most");
    CHECK(problems({{"kind", "dose-changed"}, {"from", "2025-12-09"}, {"microlitres", 2755}}) == "changes[0].microlitres:not-a-hundredth");
    CHECK(problems({{"kind", "dose-changed"}, {"from", "2025-12-09"}, {"grams", 2}}) == "changes[0].grams:unknown-field");
    CHECK(problems({{"kind", "visit-added"}, {"number", 1}, {"on", "2025-12-09"}, {"tests", Json::array()}}) == "changes[0].tests:missing");
    CHECK(problems({{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"steps", {{{"from", "2025-12-05"}, {"through", "2025-12-02"}}}}}) ==
          "changes[0].steps[0].through:ends-before-it-starts");
    Json many = Json::array();
    for (int number = 0; number < 1001; ++number) many.push_back(go);
    CHECK(answer(request(many))["problems"][0]["code"] == "too-many");
    many.erase(0);
    CHECK(answer(request(many))["ok"] == true);
}

TEST_CASE("another unit's reading is offered only where the age is known, and never of more than a tonne") {
    auto asked = request(Json::array());
    asked["weightGrams"] = 26000;
    asked["infusionDate"] = "2026-11-01";
    CHECK(answer(asked)["problems"][0].contains("readings"));
    asked["weightGrams"] = 1'000'000;
    CHECK_FALSE(answer(asked)["problems"][0].contains("readings"));
    asked["weightGrams"] = 26000;
    for (const char* field : {"birthDate", "infusionDate"}) {
        auto less = asked;
        less.erase(field);
        const auto problems = answer(less)["problems"];
        REQUIRE(problems.size() == 2);
        CHECK(problems[1]["code"] == "above-label-range");
        CHECK_FALSE(problems[1].contains("readings"));
    }
}

TEST_CASE("the other unit's reading goes by the age at the infusion, wherever it was moved") {
    // 26 lb typed as kilograms: too much for a newborn in either unit, a fair weight in pounds at eighteen months.
    const auto readings = [](const char* first_said, const char* moved_to) {
        auto asked = request(list({{{"kind", "infusion-moved"}, {"to", moved_to}}}));
        asked["weightGrams"] = 26000;
        asked["weightUnit"] = "kg";
        asked["infusionDate"] = first_said;
        const auto found = answer(asked)["problems"];
        REQUIRE(found.size() == 1);
        CHECK(found[0]["code"] == "above-label-range");
        return found[0].value("readings", Json::array());
    };
    CHECK(readings("2025-05-15", "2025-05-20").empty());
    CHECK(readings("2026-11-01", "2025-05-20").empty());
    const auto offered = readings("2025-05-15", "2026-11-01");
    REQUIRE(offered.size() == 1);
    CHECK(offered[0]["grams"] == 11793);
}

TEST_CASE("a weight has a day, and a day an age") {
    const auto asked = [](const char* weighed, const Json& changes = Json::array()) {
        auto made = request(changes);
        made["weightDate"] = weighed;
        return answer(made);
    };
    const auto said = [](const Json& found) {
        if (found["ok"] == true) return warnings(found["plan"]);
        std::string text;
        for (const auto& problem : found["problems"]) {
            text += problem["field"].get<std::string>() + ":" + problem["code"].get<std::string>() + " " + problem.value("limit", "");
        }
        return text;
    };
    const auto to = [](const char* day) { return list({{{"kind", "infusion-moved"}, {"to", day}}}); };
    CHECK(said(asked("2025-11-03")).empty());
    CHECK(said(asked("2025-10-20")).empty());
    CHECK(said(asked("2025-10-19")) == "weightDate:weight-old");
    CHECK(asked("2025-10-19")["plan"]["warnings"][0]["limit"] == 14);
    CHECK(said(asked("2025-11-04")) == "weightDate:weighed-after-infusion 2025-11-03");
    CHECK(said(asked("2025-04-30")) == "weightDate:before-birth 2025-05-01");
    CHECK(said(asked("2025-10-32")) == "weightDate:no-such-day ");
    CHECK(said(asked("1999-12-31")) == "weightDate:before-2000 2000-01-01");
    CHECK(said(asked("yesterday")) == "weightDate:not-a-date ");
    // The infusion counts as it was last given.
    CHECK(said(asked("2025-10-20", to("2025-11-04"))) == "weightDate:weight-old");
    CHECK(said(asked("2025-10-19", to("2025-11-02"))).empty());
    CHECK(said(asked("2025-11-04", to("2025-11-04"))).empty());
    CHECK(said(asked("2025-10-20", to("2025-10-19"))) == "weightDate:weighed-after-infusion 2025-10-19");
    // All that is not known is not held against it.
    CHECK(said(answer({{"edition", "us"}, {"weightGrams", 8200}, {"weightDate", "2025-10-19"}})) ==
          "birthDate:missing infusionDate:missing ");
    auto both = request(Json::array());
    both["birthDate"] = "2025-12-01";
    both["weightDate"] = "2025-11-20";
    CHECK(said(answer(both)) == "infusionDate:before-birth 2025-12-01weightDate:before-birth 2025-12-01");

    // The plan is the same plan whenever the weight was taken.
    const auto plain = answer(request(Json::array()))["plan"];
    CHECK(asked("2025-10-19")["plan"]["hash"] == plain["hash"]);

    // 5.5 kg is much for a child of one day, and nothing to ask about at two months.
    auto young = request(Json::array());
    young["weightGrams"] = 5500;
    young["infusionDate"] = "2025-06-30";
    CHECK(said(answer(young)).empty());
    young["weightDate"] = "2025-05-02";
    young["infusionDate"] = "2025-05-14";
    CHECK(said(answer(young)) == "weightGrams:weight-unusual");
    // 26 lb typed as kilograms: the reading goes by the age on the scale, not at the infusion.
    auto heavy = request(Json::array());
    heavy["weightGrams"] = 26000;
    heavy["infusionDate"] = "2026-11-01";
    CHECK(answer(heavy)["problems"][0]["readings"][0]["grams"] == 11793);
    heavy["weightDate"] = "2025-05-20";
    CHECK_FALSE(answer(heavy)["problems"][0].contains("readings"));
    heavy["weightDate"] = "2025-04-30";
    CHECK_FALSE(answer(heavy)["problems"][0].contains("readings"));
}

TEST_CASE("visits move alone, are done, are added, and follow the taper's real end") {
    const auto plan = plan_after({{{"kind", "visit-moved"}, {"visit", "visit.4"}, {"to", "2025-12-03"}},
                                  {{"kind", "visit-done"}, {"visit", "visit.1"}, {"on", "2025-11-10"}, {"said", "carry-on"}},
                                  {{"kind", "visit-added"}, {"number", 1}, {"on", "2025-11-20"}, {"tests", {"liver"}}},
                                  {{"kind", "visit-moved"}, {"visit", "visit.99"}, {"to", "2025-12-03"}},
                                  {{"kind", "visit-moved"}, {"visit", "visit.2"}, {"to", "2025-11-24"}}});
    CHECK((*item(plan, "visit.4"))["date"] == "2025-12-03");
    CHECK((*item(plan, "visit.4"))["movedFrom"] == "2025-12-01");
    CHECK((*item(plan, "visit.3"))["date"] == "2025-11-24");
    CHECK((*item(plan, "visit.1"))["done"]["said"] == "carry-on");
    CHECK((*item(plan, "visit.added.1"))["tests"] == Json{"liver"});
    CHECK(warnings(plan) == "changes[3].visit:unknown-visit changes[4].to:visit-outside-window");

    const auto slower = plan_after(list({go, {{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"through", "2026-01-08"}}}));
    CHECK((*item(slower, "visit.after-taper.14"))["date"] == "2026-01-22");
    CHECK((*item(slower, "visit.after-taper.28"))["basis"] == "label");
    const auto open = plan_after(list({not_yet}));
    CHECK((*item(open, "visit.12"))["basis"] == "conditional");
    CHECK(item(open, "visit.13") == nullptr);
    CHECK((*item(open, "visit.weekly"))["from"] == "2026-02-02");
    CHECK(item(open, "monitoring.beyond") == nullptr);
    CHECK(item(open, "aftercare") == nullptr);
}

TEST_CASE("a visit that is told twice is as it was told last") {
    const auto moved = [](const char* to) { return Json{{"kind", "visit-moved"}, {"visit", "visit.4"}, {"to", to}}; };
    const auto twice = plan_after(list({moved("2025-12-02"), moved("2025-12-03")}));
    CHECK((*item(twice, "visit.4"))["date"] == "2025-12-03");
    CHECK((*item(twice, "visit.4"))["movedFrom"] == "2025-12-01");
    const auto added = [](int number, const char* on) {
        return Json{{"kind", "visit-added"}, {"number", number}, {"on", on}, {"tests", {"liver"}}};
    };
    const auto three = plan_after(list({added(1, "2025-11-12"), added(2, "2025-11-13"), added(1, "2025-11-14")}));
    CHECK((*item(three, "visit.added.1"))["date"] == "2025-11-14");
    CHECK((*item(three, "visit.added.2"))["date"] == "2025-11-13");
    // Onto or past a neighbour, on either side.
    for (const auto& [to, outside] : std::vector<std::pair<const char*, bool>>{{"2025-11-24", true},
                                                                               {"2025-11-20", true},
                                                                               {"2025-11-25", false},
                                                                               {"2025-12-07", false},
                                                                               {"2025-12-08", true},
                                                                               {"2025-12-20", true}}) {
        CAPTURE(to);
        CHECK(warnings(plan_after(list({moved(to)}))) == (outside ? "changes[0].to:visit-outside-window" : ""));
    }
}

TEST_CASE("missed doses are numbered by their days, and told until the team knows") {
    const auto missed = [](const char* on, bool reported) {
        return Json{{"kind", "dose-missed"}, {"on", on}, {"how", "missed"}, {"reported", reported}};
    };
    const auto plan = plan_after(list({missed("2025-11-20", true), missed("2025-11-12", false), missed("2025-11-20", true)}));
    CHECK((*item(plan, "report.1"))["date"] == "2025-11-12");
    CHECK((*item(plan, "report.2"))["date"] == "2025-11-20");
    CHECK((*item(plan, "report.3"))["date"] == "2025-11-20");
    CHECK(warnings(plan) == "changes[1]:dose-not-reported");
}

TEST_CASE("an end before the course begins takes nothing away") {
    const auto plan = plan_after(list({{{"kind", "course-ended"}, {"on", "2025-11-01"}}}));
    CHECK(courses(plan) == courses(plan_after(Json::array())));
    CHECK(warnings(plan) == "changes[0]:before-course");
}

TEST_CASE("shifting the infusion by a change shifts the plan as if it had been so from the start") {
    for (const char* to : {"2025-11-04", "2025-12-31", "2026-02-28"}) {
        auto moved = request(list({{{"kind", "infusion-moved"}, {"to", to}}}));
        auto plain = request(Json::array());
        plain["infusionDate"] = to;
        CHECK(answer(moved)["plan"]["hash"] == answer(plain)["plan"]["hash"]);
    }
}

TEST_CASE("the order of changes of different kinds does not matter") {
    const std::vector<Json> changes{go,
                                    begun("2025-12-02"),
                                    {{"kind", "dose-missed"}, {"on", "2025-11-20"}, {"how", "missed"}, {"reported", true}},
                                    {{"kind", "visit-moved"}, {"visit", "visit.4"}, {"to", "2025-12-03"}}};
    std::vector<std::size_t> order{0, 1, 2, 3};
    const auto hash = plan_after(changes)["hash"];
    do {
        Json shuffled = Json::array();
        for (const auto place : order) shuffled.push_back(changes[place]);
        CHECK(plan_after(shuffled)["hash"] == hash);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("compare tells what moved, came, went and changed") {
    const auto compared = [](const Json& former, const Json& now) {
        return Json::parse(wire::compare_json(Json{{"former", request(former)}, {"now", request(now)}}.dump()));
    };
    CHECK(compared(Json::array(), Json::array())["differences"].empty());
    const auto visit = compared(Json::array(), list({{{"kind", "visit-moved"}, {"visit", "visit.4"}, {"to", "2025-12-03"}}}));
    CHECK(visit["differences"] ==
          Json::parse(R"([{"key":"visit.4","what":"moved","before":{"date":"2025-12-01"},"after":{"date":"2025-12-03"}}])"));
    CHECK(visit["meaning"] == Json::parse(R"([{"code":"visit-moved","key":"visit.4","before":"2025-12-01","after":"2025-12-03"}])"));
    const auto held = compared(Json::array(), list({not_yet}));
    std::string what;
    for (const auto& difference : held["differences"]) {
        if (!difference["key"].get<std::string>().starts_with("visit."))
            what += difference["key"].get<std::string>() + ":" + difference["what"].get<std::string>() + " ";
    }
    CHECK(what ==
          "steroid.full:moved window.vaccines:moved steroid.gate:changed steroid.taper:gone aftercare:gone monitoring.beyond:gone ");
    CHECK(held["meaning"] == Json::parse(R"([{"code":"no-taper"}])"));

    // The same days, but something else said of them.
    const auto changed = [&](const Json& former, const Json& now) {
        std::string keys;
        const auto both = compared(former, now);
        for (const auto& difference : both["differences"]) {
            keys += difference["key"].get<std::string>() + ":" + difference["what"].get<std::string>() + " ";
        }
        return keys;
    };
    const auto done = [](const Json& said) {
        Json made{{"kind", "visit-done"}, {"visit", "visit.1"}, {"on", "2025-11-10"}};
        made.update(said);
        return made;
    };
    CHECK(changed(Json::array(), list({done(Json::object())})) == "visit.1:changed ");
    CHECK(changed(list({done(Json::object())}), Json::array()) == "visit.1:changed ");
    CHECK(changed(list({done(Json::object())}), list({done(Json::object())})).empty());
    CHECK(changed(list({done(Json::object())}), list({done({{"said", "carry-on"}})})) == "visit.1:changed ");
    CHECK(changed(list({done(Json::object())}), list({done({{"on", "2025-11-11"}})})) == "visit.1:changed ");
    CHECK(changed(list({go}), list({not_yet})).find("steroid.gate:changed") != std::string::npos);
    const auto missed = [](const char* how, bool reported) {
        return list({{{"kind", "dose-missed"}, {"on", "2025-11-12"}, {"how", how}, {"reported", reported}}});
    };
    CHECK(changed(missed("missed", true), missed("missed", true)).empty());
    CHECK(changed(missed("missed", true), missed("vomited", true)) == "report.1:changed ");
    CHECK(changed(missed("missed", true), missed("missed", false)) == "report.1:changed ");

    const auto added = [](const Json& tests) {
        return list({{{"kind", "visit-added"}, {"number", 1}, {"on", "2025-11-12"}, {"tests", tests}}});
    };
    CHECK(changed(added({"liver", "platelets"}), added({"platelets", "liver"})).empty());
    CHECK(changed(added({"liver", "platelets"}), added({"liver", "platelets", "troponin"})) == "visit.added.1:changed ");
    CHECK(changed(added({"liver", "platelets"}), added({"liver", "troponin"})) == "visit.added.1:changed ");
    CHECK(changed(added({"liver", "platelets"}), added({"platelets", "troponin"})) == "visit.added.1:changed ");

    // The taper that the label guesses, and then the same days from the team: the moved visit no longer hangs on them.
    const Json tenth{{"kind", "visit-moved"}, {"visit", "visit.10"}, {"to", "2026-01-13"}};
    CHECK(changed(list({tenth}), list({tenth, begun("2025-12-02")})) ==
          "window.vaccines:changed steroid.taper:changed visit.10:changed visit.12:changed ");
    CHECK(changed(list({go, tenth}), list({go, tenth, begun("2025-12-02")})).empty());

    const auto steps = [](const Json& all) { return list({go, {{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"steps", all}}}); };
    const auto step = [](const char* through, const Json& amount) {
        Json made{{"through", through}};
        made.update(amount);
        return made;
    };
    const Json ml{{"microlitres", 1000}}, mg{{"micrograms", 3000}}, both{{"microlitres", 1000}, {"micrograms", 3000}};
    const auto one = [&](const Json& amount) { return steps(list({step("2025-12-29", amount)})); };
    CHECK(changed(one(both), one(both)).empty());
    for (const auto& [former, now] : std::vector<std::pair<Json, Json>>{
             {ml, both}, {both, ml}, {mg, both}, {both, mg}, {ml, mg}, {ml, {{"microlitres", 900}}}, {mg, {{"micrograms", 2900}}}}) {
        CAPTURE(former.dump(), now.dump());
        CHECK(changed(one(former), one(now)) == "steroid.taper:changed ");
    }
    const auto two = steps(list({step("2025-12-15", ml), step("2025-12-29", ml)}));
    CHECK(changed(one(ml), two) == "steroid.taper:changed ");
    CHECK(changed(two, one(ml)) == "steroid.taper:changed ");
    CHECK(changed(two, steps(list({step("2025-12-16", ml), step("2025-12-29", ml)}))) == "steroid.taper:changed ");
    CHECK(changed(steps(list({step("2025-12-15", ml), step("2025-12-29", ml)})), two).empty());
    CHECK(changed(list({go, begun("2025-12-02")}), one(ml)) == "steroid.taper:changed ");
    CHECK(changed(one(ml), list({go, begun("2025-12-02")})) == "steroid.taper:changed ");
    // An amount of the full course is none of the taper's.
    const Json full_dose{{"kind", "dose-changed"}, {"from", "2025-11-20"}, {"microlitres", 2000}};
    auto before = one(ml);
    auto after = one(mg);
    before.push_back(full_dose);
    after.push_back(full_dose);
    CHECK(changed(before, after) == "steroid.taper:changed ");
    after = one(ml);
    after.push_back(full_dose);
    CHECK(changed(one(ml), after) == "steroid.full:changed ");
    CHECK(changed(after, one(ml)) == "steroid.full:changed ");
    // Paused for other days of the same number.
    const auto paused = [&](const char* from, const char* through) {
        return list({go, begun("2025-12-02"), {{"kind", "taper-paused"}, {"from", from}, {"through", through}}});
    };
    CHECK(changed(paused("2025-12-10", "2025-12-11"), paused("2025-12-12", "2025-12-13")) == "steroid.taper:changed ");

    const auto wrong = Json::parse(wire::compare_json(R"({"former":{},"now":7})"));
    CHECK(wrong["ok"] == false);
    CHECK(wrong["problems"][0]["field"] == "former.edition");
    CHECK(wrong["problems"].back() == Json::parse(R"({"field":"now","code":"wrong-type","rules":[]})"));
}

TEST_CASE("STE-GATE: today has the gate's question, its doses and at most three actions, right on the days that matter") {
    const auto today = [](const char* date, const Json& changes) {
        auto asked = request(changes);
        asked["today"] = date;
        const auto found = answer(asked)["plan"]["today"];
        std::string text = found["stage"].get<std::string>() + ":";
        if (found.contains("gate")) text += " " + found["gate"]["state"].get<std::string>() + "?";
        for (const auto& dose : found["doses"]) text += " " + dose["phase"].get<std::string>() + "-dose";
        for (const auto& action : found["actions"]) text += " " + action["code"].get<std::string>();
        return text;
    };
    const auto none = Json::array();
    CHECK(today("2025-11-01", none) == "before: first-steroid infusion-ahead next-blood-test");
    CHECK(today("2025-11-02", none) == "full: full-dose infusion-ahead next-blood-test");
    CHECK(today("2025-11-03", none) == "full: full-dose infusion next-blood-test");
    CHECK(today("2025-11-04", none) == "full: full-dose next-blood-test");
    CHECK(today("2025-11-10", none) == "full: full-dose blood-test");
    CHECK(today("2025-12-01", none) == "gate-open: ask? full-dose blood-test");
    CHECK(today("2025-12-02", none) == "gate-open: ask? full-dose next-blood-test");
    CHECK(today("2025-12-03", none) == "gate-open: ask? full-dose next-blood-test");
    CHECK(today("2025-12-04", none) == "gate-open: call? full-dose next-blood-test");
    CHECK(today("2026-12-08", none) == "gate-open: call? full-dose next-blood-test");
    CHECK(today("2025-12-07", list({not_yet})) == "full: not-yet? full-dose next-blood-test");
    CHECK(today("2025-12-08", list({not_yet})) == "gate-open: ask? full-dose blood-test");
    CHECK(today("2025-12-11", list({not_yet})) == "gate-open: call? full-dose next-blood-test");
    CHECK(today("2025-12-02", {go, begun("2025-12-02")}) == "taper: steps? taper-dose next-blood-test");
    CHECK(today("2025-12-29", {go, begun("2025-12-02")}) == "taper: steps? taper-dose blood-test");
    CHECK(today("2025-12-30", {go, begun("2025-12-02")}) == "after: ask-end? next-blood-test ask-after-care");
    CHECK(today("2026-01-01", list({go})) == "after: ask-end? next-blood-test ask-after-care");
    CHECK(today("2025-12-02", list({go})) == "taper: steps? taper-dose next-blood-test");
    const Json late_go{{"kind", "gate"}, {"on", "2025-12-05"}, {"said", "go"}};
    CHECK(today("2025-12-05", list({late_go})) == "full: steps? full-dose next-blood-test");
    CHECK(today("2025-12-05", list({{{"kind", "course-held"}, {"through", "2025-12-20"}}})) == "full: full-dose next-blood-test");
    CHECK(today("2025-12-20", list({{{"kind", "course-held"}, {"through", "2025-12-20"}}})) == "gate-open: ask? full-dose next-blood-test");
    CHECK(today("2025-12-05", list({{{"kind", "course-held"}}})) == "full: not-yet? full-dose next-blood-test");
    CHECK(today("2025-12-08", list({{{"kind", "course-held"}}})) == "gate-open: ask? full-dose blood-test");
    CHECK(today("2025-11-10", list({{{"kind", "visit-done"}, {"visit", "visit.1"}, {"on", "2025-11-10"}}})) ==
          "full: full-dose next-blood-test");
    // Ended without a taper: nobody is asked when it starts.
    CHECK(today("2025-12-10", list({not_yet, {{"kind", "course-ended"}, {"on", "2025-12-05"}}})) ==
          "after: next-blood-test ask-after-care");
    CHECK(today("2025-11-03", list({{{"kind", "course-ended"}, {"on", "2025-11-02"}}})) ==
          "after: infusion next-blood-test ask-after-care");
    CHECK(today("2026-06-01", {go, begun("2025-12-02")}) == "after: call-end? ask-tests ask-after-care");
    // The end that somebody typed is not asked about.
    CHECK(today("2026-06-01", list({go, {{"kind", "course-ended"}, {"on", "2025-12-20"}}})) == "after: ask-tests ask-after-care");
    CHECK(today("2026-06-01", list({{{"kind", "taper-begun"}, {"from", "2025-12-02"}, {"through", "2025-12-29"}}})) ==
          "after: ask-tests ask-after-care");
}

TEST_CASE("in a taper the prescription's dose stands for nothing: no volume is told until the team's is typed") {
    auto asked = request({go, begun("2025-12-02")});
    asked["today"] = "2025-12-10";
    asked["prescription"] = {{"strengthMicrograms", 15000}, {"strengthMicrolitres", 5000}, {"doseMicrolitres", 2700}, {"timesPerDay", 1},
                             {"bottleMicrolitres", 60000},  {"bottleOpened", "2025-11-20"}};
    CHECK(answer(asked)["plan"]["supply"] == Json::parse(R"({"from":"2025-12-10","through":"2025-12-29"})"));
    asked["today"] = "2025-12-01";
    CHECK(answer(asked)["plan"]["supply"] == Json::parse(R"({"from":"2025-12-01","through":"2025-12-01","microlitres":2700,"bottles":1})"));
}

TEST_CASE("the prescription's parts are held against each other, and nothing is proposed") {
    auto asked = request({go, begun("2025-12-02")});
    asked["today"] = "2025-11-12";
    asked["prescription"] = {{"strengthMicrograms", 15000},
                             {"strengthMicrolitres", 5000},
                             {"doseMicrolitres", 2700},
                             {"doseMicrograms", 8200},
                             {"timesPerDay", 1},
                             {"clocks", {"08:00"}},
                             {"syringeMicrolitres", 5000},
                             {"bottleMicrolitres", 60000},
                             {"bottleOpened", "2025-11-02"},
                             {"openedBottleDays", 28}};
    const auto plan = answer(asked)["plan"];
    CHECK(plan["prescription"]["computedMicrograms"] == 8100);
    CHECK(plan["prescription"]["mgAgrees"] == true);
    CHECK(plan["prescription"]["syringe"] == Json::parse(R"({"microlitres":5000,"markMicrolitres":200,"fits":true,"onMark":false})"));
    CHECK(warnings(plan) == "prescription.doseMicrolitres:between-marks");
    CHECK(plan["supply"] == Json::parse(R"({"from":"2025-11-12","through":"2025-12-01","microlitres":54000,"bottles":1,
                                            "bottleRunsOut":"2025-11-23","bottleKeepsThrough":"2025-11-29",
                                            "bottleGoodThrough":"2025-11-23","askBy":"2025-11-16"})"));
    for (const auto& [micrograms, agrees] : std::vector<std::pair<int, bool>>{{7715, true}, {7714, false}, {8526, true}, {8527, false}}) {
        asked["prescription"]["doseMicrograms"] = micrograms;
        CAPTURE(micrograms);
        CHECK(answer(asked)["plan"]["prescription"]["mgAgrees"] == agrees);
    }
    asked["prescription"].erase("syringeMicrolitres");
    asked["prescription"].erase("doseMicrograms");
    CHECK(warnings(answer(asked)["plan"]).empty());
    asked["prescription"]["syringeMicrolitres"] = 1000;
    CHECK(warnings(answer(asked)["plan"]) == "prescription.doseMicrolitres:larger-than-syringe");
    asked["prescription"]["syringeMicrolitres"] = 3000;
    CHECK(warnings(answer(asked)["plan"]).empty());
    asked["prescription"]["clocks"] = {"24:00"};
    asked["prescription"]["syringeMicrolitres"] = 2500;
    asked["prescription"]["timesPerDay"] = 5;
    CHECK(answer(asked)["problems"].size() == 3);
}
