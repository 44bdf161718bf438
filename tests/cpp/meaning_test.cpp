// meaning.hpp: what a change means, through the boundary.
#include "doseline/meaning.hpp"

#include <string>
#include <vector>

#include "family.hpp"

using namespace family;

namespace {

// Each as its code and, in their order, the values behind it: "taper 2025-12-02 2025-12-29 0".
std::string meaning(const Json& former, const Json& now) {
    std::string text;
    const auto found = compared(former, now);
    for (const auto& each : found["meaning"]) {
        if (!text.empty()) text += "; ";
        for (const auto& [name, value] : each.items()) {
            text += name == "code" ? "" : " ";
            text += value.is_string() ? value.get<std::string>() : name + "=" + value.dump();
        }
    }
    return text;
}

std::string said(const Json& former, const Json& now) { return meaning(request(former), request(now)); }

std::string d(int day) { return " " + date(day); }

const Json none = Json::array();

Json prescribed(const Json& changes = none, const Json& more = Json::object()) {
    return with(request(changes), {{"prescription", prescription(more)}});
}

Json on_day(int day, Json asked) { return with(std::move(asked), {{"today", date(day)}}); }

}  // namespace

TEST_CASE("nothing is said to be nothing") {
    CHECK(said(none, none) == "nothing");
    CHECK(said(list({go(28)}), list({go(28)})) == "nothing");
    CHECK(meaning(prescribed(), prescribed()) == "nothing");
}

TEST_CASE("a moved infusion is told with both dates, and what moves with it is not") {
    CHECK(said(none, list({change("infusion-moved", "to", 7)})) == "infusion" + d(0) + d(7));
    CHECK(meaning(request(), with(request(), {{"infusionDate", date(3)}})) == "infusion" + d(0) + d(3));
    CHECK(said(list({moved("visit.1", 9)}), list({moved("visit.1", 9), change("infusion-moved", "to", 1)})) == "infusion" + d(0) + d(1));
}

TEST_CASE("STE-MISSED: a report is told once, and again where its answer changed") {
    CHECK(said(none, list({missed(5)})) == "report" + d(5) + " missed reported=true");
    CHECK(said(none, list({missed(5, {{"how", "vomited"}, {"reported", false}})})) == "report" + d(5) + " vomited reported=false");
    CHECK(said(list({missed(5)}), list({missed(5)})) == "nothing");
    CHECK(said(list({missed(5)}), list({missed(5, {{"said", "give-again"}})})) == "report" + d(5) + " missed reported=true give-again");
    CHECK(said(list({missed(5)}), list({missed(5), missed(6)})) == "report" + d(6) + " missed reported=true");
    CHECK(said(list({missed(5, {{"dose", 1}})}), list({missed(5, {{"dose", 2}})})) == "report" + d(5) + " missed reported=true");
    // Of an undone one nothing is left to say.
    CHECK(said(list({missed(5)}), none) == "nothing");
}

TEST_CASE("STE-HOLD: no taper, where it is out of the plan and the full dose has no end") {
    CHECK(said(none, list({not_yet(28)})) == "no-taper");
    CHECK(said(none, list({held()})) == "no-taper");
    CHECK(meaning(on_day(28, request()), on_day(29, request())) == "no-taper");
    CHECK(said(list({go(28)}), list({not_yet(28)})) == "no-taper");
    // There was none before.
    CHECK(said(list({not_yet(28)}), list({not_yet(28), held()})) == "nothing");
    CHECK(said(list({not_yet(28)}), list({not_yet(35)})) == "gate" + d(35) + " not-yet");
    CHECK(said(list({held()}), list({held(), not_yet(28)})) == "gate" + d(28) + " not-yet");
}

