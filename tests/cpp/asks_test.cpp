// asks.hpp: what is asked before a change is saved, through the boundary.
#include "doseline/asks.hpp"

#include <string>

#include "family.hpp"

using namespace family;

namespace {

// "changes[0].microlitres:amount-tenfold retype 2000>16000 microlitres": field, code, how, before and now, limit, unit, visit.
std::string asks(const Json& former, const Json& now) {
    const auto text_of = [](const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); };
    std::string text;
    const auto found = compared(former, now);
    for (const auto& ask : found["asks"]) {
        if (!text.empty()) text += "; ";
        text += ask["field"].get<std::string>() + ":" + ask["code"].get<std::string>() + " " + ask["how"].get<std::string>();
        if (ask.contains("before")) text += " " + text_of(ask["before"]);
        if (ask.contains("now")) text += ">" + text_of(ask["now"]);
        if (ask.contains("limit")) text += " limit " + ask["limit"].dump();
        text += " " + ask["unit"].get<std::string>();
        if (ask.contains("key")) text += " " + ask["key"].get<std::string>() + " " + ask["tests"].dump();
    }
    return text;
}

Json prescribed(const Json& more, const Json& changes = Json::array()) {
    return with(request(changes), {{"prescription", prescription(more)}});
}

Json dosed(int microlitres) { return prescribed({{"doseMicrolitres", microlitres}}); }

// A change of the dose on day 5, where 2 mL of 15 mg in 5 mL were prescribed.
std::string changed_to(const Json& amount) {
    return asks(prescribed({{"doseMicrolitres", 2'000}}), prescribed({{"doseMicrolitres", 2'000}}, list({dose_changed(5, amount)})));
}

}  // namespace

