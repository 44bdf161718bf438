#include "wire/parts_json.hpp"

#include "doseline/pounds.hpp"
#include "doseline/rules.hpp"
#include "wire/names.hpp"

namespace doseline::wire {
namespace {

void write_limit(JsonWriter& json, const Limit& limit) {
    if (const auto* grams = std::get_if<Grams>(&limit)) json.member("limit", count<Gram>(*grams));
    if (const auto* day = std::get_if<CivilDay>(&limit)) write_day(json, "limit", *day);
    if (const auto* volume = std::get_if<Microlitres>(&limit)) json.member("limit", count<Microlitre>(*volume));
    if (const auto* number = std::get_if<std::int64_t>(&limit)) json.member("limit", *number);
    if (const auto* weeks = std::get_if<std::chrono::weeks>(&limit)) json.member("limit", weeks->count());
}

}  // namespace

std::string refusal(const std::vector<Problem>& problems) {
    JsonWriter json;
    json.begin_object();
    json.name("ok");
    json.boolean(false);
    json.name("problems");
    write_problems(json, problems);
    json.end_object();
    return std::string{json.text()};
}

std::string refusal(const char* field, ProblemCode code) {
    std::vector<Problem> problems;
    note(problems, field, code);
    return refusal(problems);
}

void write_problems(JsonWriter& json, const std::vector<Problem>& problems) {
    json.begin_array();
    for (const auto& problem : problems) {
        json.begin_object();
        json.member("field", problem.field);
        json.member("code", name_of(problem.code));
        write_limit(json, problem.limit);
        write_readings(json, problem.readings);
        write_rules(json, problem.rules);
        json.end_object();
    }
    json.end_array();
}

void write_rules(JsonWriter& json, RuleSet rules) {
    json.name("rules");
    json.begin_array();
    for (const auto& rule : registry) {
        if (rules.has(rule.id)) json.string(rule.name);
    }
    json.end_array();
}

void write_day(JsonWriter& json, const char* name, CivilDay day) {
    const auto text = iso_text(day);
    json.member(name, std::string_view{text.data(), text.size()});
}

void write_span(JsonWriter& json, const Span& days) {
    write_day(json, "from", days.first);
    if (days.last) write_day(json, "through", *days.last);
}

void write_days(JsonWriter& json, const Item& item) {
    if (is_single_day(item.kind)) return write_day(json, "date", item.days.first);
    write_span(json, item.days);
}

void write_key(JsonWriter& json, const Key& key) {
    json.string(name_of(key.stem), key.number);
}

void write_weight(JsonWriter& json, Grams weight) {
    const auto pounds = pounds_and_ounces(weight);
    json.begin_object();
    json.member("grams", count<Gram>(weight));
    json.member("pounds", pounds.pounds);
    json.member("ounces", pounds.ounces);
    json.end_object();
}

void write_readings(JsonWriter& json, const Readings& readings) {
    if (readings.empty()) return;
    json.name("readings");
    json.begin_array();
    for (const Grams reading : readings) write_weight(json, reading);
    json.end_array();
}

void write_kit_row(JsonWriter& json, const KitRow& row) {
    json.member("kind", "row");
    json.member("minGrams", count<Gram>(row.min));
    json.member("maxGrams", count<Gram>(row.max));
    json.member("volumeMicrolitres", count<Microlitre>(row.volume));
    json.member("vials", row.vials);
    json.member("vialsGrade", name_of(row.vials_grade));
    json.name("split");
    json.begin_object();
    json.member("vials5500Microlitres", row.split.of_5500_microlitres);
    json.member("vials8300Microlitres", row.split.of_8300_microlitres);
    json.end_object();
    json.member("splitGrade", name_of(row.split_grade));
    json.member("doseVg", count<VectorGenome>(row.dose));
    write_rules(json, {RuleId::zol_kit});
}

}  // namespace doseline::wire
