#include "wire/boundary.hpp"
#include "wire/parts_json.hpp"
#include "wire/request_json.hpp"

namespace doseline::wire {

std::string read_weight_json(std::string_view request_json) {
    const auto request = read_weight_request(request_json);
    if (!request) return refusal("request", ProblemCode::unreadable_request);
    const auto answer = read(*request);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&answer)) return refusal(*problems);

    JsonWriter json;
    json.begin_object();
    json.name("ok");
    json.boolean(true);
    json.name("weight");
    write_weight(json, std::get<Grams>(answer));
    json.end_object();
    return json.text();
}

}  // namespace doseline::wire
