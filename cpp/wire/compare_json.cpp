#include <memory>

#include "doseline/asks.hpp"
#include "doseline/differences.hpp"
#include "doseline/meaning.hpp"

#include "wire/boundary.hpp"
#include "wire/names.hpp"
#include "wire/object_reader.hpp"
#include "wire/parts_json.hpp"
#include "wire/request_json.hpp"

namespace doseline::wire {
namespace {

// The plan of one of the two requests; its problems go where all are kept.
std::unique_ptr<const Plan> read_plan(ObjectReader& fields, const char* name, std::vector<Problem>& problems) {
    auto* object = fields.object(name, Need::required);
    if (!object) return nullptr;
    auto answer = plan(read_request(*object));
    for (auto& problem : answer.problems) {
        problem.field.insert(0, std::string{name} + ".");
        problems.push_back(std::move(problem));
    }
    return std::move(answer.plan);
}

void write_side(JsonWriter& json, const char* name, const Item* item) {
    if (!item) return;
    json.begin_object(name);
    write_days(json, *item);
    json.end_object();
}

void write_optional_day(JsonWriter& json, const char* name, const std::optional<CivilDay>& day) {
    if (day) write_day(json, name, *day);
}

void write_optional_amount(JsonWriter& json, const char* name, const Amount& amount) {
    if (!amount.is_known()) return;
    json.begin_object(name);
    write_amount(json, amount);
    json.end_object();
}

void write_reported(JsonWriter& json, const Change& report) {
    write_day(json, "on", report.days.first);
    json.member("how", name_of(report.event));
    json.boolean("reported", report.reported);
    if (report.reply != MissedReply::none) json.member("said", name_of(report.reply));
}

void write_meaning(JsonWriter& json, const Meaning& meaning) {
    json.begin_object();
    json.member("code", name_of(meaning.code));
    if (meaning.item) {
        json.name("key");
        write_key(json, meaning.item->key);
    }
    switch (meaning.code) {
        case MeaningCode::report: write_reported(json, *meaning.record); break;
        case MeaningCode::gate:
            write_day(json, "on", meaning.record->days.first);
            json.member("said", name_of(meaning.record->gate));
            break;
        case MeaningCode::visit_done: write_day(json, "on", meaning.record->days.first); break;
        case MeaningCode::taper:
            write_optional_day(json, "from", meaning.after);
            write_optional_day(json, "through", meaning.through);
            json.member("steps", meaning.steps);
            break;
        case MeaningCode::full_again: write_optional_day(json, "from", meaning.after); break;
        case MeaningCode::full_through: write_optional_day(json, "through", meaning.through); break;
        case MeaningCode::ended: write_optional_day(json, "on", meaning.after); break;
        case MeaningCode::dose:
            write_optional_day(json, "from", meaning.after);
            write_optional_amount(json, "before", meaning.amount_before);
            write_optional_amount(json, "after", meaning.amount_after);
            write_flag(json, "otherBottle", of_other_bottles(meaning.amount_before, meaning.amount_after));
            break;
        default: write_optional_day(json, "before", meaning.before); write_optional_day(json, "after", meaning.after);
    }
    json.end_object();
}

void write_asked(JsonWriter& json, const char* name, const std::optional<std::int64_t>& value, LimitUnit unit) {
    if (!value) return;
    if (unit == LimitUnit::date) return write_day(json, name, CivilDay{Days{*value}});
    json.member(name, *value);
}

void write_ask(JsonWriter& json, const Ask& ask) {
    json.begin_object();
    json.member("field", ask.field);
    json.member("code", name_of(ask.code));
    json.member("how", name_of(ask.how));
    write_asked(json, "before", ask.before, ask.unit);
    write_asked(json, "now", ask.now, ask.unit);
    if (ask.limit.unit() != LimitUnit::none) json.member("limit", ask.limit.value());
    json.member("unit", name_of(ask.unit));
    if (ask.visit) {
        json.name("key");
        write_key(json, ask.visit->key);
        write_tests(json, "tests", ask.visit->tests);
    }
    json.end_object();
}

void write_difference(JsonWriter& json, const Difference& difference) {
    json.begin_object();
    json.name("key");
    write_key(json, (difference.after ? difference.after : difference.before)->key);
    json.member("what", name_of(difference.kind));
    write_side(json, "before", difference.before);
    write_side(json, "after", difference.after);
    json.end_object();
}

}  // namespace

std::string compare_json(std::string_view requests_json) {
    auto document = read_object_json(requests_json);
    if (!document) return refusal("request", ProblemCode::unreadable_request);
    std::vector<Problem> problems;
    ObjectReader fields{document->root(), problems};
    const auto former = read_plan(fields, "former", problems);
    const auto now = read_plan(fields, "now", problems);
    fields.finish();
    if (!former || !now || !problems.empty()) return refusal(problems);

    JsonWriter json;
    json.begin_object();
    json.boolean("ok", true);
    json.begin_array("meaning");
    for (const auto& each : meaning(*former, *now)) write_meaning(json, each);
    json.end_array();
    json.begin_array("asks");
    for (const auto& ask : asks(*former, *now)) write_ask(json, ask);
    json.end_array();
    json.begin_array("differences");
    for (const auto& difference : differences(*former, *now)) write_difference(json, difference);
    json.end_array();
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
