#include "doseline/plan.hpp"

#include <algorithm>
#include <utility>

#include "doseline/prescription.hpp"
#include "doseline/today.hpp"
#include "wire/boundary.hpp"
#include "wire/build_id.hpp"
#include "wire/digest.hpp"
#include "wire/names.hpp"
#include "wire/parts_json.hpp"
#include "wire/request_json.hpp"

namespace doseline::wire {
namespace {

void write_tests(JsonWriter& json, const char* name, TestSet tests) {
    if (tests == TestSet{}) return;
    json.name(name);
    json.begin_array();
    if (tests.liver) json.string("liver");
    if (tests.platelets) json.string("platelets");
    if (tests.troponin) json.string("troponin");
    json.end_array();
}

void write_infusion(JsonWriter& json, const Plan& plan) {
    const auto time = plan.request.edition->infusion_time;
    if (const auto* row = plan.kit_row()) {
        json.member("volumeMicrolitres", count<Microlitre>(row->volume));
        json.member("microlitresPerHour", count<MicrolitrePerHour>(rate_over(row->volume, time)));
    }
    json.member("minutes", count<Minute>(time));
}

void write_label_rate(JsonWriter& json, const Plan& plan) {
    const auto rate = plan.request.edition->steroid.starting_rate;
    json.name("labelRate");
    json.begin_object();
    json.member("microgramsPerKgPerDay", count<MicrogramPerKilogramDay>(rate));
    json.member("microgramsPerDay", count<Microgram>(per_day(rate, plan.request.weight)));
    write_rules(json, {RuleId::ste_rate});
    json.end_object();
}

// A day as a date, and counted from the infusion.
void write_both_ways(JsonWriter& json, const char* date_name, const char* day_name, CivilDay day,
                     CivilDay day0) {
    write_day(json, date_name, day);
    json.member(day_name, (day - day0).count());
}

void write_volume(JsonWriter& json, const char* name, const std::optional<Microlitres>& volume) {
    if (volume) json.member(name, count<Microlitre>(*volume));
}

void write_mass(JsonWriter& json, const char* name, const std::optional<Micrograms>& mass) {
    if (mass) json.member(name, count<Microgram>(*mass));
}

// The steps that fall on these days, as a member of that name, if there are any.
void write_steps(JsonWriter& json, const char* name, const Row<Step>& steps, const Span& days) {
    bool is_open = false;
    for (const auto& step : steps) {
        if (!days.covers(step.days.first)) continue;
        if (!is_open) {
            json.name(name);
            json.begin_array();
            is_open = true;
        }
        json.begin_object();
        write_span(json, step.days);
        write_volume(json, "microlitres", step.amount.volume);
        write_mass(json, "micrograms", step.amount.mass);
        json.end_object();
    }
    if (is_open) json.end_array();
}

void write_told(JsonWriter& json, const Change& told) {
    if (told.kind == ChangeKind::dose_missed) {
        json.member("how", told.yes ? "vomited" : "missed");
        json.name("reported");
        json.boolean(told.reported);
        return;
    }
    const bool is_gate = told.kind == ChangeKind::gate;
    json.name(is_gate ? "said" : "done");
    json.begin_object();
    write_day(json, "on", told.days.first);
    if (is_gate) json.member("said", told.yes ? "go" : "not-yet");
    if (told.said != Word::none) json.member("said", name_of(told.said));
    json.end_object();
}

void write_item(JsonWriter& json, const Item& item, const Plan& plan) {
    const auto day0 = plan.request.infusion;
    json.begin_object();
    json.name("key");
    write_key(json, item.key);
    json.member("kind", name_of(item.kind));
    if (is_single_day(item.kind)) {
        write_both_ways(json, "date", "day", item.days.first, day0);
    } else {
        write_both_ways(json, "from", "fromDay", item.days.first, day0);
        if (item.days.last) write_both_ways(json, "through", "throughDay", *item.days.last, day0);
    }
    json.member("basis", name_of(item.basis));
    write_rules(json, item.rules);
    write_tests(json, "tests", item.tests);
    write_tests(json, "conditionalTests", item.conditional_tests);
    if (item.kind == ItemKind::infusion) write_infusion(json, plan);
    if (item.key == Key{Stem::steroid_full}) write_label_rate(json, plan);
    if (item.kind == ItemKind::course) {
        write_steps(json, "amounts", plan.course.amounts, item.days);
        write_steps(json, "paused", plan.course.pauses, item.days);
    }
    if (item.moved_from) write_day(json, "movedFrom", *item.moved_from);
    if (item.told) write_told(json, *item.told);
    json.end_object();
}

// The members of a row and its place in the table, from 1, in an object that the caller opened.
void write_placed_row(JsonWriter& json, const Edition& edition, std::size_t place) {
    write_kit_row(json, edition.kits[place]);
    json.member("row", static_cast<std::int64_t>(place + 1));
}

void write_kit(JsonWriter& json, const Plan& plan) {
    const auto& edition = *plan.request.edition;
    json.begin_object();
    if (const auto* match = std::get_if<KitMatch>(&plan.kit)) {
        write_placed_row(json, edition, match->row);
        json.member("vgPerKg", count<VectorGenome>(dose_per_kilogram(edition, *plan.kit_row(), plan.request.weight)));
    } else {
        const auto below = std::get_if<KitGap>(&plan.kit)->below;
        json.member("kind", "gap");
        json.name("below");
        json.begin_object();
        write_placed_row(json, edition, below);
        json.end_object();
        json.name("above");
        json.begin_object();
        write_placed_row(json, edition, below + 1);
        json.end_object();
        write_rules(json, {RuleId::zol_gap});
    }
    json.end_object();
}

void write_prescription(JsonWriter& json, const Prescription& prescription) {
    json.name("prescription");
    json.begin_object();
    json.member("strengthMicrograms", count<Microgram>(prescription.strength_mass));
    json.member("strengthMicrolitres", count<Microlitre>(prescription.strength_volume));
    json.member("doseMicrolitres", count<Microlitre>(prescription.dose));
    write_mass(json, "doseMicrograms", prescription.dose_mass);
    json.member("timesPerDay", prescription.times_a_day);
    if (prescription.clock[0] != 0) json.member("clock", std::string_view{prescription.clock.data(), prescription.clock.size()});
    write_volume(json, "bottleMicrolitres", prescription.bottle);
    if (prescription.bottle_opened) write_day(json, "bottleOpened", *prescription.bottle_opened);
    if (prescription.keeps_open) json.member("openedBottleDays", prescription.keeps_open->count());
    json.member("computedMicrograms", count<Microgram>(mass_of_dose(prescription)));
    if (prescription.dose_mass) {
        json.name("mgAgrees");
        json.boolean(mass_agrees(prescription));
    }
    if (prescription.syringe) {
        const auto mark = *mark_distance(*prescription.syringe);
        json.name("syringe");
        json.begin_object();
        json.member("microlitres", count<Microlitre>(*prescription.syringe));
        json.member("markMicrolitres", count<Microlitre>(mark));
        json.name("fits");
        json.boolean(prescription.dose <= *prescription.syringe);
        json.name("onMark");
        json.boolean(count<Microlitre>(prescription.dose) % count<Microlitre>(mark) == 0);
        json.end_object();
    }
    json.end_object();
}

// Everything that the hash stands for: what the family would see as the plan, on any day and any device.
void write_content(JsonWriter& json, const Plan& plan) {
    const auto& request = plan.request;
    json.member("edition", request.edition->id);
    write_day(json, "birthDate", request.birth);
    write_day(json, "infusionDate", request.infusion);
    json.name("weight");
    write_weight(json, request.weight);
    json.name("kit");
    write_kit(json, plan);
    json.name("items");
    json.begin_array();
    for (const auto& item : plan.items) write_item(json, item, plan);
    json.end_array();
    if (plan.prescription) write_prescription(json, *plan.prescription);
}

void write_supply(JsonWriter& json, const Supply& supply) {
    json.name("supply");
    json.begin_object();
    write_span(json, supply.days);
    write_volume(json, "microlitres", supply.volume);
    if (supply.bottles) json.member("bottles", *supply.bottles);
    if (supply.runs_out) write_day(json, "bottleRunsOut", *supply.runs_out);
    if (supply.keeps_through) write_day(json, "bottleKeepsThrough", *supply.keeps_through);
    json.end_object();
}

void write_today(JsonWriter& json, const Plan& plan, CivilDay date) {
    const auto today = what_matters(plan, date);
    json.name("today");
    json.begin_object();
    write_both_ways(json, "date", "day", date, plan.request.infusion);
    json.member("stage", name_of(today.stage));
    json.name("actions");
    json.begin_array();
    for (const auto& action : today.actions) {
        json.begin_object();
        json.member("code", name_of(action.code));
        if (action.item) {
            json.name("key");
            write_key(json, action.item->key);
            write_day(json, "date", action.item->days.first);
            json.member("inDays", (action.item->days.first - date).count());
        }
        json.end_object();
    }
    json.end_array();
    json.end_object();

    const auto from = std::max(date, plan.course.first());
    const auto step = plan.course.under_way(from);
    if (plan.prescription && step) write_supply(json, supply(*plan.prescription, plan.course, *step, from));
}

std::string write_plan(const Plan& plan) {
    JsonWriter content;
    content.begin_object();
    write_content(content, plan);
    const auto hash = digest(content.text());
    content.name("warnings");
    write_problems(content, plan.warnings);
    if (plan.today) write_today(content, plan, *plan.today);
    content.end_object();

    // The same members again, behind the hash of them: spliced in as text rather than written twice.
    std::string answer = R"({"ok":true,"plan":{"hash":")";
    answer.append(hash.data(), hash.size()).append(R"(","build":")").append(build_id()).append(R"(",)");
    return answer.append(content.text().substr(1)).append("}");
}

}  // namespace

std::string plan_json(std::string_view request_json) {
    auto request = read_request(request_json);
    if (!request) return refusal("request", ProblemCode::unreadable_request);
    const auto answer = plan(std::move(*request));
    return answer.plan ? write_plan(*answer.plan) : refusal(answer.problems);
}

}  // namespace doseline::wire
