// plan_warnings.hpp: what does not stop a plan but must be seen, through the boundary.
#include "doseline/plan_warnings.hpp"

#include <string>

#include "family.hpp"

using namespace family;

namespace {

std::string warned(const Json& changes, const Json& more = Json::object()) { return warnings_of(with(request(changes), more)); }

}  // namespace

TEST_CASE("a change that the course does not take up says so, and one before the first dose which day that is") {
    const std::string first = " " + date(-1) + " date";
    for (const char* kind : {"taper-begun", "full-again", "dose-changed", "taper-paused"}) {
        CAPTURE(kind);
        CHECK(warned(list({go(28), begun(29), change(kind, "from", 90)})) == "changes[2]:no-effect");
        CHECK(warned(list({go(-10), change(kind, "from", -2)})) == "changes[1]:before-course" + first);
    }
    // On the first day itself: a dose may change, nothing else may begin.
    CHECK(warned(list({dose_changed(-1, Json::object())})).empty());
    CHECK(warned(list({go(-10), begun(-1)})) == "changes[1]:before-course" + first);
    CHECK(warned(list({go(-10), begun(0)})).empty());
    CHECK(warned(list({change("course-ended", "on", -2)})) == "changes[0]:before-course" + first);
    CHECK(warned(list({change("course-ended", "on", 56)})).empty());
    CHECK(warned(list({change("course-ended", "on", 57)})) == "changes[0]:no-effect");
}

TEST_CASE("STE-TAPER: tapers, full doses again and pauses have effect where the course is as they say") {
    // Of two tapers on one day the last counts; both are in a taper.
    CHECK(warned(list({go(28), begun(29), begun(35)})).empty());
    CHECK(warned(list({go(28), change("full-again", "from", 39)})).empty());
    // A second one in the full dose that came back changes nothing.
    CHECK(warned(list({go(28), change("full-again", "from", 39), change("full-again", "from", 45)})) == "changes[2]:no-effect");
    CHECK(warned(list({change("full-again", "from", 10)})) == "changes[0]:no-effect");
    CHECK(warned(list({go(28), paused(29, 30)})).empty());
    CHECK(warned(list({go(28), paused(56, 57)})).empty());
    CHECK(warned(list({go(28), paused(57, 58)})) == "changes[1]:no-effect");
    CHECK(warned(list({go(28), paused(20, 21)})) == "changes[1]:no-effect");
    // Inside another pause it is part of that.
    CHECK(warned(list({go(28), paused(35, 40), paused(37, 38)})).empty());
}

TEST_CASE("STE-HOLD: a hold has effect from the gate on, unless a taper stands where it ends, and only the last counts") {
    CHECK(warned(list({held(27)})) == "changes[0]:no-effect");
    CHECK(warned(list({held(28)})).empty());
    CHECK(warned(list({held(49)})).empty());
    CHECK(warned(list({held()})).empty());
    CHECK(warned(list({held(27), held(49)})).empty());
    CHECK(warned(list({held(), held(27)})) == "changes[1]:no-effect");
    CHECK(warned(list({go(28), begun(29), held(40)})) == "changes[2]:no-effect");
    CHECK(warned(list({held(40), go(28)})) == "changes[0]:no-effect");
    CHECK(warned(list({held(), go(28)})).empty());
    CHECK(warned(list({held(100), change("course-ended", "on", 40)})).find("changes[0]:no-effect") == 0);
}

TEST_CASE("STE-ABRUPT: an end in a full dose is warned of, one in a taper is not, and only the last end counts") {
    CHECK(warned(list({change("course-ended", "on", 28)})) == "changes[0]:end-without-taper");
    CHECK(warned(list({change("course-ended", "on", 29)})).empty());
    CHECK(warned(list({change("course-ended", "on", 28), change("course-ended", "on", 29)})).empty());
    CHECK(warned(list({change("course-ended", "on", 29), change("course-ended", "on", 28)})) == "changes[1]:end-without-taper");
}

TEST_CASE("STE-GATE: a taper whose day no go precedes is warned of") {
    CHECK(warned(list({begun(29)})) == "changes[0]:taper-before-gate");
    CHECK(warned(list({go(29), begun(29)})).empty());
    CHECK(warned(list({go(30), begun(29)})) == "changes[1]:taper-before-gate");
    CHECK(warned(list({not_yet(28), begun(29)})) == "changes[1]:taper-before-gate");
    CHECK(warned(list({go(27), not_yet(28), begun(29)})) == "changes[2]:taper-before-gate");
}

