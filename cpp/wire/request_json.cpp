#include "wire/request_json.hpp"

#include <string>
#include <utility>
#include <vector>

#include "wire/decimal_number.hpp"
#include "wire/json_value.hpp"

namespace doseline::wire {
namespace {

// An unknown name is echoed so that a programmer can find it; a pasted book is not.
constexpr std::size_t longest_echo = 64;

std::string echo(std::string name) {
    if (name.size() <= longest_echo) return name;
    auto end = longest_echo;
    constexpr unsigned char continuation = 0x80;
    while ((static_cast<unsigned char>(name[end]) & 0xC0) == continuation) --end;
    name.resize(end);
    return name;
}

void put(Given<std::string>& into, JsonValue& value) {
    if (value.kind == JsonValue::Kind::string) {
        into = std::move(value.text);
    } else {
        into = WrongType{};
    }
}

void put(Given<Number>& into, JsonValue& value) {
    if (value.kind == JsonValue::Kind::number) {
        into = read_number(value.text);
    } else {
        into = WrongType{};
    }
}

// Reads a field, unless it was read before: which of the two counts would be a guess.
template <class Value>
void read(Given<Value>& into, JsonMember& member, std::vector<std::string>& repeated) {
    if (!std::holds_alternative<Missing>(into)) {
        repeated.push_back(member.first);
    } else {
        put(into, member.second);
    }
}

}  // namespace

std::optional<Request> read_request(std::string_view json) {
    auto root = read_json(json);
    if (!root || root->kind != JsonValue::Kind::object) return std::nullopt;

    Request request;
    for (auto& member : root->members) {
        const auto& name = member.first;
        if (name == "edition") {
            read(request.edition, member, request.repeated_fields);
        } else if (name == "birthDate") {
            read(request.birth_date, member, request.repeated_fields);
        } else if (name == "weightGrams") {
            read(request.weight, member, request.repeated_fields);
        } else if (name == "infusionDate") {
            read(request.infusion_date, member, request.repeated_fields);
        } else if (name == "sex") {
            read(request.sex, member, request.repeated_fields);
        } else if (name == "weeksBornEarly") {
            read(request.weeks_born_early, member, request.repeated_fields);
        } else if (name == "weightUnit") {
            read(request.weight_unit, member, request.repeated_fields);
        } else {
            request.unknown_fields.push_back(echo(std::move(member.first)));
        }
    }
    return request;
}

std::optional<WeightRequest> read_weight_request(std::string_view json) {
    auto root = read_json(json);
    if (!root || root->kind != JsonValue::Kind::object) return std::nullopt;

    WeightRequest request;
    for (auto& member : root->members) {
        const auto& name = member.first;
        if (name == "text") {
            read(request.text, member, request.repeated_fields);
        } else if (name == "unit") {
            read(request.unit, member, request.repeated_fields);
        } else {
            request.unknown_fields.push_back(echo(std::move(member.first)));
        }
    }
    return request;
}

}  // namespace doseline::wire
