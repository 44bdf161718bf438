#include "wire/request_json.hpp"

#include <utility>

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

void read(Given<std::string>& into, JsonValue& value) {
    if (value.kind == JsonValue::Kind::string) {
        into = std::move(value.text);
    } else {
        into = WrongType{};
    }
}

void read(Given<Number>& into, JsonValue& value) {
    if (value.kind == JsonValue::Kind::number) {
        into = read_number(value.text);
    } else {
        into = WrongType{};
    }
}

}  // namespace

std::optional<Request> read_request(std::string_view json) {
    auto root = read_json(json);
    if (!root || root->kind != JsonValue::Kind::object) return std::nullopt;

    Request request;
    for (auto& [name, value] : root->members) {
        if (name == "edition") {
            read(request.edition, value);
        } else if (name == "birthDate") {
            read(request.birth_date, value);
        } else if (name == "weightGrams") {
            read(request.weight, value);
        } else if (name == "infusionDate") {
            read(request.infusion_date, value);
        } else {
            request.unknown_fields.push_back(echo(std::move(name)));
        }
    }
    return request;
}

}  // namespace doseline::wire
