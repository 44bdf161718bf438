// gate_question.hpp: whether the taper is asked about, and when, through the boundary.
#include "doseline/gate_question.hpp"

#include <string>
#include <vector>

#include "family.hpp"

using namespace family;

namespace {

// The days are counted from the infusion: "ask since 28 on 35 visit.5".
std::string gate(const Json& changes, int day) {
    const auto today = plan_of(with(request(changes), {{"today", date(day)}}))["today"];
    if (!today.contains("gate")) return "";
    const auto& found = today["gate"];
    const auto count = [](const Json& iso) {
        int number = -40;
        while (date(number) != iso.get<std::string>()) ++number;
        return std::to_string(number);
    };
    auto text = found["state"].get<std::string>() + " since " + count(found["since"]);
    if (found.contains("askOn")) text += " on " + count(found["askOn"]);
    if (found.contains("visit")) text += " " + found["visit"].get<std::string>();
    return text;
}

struct Row {
    Json changes;
    int day;
    const char* gate;
};

void hold(const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        CAPTURE(row.changes.dump(), row.day);
        CHECK(gate(row.changes, row.day) == row.gate);
    }
}

const Json again = change("full-again", "from", 39);

}  // namespace

TEST_CASE("STE-GATE: with no word the question is open from the gate on, and three days later it is a call") {
    const auto none = Json::array();
    hold({{none, -2, ""},
          {none, 27, ""},
          {none, 28, "ask since 28 on 28"},
          {none, 29, "ask since 28 on 28"},
          {none, 30, "ask since 28 on 28"},
          {none, 31, "call since 28 on 28"},
          {none, 100, "call since 28 on 28"},
          {none, 400, "call since 28 on 28"}});
}

TEST_CASE("STE-HOLD: not yet ends the question until the next blood test") {
    const auto once = list({not_yet(28)});
    hold({{once, 27, ""},
          {once, 28, "not-yet since 28 on 35 visit.5"},
          {once, 34, "not-yet since 28 on 35 visit.5"},
          {once, 35, "ask since 28 on 35 visit.5"},
          {once, 37, "ask since 28 on 35 visit.5"},
          {once, 38, "call since 28 on 35 visit.5"}});
    // The latest word counts, whatever its place in the list.
    hold({{list({not_yet(35), not_yet(28)}), 35, "not-yet since 35 on 42 visit.6"},
          {list({not_yet(28), not_yet(35)}), 42, "ask since 35 on 42 visit.6"}});
    // A word before the gate is shown from the gate's day on, and the test of that day is the one to ask at.
    hold({{list({not_yet(24)}), 27, ""},
          {list({not_yet(24)}), 28, "ask since 24 on 28 visit.4"},
          {list({not_yet(24)}), 31, "call since 24 on 28 visit.4"}});
    // Where the family moved or did the test.
    hold({{list({not_yet(28), moved("visit.5", 37)}), 36, "not-yet since 28 on 37 visit.5"},
          {list({not_yet(28), {{"kind", "visit-done"}, {"visit", "visit.5"}, {"on", date(33)}}}), 34, "not-yet since 28 on 35 visit.5"},
          {list({not_yet(28), {{"kind", "visit-added"}, {"number", 1}, {"on", date(29)}, {"tests", list({"liver"})}}}), 29,
           "ask since 28 on 29 visit.added.1"}});
    // A word further ahead than any visit that is listed.
    hold({{list({not_yet(400)}), 100, "not-yet since 400 on 407"}});
}

TEST_CASE("STE-HOLD: a hold with a last day asks on it, one without asks at each blood test and never calls") {
    const auto to_49 = list({held(49)});
    hold({{to_49, 48, ""}, {to_49, 49, "ask since 49 on 49"}, {to_49, 51, "ask since 49 on 49"}, {to_49, 52, "call since 49 on 49"}});
    hold({{list({held(27)}), 27, ""}, {list({held(27)}), 28, "ask since 28 on 28"}, {list({held(28)}), 31, "call since 28 on 28"}});
    const auto open = list({held()});
    hold({{open, 27, ""},
          {open, 28, "ask since 28 on 28 visit.4"},
          {open, 29, "not-yet since 28 on 35 visit.5"},
          {open, 34, "not-yet since 28 on 35 visit.5"},
          {open, 35, "ask since 28 on 35 visit.5"},
          {open, 36, "not-yet since 28 on 42 visit.6"}});
    for (int day = 28; day <= 400; ++day) REQUIRE(gate(open, day).starts_with(day % 7 == 0 ? "ask " : "not-yet "));
    // All tests ahead were moved to days that are past: there is none to wait for.
    auto moved_away = open;
    for (const char* visit : {"visit.15", "visit.16", "visit.17", "visit.18"}) moved_away.push_back(moved(visit, 99));
    hold({{moved_away, 100, "ask since 28 on 100"}});
}

TEST_CASE("STE-HOLD: back on the full dose, the next blood test after its first day is the time to ask") {
    const auto back = list({go(28), again});
    hold({{back, 38, ""},
          {back, 39, "not-yet since 39 on 42 visit.6"},
          {back, 41, "not-yet since 39 on 42 visit.6"},
          {back, 42, "ask since 39 on 42 visit.6"},
          {back, 44, "ask since 39 on 42 visit.6"},
          {back, 45, "call since 39 on 42 visit.6"}});
    hold({{list({go(28), again, not_yet(45)}), 45, "not-yet since 45 on 49 visit.7"}, {list({go(28), again, not_yet(45)}), 38, ""}});
    // On a test's own day the next one is the time.
    hold({{list({go(28), change("full-again", "from", 42)}), 42, "not-yet since 42 on 49 visit.7"}});
}

TEST_CASE("STE-TAPER: a taper of the team asks for its steps until one is typed or it is over") {
    const auto said = list({go(28)});
    hold({{said, 10, "steps since 29"},
          {said, 29, "steps since 29"},
          {said, 56, "steps since 29"},
          {said, 57, "ask-end since 57 on 57"},
          {said, 59, "ask-end since 57 on 57"},
          {said, 60, "call-end since 57 on 57"},
          {said, 400, "call-end since 57 on 57"}});
    hold({{list({begun(29)}), 29, "steps since 29"},
          {list({begun(29, {step(40, Json::object())})}), 29, "steps since 29"},
          {list({begun(29, {step(40, ml(2'000))})}), 29, ""},
          {list({begun(29, {step(40, mg(6'000))})}), 29, ""},
          {list({begun(29, {step(35, Json::object()), step(40, mg(6'000))})}), 29, ""}});
    // An amount of the full dose is none of the taper; a dose changed in it is.
    hold({{list({go(28), dose_changed(10, ml(2'000))}), 29, "steps since 29"}, {list({go(28), dose_changed(40, ml(2'000))}), 29, ""}});
    // Standing still, or ended.
    hold({{list({go(28), paused(35)}), 36, ""},
          {list({change("course-ended", "on", 20)}), 40, ""},
          {list({not_yet(28), change("course-ended", "on", 40)}), 30, ""}});
}
