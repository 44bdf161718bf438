// wire/boundary.hpp: what holds for every story of a family, over made-up ones. Their counterpart in JavaScript is
// tests/wasm/properties.test.mjs.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "doseline/civil_day.hpp"
#include "wire/boundary.hpp"

using namespace doseline;
using Json = nlohmann::ordered_json;

namespace {

constexpr CivilDay infusion = std::chrono::year{2025} / 11 / 3;

std::string iso(CivilDay day) {
    const auto text = iso_text(day);
    return {text.data(), text.size()};
}

// The same seed tells the same story, whatever its day 0 is.
class Storyteller {
public:
    Storyteller(std::uint32_t seed, CivilDay day0) : random_{seed}, day0_{day0} {}

    std::size_t pick(std::size_t count) { return random_() % count; }

    std::string day(int from, int to) {
        return iso(day0_ + Days{from + static_cast<int>(pick(static_cast<std::size_t>(to - from + 1)))});
    }

    Json change() {
        switch (pick(15)) {
            case 0: return {{"kind", "infusion-moved"}, {"to", day(-10, 60)}};
            case 1: return {{"kind", "gate"}, {"on", day(20, 60)}, {"said", pick(2) ? "go" : "not-yet"}};
            case 2: return ending({{"kind", "course-held"}}, 20, 120);
            case 3: return dosed({{"kind", "dose-changed"}, {"from", day(-5, 140)}});
            case 4: return stepped();
            case 5: return {{"kind", "full-again"}, {"from", day(20, 140)}};
            case 6: return {{"kind", "course-ended"}, {"on", day(-5, 200)}};
            case 7: return {{"kind", "visit-moved"}, {"visit", visit()}, {"to", day(-5, 140)}};
            case 8: return {{"kind", "visit-done"}, {"visit", visit()}, {"on", day(0, 140)}, {"said", pick(2) ? "carry-on" : "changed"}};
            case 9: return {{"kind", "visit-added"}, {"number", 1 + pick(3)}, {"on", day(-5, 140)}, {"tests", {"liver"}}};
            case 10: return {{"kind", "dose-missed"}, {"on", day(-1, 60)}, {"how", pick(2) ? "missed" : "vomited"}, {"reported", pick(2) == 0}};
            case 11:
            case 12: return span("taper-paused");
            default: return span("taper-begun");
        }
    }

    Json history() {
        auto changes = Json::array();
        for (auto count = pick(10); count > 0; --count) changes.push_back(change());
        return changes;
    }

private:
    Json ending(Json change, int from, int to) {
        if (pick(3) != 0) change["through"] = day(from, to);
        return change;
    }

    Json span(const char* kind) {
        const auto from = static_cast<int>(pick(110)) - 5;
        return ending({{"kind", kind}, {"from", iso(day0_ + Days{from})}}, from, from + 40);
    }

    Json dosed(Json change) {
        if (pick(3) != 0) change["microlitres"] = 100 * (1 + pick(50));
        if (pick(3) == 0) change["micrograms"] = 1 + pick(9000);
        return change;
    }

    // As a careful hand types them, or with gaps, overlaps and in any order.
    Json stepped() {
        auto next = static_cast<int>(pick(100));
        Json begun{{"kind", "taper-begun"}, {"from", iso(day0_ + Days{next})}, {"steps", Json::array()}};
        for (auto count = pick(5); count > 0; --count) {
            if (pick(3) == 0) next += static_cast<int>(pick(18)) - 12;
            const auto last = next + static_cast<int>(pick(20));
            begun["steps"].push_back(dosed({{"from", iso(day0_ + Days{next})}, {"through", iso(day0_ + Days{last})}}));
            next = last + 1;
        }
        return begun;
    }

    std::string visit() {
        if (pick(6) == 0) return "visit.added." + std::to_string(1 + pick(3));
        if (pick(6) == 0) return pick(2) ? "visit.after-taper.14" : "visit.after-taper.28";
        return "visit." + std::to_string(1 + pick(14));
    }

    std::mt19937 random_;
    CivilDay day0_;
};

Json asked(const Json& changes, CivilDay day0 = infusion) {
    return {{"edition", "us"}, {"birthDate", "2025-05-01"}, {"weightGrams", 8200}, {"infusionDate", iso(day0)}, {"changes", changes}};
}

Json plan_of(const Json& request) {
    const auto answer = Json::parse(wire::plan_json(request.dump()));
    REQUIRE(answer["ok"] == true);
    return answer["plan"];
}

// Every date within, as days after the infusion.
Json from_day0(Json value, CivilDay day0) {
    if (value.is_string()) {
        const auto read = read_iso_day(value.get<std::string>());
        const auto* day = std::get_if<CivilDay>(&read);
        return day ? Json((*day - day0).count()) : value;
    }
    // Of a number or a word, nlohmann's iterator would give the value itself.
    if (!value.is_structured()) return value;
    for (auto& part : value) part = from_day0(part, day0);
    return value;
}

// Items by key, with their dates as days after the infusion; without those that are months on, which have no one length.
std::map<std::string, Json> items_from_day0(const Json& plan) {
    const auto read = read_iso_day(plan["infusionDate"].get<std::string>());
    std::map<std::string, Json> items;
    for (const auto& item : plan["items"]) {
        const auto key = item["key"].get<std::string>();
        if (key == "window.hygiene" || key == "monitoring.minimum") continue;
        items[key] = from_day0(item, *std::get_if<CivilDay>(&read));
    }
    return items;
}

// Changes that are told apart by nothing but their order in the list: their order must stay.
std::string rank(const Json& change) {
    const auto kind = change["kind"].get<std::string>();
    // Of a hold and a "go" the later one in the list counts.
    if (kind == "gate" || kind == "course-held") return "word";
    if (kind == "infusion-moved" || kind == "course-ended") return kind;
    for (const char* own : {"visit", "number", "from", "on"}) {
        if (change.contains(own)) return kind + change[own].dump();
    }
    return kind;
}

}  // namespace

