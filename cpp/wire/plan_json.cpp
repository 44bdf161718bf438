#include "doseline/plan.hpp"

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

void write_item(JsonWriter& json, const Item& item, const Plan& plan) {
    const auto day0 = plan.request.infusion;
    json.begin_object();
    json.name("key");
    write_key(json, item.key);
    json.member("kind", name_of(item.kind));
    if (is_single_day(item.kind)) {
        write_both_ways(json, "date", "day", item.from, day0);
    } else {
        write_both_ways(json, "from", "fromDay", item.from, day0);
        if (item.through) write_both_ways(json, "through", "throughDay", *item.through, day0);
    }
    json.member("basis", name_of(item.basis));
    write_rules(json, item.rules);
    write_tests(json, "tests", item.tests);
    write_tests(json, "conditionalTests", item.conditional_tests);
    if (item.kind == ItemKind::infusion) write_infusion(json, plan);
    if (item.rules.has(RuleId::ste_start)) write_label_rate(json, plan);
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

// Everything of a plan but its hash and build, as members of an object that the caller opened.
void write_content(JsonWriter& json, const Plan& plan) {
    const auto& request = plan.request;
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
    json.name("warnings");
    write_problems(json, plan.warnings);
}

std::string write_plan(const Plan& plan) {
    const auto edition = plan.request.edition->id;
    JsonWriter content;
    content.begin_object();
    content.member("edition", edition);
    write_content(content, plan);
    content.end_object();
    const auto hash = digest(content.text());

    // The same members again, behind the hash of them: spliced in as text rather than written twice.
    std::string answer = R"({"ok":true,"plan":{"hash":")";
    answer.append(hash.data(), hash.size()).append(R"(","build":")").append(build_id()).append(R"(",)");
    return answer.append(content.text(), 1).append("}");
}

}  // namespace

std::string plan_json(std::string_view request_json) {
    const auto request = read_request(request_json);
    if (!request) return refusal("request", ProblemCode::unreadable_request);
    const auto answer = plan(*request);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&answer)) return refusal(*problems);
    return write_plan(*std::get_if<Plan>(&answer));
}

}  // namespace doseline::wire
