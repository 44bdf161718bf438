// dose.hpp: the doses that are due on a day, through the boundary.
#include "doseline/dose.hpp"

#include <string>

#include "family.hpp"

using namespace family;

namespace {

// "10#1/2 08:00 due early", one a dose: its day and number, its time, what became of it, what is marked.
std::string doses(const Json& asked) {
    std::string text;
    const auto plan = plan_of(asked);
    for (const auto& dose : plan["today"]["doses"]) {
        if (!text.empty()) text += ", ";
        int day = -40;
        while (date(day) != dose["on"].get<std::string>()) ++day;
        text += std::to_string(day) + "#" + dose["number"].dump() + "/" + dose["of"].dump();
        if (dose.contains("time")) text += " " + dose["time"].get<std::string>();
        text += " " + dose["state"].get<std::string>();
        for (const char* flag : {"callFirst", "early", "late", "overdue", "reported"}) {
            if (dose.contains(flag)) text += std::string{" "} + flag;
        }
        if (dose.contains("said")) text += " " + dose["said"].get<std::string>();
        for (const auto& warning : dose["warnings"]) text += " " + warning["code"].get<std::string>();
    }
    return text;
}

Json at(int day, const Json& changes = Json::array(), const Json& more = Json::object()) {
    return with(with(request(changes), {{"today", date(day)}}), more);
}

const Json twice{{"prescription", prescription({{"timesPerDay", 2}, {"clocks", {"08:00", "20:00"}}})}};

Json twice_at(int day, const char* clock, const Json& changes = Json::array()) { return at(day, changes, with(twice, {{"clock", clock}})); }

Json given(std::initializer_list<Json> all) { return {{"given", list(all)}}; }
Json tick(int on, int dose) { return {{"on", date(on)}, {"dose", dose}}; }
Json repeat(int on, int dose) { return {{"on", date(on)}, {"dose", dose}, {"again", true}}; }

}  // namespace

TEST_CASE("a dose for each time of the prescription, one without it, none before and after the course") {
    CHECK(doses(at(10)) == "10#1/1 due");
    CHECK(doses(at(-2)).empty());
    CHECK(doses(at(-1)) == "-1#1/1 due");
    CHECK(doses(at(10, Json::array(), {{"prescription", prescription({{"timesPerDay", 4}})}})) ==
          "10#1/4 due, 10#2/4 due, 10#3/4 due, 10#4/4 due");
    CHECK(doses(at(10, Json::array(), twice)) == "10#1/2 08:00 due, 10#2/2 20:00 due");
    CHECK(doses(at(10, Json::array(), {{"prescription", prescription({{"timesPerDay", 2}, {"clocks", {"08:00"}}})}})) ==
          "10#1/2 08:00 due, 10#2/2 due");
    CHECK(doses(at(56, list({go(28)}))) == "56#1/1 due amount-not-typed");
    CHECK(doses(at(57, list({go(28)}))).empty());
}

TEST_CASE("the evening dose may be ticked for six hours, past midnight too, and is yesterday's") {
    const std::string tens = "10#1/2 08:00 due early, 10#2/2 20:00 due early";
    CHECK(doses(twice_at(10, "02:00")) == "9#2/2 20:00 due late overdue, " + tens);
    CHECK(doses(twice_at(10, "02:01")) == tens);
    CHECK(doses(twice_at(10, "00:00")) == "9#2/2 20:00 due late overdue, " + tens);
    // Not before the first dose of all; and the last one of all even on the day after.
    CHECK(doses(twice_at(-1, "00:00")) == "-1#1/2 08:00 due early, -1#2/2 20:00 due early");
    CHECK(doses(twice_at(57, "00:20", list({go(28)}))) == "56#2/2 20:00 due late overdue amount-not-typed");
    CHECK(doses(twice_at(57, "02:01", list({go(28)}))).empty());
    // Ticked or not.
    CHECK(doses(with(twice_at(10, "01:00"), given({tick(9, 2)}))) == "9#2/2 20:00 given late, " + tens);
    // Two of yesterday's late times.
    const Json late{{"prescription", prescription({{"timesPerDay", 2}, {"clocks", {"19:00", "23:00"}}})}, {"clock", "00:30"}};
    CHECK(doses(at(10, Json::array(), late)) ==
          "9#1/2 19:00 due late overdue, 9#2/2 23:00 due late overdue, 10#1/2 19:00 due early, 10#2/2 23:00 due early");
    // Nobody knows without a clock.
    CHECK(doses(at(10, Json::array(), twice)) == "10#1/2 08:00 due, 10#2/2 20:00 due");
}

