// today.hpp: the stage and the actions of a day, through the boundary.
#include "doseline/today.hpp"

#include <string>

#include "family.hpp"

using namespace family;

namespace {

// "full: infusion 0 | next-blood-test visit.1 7": each action's code, the item it is about, in how many days that is.
std::string text(const Json& changes, int day) {
    const auto today = plan_of(with(request(changes), {{"today", date(day)}}))["today"];
    CHECK(today["date"] == date(day));
    CHECK(today["day"] == day);
    auto made = today["stage"].get<std::string>();
    for (const auto& action : today["actions"]) {
        made += "; " + action["code"].get<std::string>();
        if (!action.contains("key")) continue;
        CHECK(action["date"] == date(day + action["inDays"].get<int>()));
        made += " " + action["key"].get<std::string>() + " " + action["inDays"].dump();
    }
    return made;
}

Json done(const char* visit, int on) { return {{"kind", "visit-done"}, {"visit", visit}, {"on", date(on)}}; }

}  // namespace

TEST_CASE("STE-START: before the course its first day, the infusion and the first blood test are ahead") {
    CHECK(text(Json::array(), -30) == "before; first-steroid steroid.full 29; infusion-ahead infusion 30; next-blood-test visit.1 37");
    CHECK(text(Json::array(), -2) == "before; first-steroid steroid.full 1; infusion-ahead infusion 2; next-blood-test visit.1 9");
    CHECK(text(Json::array(), -1) == "full; infusion-ahead infusion 1; next-blood-test visit.1 8");
    CHECK(text(Json::array(), 0) == "full; infusion infusion 0; next-blood-test visit.1 7");
    CHECK(text(Json::array(), 1) == "full; next-blood-test visit.1 6");
}

TEST_CASE("MON-LIVER: the next blood test is the first that is not done, today's included") {
    CHECK(text(Json::array(), 6) == "full; next-blood-test visit.1 1");
    CHECK(text(Json::array(), 7) == "full; blood-test visit.1 0");
    CHECK(text(Json::array(), 8) == "full; next-blood-test visit.2 6");
    CHECK(text(list({done("visit.1", 7)}), 7) == "full; next-blood-test visit.2 7");
    CHECK(text(list({done("visit.2", 7)}), 8) == "full; next-blood-test visit.3 13");
    CHECK(text(list({moved("visit.1", 9)}), 8) == "full; next-blood-test visit.1 1");
    // Where all that are listed are done, the series goes on.
    auto all_done = list({not_yet(28)});
    for (const char* visit : {"visit.15", "visit.16", "visit.17", "visit.18"}) all_done.push_back(done(visit, 99));
    CHECK(text(all_done, 100) == "gate-open; next-blood-test visit.weekly 33");
}

TEST_CASE("STE-AFTER, MON-3M: after the last dose the sick-day plan is asked about, after the last visit whether tests go on") {
    CHECK(text(list({go(28)}), 56) == "taper; blood-test visit.8 0");
    CHECK(text(list({go(28)}), 57) == "after; next-blood-test visit.10 13; ask-after-care aftercare 0");
    CHECK(text(list({go(28)}), 84) == "after; blood-test visit.12 0; ask-after-care aftercare -27");
    CHECK(text(list({go(28)}), 85) == "after; ask-tests; ask-after-care aftercare -28");
    CHECK(text(list({change("course-ended", "on", -1)}), 0) ==
          "after; infusion infusion 0; next-blood-test visit.1 7; ask-after-care aftercare 0");
}

TEST_CASE("STE-GATE: a question to ask or to call about is the stage, one that waits is not") {
    CHECK(text(Json::array(), 27).starts_with("full;"));
    CHECK(text(Json::array(), 28).starts_with("gate-open;"));
    CHECK(text(Json::array(), 31).starts_with("gate-open;"));
    CHECK(text(list({not_yet(28)}), 34).starts_with("full;"));
    CHECK(text(list({not_yet(28)}), 35).starts_with("gate-open;"));
    CHECK(text(list({go(35)}), 35).starts_with("full;"));
    CHECK(text(list({go(28)}), 29).starts_with("taper;"));
}

TEST_CASE("what may be asked any day is no more to be done than what lies ahead") {
    const auto flags = [](const Json& changes, int day) {
        std::string made;
        const auto today = plan_of(with(request(changes), {{"today", date(day)}}))["today"];
        for (const auto& action : today["actions"]) {
            made +=
                action["code"].get<std::string>() + (action.contains("due") ? " due" : "") + (action.contains("ask") ? " ask" : "") + "; ";
        }
        return made + today["open"].dump();
    };
    CHECK(flags(Json::array(), 0) == "infusion due; next-blood-test; 2");
    CHECK(flags(Json::array(), 7) == "blood-test due; 2");
    CHECK(flags(list({go(28), begun(29)}), 85) == "ask-tests ask; ask-after-care ask; 1");
    CHECK(flags(list({go(28), change("course-ended", "on", 40)}), 85) == "ask-tests ask; ask-after-care ask; 0");
}

TEST_CASE("MON-TMA, HYG-SHED, VAC-ADJUST: the most pressing rule that is on is named, with its last day") {
    const auto rule = [](const Json& changes, int day) {
        const auto today = plan_of(with(request(changes), {{"today", date(day)}}))["today"];
        if (!today.contains("rule")) return std::string{};
        return today["rule"]["key"].get<std::string>() + " " + today["rule"].value("until", "open");
    };
    CHECK(rule(Json::array(), -2).empty());
    CHECK(rule(Json::array(), -1).starts_with("window.vaccines "));
    CHECK(rule(Json::array(), 0) == "watch.tma " + date(14));
    CHECK(rule(Json::array(), 14) == "watch.tma " + date(14));
    CHECK(rule(Json::array(), 15) == "window.hygiene 2025-12-03");
    CHECK(rule(Json::array(), 30) == "window.hygiene 2025-12-03");
    CHECK(rule(Json::array(), 31) == "window.vaccines open");
    CHECK(rule(list({go(28)}), 31) == "window.vaccines " + date(56));
    CHECK(rule(list({go(28)}), 57).empty());
}
