#include <array>

#include "doseline/amount_entry.hpp"
#include "wire/boundary.hpp"
#include "wire/names.hpp"
#include "wire/object_reader.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {
namespace {

// `amount` is the first.
constexpr std::array<const char*, 2> kinds{"amount", "count"};
// In the order of AmountUnit, behind `none`.
constexpr std::array<const char*, 2> units{"mL", "mg"};

// The one question, with its readings in thousandths where there are two.
void write_question(JsonWriter& json, const NumberReading& reading) {
    json.name("problems");
    json.begin_array();
    json.begin_object();
    json.member("field", "number");
    json.member("code", name_of(*reading.question));
    if (!reading.readings.empty()) {
        json.name("readings");
        json.begin_array();
        for (const auto thousandths : reading.readings) json.number(thousandths);
        json.end_array();
    }
    write_rules(json, {});
    json.end_object();
    json.end_array();
}

}  // namespace

std::string read_number_json(std::string_view request_json) {
    auto document = read_json(request_json);
    if (!document || document->root().kind != JsonValue::Kind::object) return refusal("request", ProblemCode::unreadable_request);
    std::vector<Problem> problems;
    ObjectReader fields{document->root(), problems};
    const auto* text = fields.text("text", Need::required);
    const bool is_amount = fields.word("kind", Need::required, kinds) == std::size_t{0};
    auto unit = AmountUnit::none;
    if (is_amount) {
        if (const auto place = fields.word("unit", Need::optional, units)) unit = static_cast<AmountUnit>(*place + 1);
    }
    fields.finish();
    if (!problems.empty()) return refusal(problems);

    const auto reading = is_amount ? read_amount(*text, unit) : read_count(*text);
    const auto* certain = reading.certain();
    JsonWriter json;
    json.begin_object();
    json.name("ok");
    json.boolean(certain != nullptr);
    if (certain) {
        json.member(is_amount ? "thousandths" : "count", *certain);
    } else {
        write_question(json, reading);
    }
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
