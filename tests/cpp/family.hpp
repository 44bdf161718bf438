// A family's request as JSON and what the boundary answers, in the days of the worked example: 8.2 kg, born on
// 1 May 2025, day 0 is 3 November 2025. A full course runs from day -1 to day 28, the label's taper from 29 to 56.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "catch.hpp"
#include "doseline/civil_day.hpp"
#include "wire/boundary.hpp"

namespace family {

using Json = nlohmann::ordered_json;

inline std::string date(int day) {
    const auto iso = doseline::iso_text(doseline::CivilDay{std::chrono::year{2025} / 11 / 3} + doseline::Days{day});
    return {iso.data(), iso.size()};
}

/// One value in braces is a list here, whatever the compiler makes of it elsewhere.
inline Json list(std::initializer_list<Json> entries) {
    auto all = Json::array();
    for (const auto& entry : entries) all.push_back(entry);
    return all;
}

/// One object with the members of both. Empty braces are null here.
inline Json with(Json object, const Json& more) {
    if (!more.is_null()) object.update(more);
    return object;
}

inline Json request(const Json& changes = Json::array()) {
    return {{"edition", "us"}, {"birthDate", "2025-05-01"}, {"weightGrams", 8200}, {"infusionDate", date(0)}, {"changes", changes}};
}

/// 2.7 mL of 15 mg in 5 mL.
inline Json prescription(const Json& more = Json::object()) {
    return with({{"strengthMicrograms", 15'000}, {"strengthMicrolitres", 5'000}, {"doseMicrolitres", 2'700}, {"timesPerDay", 1}}, more);
}

/// `volume` of that bottle.
inline Json ml(int microlitres) { return {{"microlitres", microlitres}, {"strengthMicrograms", 15'000}, {"strengthMicrolitres", 5'000}}; }

inline Json mg(int micrograms) { return {{"micrograms", micrograms}}; }

inline Json change(const char* kind, const char* field, int day) { return {{"kind", kind}, {field, date(day)}}; }
inline Json word(int on, const char* said) { return {{"kind", "gate"}, {"on", date(on)}, {"said", said}}; }
inline Json go(int on) { return word(on, "go"); }
inline Json not_yet(int on) { return word(on, "not-yet"); }
inline Json begun(int from) { return change("taper-begun", "from", from); }
inline Json dose_changed(int from, const Json& amount) { return with(change("dose-changed", "from", from), amount); }
inline Json step(int through, const Json& amount) { return with({{"through", date(through)}}, amount); }
inline Json begun(int from, std::initializer_list<Json> steps) { return with(begun(from), {{"steps", list(steps)}}); }
inline Json moved(const char* visit, int to) { return {{"kind", "visit-moved"}, {"visit", visit}, {"to", date(to)}}; }

inline Json held(std::optional<int> through = {}) {
    Json made{{"kind", "course-held"}};
    if (through) made["through"] = date(*through);
    return made;
}

inline Json paused(int from, std::optional<int> through = {}) {
    auto made = change("taper-paused", "from", from);
    if (through) made["through"] = date(*through);
    return made;
}

/// Reported to the team, with `more` of the report.
inline Json missed(int on, const Json& more = Json::object()) {
    return with({{"kind", "dose-missed"}, {"on", date(on)}, {"how", "missed"}, {"reported", true}}, more);
}

inline Json answer(const Json& asked) { return Json::parse(doseline::wire::plan_json(asked.dump())); }

inline Json plan_of(const Json& asked) {
    const auto found = answer(asked);
    CAPTURE(found.dump());
    REQUIRE(found["ok"] == true);
    return found["plan"];
}

inline Json compared(const Json& former, const Json& now) {
    const auto found = Json::parse(doseline::wire::compare_json(Json{{"former", former}, {"now", now}}.dump()));
    CAPTURE(found.dump());
    REQUIRE(found["ok"] == true);
    return found;
}

/// "today:before-birth 2025-05-01 date; …": field, code, limit and unit of each problem or warning.
inline std::string problems_text(const Json& problems) {
    std::string text;
    for (const auto& problem : problems) {
        if (!text.empty()) text += "; ";
        text += problem["field"].get<std::string>() + ":" + problem["code"].get<std::string>();
        if (problem.contains("limit")) {
            text += " " + (problem["limit"].is_string() ? problem["limit"].get<std::string>() : problem["limit"].dump());
        }
        if (problem.contains("unit")) text += " " + problem["unit"].get<std::string>();
    }
    return text;
}

/// What is wrong with a request; empty where it gets a plan.
inline std::string problems_of(const Json& asked) {
    const auto found = answer(asked);
    return found["ok"] == true ? "" : problems_text(found["problems"]);
}

inline std::string warnings_of(const Json& asked) { return problems_text(plan_of(asked)["warnings"]); }

}  // namespace family