TEST_CASE("without a time, the last dose of yesterday may be ticked before 4 in the morning") {
    CHECK(doses(at(10, Json::array(), {{"clock", "03:59"}})) == "9#1/1 due late overdue, 10#1/1 due");
    CHECK(doses(at(10, Json::array(), {{"clock", "04:00"}})) == "10#1/1 due");
    const Json two{{"prescription", prescription({{"timesPerDay", 2}})}, {"clock", "03:59"}};
    CHECK(doses(at(10, Json::array(), two)) == "9#2/2 due late overdue, 10#1/2 due, 10#2/2 due");
    const Json half{{"prescription", prescription({{"timesPerDay", 2}, {"clocks", {"08:00"}}})}, {"clock", "03:59"}};
    CHECK(doses(at(10, Json::array(), half)) == "9#2/2 due late overdue, 10#1/2 08:00 due early, 10#2/2 due");
}

TEST_CASE("more than two hours before its time a tick is early, but not of a dose that is done or must wait for the team") {
    CHECK(doses(twice_at(10, "05:59")) == "10#1/2 08:00 due early, 10#2/2 20:00 due early");
    CHECK(doses(twice_at(10, "06:00")) == "10#1/2 08:00 due, 10#2/2 20:00 due early");
    CHECK(doses(twice_at(10, "14:00")) == "10#1/2 08:00 due, 10#2/2 20:00 due early");
    CHECK(doses(twice_at(10, "14:01")) == "10#1/2 08:00 due overdue, 10#2/2 20:00 due early");
    CHECK(doses(twice_at(10, "17:59")) == "10#1/2 08:00 due overdue, 10#2/2 20:00 due early");
    CHECK(doses(twice_at(10, "18:00")) == "10#1/2 08:00 due overdue, 10#2/2 20:00 due");
    CHECK(doses(with(twice_at(10, "05:00"), given({tick(10, 1)}))) == "10#1/2 08:00 given, 10#2/2 20:00 due early");
    CHECK(doses(twice_at(10, "09:00", list({missed(10, {{"dose", 1}})}))) ==
          "10#1/2 08:00 missed callFirst reported, 10#2/2 20:00 due callFirst");
}

TEST_CASE("a tick is that of its own day and dose") {
    const auto two = [](const Json& ticks) { return doses(with(at(10, Json::array(), twice), ticks)); };
    CHECK(two(given({tick(10, 1)})) == "10#1/2 08:00 given, 10#2/2 20:00 due");
    CHECK(two(given({tick(10, 2)})) == "10#1/2 08:00 due, 10#2/2 20:00 given");
    CHECK(two(given({tick(9, 1), tick(11, 1), tick(10, 3)})) == "10#1/2 08:00 due, 10#2/2 20:00 due");
    // A repeat that nobody asked for ticks nothing.
    CHECK(two(given({repeat(10, 1)})) == "10#1/2 08:00 due, 10#2/2 20:00 due");
    CHECK(two(given({repeat(10, 1), tick(10, 1)})) == "10#1/2 08:00 given, 10#2/2 20:00 due");
}

