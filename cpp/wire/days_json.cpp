#include <algorithm>

#include "doseline/row.hpp"
#include "wire/boundary.hpp"
#include "wire/decimal_number.hpp"
#include "wire/object_reader.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {
namespace {

// The whole calendar: no day that may be named is further from another.
constexpr std::int64_t furthest = (last_day_allowed - first_day_allowed).count();
constexpr std::size_t most_days = 100;

void read_counts(ObjectReader& fields, CivilDay from, Row<CivilDay>& into) {
    auto* list = fields.list("by", Need::required, most_days);
    if (!list) return;
    for (const auto& entry : list->inside()) {
        const auto refuse = [&](ProblemCode code, const Limit& limit = {}) { fields.refuse("by", code, limit); };
        if (entry.kind != JsonValue::Kind::number) return refuse(ProblemCode::wrong_type);
        const auto number = read_number(entry.text);
        if (!number.is_whole) return refuse(ProblemCode::not_whole);
        const auto day = from + Days{std::clamp(number.whole, -furthest - 1, furthest + 1)};
        if (day < first_day_allowed) return refuse(ProblemCode::before_2000, first_day_allowed);
        if (day > last_day_allowed) return refuse(ProblemCode::after_2100, last_day_allowed);
        into.push_back(day);
    }
}

}  // namespace

std::string add_days_json(std::string_view request_json) {
    auto document = read_object_json(request_json);
    if (!document) return refusal("request", ProblemCode::unreadable_request);
    std::vector<Problem> problems;
    ObjectReader fields{document->root(), problems};
    const auto from = fields.day("from", Need::required);
    Row<CivilDay> days;
    read_counts(fields, from.value_or(first_day_allowed), days);
    fields.finish();
    if (!from || !problems.empty()) return refusal(problems);

    JsonWriter json;
    json.begin_object();
    json.boolean("ok", true);
    json.begin_array("days");
    for (const auto day : days) {
        const auto text = iso_text(day);
        json.string({text.data(), text.size()});
    }
    json.end_array();
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
