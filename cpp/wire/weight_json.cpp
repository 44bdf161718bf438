#include "doseline/weight_entry.hpp"

#include "wire/boundary.hpp"
#include "wire/names.hpp"
#include "wire/parts_json.hpp"
#include "wire/request_json.hpp"

namespace doseline::wire {
namespace {

std::vector<Problem> shape_problems(const WeightRequest& request) {
    std::vector<Problem> problems;
    const auto refuse = [&](const char* field, ProblemCode code) { problems.push_back({field, code}); };
    if (std::holds_alternative<Missing>(request.text)) refuse("text", ProblemCode::missing);
    if (std::holds_alternative<WrongType>(request.text)) refuse("text", ProblemCode::wrong_type);
    if (std::holds_alternative<WrongType>(request.unit)) refuse("unit", ProblemCode::wrong_type);
    const auto* symbol = std::get_if<std::string>(&request.unit);
    if (symbol && find_unit(*symbol) == WeightUnit::none) refuse("unit", ProblemCode::unknown_unit);
    for (const auto& name : request.unknown_fields) problems.push_back({name, ProblemCode::unknown_field});
    for (const auto& name : request.repeated_fields) problems.push_back({name, ProblemCode::repeated_field});
    return problems;
}

// The text has been typed but has no one reading: a question about the weight, with what it may mean.
void write_question(JsonWriter& json, const WeightQuestion& question) {
    json.name("problems");
    json.begin_array();
    json.begin_object();
    json.member("field", "weight");
    json.member("code", name_of(question.code));
    write_readings(json, question.readings);
    write_rules(json, {});
    json.end_object();
    json.end_array();
}

}  // namespace

std::string read_weight_json(std::string_view request_json) {
    const auto request = read_weight_request(request_json);
    if (!request) return refusal({{"request", ProblemCode::unreadable_request}});
    if (const auto problems = shape_problems(*request); !problems.empty()) return refusal(problems);

    const auto* symbol = std::get_if<std::string>(&request->unit);
    const auto reading = read_weight(*std::get_if<std::string>(&request->text), symbol ? find_unit(*symbol) : WeightUnit::none);
    const auto* grams = std::get_if<Grams>(&reading);
    JsonWriter json;
    json.begin_object();
    json.name("ok");
    json.boolean(grams != nullptr);
    if (grams) {
        json.name("weight");
        write_weight(json, *grams);
    } else {
        write_question(json, *std::get_if<WeightQuestion>(&reading));
    }
    json.end_object();
    return json.text();
}

}  // namespace doseline::wire
