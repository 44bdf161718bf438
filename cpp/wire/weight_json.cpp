#include "doseline/weight_entry.hpp"

#include "wire/boundary.hpp"
#include "wire/changes_json.hpp"
#include "wire/object_reader.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {

std::string read_weight_json(std::string_view request_json) {
    auto document = read_object_json(request_json);
    if (!document) return refusal("request", ProblemCode::unreadable_request);
    std::vector<Problem> problems;
    ObjectReader fields{document->root(), problems};
    const auto* text = fields.text("text", Need::required);
    const auto unit = read_unit(fields, "unit");
    fields.finish();
    if (!problems.empty()) return refusal(problems);

    const auto reading = read_weight(*text, unit);
    const auto* grams = reading.certain();
    if (!grams) {
        add_problem(problems, "weight", *reading.question, {}, {}, reading.readings);
        return refusal(problems);
    }
    JsonWriter json;
    json.begin_object();
    json.boolean("ok", true);
    json.name("weight");
    write_weight(json, *grams);
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
