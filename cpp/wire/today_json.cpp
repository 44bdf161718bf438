#include "wire/today_json.hpp"

#include <algorithm>

#include "doseline/stairs.hpp"
#include "doseline/supply.hpp"
#include "doseline/today.hpp"
#include "wire/names.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {
namespace {

void write_gate(JsonWriter& json, const GateQuestion& gate) {
    json.begin_object("gate");
    json.member("state", name_of(gate.state));
    write_day(json, "since", gate.since);
    if (gate.ask_on) write_day(json, "askOn", *gate.ask_on);
    if (gate.visit) {
        json.name("visit");
        write_key(json, gate.visit->key);
    }
    json.end_object();
}

RuleSet rules_of(DoseWarning warning) {
    switch (warning) {
        case DoseWarning::amount_not_typed: return {RuleId::ste_taper};
        case DoseWarning::report_untold:
        case DoseWarning::report_open: return {RuleId::ste_missed, RuleId::call_now};
        default: return {RuleId::ste_liquid};
    }
}

bool is_about_report(DoseWarning warning) { return warning == DoseWarning::report_untold || warning == DoseWarning::report_open; }

// The item that a report became.
void write_report(JsonWriter& json, const Plan& plan, const Change& report) {
    for (const auto& item : plan.items) {
        if (item.record != &report) continue;
        json.name("report");
        write_key(json, item.key);
    }
}

void write_warnings(JsonWriter& json, const Dose& dose, const Plan& plan, const std::optional<SyringeFit>& fitted) {
    json.begin_array("warnings");
    for (const auto& [warning, text] : words<DoseWarning>()) {
        if (!dose.amount.warnings.has(warning)) continue;
        json.begin_object();
        json.member("code", text);
        if (warning == DoseWarning::larger_than_syringe || warning == DoseWarning::between_marks) {
            json.member("limit", count<Microlitre>(warning == DoseWarning::between_marks ? fitted->mark : fitted->syringe));
            json.member("unit", name_of(LimitUnit::microlitres));
        }
        if (is_about_report(warning)) write_report(json, plan, *dose.open_report);
        write_rules(json, rules_of(warning));
        json.end_object();
    }
    json.end_array();
}

void write_time(JsonWriter& json, const char* name, ClockTime time) {
    json.name(name);
    write_clock(json, time);
}

void write_given(JsonWriter& json, const Given& given) {
    const auto by = given.by.text();
    if (!given.at && by.empty()) return;
    json.begin_object("given");
    if (given.at) write_time(json, "at", *given.at);
    if (!by.empty()) json.member("by", by);
    json.end_object();
}

void write_dose(JsonWriter& json, const Dose& dose, const Plan& plan) {
    const auto& amount = dose.amount.amount;
    std::optional<SyringeFit> fitted;
    if (amount.volume && plan.prescription && plan.prescription->syringe) {
        fitted = fit(*plan.prescription->syringe, *amount.volume);
    }
    json.begin_object();
    write_day(json, "on", dose.on);
    json.member("number", dose.number);
    json.member("of", dose.of);
    if (dose.time) write_time(json, "time", *dose.time);
    json.name("key");
    write_key(json, key_of(*dose.phase));
    json.member("phase", dose.phase->is_taper ? "taper" : "full");
    json.member("basis", name_of(dose.basis));
    if (amount.is_known()) {
        json.begin_object("amount");
        write_amount(json, amount);
        json.end_object();
    }
    json.boolean("certain", dose.amount.is_certain());
    json.member("state", name_of(dose.state));
    write_flag(json, "callFirst", dose.call_first);
    write_flag(json, "early", dose.is_early);
    write_flag(json, "late", dose.is_late);
    write_flag(json, "overdue", dose.is_overdue);
    write_flag(json, "reported", dose.is_reported);
    if (dose.said != MissedReply::none) json.member("said", name_of(dose.said));
    if (dose.given) write_given(json, *dose.given);
    write_warnings(json, dose, plan, fitted);
    if (fitted && dose.amount.is_certain()) write_syringe(json, *fitted);
    json.end_object();
}

void write_action(JsonWriter& json, const Action& action, CivilDay date) {
    json.begin_object();
    json.member("code", name_of(action.code));
    if (action.item) {
        json.name("key");
        write_key(json, action.item->key);
        write_day(json, "date", action.item->days.first);
        json.member("inDays", (action.item->days.first - date).count());
    }
    write_flag(json, "due", action.is_due());
    write_flag(json, "ask", action.is_asked());
    json.end_object();
}

void write_rule(JsonWriter& json, const Item& rule) {
    json.begin_object("rule");
    json.name("key");
    write_key(json, rule.key);
    if (rule.days.last) write_day(json, "until", *rule.days.last);
    json.end_object();
}

void write_next(JsonWriter& json, const NextDose& next) {
    json.begin_object("next");
    write_day(json, "on", next.on);
    if (next.time) write_time(json, "time", *next.time);
    json.end_object();
}

void write_last_days(JsonWriter& json, const Row<MarkedDay>& days) {
    json.begin_array("lastDays");
    for (const auto& [on, mark] : days) {
        json.begin_object();
        write_day(json, "on", on);
        json.member("mark", name_of(mark));
        json.end_object();
    }
    json.end_array();
}

void write_supply(JsonWriter& json, const Supply& supply) {
    json.begin_object("supply");
    write_span(json, supply.days);
    if (supply.volume) json.member("microlitres", count<Microlitre>(*supply.volume));
    if (supply.bottles) json.member("bottles", *supply.bottles);
    if (supply.runs_out) write_day(json, "bottleRunsOut", *supply.runs_out);
    if (supply.keeps_through) write_day(json, "bottleKeepsThrough", *supply.keeps_through);
    if (supply.good_through) write_day(json, "bottleGoodThrough", *supply.good_through);
    if (supply.ask_by) write_day(json, "askBy", *supply.ask_by);
    json.end_object();
}

void write_stair(JsonWriter& json, const Stair& stair, CivilDay today) {
    const auto& amount = stair.amount.amount;
    json.begin_object();
    json.name("key");
    write_key(json, key_of(stair.phase));
    json.member("phase", stair.phase.is_taper ? "taper" : "full");
    json.member("basis", name_of(stair.phase.basis));
    write_flag(json, "possible", stair.phase.is_possible);
    write_span(json, stair.days);
    json.member("when", stair.days.covers(today) ? "now" : stair.days.first > today ? "ahead" : "past");
    if (amount.is_known()) {
        json.begin_object("amount");
        write_amount(json, amount);
        json.end_object();
    }
    json.boolean("fromBottle", stair.amount.volume_holds());
    if (stair.height) json.member("height", *stair.height);
    json.end_object();
}

}  // namespace

void write_today(JsonWriter& json, const Plan& plan, CivilDay date) {
    const auto today = what_matters(plan, date, plan.clock);
    json.begin_object("today");
    write_both_ways(json, "date", "day", date, plan.request.infusion);
    json.member("stage", name_of(today.stage));
    json.member("open", today.open);
    if (today.gate) write_gate(json, *today.gate);
    json.begin_array("doses");
    for (const auto& dose : today.doses) write_dose(json, dose, plan);
    json.end_array();
    json.begin_array("actions");
    for (const auto& action : today.actions) write_action(json, action, date);
    json.end_array();
    if (today.rule) write_rule(json, *today.rule);
    if (today.next) write_next(json, *today.next);
    write_last_days(json, today.last_days);
    json.end_object();

    json.begin_array("stairs");
    for (const auto& stair : stairs(plan.course, plan.prescription)) write_stair(json, stair, date);
    json.end_array();
    if (plan.prescription && plan.course.on(std::max(date, plan.course.first()))) {
        write_supply(json, supply(plan.prescription, plan.course, date));
    }
}

}  // namespace doseline::wire
