// wire/boundary.hpp: what each rule of the label comes to in the worked example, one test a rule and named by it. Rules whose
// own files have more (kit, request, weight entry) are tested there; rules that are words alone in tests/web/rules.test.mjs.
#include <chrono>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catch.hpp"
#include "doseline/civil_day.hpp"
#include "wire/boundary.hpp"

using Json = nlohmann::ordered_json;

namespace {

// 8.2 kg, born on 1 May 2025; day 0 is 3 November 2025.
Json plan_of(const std::vector<Json>& changes = {}, const Json& prescription = nullptr) {
    Json request{{"edition", "us"}, {"birthDate", "2025-05-01"}, {"weightGrams", 8200}, {"infusionDate", "2025-11-03"}};
    if (!changes.empty()) request["changes"] = changes;
    if (!prescription.is_null()) request["prescription"] = prescription;
    const auto answer = Json::parse(doseline::wire::plan_json(request.dump()));
    REQUIRE(answer.at("ok") == true);
    return answer.at("plan");
}

Json item(const Json& plan, const std::string& key) {
    for (const auto& each : plan.at("items")) {
        if (each.at("key") == key) return each;
    }
    FAIL("no item " << key);
    return {};
}

bool has_item(const Json& plan, const std::string& key) {
    for (const auto& each : plan.at("items")) {
        if (each.at("key") == key) return true;
    }
    return false;
}

bool names(const Json& with_rules, const std::string& id) {
    for (const auto& each : with_rules.at("rules")) {
        if (each == id) return true;
    }
    return false;
}

// The days, counted from the infusion, on which a test is due.
std::vector<int> days_of(const Json& plan, const std::string& test, const std::string& id) {
    std::vector<int> days;
    for (const auto& each : plan.at("items")) {
        if (!each.contains("tests") || !each.contains("day")) continue;
        for (const auto& one : each.at("tests")) {
            if (one != test) continue;
            days.push_back(each.at("day").get<int>());
            CHECK(names(each, id));
        }
    }
    return days;
}

// The warning of that code, which must be there once and name the rule.
Json warning(const Json& plan, const std::string& code, const std::string& id) {
    Json found;
    for (const auto& each : plan.at("warnings")) {
        if (each.at("code") != code) continue;
        CHECK(found.is_null());
        found = each;
    }
    REQUIRE_FALSE(found.is_null());
    CHECK(names(found, id));
    return found;
}

const auto held = Json::object({{"kind", "course-held"}});
const Json go{{"kind", "gate"}, {"on", "2025-12-01"}, {"said", "go"}};

}  // namespace

TEST_CASE("ZOL-ONCE: one infusion") {
    const auto plan = plan_of();
    int infusions = 0;
    for (const auto& each : plan.at("items")) {
        if (each.at("kind") != "infusion") continue;
        ++infusions;
        CHECK(names(each, "ZOL-ONCE"));
    }
    CHECK(infusions == 1);
}

TEST_CASE("ITV-LOOKALIKE: who is two or older is told of the other medicine of that name") {
    const auto answer = Json::parse(
        doseline::wire::plan_json(R"({"edition":"us","birthDate":"2023-11-03","weightGrams":8200,"infusionDate":"2025-11-03"})"));
    REQUIRE(answer.at("problems").size() == 1);
    CHECK(names(answer.at("problems")[0], "ITV-LOOKALIKE"));
}