TEST_CASE("STE-MISSED: a missed or vomited dose has no tick, and until the team's word is typed, call before more is given") {
    const auto two = [](const Json& report, const Json& ticks = Json::object()) {
        return doses(with(at(10, list({report}), twice), ticks));
    };
    CHECK(two(missed(10, {{"dose", 1}})) == "10#1/2 08:00 missed callFirst reported, 10#2/2 20:00 due callFirst");
    CHECK(two(missed(10, {{"dose", 1}, {"how", "vomited"}})) == "10#1/2 08:00 vomited callFirst reported, 10#2/2 20:00 due callFirst");
    CHECK(two(missed(10, {{"dose", 1}, {"reported", false}})) == "10#1/2 08:00 missed callFirst, 10#2/2 20:00 due callFirst");
    // A tick does not undo what became of it.
    CHECK(two(missed(10, {{"dose", 1}, {"how", "vomited"}}), given({tick(10, 1)})) ==
          "10#1/2 08:00 vomited callFirst reported, 10#2/2 20:00 due callFirst");
    // Of the second dose the first is not held back; and a later one that is given already waits for nobody.
    CHECK(two(missed(10, {{"dose", 2}})) == "10#1/2 08:00 due, 10#2/2 20:00 missed callFirst reported");
    CHECK(two(missed(10, {{"dose", 1}}), given({tick(10, 2)})) == "10#1/2 08:00 missed callFirst reported, 10#2/2 20:00 given");
    // A report that names no dose is one of each.
    CHECK(two(missed(10)) == "10#1/2 08:00 missed callFirst reported, 10#2/2 20:00 missed callFirst reported");
    const Json four{{"prescription", prescription({{"timesPerDay", 4}})}};
    CHECK(doses(at(10, list({missed(10, {{"dose", 2}})}), four)) ==
          "10#1/4 due, 10#2/4 missed callFirst reported, 10#3/4 due callFirst, 10#4/4 due callFirst");
}

TEST_CASE("STE-MISSED: give again is due until the repeat is ticked, do not give is done with") {
    const auto two = [](const char* said, const Json& ticks = Json::object()) {
        return doses(with(at(10, list({missed(10, {{"dose", 1}, {"how", "vomited"}, {"said", said}})}), twice), ticks));
    };
    CHECK(two("give-again") == "10#1/2 08:00 due give-again, 10#2/2 20:00 due");
    CHECK(two("give-again", given({tick(10, 1)})) == "10#1/2 08:00 due give-again, 10#2/2 20:00 due");
    CHECK(two("give-again", given({tick(10, 1), repeat(10, 1)})) == "10#1/2 08:00 given give-again, 10#2/2 20:00 due");
    CHECK(two("give-again", given({repeat(10, 2)})) == "10#1/2 08:00 due give-again, 10#2/2 20:00 due");
    CHECK(two("do-not-give") == "10#1/2 08:00 vomited do-not-give, 10#2/2 20:00 due");
    CHECK(two("do-not-give", given({tick(10, 1), repeat(10, 1)})) == "10#1/2 08:00 vomited do-not-give, 10#2/2 20:00 due");
}

TEST_CASE("STE-MISSED, CALL-NOW: an open report of an earlier day stays in sight, until the team's word is typed") {
    CHECK(doses(at(11, list({missed(10)}))) == "11#1/1 due report-open");
    CHECK(doses(at(12, list({missed(10)}))) == "12#1/1 due report-open");
    CHECK(doses(at(10, list({missed(11)}))) == "10#1/1 due");
    CHECK(doses(at(11, list({missed(10, {{"said", "do-not-give"}})}))) == "11#1/1 due");
    CHECK(doses(at(11, list({missed(10), missed(10, {{"said", "give-again"}})}))) == "11#1/1 due");
    // Of any dose of that day, the fourth too; on each dose of the next.
    CHECK(doses(at(11, list({missed(10, {{"dose", 4}})}), twice)) == "11#1/2 08:00 due report-open, 11#2/2 20:00 due report-open");
    CHECK(doses(at(11, list({missed(10, {{"dose", 1}}), missed(10, {{"dose", 2}, {"said", "give-again"}})}), twice)) ==
          "11#1/2 08:00 due report-open, 11#2/2 20:00 due report-open");
    // What the team does not know of yet comes before all that it knows.
    const Json untold{{"reported", false}};
    CHECK(doses(at(11, list({missed(10, untold)}))) == "11#1/1 due report-untold");
    const auto several = plan_of(at(14, list({missed(10, untold), missed(12), missed(11, untold), missed(9)})));
    const auto first = several["today"]["doses"][0]["warnings"][0];
    CHECK(first["code"] == "report-untold");
    CHECK(std::any_of(several["items"].begin(), several["items"].end(),
                      [&](const Json& item) { return item["key"] == first["report"] && item["date"] == date(11); }));
    CHECK(doses(at(14, list({missed(10), missed(12), missed(11, {{"said", "do-not-give"}})}))) == "14#1/1 due report-open");
    // The rules are those of a missed dose.
    const auto warning = plan_of(at(11, list({missed(10)})))["today"]["doses"][0]["warnings"][0];
    CHECK(warning["rules"] == list({"STE-MISSED", "CALL-NOW"}));
    // Last night's dose, seen after midnight, is the reported one itself.
    CHECK(doses(twice_at(11, "01:00", list({missed(10, {{"dose", 2}})}))) ==
          "10#2/2 20:00 missed callFirst late reported, 11#1/2 08:00 due early report-open, 11#2/2 20:00 due early report-open");
}

