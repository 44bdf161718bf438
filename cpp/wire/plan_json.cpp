#include "doseline/plan.hpp"

#include <utility>

#include "doseline/prescription.hpp"
#include "wire/boundary.hpp"
#include "wire/build_id.hpp"
#include "wire/digest.hpp"
#include "wire/item_json.hpp"
#include "wire/parts_json.hpp"
#include "wire/request_json.hpp"
#include "wire/schedule_json.hpp"
#include "wire/today_json.hpp"

namespace doseline::wire {
namespace {

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
        json.begin_object("below");
        write_placed_row(json, edition, below);
        json.end_object();
        json.begin_object("above");
        write_placed_row(json, edition, below + 1);
        json.end_object();
        write_rules(json, {RuleId::zol_gap});
    }
    json.end_object();
}

void write_prescription(JsonWriter& json, const Prescription& prescription) {
    json.begin_object("prescription");
    write_strength(json, prescription.strength);
    json.member("doseMicrolitres", count<Microlitre>(prescription.dose));
    if (prescription.dose_mass) json.member("doseMicrograms", count<Microgram>(*prescription.dose_mass));
    json.member("timesPerDay", prescription.times_a_day);
    if (prescription.clocks[0]) {
        json.begin_array("clocks");
        for (const auto& clock : prescription.clocks) {
            if (clock) write_clock(json, *clock);
        }
        json.end_array();
    }
    if (prescription.bottle) json.member("bottleMicrolitres", count<Microlitre>(*prescription.bottle));
    if (prescription.bottle_opened) write_day(json, "bottleOpened", *prescription.bottle_opened);
    if (prescription.keeps_open) json.member("openedBottleDays", prescription.keeps_open->count());
    json.member("computedMicrograms", count<Microgram>(mass_in(prescription.strength, prescription.dose)));
    if (prescription.dose_mass) {
        json.boolean("mgAgrees", mass_agrees(prescription));
    }
    if (prescription.syringe) write_syringe(json, fit(*prescription.syringe, prescription.dose));
    json.end_object();
}

// Everything that the hash stands for: the whole plan as it is on its day. How it was typed, and what is said of the
// moment, comes after.
void write_content(JsonWriter& json, const Plan& plan) {
    const auto& request = plan.request;
    json.member("edition", request.edition->id);
    if (plan.schedule) write_schedule(json, *plan.schedule);
    write_day(json, "birthDate", request.birth);
    write_day(json, "infusionDate", request.infusion);
    json.name("weight");
    write_weight(json, request.weight);
    json.name("kit");
    write_kit(json, plan);
    json.begin_array("items");
    for (const auto& item : plan.items) write_item(json, item, plan);
    json.end_array();
    if (plan.prescription) write_prescription(json, *plan.prescription);
}

std::string write_plan(const Plan& plan) {
    JsonWriter content;
    content.begin_object();
    write_content(content, plan);
    const auto hash = digest(content.text());
    content.name("warnings");
    write_problems(content, plan.warnings);
    if (const auto told = plan.told_through()) write_day(content, "toldThrough", *told);
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
