#include "wire/parts_json.hpp"

#include "doseline/pounds.hpp"
#include "doseline/rules.hpp"
#include "wire/names.hpp"

namespace doseline::wire {
namespace {

void write_limit(JsonWriter& json, const Limit& limit) {
    if (limit.unit() == LimitUnit::none) return;
    if (limit.unit() == LimitUnit::date) {
        write_day(json, "limit", limit.day());
    } else {
        json.member("limit", limit.value());
    }
    json.member("unit", name_of(limit.unit()));
}

}  // namespace

std::string refusal(const std::vector<Problem>& problems) {
    JsonWriter json;
    json.begin_object();
    json.boolean("ok", false);
    json.name("problems");
    write_problems(json, problems);
    json.end_object();
    return std::string{json.text()};
}

std::string refusal(const char* field, ProblemCode code) {
    std::vector<Problem> problems;
    add_problem(problems, field, code);
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
    json.begin_array("rules");
    for (std::size_t place = 0; place < rule_count; ++place) {
        const auto id = static_cast<RuleId>(place);
        if (rules.has(id)) json.string(rule_name(id), 0);
    }
    json.end_array();
}

void write_flag(JsonWriter& json, const char* name, bool value) {
    if (!value) return;
    json.boolean(name, true);
}

void write_day(JsonWriter& json, const char* name, CivilDay day) {
    const auto text = iso_text(day);
    json.member(name, std::string_view{text.data(), text.size()});
}

void write_both_ways(JsonWriter& json, const char* date_name, const char* day_name, CivilDay day, CivilDay day0) {
    write_day(json, date_name, day);
    json.member(day_name, (day - day0).count());
}

void write_span(JsonWriter& json, const Span& days) {
    write_day(json, "from", days.first);
    if (days.last) write_day(json, "through", *days.last);
}

void write_days(JsonWriter& json, const Item& item) {
    if (is_single_day(item.kind)) return write_day(json, "date", item.days.first);
    write_span(json, item.days);
}

void write_amount(JsonWriter& json, const Amount& amount) {
    if (amount.volume) json.member("microlitres", count<Microlitre>(*amount.volume));
    if (amount.mass) json.member("micrograms", count<Microgram>(*amount.mass));
    if (amount.strength) write_strength(json, *amount.strength);
}

void write_strength(JsonWriter& json, const Strength& strength) {
    json.member("strengthMicrograms", count<Microgram>(strength.mass));
    json.member("strengthMicrolitres", count<Microlitre>(strength.volume));
}

void write_tests(JsonWriter& json, const char* name, TestSet tests) {
    if (tests == TestSet{}) return;
    json.begin_array(name);
    if (tests.liver) json.string(name_of(BloodTest::liver));
    if (tests.platelets) json.string(name_of(BloodTest::platelets));
    if (tests.troponin) json.string(name_of(BloodTest::troponin));
    json.end_array();
}

void write_clock(JsonWriter& json, ClockTime time) {
    const auto digit = [](std::int32_t value) { return static_cast<char>('0' + value); };
    const auto hours = time.count() / 60;
    const auto minutes = time.count() % 60;
    const char text[] = {digit(hours / 10), digit(hours % 10), ':', digit(minutes / 10), digit(minutes % 10)};
    json.string({text, sizeof text});
}

void write_syringe(JsonWriter& json, const SyringeFit& fitted) {
    json.begin_object("syringe");
    json.member("microlitres", count<Microlitre>(fitted.syringe));
    json.member("markMicrolitres", count<Microlitre>(fitted.mark));
    json.boolean("fits", fitted.fits);
    json.boolean("onMark", fitted.on_mark);
    json.end_object();
}

void write_key(JsonWriter& json, const Key& key) { json.string(name_of(key.stem), key.number); }

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
    json.begin_array("readings");
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
    json.begin_object("split");
    json.member("vials5500Microlitres", row.split.of_5500_microlitres);
    json.member("vials8300Microlitres", row.split.of_8300_microlitres);
    json.end_object();
    json.member("splitGrade", name_of(row.split_grade));
    json.member("doseVg", count<VectorGenome>(row.dose));
    write_rules(json, {RuleId::zol_kit});
}

}  // namespace doseline::wire