TEST_CASE("STE-LIQUID, STE-TAPER: a dose carries its amount, what it rests on, and the bounds that it crosses") {
    const auto dose = [](const Json& asked) { return plan_of(asked)["today"]["doses"][0]; };
    const Json bottle{{"prescription", prescription({{"syringeMicrolitres", 3'000}, {"doseMicrograms", 8'100}})}};
    const auto full = dose(at(10, Json::array(), bottle));
    CHECK(full["key"] == "steroid.full");
    CHECK(full["phase"] == "full");
    CHECK(full["basis"] == "team");
    CHECK(full["amount"] ==
          with({{"microlitres", 2'700}, {"micrograms", 8'100}}, {{"strengthMicrograms", 15'000}, {"strengthMicrolitres", 5'000}}));
    CHECK(full["certain"] == true);
    CHECK(full["syringe"] == Json::parse(R"({"microlitres":3000,"markMicrolitres":100,"fits":true,"onMark":true})"));

    const auto plain = dose(at(10));
    CHECK(plain["basis"] == "label");
    CHECK(plain["certain"] == false);
    CHECK_FALSE(plain.contains("amount"));
    CHECK_FALSE(plain.contains("syringe"));

    const auto taper = dose(at(30, list({go(28)}), bottle));
    CHECK(taper["key"] == "steroid.taper");
    CHECK(taper["phase"] == "taper");
    CHECK(taper["basis"] == "team");
    CHECK_FALSE(taper.contains("amount"));
    CHECK(taper["warnings"] == Json::parse(R"([{"code":"amount-not-typed","rules":["STE-TAPER"]}])"));

    const auto large = dose(at(10, list({dose_changed(5, ml(3'100))}), bottle));
    CHECK(large["warnings"] == Json::parse(R"([{"code":"larger-than-syringe","limit":3000,"unit":"microlitres","rules":["STE-LIQUID"]}])"));
    CHECK(large["certain"] == false);
    CHECK_FALSE(large.contains("syringe"));
    const auto between =
        dose(at(10, list({dose_changed(5, ml(2'700))}), {{"prescription", prescription({{"syringeMicrolitres", 5'000}})}}));
    CHECK(between["warnings"] == Json::parse(R"([{"code":"between-marks","limit":200,"unit":"microlitres","rules":["STE-LIQUID"]}])"));
    CHECK(between["certain"] == true);
    CHECK(between["syringe"] == Json::parse(R"({"microlitres":5000,"markMicrolitres":200,"fits":true,"onMark":false})"));
    const auto mass_alone = dose(at(10, list({dose_changed(5, mg(6'000))}), bottle));
    CHECK(mass_alone["amount"] == mg(6'000));
    CHECK(mass_alone["basis"] == "team");
    CHECK_FALSE(mass_alone.contains("syringe"));
}

namespace {

// "6 given, 7 missed": each of the days before, and what is known of it.
std::string marks(const Json& asked) {
    std::string text;
    const auto plan = plan_of(asked);
    for (const auto& marked : plan["today"]["lastDays"]) {
        if (!text.empty()) text += ", ";
        int day = -40;
        while (date(day) != marked["on"].get<std::string>()) ++day;
        text += std::to_string(day) + " " + marked["mark"].get<std::string>();
    }
    return text;
}

Json first_dose(const Json& asked) { return plan_of(asked)["today"]["doses"][0]; }

Json next_of(const Json& asked) { return plan_of(asked)["today"].value("next", Json{}); }

Json vomited(int on, int dose) { return missed(on, {{"dose", dose}, {"how", "vomited"}}); }

}  // namespace

TEST_CASE("a dose that was ticked off hands back when and on which device, of the first that did") {
    const auto given_of = [](const Json& ticks, const Json& changes = Json::array()) {
        return first_dose(with(at(10, changes), ticks)).value("given", Json{});
    };
    const auto by = [](const char* name) { return with(tick(10, 1), {{"by", name}}); };
    CHECK(given_of(given({with(tick(10, 1), {{"at", "08:12"}, {"by", "Mum"}})})) == Json{{"at", "08:12"}, {"by", "Mum"}});
    CHECK(given_of(given({with(tick(10, 1), {{"at", "00:00"}})})) == Json{{"at", "00:00"}});
    CHECK(given_of(given({by("Dad"), by("Mum")})) == Json{{"by", "Dad"}});
    CHECK(given_of(given({tick(10, 1)})).is_null());
    CHECK(given_of(given({by("")})).is_null());
    // Of a dose that came up it says nothing, and of a repeat its own.
    CHECK(given_of(given({by("Dad")}), list({vomited(10, 1)})).is_null());
    const auto again = list({with(vomited(10, 1), {{"said", "give-again"}})});
    CHECK(given_of(given({by("Dad"), with(repeat(10, 1), {{"by", "Mum"}})}), again) == Json{{"by", "Mum"}});
    // A long name is cut between two characters.
    CHECK(given_of(given({by(std::string(65, 'x').c_str())})) == Json{{"by", std::string(64, 'x')}});
    CHECK(given_of(given({by((std::string(63, 'x') + "é").c_str())})) == Json{{"by", std::string(63, 'x')}});
}

TEST_CASE("of the seven days before, those of the course have a mark each") {
    CHECK(marks(at(10)) == "3 unmarked, 4 unmarked, 5 unmarked, 6 unmarked, 7 unmarked, 8 unmarked, 9 unmarked");
    CHECK(marks(at(-1)).empty());
    CHECK(marks(at(1)) == "-1 unmarked, 0 unmarked");
    CHECK(marks(at(60, list({go(28)}))) == "53 unmarked, 54 unmarked, 55 unmarked, 56 unmarked");
    CHECK(marks(at(63, list({go(28)}))) == "56 unmarked");
    CHECK(marks(at(64, list({go(28)}))).empty());

    const auto two = [](const Json& changes, const Json& ticks) { return marks(with(at(1, changes, twice), ticks)); };
    CHECK(two(Json::array(), given({tick(-1, 1), tick(-1, 2), tick(0, 2)})) == "-1 given, 0 partly");
    CHECK(two(list({missed(0, {{"dose", 2}})}), given({tick(0, 1), tick(0, 2)})) == "-1 unmarked, 0 missed");
    // Of two reports the one that came up, in either order.
    CHECK(two(list({missed(-1, {{"dose", 1}}), vomited(-1, 2), vomited(0, 1), missed(0, {{"dose", 2}})}), given({})) ==
          "-1 vomited, 0 vomited");
    // A repeat makes good what came up, once it is ticked.
    const auto again = list({with(vomited(0, 1), {{"said", "give-again"}})});
    CHECK(two(again, given({tick(0, 1), tick(0, 2)})) == "-1 unmarked, 0 vomited");
    CHECK(two(again, given({repeat(0, 1), tick(0, 2)})) == "-1 unmarked, 0 given");
}

TEST_CASE("once nothing of the day is left to be given, the first dose of the next day is named") {
    CHECK(next_of(at(10)).is_null());
    CHECK(next_of(with(at(10), given({tick(10, 1)}))) == Json{{"on", date(11)}});
    CHECK(next_of(with(at(10, Json::array(), twice), given({tick(10, 1)}))).is_null());
    CHECK(next_of(with(at(10, Json::array(), twice), given({tick(10, 1), tick(10, 2)}))) == Json{{"on", date(11)}, {"time", "08:00"}});
    // Missed, and settled with the team; not while they are to be called.
    CHECK(next_of(at(10, list({missed(10, {{"said", "do-not-give"}})}))) == Json{{"on", date(11)}});
    CHECK(next_of(at(10, list({missed(10)}))).is_null());
    // None follows the last of all, and before the first there is nothing to be done with.
    CHECK(next_of(with(at(56, list({go(28)})), given({tick(56, 1)}))).is_null());
    CHECK(next_of(at(-2)).is_null());
}
