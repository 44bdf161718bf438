#include "doseline/amount_entry.hpp"
#include "wire/boundary.hpp"
#include "wire/names.hpp"
#include "wire/object_reader.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {
namespace {

// The one question, with its readings in thousandths where there are two.
void write_question(JsonWriter& json, const NumberReading& reading) {
    json.begin_array("problems");
    json.begin_object();
    json.member("field", "number");
    json.member("code", name_of(*reading.question));
    if (!reading.readings.empty()) {
        json.begin_array("readings");
        for (const auto thousandths : reading.readings) json.number(thousandths);
        json.end_array();
    }
    write_rules(json, {});
    json.end_object();
    json.end_array();
}

}  // namespace

std::string read_number_json(std::string_view request_json) {
    auto document = read_object_json(request_json);
    if (!document) return refusal("request", ProblemCode::unreadable_request);
    std::vector<Problem> problems;
    ObjectReader fields{document->root(), problems};
    const auto* text = fields.text("text", Need::required);
    const bool is_amount = fields.code<NumberKind>("kind", Need::required) == NumberKind::amount;
    const auto unit = is_amount ? fields.code<AmountUnit>("unit", Need::optional).value_or(AmountUnit::none) : AmountUnit::none;
    fields.finish();
    if (!problems.empty()) return refusal(problems);

    const auto reading = is_amount ? read_amount(*text, unit) : read_count(*text);
    const auto* certain = reading.certain();
    JsonWriter json;
    json.begin_object();
    json.boolean("ok", certain != nullptr);
    if (certain) {
        json.member(is_amount ? "thousandths" : "count", *certain);
    } else {
        write_question(json, reading);
    }
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