TEST_CASE("STE-LIQUID: eight times or an eighth of the dose before is typed again, a doubling is not") {
    const std::string field = "prescription.doseMicrolitres:";
    CHECK(asks(dosed(1'000), dosed(8'000)) == field + "amount-tenfold retype 1000>8000 microlitres");
    CHECK(asks(dosed(1'000), dosed(7'900)).empty());
    CHECK(asks(dosed(8'000), dosed(1'000)) == field + "amount-tenth retype 8000>1000 microlitres");
    CHECK(asks(dosed(7'900), dosed(1'000)).empty());
    CHECK(asks(dosed(1'000), dosed(2'000)).empty());
    CHECK(asks(dosed(1'000), dosed(1'000)).empty());
    CHECK(asks(request(), dosed(50'000)).empty());
    CHECK(asks(dosed(50'000), request()).empty());
    // Another bottle: by what it holds, 3 mg in 1 mL or 30 mg in 1 mL.
    CHECK(asks(dosed(1'000), prescribed({{"doseMicrolitres", 1'000}, {"strengthMicrograms", 150'000}})) ==
          field + "amount-tenfold retype 3000>30000 micrograms");
    CHECK(asks(dosed(1'000), prescribed({{"doseMicrolitres", 100}, {"strengthMicrograms", 150'000}})).empty());
}

TEST_CASE("STE-LIQUID: a changed dose is held against the day before it, in the unit of both") {
    CHECK(changed_to(ml(16'000)) == "changes[0].microlitres:amount-tenfold retype 2000>16000 microlitres");
    CHECK(changed_to(ml(15'900)).empty());
    CHECK(changed_to(ml(200)) == "changes[0].microlitres:amount-tenth retype 2000>200 microlitres");
    CHECK(changed_to(ml(300)).empty());
    CHECK(changed_to(mg(48'000)) == "changes[0].micrograms:amount-tenfold retype 6000>48000 micrograms");
    CHECK(changed_to(mg(47'999)).empty());
    CHECK(changed_to(mg(750)) == "changes[0].micrograms:amount-tenth retype 6000>750 micrograms");
    CHECK(changed_to(mg(751)).empty());
    CHECK(changed_to(Json::object()).empty());
    // mL of an unknown bottle cannot be held against those of a known one.
    CHECK(changed_to({{"microlitres", 50'000}}).empty());
    // mL of a stronger bottle, by what they hold: the box is that of the mL, unless mg were typed beside them.
    const Json stronger{{"microlitres", 2'000}, {"strengthMicrograms", 150'000}, {"strengthMicrolitres", 5'000}};
    CHECK(changed_to(stronger) == "changes[0].microlitres:amount-tenfold retype 6000>60000 micrograms");
    CHECK(changed_to(with(stronger, {{"micrograms", 60'000}})) == "changes[0].micrograms:amount-tenfold retype 6000>60000 micrograms");
    CHECK(changed_to(with(ml(16'000), {{"micrograms", 48'000}})) == "changes[0].microlitres:amount-tenfold retype 2000>16000 microlitres");
}

TEST_CASE("only a new change is asked about, and by its own day before") {
    const auto first = dose_changed(5, ml(1'000)), second = dose_changed(9, ml(9'000));
    const auto one = prescribed({}, list({first})), both = prescribed({}, list({first, second}));
    CHECK(asks(one, both) == "changes[1].microlitres:amount-tenfold retype 1000>9000 microlitres");
    CHECK(asks(both, both).empty());
    CHECK(asks(prescribed({}), both) == "changes[1].microlitres:amount-tenfold retype 1000>9000 microlitres");
    // On the course's first day the prescription is what was before; without one, nothing was.
    CHECK(asks(prescribed({}), prescribed({}, list({dose_changed(-1, ml(27'000))}))) ==
          "changes[0].microlitres:amount-tenfold retype 2700>27000 microlitres");
    CHECK(asks(request(), request(list({dose_changed(-1, ml(27'000))}))).empty());
    CHECK(asks(prescribed({}), prescribed({}, list({dose_changed(-3, ml(27'000))}))) ==
          "changes[0].microlitres:amount-tenfold retype 2700>27000 microlitres");
}

TEST_CASE("STE-TAPER: each step is held against the one before, the first against the full dose, which it may not exceed") {
    const auto tapered = [](std::initializer_list<Json> steps, const Json& more = Json::object()) {
        return asks(prescribed(more, list({go(28)})), prescribed(more, list({go(28), begun(29, steps)})));
    };
    CHECK(tapered({step(35, ml(2'700))}).empty());
    CHECK(tapered({step(35, ml(2'800))}) == "changes[1].steps[0]:step-above-full retype 2700>2800 microlitres");
    CHECK(tapered({step(35, mg(8'100))}).empty());
    CHECK(tapered({step(35, mg(8'101))}) == "changes[1].steps[0]:step-above-full retype 8100>8101 micrograms");
    // Ten times is asked as that, and once.
    CHECK(tapered({step(35, ml(21'600))}) == "changes[1].steps[0]:amount-tenfold retype 2700>21600 microlitres");
    CHECK(tapered({step(35, ml(2'000)), step(42, ml(200)), step(49, ml(1'600))}) ==
          "changes[1].steps[1]:amount-tenth retype 2000>200 microlitres; changes[1].steps[2]:amount-tenfold retype 200>1600 microlitres");
    // A later step that rises is warned of, not asked.
    CHECK(tapered({step(35, ml(2'000)), step(42, ml(2'800))}).empty());
    // On the first day of all there is no full dose before it.
    CHECK(asks(prescribed({}), prescribed({}, list({begun(-1, {step(35, ml(2'800))})}))).empty());
    // A step of an unknown amount breaks the chain.
    CHECK(tapered({step(35, Json::object()), step(42, ml(27'000))}).empty());
    // More than the syringe holds, behind what else is asked of that step.
    CHECK(
        tapered({step(35, ml(2'800)), step(42, ml(1'000))}, {{"syringeMicrolitres", 1'000}}) ==
        "changes[1].steps[0]:step-above-full retype 2700>2800 microlitres; changes[1].steps[0]:larger-than-syringe retype>2800 limit 1000 microlitres");
    // New steps in a taper under way follow a step, not the full dose.
    const auto before = list({go(28), begun(29, {step(56, ml(1'000))})});
    auto after = before;
    after.push_back(begun(40, {step(56, ml(1'200))}));
    CHECK(asks(prescribed({}, before), prescribed({}, after)).empty());
    after = before;
    after.push_back(begun(40, {step(56, ml(8'000))}));
    CHECK(asks(prescribed({}, before), prescribed({}, after)) == "changes[2].steps[0]:amount-tenfold retype 1000>8000 microlitres");
}

TEST_CASE("STE-LIQUID: more than the syringe holds is typed again, a syringe that is just full is not") {
    const auto with_syringe = [](int dose, int syringe) {
        return prescribed({{"doseMicrolitres", dose}, {"syringeMicrolitres", syringe}});
    };
    CHECK(asks(request(), with_syringe(3'000, 3'000)).empty());
    CHECK(asks(request(), with_syringe(3'100, 3'000)) ==
          "prescription.doseMicrolitres:larger-than-syringe retype>3100 limit 3000 microlitres");
    // Another syringe is asked about as well as another dose, and nothing where neither changed.
    CHECK(asks(with_syringe(3'100, 5'000), with_syringe(3'100, 3'000)) ==
          "prescription.doseMicrolitres:larger-than-syringe retype>3100 limit 3000 microlitres");
    CHECK(asks(with_syringe(3'100, 3'000), with_syringe(3'100, 3'000)).empty());
    CHECK(asks(with_syringe(3'100, 3'000), with(with_syringe(3'100, 3'000), {{"today", date(3)}})).empty());
    const auto small = prescribed({{"syringeMicrolitres", 3'000}});
    CHECK(asks(small, prescribed({{"syringeMicrolitres", 3'000}}, list({dose_changed(5, ml(3'100))}))) ==
          "changes[0].microlitres:larger-than-syringe retype>3100 limit 3000 microlitres");
    CHECK(asks(small, prescribed({{"syringeMicrolitres", 3'000}}, list({dose_changed(5, ml(3'000))}))).empty());
    CHECK(asks(prescribed({}), prescribed({}, list({dose_changed(5, ml(3'100))}))).empty());
    CHECK(asks(small, prescribed({{"syringeMicrolitres", 3'000}}, list({dose_changed(5, mg(9'000))}))).empty());
}

TEST_CASE("an infusion more than 60 days ahead, or moved by more than 90, is the right year?") {
    const auto moved_to = [](int day, std::optional<int> today = {}) {
        auto now = request(list({change("infusion-moved", "to", day)}));
        if (today) now["today"] = date(*today);
        return asks(request(), now);
    };
    CHECK(moved_to(60, 0).empty());
    CHECK(moved_to(61, 0) == "changes[0].to:infusion-far-ahead confirm limit 60 days");
    CHECK(moved_to(61).empty());
    CHECK(moved_to(90).empty());
    CHECK(moved_to(91) == "changes[0].to:infusion-moved-far confirm limit 90 days");
    CHECK(moved_to(-90).empty());
    CHECK(moved_to(-91) == "changes[0].to:infusion-moved-far confirm limit 90 days");
    CHECK(moved_to(91, 30) ==
          "changes[0].to:infusion-far-ahead confirm limit 60 days; changes[0].to:infusion-moved-far confirm limit 90 days");
    // Typed anew in the questions; and nothing where it is as it was.
    CHECK(asks(request(), with(request(), {{"infusionDate", date(91)}})) == "infusionDate:infusion-moved-far confirm limit 90 days");
    CHECK(asks(with(request(), {{"today", date(-100)}}), with(request(), {{"today", date(-100)}})).empty());
}

TEST_CASE("visits that were moved by hand and that a new infusion date leaves behind are asked about") {
    const auto shifted = [](const Json& visits, int to) {
        auto now = visits;
        now.push_back(change("infusion-moved", "to", to));
        return asks(request(visits), request(now));
    };
    const auto first = list({moved("visit.1", 9)});
    const std::string liver = R"( ["liver","platelets","troponin"])";
    CHECK(shifted(first, 1).empty());
    // More than half a week off its own day.
    CHECK(shifted(first, 5).empty());
    CHECK(shifted(first, 6) == "changes[0].to:visit-outside-window choose " + date(9) + ">" + date(13) + " date visit.1" + liver);
    // On the infusion's day or before it: the visit is back on its own day, 7 days after.
    CHECK(shifted(first, 9) == "changes[0].to:visit-before-infusion choose " + date(9) + ">" + date(16) + " date visit.1" + liver);
    CHECK(shifted(first, 10) == "changes[0].to:visit-before-infusion choose " + date(9) + ">" + date(17) + " date visit.1" + liver);
    // Off its window: past a neighbour's day.
    const auto fourth = list({moved("visit.4", 30)});
    CHECK(shifted(fourth, 5).empty());
    CHECK(shifted(fourth, 9) == "changes[0].to:visit-outside-window choose " + date(30) + ">" + date(37) + " date visit.4" + liver);
    // In the order of the visits, not of the changes; and none that is itself new.
    const auto two = list({moved("visit.4", 30), moved("visit.1", 9)});
    CHECK(shifted(two, 10) == "changes[1].to:visit-before-infusion choose " + date(9) + ">" + date(17) + " date visit.1" + liver +
                                  "; changes[0].to:visit-outside-window choose " + date(30) + ">" + date(38) + " date visit.4" + liver);
    CHECK(asks(request(), request(list({moved("visit.1", 9), change("infusion-moved", "to", 10)}))).empty());
    // One that was off its window is asked about, one beside it that was not is not.
    CHECK(shifted(list({moved("visit.4", 30), moved("visit.6", 48)}), 9) ==
          "changes[0].to:visit-outside-window choose " + date(30) + ">" + date(37) + " date visit.4" + liver);
    CHECK(shifted(list({moved("visit.4", 30), moved("visit.6", 44)}), 9).ends_with("visit.6 [\"liver\",\"platelets\"]"));
    // What else is warned of, before it or of it, is not this.
    CHECK(shifted(list({moved("visit.99", 9), moved("visit.4", 30)}), 9) ==
          "changes[1].to:visit-outside-window choose " + date(30) + ">" + date(37) + " date visit.4" + liver);
    // Nothing is asked where the infusion stays.
    CHECK(asks(request(list({moved("visit.1", -3)})), request(list({moved("visit.1", -3), go(28)}))).empty());
    CHECK(shifted(list({moved("visit.99", 9)}), 10).empty());
}

TEST_CASE("STE-LIQUID: the same mL of another bottle are another dose, and are typed again") {
    const auto bottle = [](int micrograms, int microlitres, int dose) {
        return prescribed({{"strengthMicrograms", micrograms}, {"strengthMicrolitres", microlitres}, {"doseMicrolitres", dose}});
    };
    const auto before = bottle(15'000, 5'000, 2'700);
    CHECK(asks(before, bottle(15'000, 1'000, 2'700)) == "prescription.doseMicrolitres:other-strength retype 8100>40500 micrograms");
    CHECK(asks(before, bottle(3'000, 1'000, 2'700)).empty());
    CHECK(asks(before, bottle(15'000, 1'000, 600)).empty());
    // Ten times is asked as ten times, and once.
    CHECK(asks(before, bottle(30'000, 1'000, 2'700)) == "prescription.doseMicrolitres:amount-tenfold retype 8100>81000 micrograms");
}

TEST_CASE("STE-GATE, STE-MISSED: what has happened does not lie ahead, nor before the steroid") {
    const auto seen = [](const Json& what, const char* clock = nullptr) {
        auto former = prescribed({{"clocks", {"21:00"}}});
        former["today"] = date(10);
        if (clock) former["clock"] = clock;
        auto now = former;
        now["changes"] = list({what});
        return asks(former, now);
    };
    const auto word = [](int on) { return with(change("gate", "on", on), {{"said", "not-yet"}}); };
    const auto missed = [](int on) { return with(change("dose-missed", "on", on), {{"how", "missed"}, {"reported", false}}); };
    const auto done = [](int on) { return with(change("visit-done", "on", on), {{"visit", "visit.1"}}); };
    CHECK(seen(word(10)).empty());
    CHECK(seen(word(11)) == "changes[0].on:day-ahead confirm>" + date(11) + " date");
    CHECK(seen(word(-1)).empty());
    CHECK(seen(word(-2)) == "changes[0].on:day-before-course confirm>" + date(-2) + " date");
    CHECK(seen(done(11)) == "changes[0].on:day-ahead confirm>" + date(11) + " date");
    CHECK(seen(done(-2)).empty());
    CHECK(seen(missed(11)) == "changes[0].on:day-ahead confirm>" + date(11) + " date");
    CHECK(seen(missed(-2)) == "changes[0].on:day-before-course confirm>" + date(-2) + " date");
    CHECK(seen(missed(10)).empty());
    CHECK(seen(missed(10), "18:59") == "changes[0].on:day-ahead confirm>" + date(10) + " date");
    CHECK(seen(missed(10), "19:00").empty());
}

TEST_CASE("STE-HOLD, STE-TAPER: an end more than 180 days ahead is asked about") {
    const auto seen = [](const Json& what) {
        auto former = request();
        former["today"] = date(0);
        auto now = former;
        now["changes"] = list({what});
        return asks(former, now);
    };
    const auto held = [](int through) { return Json{{"kind", "course-held"}, {"through", date(through)}}; };
    CHECK(seen(held(180)).empty());
    CHECK(seen(held(181)) == "changes[0].through:long-span confirm>" + date(181) + " date");
    CHECK(seen(with(change("taper-begun", "from", 29), {{"through", date(181)}})) ==
          "changes[0].through:long-span confirm>" + date(181) + " date");
    CHECK(seen(with(change("taper-paused", "from", 29), {{"through", date(181)}})) ==
          "changes[0].through:long-span confirm>" + date(181) + " date");
    CHECK(seen(with(change("taper-begun", "from", 29), {{"steps", list({{{"through", date(40)}}, {{"through", date(200)}}})}})) ==
          "changes[0].steps[1].through:long-span confirm>" + date(200) + " date");
    CHECK(asks(request(), request(list({held(900)}))).empty());
}

TEST_CASE("an amount is held against the last one that is known") {
    // From the label's taper on nobody knows an amount; the full dose before it is the last one known.
    CHECK(asks(prescribed({}), prescribed({}, list({dose_changed(40, ml(27'000))}))) ==
          "changes[0].microlitres:amount-tenfold retype 2700>27000 microlitres");
}