TEST_CASE("STE-TAPER: a taper of the team is told with its days and its steps, where anything of it is new") {
    CHECK(said(none, list({go(28)})) == "taper" + d(29) + d(56) + " steps=0");
    const auto steps = list({go(28), begun(29, {step(35, ml(2'000)), step(42, ml(1'000))})});
    CHECK(said(list({go(28)}), steps) == "taper" + d(29) + d(42) + " steps=2");
    CHECK(said(steps, steps) == "nothing");
    // The same days, other amounts.
    CHECK(said(list({go(28), begun(29, {step(35, ml(2'000)), step(42, ml(500))})}), steps) == "taper" + d(29) + d(42) + " steps=2");
    // A pause; one of other days of the same length; one without an end.
    const auto paused_on = [](int from, std::optional<int> through) { return list({go(28), paused(from, through)}); };
    CHECK(said(list({go(28)}), paused_on(35, 36)) == "taper" + d(29) + d(58) + " steps=0");
    CHECK(said(paused_on(35, 36), paused_on(37, 38)) == "taper" + d(29) + d(58) + " steps=0");
    CHECK(said(list({go(28)}), paused_on(35, {})) == "taper" + d(29) + " steps=0");
    // The label's guess is none of the team's.
    CHECK(said(list({held(49)}), none) == "full-through" + d(28));
    // The word alone, where the taper was typed already.
    CHECK(said(list({begun(29)}), list({begun(29), go(28)})) == "gate" + d(28) + " go");
    // An amount of the full dose is none of its steps.
    CHECK(said(none, list({go(28), dose_changed(5, ml(1'000))})) ==
          "taper" + d(29) + d(56) + " steps=0; dose" + d(5) +
              R"( after={"microlitres":1000,"strengthMicrograms":15000,"strengthMicrolitres":5000})");
}

TEST_CASE("STE-HOLD: back on the full dose is told with its first day") {
    const auto back = [](int from) { return list({go(28), change("full-again", "from", from)}); };
    CHECK(said(list({go(28)}), back(39)) == "full-again" + d(39));
    CHECK(said(back(39), back(40)) == "full-again" + d(40));
    CHECK(said(back(39), back(39)) == "nothing");
    // Undone: the taper is as it was.
    CHECK(said(back(39), list({go(28)})) == "taper" + d(29) + d(56) + " steps=0");
    // And a taper after it.
    auto after = back(39);
    after.push_back(begun(50));
    CHECK(said(back(39), after) == "taper" + d(50) + d(77) + " steps=0");
    CHECK(said(list({go(28)}), after) == "taper" + d(50) + d(77) + " steps=0; full-again" + d(39));
    // The second taper went, and the first is the last again.
    CHECK(said(after, list({go(28)})) == "taper" + d(29) + d(56) + " steps=0");
    // Its label's taper went, and the first taper is there still.
    CHECK(said(list({go(28), change("full-again", "from", 39), held(60)}), back(39)) == "no-taper");
    CHECK(said(back(39), list({go(28), change("full-again", "from", 39), held(60)})) == "full-through" + d(60));
}

TEST_CASE("STE-30: the full dose through another day") {
    CHECK(said(none, list({held(49)})) == "full-through" + d(49));
    CHECK(said(list({held(49)}), list({held(56)})) == "full-through" + d(56));
    CHECK(said(list({not_yet(28)}), list({not_yet(28), held(49)})) == "full-through" + d(49));
    CHECK(said(list({held(49)}), list({held(49)})) == "nothing");
    // With a taper of the team the taper says it.
    CHECK(said(list({go(28)}), list({go(35)})) == "taper" + d(36) + d(63) + " steps=0");
}

TEST_CASE("STE-ABRUPT: an end is told by its day, and is all that is told of the course") {
    const auto ended = [](int on) { return change("course-ended", "on", on); };
    CHECK(said(none, list({ended(20)})) == "ended" + d(20));
    CHECK(said(list({ended(20)}), list({ended(21)})) == "ended" + d(21));
    CHECK(said(list({ended(20)}), list({ended(20)})) == "nothing");
    CHECK(said(list({go(28)}), list({go(28), ended(40)})) == "ended" + d(40));
    CHECK(said(list({go(28)}), list({not_yet(28), ended(40)})) == "ended" + d(40));
    // On the day on which the taper would have ended all the same.
    CHECK(said(list({go(28)}), list({go(28), ended(56)})) == "ended" + d(56));
    // Undone.
    CHECK(said(list({ended(20)}), none) == "full-through" + d(28));
    // The same end, now without a taper before it.
    CHECK(said(list({go(28), ended(40)}), list({not_yet(28), ended(40)})) == "full-through" + d(40));
}

TEST_CASE("STE-GATE: a word is told where the course stays as it was") {
    CHECK(said(list({held()}), list({held(), not_yet(28)})) == "gate" + d(28) + " not-yet");
    CHECK(said(list({not_yet(28)}), list({not_yet(28), not_yet(35)})) == "gate" + d(35) + " not-yet");
    CHECK(said(list({go(28)}), list({go(27)})) == "gate" + d(27) + " go");
    CHECK(said(list({not_yet(28), not_yet(35)}), list({not_yet(28)})) == "gate" + d(28) + " not-yet");
    CHECK(said(list({held(), not_yet(28)}), list({held()})) == "nothing");
}

TEST_CASE("STE-LIQUID: another dose is told with both amounts and its first day to come") {
    const std::string prescribed_ml = R"({"microlitres":2700,"strengthMicrograms":15000,"strengthMicrolitres":5000})";
    const std::string new_ml = R"({"microlitres":2000,"strengthMicrograms":15000,"strengthMicrolitres":5000})";
    CHECK(meaning(request(), prescribed()) == "dose" + d(-1) + " after=" + prescribed_ml);
    CHECK(meaning(prescribed(), request()) == "dose" + d(-1) + " before=" + prescribed_ml);
    CHECK(meaning(prescribed(), prescribed(list({dose_changed(5, ml(2'000))}))) ==
          "dose" + d(5) + " before=" + prescribed_ml + " after=" + new_ml);
    // From today on, if that is later.
    CHECK(meaning(on_day(9, prescribed()), on_day(9, prescribed(list({dose_changed(5, ml(2'000))})))) ==
          "dose" + d(9) + " before=" + prescribed_ml + " after=" + new_ml);
    CHECK(meaning(on_day(4, prescribed()), on_day(4, prescribed(list({dose_changed(5, ml(2'000))})))) ==
          "dose" + d(5) + " before=" + prescribed_ml + " after=" + new_ml);
    // What was changed before is the same in both, and then no more.
    CHECK(meaning(prescribed(list({dose_changed(5, ml(2'000))})),
                  prescribed(list({dose_changed(5, ml(2'000)), dose_changed(9, ml(2'700))}))) ==
          "dose" + d(9) + " before=" + new_ml + " after=" + prescribed_ml);
    // Strength alone, and mg alone.
    CHECK(meaning(prescribed(), prescribed(none, {{"strengthMicrograms", 10'000}})) ==
          "dose" + d(-1) + " before=" + prescribed_ml +
              R"( after={"microlitres":2700,"strengthMicrograms":10000,"strengthMicrolitres":5000} otherBottle=true)");
    CHECK(meaning(prescribed(), prescribed(list({dose_changed(5, mg(6'000))}))) ==
          "dose" + d(5) + " before=" + prescribed_ml + R"( after={"micrograms":6000})");
    CHECK(meaning(prescribed(), prescribed(list({dose_changed(5, Json::object())}))) == "dose" + d(5) + " before=" + prescribed_ml);
    // Where a full dose is none any more, nothing of it is to come.
    CHECK(meaning(on_day(100, prescribed(list({go(28)}))), on_day(100, prescribed(list({go(28), dose_changed(5, ml(2'000))})))) ==
          "nothing");
    // A step that is gone: what follows is the prescription's again. The taper's amounts are no full dose.
    const auto twice_back = list({go(28), begun(29, {step(38, ml(1'000))}), change("full-again", "from", 39)});
    CHECK(meaning(prescribed(twice_back), prescribed(twice_back, {{"doseMicrolitres", 2'000}})) ==
          "dose" + d(-1) + " before=" + prescribed_ml + " after=" + new_ml);
    CHECK(meaning(on_day(30, prescribed(twice_back)), on_day(30, prescribed(twice_back, {{"doseMicrolitres", 2'000}}))) ==
          "dose" + d(39) + " before=" + prescribed_ml + " after=" + new_ml);
}

TEST_CASE("the rest of a prescription is told as that, beside a dose too") {
    CHECK(meaning(prescribed(), prescribed(none, {{"timesPerDay", 2}})) == "prescription");
    CHECK(meaning(prescribed(), prescribed(none, {{"syringeMicrolitres", 3'000}})) == "prescription");
    CHECK(meaning(prescribed(), prescribed(none, {{"bottleMicrolitres", 60'000}})) == "prescription");
    CHECK(meaning(prescribed(), prescribed(none, {{"bottleOpened", date(1)}})) == "prescription");
    CHECK(meaning(prescribed(), prescribed(none, {{"openedBottleDays", 9}})) == "prescription");
    CHECK(meaning(prescribed(), prescribed(none, {{"clocks", {"08:00"}}})) == "prescription");
    CHECK(meaning(prescribed(), prescribed(none, {{"doseMicrolitres", 2'000}, {"timesPerDay", 2}})).ends_with("; prescription"));
    CHECK_FALSE(meaning(prescribed(), prescribed(none, {{"doseMicrolitres", 2'000}})).ends_with("prescription"));
    // Where no full dose is to come it is the prescription that is new, gone, or another.
    CHECK(meaning(on_day(100, request(list({go(28)}))), on_day(100, prescribed(list({go(28)})))) == "prescription");
    CHECK(meaning(on_day(100, prescribed(list({go(28)}))), on_day(100, request(list({go(28)})))) == "prescription");
    CHECK(meaning(on_day(100, prescribed(list({go(28)}))), on_day(100, prescribed(list({go(28)}), {{"doseMicrolitres", 2'000}}))) ==
          "prescription");
}

TEST_CASE("visits: all that moved, then all that were done, then all that were added") {
    const Json done{{"kind", "visit-done"}, {"visit", "visit.1"}, {"on", date(7)}};
    const Json added{{"kind", "visit-added"}, {"number", 2}, {"on", date(3)}, {"tests", list({"liver"})}};
    CHECK(said(none, list({moved("visit.4", 30), added, done, moved("visit.2", 15)})) ==
          "visit-moved visit.2" + d(14) + d(15) + "; visit-moved visit.4" + d(28) + d(30) + "; visit-done visit.1" + d(7) +
              "; visit-added visit.added.2" + d(3));
    CHECK(said(list({moved("visit.4", 30)}), list({moved("visit.4", 31)})) == "visit-moved visit.4" + d(30) + d(31));
    // Put back on its own day.
    CHECK(said(list({moved("visit.4", 30)}), none) == "visit-moved visit.4" + d(30) + d(28));
    // One that was done is told again only where something else was said of it; one that is undone is not.
    CHECK(said(list({done}), list({done})) == "nothing");
    CHECK(said(list({done}), list({with(done, {{"said", "changed"}})})) == "visit-done visit.1" + d(7));
    CHECK(said(list({done}), none) == "nothing");
    CHECK(said(list({added}), list({with(added, {{"on", date(4)}})})) == "nothing");
    // Visits that come and move with the course are not told.
    CHECK(said(list({go(28), with(begun(29), {{"through", date(60)}})}), list({go(28), with(begun(29), {{"through", date(61)}})})) ==
          "taper" + d(29) + d(61) + " steps=0");
    // A done visit that the other plan does not list.
    CHECK(said(list({go(28)}), list({not_yet(28), {{"kind", "visit-done"}, {"visit", "visit.15"}, {"on", date(105)}}})) ==
          "no-taper; visit-done visit.15" + d(105));
}

TEST_CASE("several at once come by what they ask first") {
    CHECK(meaning(prescribed(),
                  prescribed(list({missed(3), go(28), dose_changed(5, ml(2'000)), moved("visit.1", 8), change("infusion-moved", "to", 1)}),
                             {{"timesPerDay", 2}})) ==
          "infusion" + d(0) + d(1) + "; report" + d(3) + " missed reported=true; taper" + d(30) + d(57) + " steps=0; dose" + d(5) +
              R"( before={"microlitres":2700,"strengthMicrograms":15000,"strengthMicrolitres":5000})" +
              R"( after={"microlitres":2000,"strengthMicrograms":15000,"strengthMicrolitres":5000}; prescription)");
}