TEST_CASE("shifting the infusion and all that was told by n days shifts every item by n days") {
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        const Days n{static_cast<int>(seed) - 100};
        const auto here = Storyteller{seed, infusion}.history();
        const auto there = Storyteller{seed, infusion + n}.history();
        CAPTURE(here.dump(), n.count());
        REQUIRE(items_from_day0(plan_of(asked(there, infusion + n))) == items_from_day0(plan_of(asked(here))));
    }
}

TEST_CASE("a change and its undo give the same plan, and nothing differs") {
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        Storyteller teller{seed, infusion};
        const auto before = asked(teller.history());
        const auto text = wire::plan_json(before.dump());
        auto undone = before;
        undone["changes"].push_back(teller.change());
        CAPTURE(undone.dump());
        plan_of(undone);
        undone["changes"].erase(undone["changes"].size() - 1);
        REQUIRE(wire::plan_json(undone.dump()) == text);
        REQUIRE(wire::compare_json(Json{{"former", before}, {"now", undone}}.dump()) ==
                R"({"ok":true,"meaning":[{"code":"nothing"}],"asks":[],"differences":[]})");
    }
}

TEST_CASE("an infusion moved and moved back gives the hash that there was") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        Storyteller teller{seed, infusion};
        auto changes = Json::array();
        const auto history = teller.history();
        for (const auto& change : history) {
            if (change["kind"] != "infusion-moved") changes.push_back(change);
        }
        const auto stayed = plan_of(asked(changes))["hash"];
        changes.push_back({{"kind", "infusion-moved"}, {"to", teller.day(-10, 60)}});
        changes.push_back({{"kind", "infusion-moved"}, {"to", iso(infusion)}});
        CAPTURE(changes.dump());
        REQUIRE(plan_of(asked(changes))["hash"] == stayed);
    }
}

TEST_CASE("the same changes in another order that the rules allow give the same plan") {
    std::mt19937 random{20251103};
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        const auto changes = Storyteller{seed, infusion}.history();
        std::vector<std::size_t> places(changes.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::shuffle(places.begin(), places.end(), random);
        std::map<std::string, std::vector<Json>> told;
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) told[rank(*change)].push_back(*change);
        auto shuffled = Json::array();
        for (const auto place : places) {
            auto& left = told[rank(changes[place])];
            shuffled.push_back(left.back());
            left.pop_back();
        }
        CAPTURE(changes.dump(), shuffled.dump());
        const auto former = plan_of(asked(changes));
        const auto now = plan_of(asked(shuffled));
        REQUIRE(now["items"].dump() == former["items"].dump());
        REQUIRE(now["hash"] == former["hash"]);
        REQUIRE(now["warnings"].size() == former["warnings"].size());
    }
}

TEST_CASE("no day of the course is left out or covered twice") {
    // Spans of dates by date, none overlapping, all inside the course.
    const auto in_order = [](const char* name, const Json& course) {
        if (!course.contains(name)) return;
        std::string before;
        for (const auto& span : course[name]) {
            REQUIRE(span["from"].get<std::string>() > before);
            REQUIRE(span["from"] >= course["from"]);
            before = span.value("through", "9999");
            REQUIRE(before >= span["from"].get<std::string>());
            REQUIRE(before <= course.value("through", "9999"));
        }
    };
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        const auto changes = Storyteller{seed, infusion}.history();
        CAPTURE(changes.dump());
        int due = -1;
        bool open = false;
        const auto plan = plan_of(asked(changes));
        for (const auto& course : plan["items"]) {
            if (course["kind"] != "course") continue;
            REQUIRE_FALSE(open);
            REQUIRE(course["fromDay"] == due);
            in_order("amounts", course);
            in_order("paused", course);
            open = !course.contains("throughDay");
            if (open) continue;
            REQUIRE(course["throughDay"] >= due);
            due = course["throughDay"].get<int>() + 1;
        }
    }
}

TEST_CASE("today has at most three actions, each about an item of the plan") {
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        Storyteller teller{seed, infusion};
        auto request = asked(teller.history());
        request["today"] = teller.day(-30, 500);
        CAPTURE(request.dump());
        const auto plan = plan_of(request);
        const auto& actions = plan["today"]["actions"];
        REQUIRE_FALSE(actions.empty());
        REQUIRE(actions.size() <= 3);
        for (const auto& action : actions) {
            if (!action.contains("key")) continue;
            REQUIRE(std::any_of(plan["items"].begin(), plan["items"].end(), [&](const Json& item) {
                return item["key"] == action["key"] && item[item.contains("date") ? "date" : "from"] == action["date"];
            }));
        }
    }
}