TEST_CASE("ZOL-INFUSION: over 60 minutes, so that mL per hour are the mL of the kit") {
    const auto infusion = item(plan_of(), "infusion");
    CHECK(names(infusion, "ZOL-INFUSION"));
    CHECK(infusion.at("minutes") == 60);
    CHECK(infusion.at("volumeMicrolitres") == 46'800);
    CHECK(infusion.at("microlitresPerHour") == 46'800);
}

TEST_CASE("STE-START: the first dose is the day before the infusion") {
    const auto full = item(plan_of(), "steroid.full");
    CHECK(names(full, "STE-START"));
    CHECK(full.at("from") == "2025-11-02");
    CHECK(full.at("fromDay") == -1);
}

TEST_CASE("STE-RATE: 1 mg per kg per day, with what it comes to") {
    const auto rate = item(plan_of(), "steroid.full").at("labelRate");
    CHECK(names(rate, "STE-RATE"));
    CHECK(rate.at("microgramsPerKgPerDay") == 1000);
    CHECK(rate.at("microgramsPerDay") == 8200);
}

TEST_CASE("STE-30: 30 full-dose days, from day -1 to day 28") {
    const auto full = item(plan_of(), "steroid.full");
    CHECK(names(full, "STE-30"));
    CHECK(full.at("throughDay") == 28);
    CHECK(full.at("throughDay").get<int>() - full.at("fromDay").get<int>() + 1 == 30);
}

TEST_CASE("STE-GATE: the question is asked on day 28, and a taper before the team's word is warned of") {
    const auto gate = item(plan_of(), "steroid.gate");
    CHECK(names(gate, "STE-GATE"));
    CHECK(gate.at("day") == 28);
    const Json early{{"kind", "taper-begun"}, {"from", "2025-11-20"}};
    warning(plan_of({early}), "taper-before-gate", "STE-GATE");
}

TEST_CASE("STE-CONSULT: the question at the gate names whom the team may ask") {
    CHECK(names(item(plan_of(), "steroid.gate"), "STE-CONSULT"));
}

TEST_CASE("STE-TAPER: the 28 days from 29 to 56, with no amount that the team has not set") {
    const auto taper = item(plan_of(), "steroid.taper");
    CHECK(names(taper, "STE-TAPER"));
    CHECK(taper.at("fromDay") == 29);
    CHECK(taper.at("throughDay") == 56);
    CHECK_FALSE(taper.contains("amounts"));
}

TEST_CASE("STE-HOLD: held, the full dose has no end and nothing dates a taper, and 28 days of taper follow a later start") {
    const auto open = plan_of({held});
    const auto full = item(open, "steroid.full");
    CHECK(names(item(open, "steroid.gate"), "STE-HOLD"));
    CHECK_FALSE(full.contains("through"));
    CHECK_FALSE(has_item(open, "steroid.taper"));
    const Json later{{"kind", "taper-begun"}, {"from", "2025-12-16"}};
    const auto taper = item(plan_of({go, later}), "steroid.taper");
    CHECK(taper.at("fromDay") == 43);
    CHECK(taper.at("throughDay") == 70);
}

TEST_CASE("STE-ABRUPT: an end without a taper is warned of") {
    const Json ended{{"kind", "course-ended"}, {"on", "2025-11-20"}};
    warning(plan_of({ended}), "end-without-taper", "STE-ABRUPT");
}

TEST_CASE("STE-MISSED, CALL-NOW: a missed dose that the team does not know of is warned of") {
    for (const auto* how : {"missed", "vomited"}) {
        Json dose{{"kind", "dose-missed"}, {"on", "2025-11-12"}, {"how", how}, {"reported", false}};
        for (const auto* id : {"STE-MISSED", "CALL-NOW"}) warning(plan_of({dose}), "dose-not-reported", id);
        dose["reported"] = true;
        CHECK(plan_of({dose}).at("warnings").empty());
    }
}

TEST_CASE("STE-AFTER: from the day after the last dose, open-ended") {
    const auto after = item(plan_of(), "aftercare");
    CHECK(names(after, "STE-AFTER"));
    CHECK(after.at("fromDay") == 57);
    CHECK_FALSE(after.contains("through"));
}

TEST_CASE("STE-LIQUID: mg that mL of this bottle do not come to are a question for the pharmacist") {
    Json bottle{{"strengthMicrograms", 15'000},
                {"strengthMicrolitres", 5000},
                {"doseMicrolitres", 2700},
                {"doseMicrograms", 8100},
                {"timesPerDay", 1}};
    CHECK(plan_of({}, bottle).at("warnings").empty());
    bottle["doseMicrograms"] = 81'000;
    warning(plan_of({}, bottle), "ask-pharmacist", "STE-LIQUID");
}

TEST_CASE("MON-LIVER: weekly through the taper, then 14 and 28 days after it") {
    CHECK(days_of(plan_of(), "liver", "MON-LIVER") == std::vector{7, 14, 21, 28, 35, 42, 49, 56, 70, 84});
}

TEST_CASE("MON-PLT: weekly for a month, then every other week in months 2 and 3") {
    CHECK(days_of(plan_of(), "platelets", "MON-PLT") == std::vector{7, 14, 21, 28, 42, 56, 70, 84});
}

TEST_CASE("MON-TROP: weekly for a month, then on days 56 and 84") {
    CHECK(days_of(plan_of(), "troponin", "MON-TROP") == std::vector{7, 14, 21, 28, 56, 84});
}

TEST_CASE("MON-3M: at least three calendar months") {
    const auto minimum = item(plan_of(), "monitoring.minimum");
    CHECK(names(minimum, "MON-3M"));
    CHECK(minimum.at("date") == "2026-02-03");
}

TEST_CASE("MON-TMA: the watch for small clots runs for the first two weeks") {
    const auto watch = item(plan_of(), "watch.tma");
    CHECK(names(watch, "MON-TMA"));
    CHECK(watch.at("fromDay") == 0);
    CHECK(watch.at("throughDay") == 14);
}

TEST_CASE("HYG-SHED: one calendar month from the infusion") {
    const auto care = item(plan_of(), "window.hygiene");
    CHECK(names(care, "HYG-SHED"));
    CHECK(care.at("from") == "2025-11-03");
    CHECK(care.at("through") == "2025-12-03");
}

TEST_CASE("VAC-ADJUST, VAC-LIVE: the window is that of the real steroid") {
    const auto label = item(plan_of(), "window.vaccines");
    for (const auto* id : {"VAC-ADJUST", "VAC-LIVE"}) CHECK(names(label, id));
    CHECK(label.at("fromDay") == -1);
    CHECK(label.at("throughDay") == 56);
    const Json later{{"kind", "taper-begun"}, {"from", "2025-12-16"}};
    CHECK(item(plan_of({go, later}), "window.vaccines").at("throughDay") == 70);
    CHECK_FALSE(item(plan_of({held}), "window.vaccines").contains("through"));
}

namespace {

Json edition_plan(const std::string& edition, const std::string& birth, int grams, const std::string& infusion) {
    const Json request{{"edition", edition}, {"birthDate", birth}, {"weightGrams", grams}, {"infusionDate", infusion}};
    const auto answer = Json::parse(doseline::wire::plan_json(request.dump()));
    CAPTURE(request.dump());
    REQUIRE(answer.at("ok") == true);
    return answer.at("plan");
}

std::string iso(doseline::CivilDay day) {
    const auto text = doseline::iso_text(day);
    return {text.data(), text.size()};
}

int warned(const Json& plan) {
    int count = 0;
    for (const auto& each : plan.at("warnings")) count += each.at("code") == "limited-experience" ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("STE-START, STE-30, STE-GATE, STE-TAPER: whatever day the infusion is on, each edition has its own days and no other's") {
    struct Days {
        const char* edition;
        int gate;
        bool is_unchecked;
    };
    const auto first = std::chrono::sys_days{std::chrono::year{2000} / 1 / 2};
    // Every day of four years with a leap day, and then one in each 13 to 2100.
    for (int after = 0; after < 36'800; after += after < 1462 ? 1 : 13) {
        const auto day0 = first + std::chrono::days{after};
        for (const auto& each : {Days{"us", 28, false}, Days{"eu", 29, true}}) {
            const auto plan = edition_plan(each.edition, iso(day0 - std::chrono::days{1}), 8200, iso(day0));
            CHECK(plan.at("edition") == each.edition);
            const auto full = item(plan, "steroid.full");
            const auto taper = item(plan, "steroid.taper");
            const auto gate = item(plan, "steroid.gate");
            REQUIRE(full.at("fromDay") == -1);
            REQUIRE(full.at("throughDay") == each.gate);
            REQUIRE(gate.at("day") == each.gate);
            REQUIRE(taper.at("fromDay") == each.gate + 1);
            REQUIRE(taper.at("throughDay") == each.gate + 28);
            REQUIRE(full.at("through") == iso(day0 + std::chrono::days{each.gate}));
            for (const auto& one : {full, taper, gate}) REQUIRE(one.contains("checkWithTeam") == each.is_unchecked);
            for (const auto* fixed : {"infusion", "window.hygiene", "watch.tma", "visit.1", "monitoring.minimum"}) {
                REQUIRE_FALSE(item(plan, fixed).contains("checkWithTeam"));
            }
        }
    }
}

TEST_CASE("ZOL-EU: from two years on, or over 13.5 kg, the European edition says that experience is limited, and refuses nothing") {
    CHECK(warned(edition_plan("eu", "2025-05-01", 12'000, "2027-04-30")) == 0);
    CHECK(warned(edition_plan("eu", "2025-05-01", 12'000, "2027-05-01")) == 1);
    CHECK(warned(edition_plan("eu", "2025-05-01", 12'000, "2027-05-02")) == 1);
    CHECK(warned(edition_plan("eu", "2025-05-01", 13'500, "2026-11-03")) == 0);
    CHECK(warned(edition_plan("eu", "2025-05-01", 13'600, "2026-11-03")) == 1);
    CHECK(warned(edition_plan("eu", "2020-05-01", 21'000, "2025-11-03")) == 2);
    CHECK(warned(edition_plan("us", "2025-05-01", 13'600, "2026-11-03")) == 0);
}

TEST_CASE("HYG-EU: the care of diapers rests on it, too, in the European edition alone") {
    CHECK(names(item(edition_plan("eu", "2025-05-01", 8200, "2025-11-03"), "window.hygiene"), "HYG-EU"));
    CHECK_FALSE(names(item(plan_of(), "window.hygiene"), "HYG-EU"));
}
