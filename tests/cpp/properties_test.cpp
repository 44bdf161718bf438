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

    std::string day(int from, int to) { return iso(day0_ + Days{from + static_cast<int>(pick(static_cast<std::size_t>(to - from + 1)))}); }

    Json change() {
        switch (pick(15)) {
            case 0: return recorded({{"kind", "infusion-moved"}, {"to", day(-10, 60)}});
            case 1: return {{"kind", "gate"}, {"on", day(20, 60)}, {"said", pick(2) ? "go" : "not-yet"}};
            case 2: return ending({{"kind", "course-held"}}, 20, 120);
            case 3: return dosed({{"kind", "dose-changed"}, {"from", day(-5, 140)}});
            case 4: return stepped();
            case 5: return {{"kind", "full-again"}, {"from", day(20, 140)}};
            case 6: return {{"kind", "course-ended"}, {"on", day(-5, 200)}};
            case 7: return recorded({{"kind", "visit-moved"}, {"visit", visit()}, {"to", day(-5, 140)}});
            case 8: return {{"kind", "visit-done"}, {"visit", visit()}, {"on", day(0, 140)}, {"said", pick(2) ? "carry-on" : "changed"}};
            case 9: return {{"kind", "visit-added"}, {"number", 1 + pick(3)}, {"on", day(-5, 140)}, {"tests", {"liver"}}};
            case 10: return report();
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

    // Ticks of doses around that day, also of days and numbers that have none.
    Json given(int around) {
        auto ticks = Json::array();
        for (auto count = pick(6); count > 0; --count) {
            Json tick{{"on", day(around - 2, around + 1)}, {"dose", 1 + pick(4)}};
            if (pick(3) == 0) tick["again"] = pick(2) == 0;
            ticks.push_back(tick);
        }
        return ticks;
    }

    // 15 mg in 5 mL or in 1 mL, once to four times a day, with as many clocks as were typed.
    Json prescription() {
        const auto times = 1 + pick(4);
        Json made{
            {"strengthMicrograms", 15'000}, {"strengthMicrolitres", pick(2) ? 5'000 : 1'000}, {"doseMicrolitres", 100 * (1 + pick(50))}};
        if (pick(3) == 0) made["doseMicrograms"] = 1'000 + pick(9'000);
        made["timesPerDay"] = times;
        made["clocks"] = Json::array();
        for (auto count = pick(times + 1); count > 0; --count)
            made["clocks"].push_back(std::to_string(10 + made["clocks"].size() * 4) + ":00");
        if (pick(2)) made["syringeMicrolitres"] = pick(2) ? 3'000 : 5'000;
        return made;
    }

    std::string clock() {
        const auto two = [](std::size_t number) { return std::to_string(number / 10) + std::to_string(number % 10); };
        const auto hours = two(pick(24));
        return hours + ":" + two(pick(60));
    }

private:
    // With the day it was on before, as the page keeps it.
    Json recorded(Json change) {
        if (pick(3) == 0) change["from"] = day(-10, 140);
        return change;
    }

    Json report() {
        Json made{{"kind", "dose-missed"}, {"on", day(-1, 60)}};
        if (pick(2)) made["dose"] = 1 + pick(4);
        made["how"] = pick(2) ? "missed" : "vomited";
        made["reported"] = pick(3) != 0;
        if (made["reported"] == true && pick(2)) made["said"] = pick(2) ? "give-again" : "do-not-give";
        return made;
    }

    Json ending(Json change, int from, int to) {
        if (pick(3) != 0) change["through"] = day(from, to);
        return change;
    }

    Json span(const char* kind) {
        const auto from = static_cast<int>(pick(110)) - 5;
        return ending({{"kind", kind}, {"from", iso(day0_ + Days{from})}}, from, from + 40);
    }

    Json dosed(Json change) {
        if (pick(3) != 0) {
            change["microlitres"] = 100 * (1 + pick(50));
            if (pick(2)) change.update({{"strengthMicrograms", 15'000}, {"strengthMicrolitres", pick(2) ? 5'000 : 1'000}});
        }
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

namespace {

// A story as it looks on one of its days, with all that a family may have typed.
Json seen(Storyteller& teller, int day) {
    auto request = asked(teller.history());
    if (teller.pick(2)) request["prescription"] = teller.prescription();
    request["given"] = teller.given(day);
    request["today"] = iso(infusion + Days{day});
    if (teller.pick(2)) request["clock"] = teller.clock();
    return request;
}

// A day on which something may turn: around the gate, the tapers' ends, or any.
int turning_day(Storyteller& teller) { return static_cast<int>(teller.pick(3) ? teller.pick(160) : teller.pick(500)) - 2; }

const Json* item_of(const Json& plan, const std::string& key) {
    for (const auto& item : plan["items"]) {
        if (item["key"] == key) return &item;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("STE-ABRUPT, STE-HOLD: no day from the first to the recorded last dose is without a dose, and none after has one") {
    int after_the_end = 0, open = 0;
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        Storyteller teller{seed, infusion};
        const auto request = seen(teller, turning_day(teller));
        CAPTURE(request.dump());
        const auto plan = plan_of(request);
        const Json* last = nullptr;
        for (const auto& item : plan["items"]) {
            if (item["kind"] == "course") last = &item;
        }
        const auto& today = plan["today"];
        const bool is_open = !last->contains("throughDay");
        const bool is_over = !is_open && today["day"] > (*last)["throughDay"];
        // It is over only where the team said so: the vaccine window rests on the same day.
        if (is_over) REQUIRE((*item_of(plan, "window.vaccines"))["basis"] == "team");
        std::size_t doses = 0;
        for (const auto& dose : today["doses"]) {
            REQUIRE(dose.contains("late") == (dose["on"] != today["date"]));
            if (dose.contains("late")) continue;
            REQUIRE(dose["number"] == ++doses);
            REQUIRE(item_of(plan, dose["key"]) != nullptr);
        }
        const std::size_t times = plan.contains("prescription") ? plan["prescription"]["timesPerDay"].get<std::size_t>() : 1;
        const bool has_doses = today["day"] >= -1 && !is_over;
        REQUIRE(doses == (has_doses ? times : 0));
        after_the_end += is_over;
        open += is_open;
    }
    CHECK(after_the_end > 100);
    CHECK(open > 100);
}

TEST_CASE("the stairs are the courses' days, one after another, and today's has the amount of today's dose") {
    int rising = 0, unknown = 0;
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        Storyteller teller{seed, infusion};
        const auto request = seen(teller, turning_day(teller));
        CAPTURE(request.dump());
        const auto plan = plan_of(request);
        const auto& stairs = plan["stairs"];
        std::string key, last;
        int now = 0, highest = 0;
        for (const auto& stair : stairs) {
            if (last.empty() || stair["key"] != key) {
                const auto* course = item_of(plan, stair["key"]);
                REQUIRE(stair["from"] == (*course)["from"]);
                if (!key.empty()) REQUIRE(item_of(plan, key)->at("through") == last);
            }
            if (!last.empty()) REQUIRE(iso(std::get<CivilDay>(read_iso_day(last)) + Days{1}) == stair["from"]);
            key = stair["key"];
            last = stair.contains("through") ? stair["through"].get<std::string>() : "";
            REQUIRE((last.empty()) == (&stair == &stairs.back() && !item_of(plan, key)->contains("through")));
            highest = std::max(highest, stair.value("height", 0));
            unknown += !stair.contains("amount");
            rising += stair.value("height", 0) == 1000 && &stair != &stairs.front();
            if (stair["when"] != "now") continue;
            ++now;
            for (const auto& dose : plan["today"]["doses"]) {
                if (dose.contains("late")) continue;
                REQUIRE(dose.value("amount", Json{}) == stair.value("amount", Json{}));
                REQUIRE(dose["key"] == stair["key"]);
                // A syringe may be too small for what the bottle has.
                if (dose["certain"] == true) REQUIRE(stair["fromBottle"] == true);
            }
        }
        if (!last.empty()) REQUIRE(item_of(plan, key)->at("through") == last);
        const bool has_doses = !plan["today"]["doses"].empty() && !plan["today"]["doses"].back().contains("late");
        REQUIRE(now == (has_doses ? 1 : 0));
        REQUIRE((highest == 0 || highest == 1000));
    }
    CHECK(rising > 20);
    CHECK(unknown > 20);
}

TEST_CASE("STE-GATE, STE-HOLD: once an unanswered gate is past, nothing dates a taper or what comes after it") {
    int unanswered = 0;
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        Storyteller teller{seed, infusion};
        const auto request = seen(teller, turning_day(teller));
        CAPTURE(request.dump());
        const auto plan = plan_of(request);
        const auto day = plan["today"]["day"].get<int>();
        const Json* last = nullptr;
        for (const auto& item : plan["items"]) {
            if (item["kind"] != "course") continue;
            last = &item;
            // The label's possibility is that only while its first day is ahead.
            if (item["phase"] == "taper" && item["basis"] == "conditional") REQUIRE(item["fromDay"] > day);
            if (item.contains("unlessTaperStarted")) REQUIRE(item["throughDay"] >= day);
        }
        const bool is_open = !last->contains("throughDay");
        REQUIRE(last->contains("openBecause") == is_open);
        for (const char* key : {"aftercare", "monitoring.beyond"}) REQUIRE((item_of(plan, key) == nullptr) == is_open);
        REQUIRE((item_of(plan, "visit.weekly") != nullptr) == is_open);
        if (!is_open || (*last)["openBecause"] != "no-answer") continue;
        ++unanswered;
        REQUIRE((*last)["phase"] == "full");
        REQUIRE(plan["today"]["gate"]["state"] != "not-yet");
        REQUIRE(plan["today"]["gate"]["state"] != "steps");
        for (const auto& visit : plan["items"]) {
            if (visit["name"] == "visit.after-taper") FAIL(visit["key"]);
        }
    }
    CHECK(unanswered > 100);
}

TEST_CASE("a plan has the hash of its content: one content has one, two contents have two") {
    std::map<std::string, std::string> content_of;
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        Storyteller teller{seed, infusion};
        auto request = seen(teller, turning_day(teller));
        const auto hash_of = [&] {
            auto plan = plan_of(request);
            const auto hash = plan["hash"].get<std::string>();
            for (const char* beside : {"hash", "build", "warnings", "today", "stairs", "supply"}) plan.erase(beside);
            const auto content = plan.dump();
            CAPTURE(request.dump());
            REQUIRE(content_of.emplace(hash, content).first->second == content);
            return hash;
        };
        const auto hash = hash_of();
        // What is about the moment or about the typing changes nothing of it.
        request["given"] = Json::array();
        request["clock"] = teller.clock();
        request["lastKept"] = "2025-05-01";
        request["sex"] = "girl";
        request["weightDate"] = "2025-05-02";
        const auto other = hash_of();
        REQUIRE(other == hash);
    }
    std::map<std::string, std::string> hash_by_content;
    for (const auto& [hash, content] : content_of) REQUIRE(hash_by_content.emplace(content, hash).second);
    CHECK(content_of.size() > 450);
}
