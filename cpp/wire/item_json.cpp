#include "wire/item_json.hpp"

#include "wire/names.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {
namespace {

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
    json.begin_object("labelRate");
    json.member("microgramsPerKgPerDay", count<MicrogramPerKilogramDay>(rate));
    json.member("microgramsPerDay", count<Microgram>(per_day(rate, plan.request.weight)));
    write_rules(json, {RuleId::ste_rate});
    json.end_object();
}

// The steps that fall on these days, as a member of that name, if there are any.
void write_steps(JsonWriter& json, const char* name, const Row<Step>& steps, const Span& days) {
    bool is_open = false;
    for (const auto& step : steps) {
        if (!days.covers(step.days.first)) continue;
        if (!is_open) {
            json.begin_array(name);
            is_open = true;
        }
        json.begin_object();
        write_span(json, step.days);
        write_amount(json, step.amount);
        json.end_object();
    }
    if (is_open) json.end_array();
}

void write_course(JsonWriter& json, const Item& item, const Plan& plan) {
    const auto& phase = *item.phase;
    json.member("phase", phase.is_taper ? "taper" : "full");
    if (phase.open != OpenBecause::nothing) json.member("openBecause", name_of(phase.open));
    write_flag(json, "unlessTaperStarted", phase.unless_taper_started);
    write_flag(json, "possible", phase.is_possible);
    if (item.key == Key{Stem::steroid_full}) write_label_rate(json, plan);
    write_steps(json, "amounts", plan.course.amounts, item.days);
    write_steps(json, "paused", plan.course.pauses, item.days);
}

void write_report(JsonWriter& json, const Change& report) {
    json.member("how", name_of(report.event));
    json.boolean("reported", report.reported);
    if (report.dose > 0) json.member("dose", report.dose);
    if (report.reply != MissedReply::none) json.member("said", name_of(report.reply));
}

void write_record(JsonWriter& json, const Change& record) {
    if (record.kind == ChangeKind::dose_missed) return write_report(json, record);
    const bool is_gate = record.kind == ChangeKind::gate;
    json.begin_object(is_gate ? "said" : "done");
    write_day(json, "on", record.days.first);
    if (is_gate) json.member("said", name_of(record.gate));
    if (record.said != TestReply::none) json.member("said", name_of(record.said));
    json.end_object();
}

}  // namespace

void write_item(JsonWriter& json, const Item& item, const Plan& plan) {
    const auto day0 = plan.request.infusion;
    json.begin_object();
    json.name("key");
    write_key(json, item.key);
    json.member("name", name_of(item.key.stem));
    json.member("kind", name_of(item.kind));
    if (is_single_day(item.kind)) {
        write_both_ways(json, "date", "day", item.days.first, day0);
    } else {
        write_both_ways(json, "from", "fromDay", item.days.first, day0);
        if (item.days.last) write_both_ways(json, "through", "throughDay", *item.days.last, day0);
    }
    json.member("basis", name_of(item.basis));
    write_flag(json, "bySchedule", item.basis == Basis::schedule);
    write_rules(json, item.rules);
    write_flag(json, "checkWithTeam", item.is_unchecked);
    write_flag(json, "endsWithSteroid", item.ends_with_steroid);
    if (item.kind == ItemKind::series) json.member("everyDays", plan.request.edition->monitoring.liver_every.count());
    write_tests(json, "tests", item.tests);
    write_tests(json, "conditionalTests", item.conditional_tests);
    if (item.kind == ItemKind::infusion) write_infusion(json, plan);
    if (item.kind == ItemKind::course) write_course(json, item, plan);
    if (item.moved_from) write_day(json, "movedFrom", *item.moved_from);
    if (item.scheduled) write_day(json, "scheduled", *item.scheduled);
    if (item.record) write_record(json, *item.record);
    json.end_object();
}

}  // namespace doseline::wire