TEST_CASE("STE-LIQUID: mL that were written for another bottle, or for none, are warned of behind what else a step has") {
    const Json bottle{{"prescription", prescription()}};
    const Json other{{"microlitres", 2'800}, {"strengthMicrograms", 5'000}, {"strengthMicrolitres", 1'000}};
    const Json same{{"microlitres", 2'000}, {"strengthMicrograms", 3'000}, {"strengthMicrolitres", 1'000}};
    const Json none{{"microlitres", 2'900}};
    const auto dose = [&](const Json& amount, const Json& more) { return warned(list({dose_changed(5, amount)}), more); };
    CHECK(dose(other, bottle) == "changes[0]:other-strength");
    CHECK(dose(none, bottle) == "changes[0]:strength-missing");
    CHECK(dose(same, bottle).empty());
    CHECK(dose(mg(6'000), bottle).empty());
    CHECK(dose(other, Json::object()).empty());
    CHECK(dose(none, Json::object()).empty());
    CHECK(warned(list({go(28), begun(29, {step(35, same), with(step(42, other), {{"from", date(38)}}),
                                          with(step(49, none), {{"from", date(40)}})})}),
                 bottle) ==
          "changes[1].steps[1]:step-gap; changes[1].steps[1]:step-rises; changes[1].steps[1]:other-strength; "
          "changes[1].steps[2]:step-overlap; changes[1].steps[2]:step-rises; changes[1].steps[2]:strength-missing");
}

TEST_CASE("visits that no longer fit are warned of, each by the last word about it") {
    CHECK(warned(list({moved("visit.1", 0)})) == "changes[0].to:visit-before-infusion " + date(0) + " date");
    CHECK(warned(list({moved("visit.1", -5)})) == "changes[0].to:visit-before-infusion " + date(0) + " date");
    CHECK(warned(list({moved("visit.1", 1)})).empty());
    // The one before does not count, nor does one that is not the last.
    CHECK(warned(list({moved("visit.1", -5), moved("visit.1", 9)})).empty());
    CHECK(warned(list({moved("visit.1", 9), moved("visit.1", -5)})) == "changes[1].to:visit-before-infusion " + date(0) + " date");
    CHECK(warned(list({moved("visit.1", 40), moved("visit.1", 9)})).empty());
    // Onto or past a neighbour on either side; the bound is its own day.
    CHECK(warned(list({moved("visit.2", 8)})).empty());
    CHECK(warned(list({moved("visit.2", 7)})) == "changes[0].to:visit-outside-window " + date(14) + " date");
    CHECK(warned(list({moved("visit.2", 20)})).empty());
    CHECK(warned(list({moved("visit.2", 21)})) == "changes[0].to:visit-outside-window " + date(14) + " date");
    CHECK(warned(list({{{"kind", "visit-done"}, {"visit", "visit.99"}, {"on", date(9)}}})) == "changes[0].visit:unknown-visit");
    CHECK(warned(list({{{"kind", "visit-done"}, {"visit", "visit.2"}, {"on", date(90)}}})).empty());
}

TEST_CASE("an infusion more than 60 days ahead of today is warned of where it stands") {
    const auto seen = [](int today, const Json& changes = Json::array()) { return warned(changes, {{"today", date(today)}}); };
    CHECK(seen(-60).empty());
    CHECK(seen(-61) == "infusionDate:infusion-far-ahead 60 days");
    CHECK(seen(0, list({change("infusion-moved", "to", 60)})).empty());
    CHECK(seen(0, list({change("infusion-moved", "to", 9), change("infusion-moved", "to", 61)})) ==
          "changes[1].to:infusion-far-ahead 60 days");
    CHECK(seen(-61, list({change("infusion-moved", "to", -5)})).empty());
    CHECK(warned(Json::array()).empty());
}

TEST_CASE("STE-LIQUID: a prescription that contradicts itself or its syringe is warned of") {
    const auto about = [](const Json& more) { return warned(Json::array(), {{"prescription", prescription(more)}}); };
    CHECK(about(Json::object()).empty());
    CHECK(about({{"doseMicrograms", 80'000}}) == "prescription.doseMicrograms:ask-pharmacist");
    CHECK(about({{"syringeMicrolitres", 1'000}}) == "prescription.doseMicrolitres:larger-than-syringe 1000 microlitres");
    CHECK(about({{"syringeMicrolitres", 3'000}, {"doseMicrolitres", 3'000}}).empty());
    CHECK(about({{"syringeMicrolitres", 5'000}}) == "prescription.doseMicrolitres:between-marks 200 microlitres");
    CHECK(about({{"syringeMicrolitres", 5'000}, {"doseMicrograms", 80'000}}) ==
          "prescription.doseMicrograms:ask-pharmacist; prescription.doseMicrolitres:between-marks 200 microlitres");
}
