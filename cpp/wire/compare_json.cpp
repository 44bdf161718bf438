#include "doseline/compare.hpp"

#include <memory>

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
    auto answer = plan(*read_request(*object));
    for (auto& problem : answer.problems) {
        problem.field.insert(0, std::string{name} + ".");
        problems.push_back(std::move(problem));
    }
    return std::move(answer.plan);
}

void write_side(JsonWriter& json, const char* name, const Item* item) {
    if (!item) return;
    json.name(name);
    json.begin_object();
    write_days(json, *item);
    json.end_object();
}

// How many calendar days are written differently: a start and an end count one each.
std::int64_t dates_changed(const Difference& difference) {
    const auto dates = [](const Item* item) { return !item ? 0 : is_single_day(item->kind) || !item->days.last ? 1 : 2; };
    if (difference.kind == DifferenceKind::changed) return 0;
    if (difference.kind != DifferenceKind::moved) return dates(difference.before) + dates(difference.after);
    const bool starts_apart = difference.before->days.first != difference.after->days.first;
    const bool ends_apart = dates(difference.before) + dates(difference.after) > 2 &&
                            difference.before->days.last != difference.after->days.last;
    return (starts_apart ? 1 : 0) + (ends_apart ? 1 : 0);
}

}  // namespace

std::string compare_json(std::string_view requests_json) {
    auto document = read_json(requests_json);
    if (!document || document->root().kind != JsonValue::Kind::object) return refusal("request", ProblemCode::unreadable_request);
    std::vector<Problem> problems;
    ObjectReader fields{document->root(), problems};
    const auto former = read_plan(fields, "former", problems);
    const auto now = read_plan(fields, "now", problems);
    fields.finish();
    if (!former || !now || !problems.empty()) return refusal(problems);

    std::int64_t dates = 0;
    JsonWriter json;
    json.begin_object();
    json.name("ok");
    json.boolean(true);
    json.name("differences");
    json.begin_array();
    for (const auto& difference : compare(*former, *now)) {
        dates += dates_changed(difference);
        json.begin_object();
        json.name("key");
        write_key(json, (difference.after ? difference.after : difference.before)->key);
        json.member("what", name_of(difference.kind));
        write_side(json, "before", difference.before);
        write_side(json, "after", difference.after);
        json.end_object();
    }
    json.end_array();
    json.member("datesChanged", dates);
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
