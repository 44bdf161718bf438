#include "wire/request_json.hpp"

#include "wire/changes_json.hpp"
#include "wire/object_reader.hpp"

namespace doseline::wire {
namespace {

// A table of the longest plan that can be typed by hand, ten times over.
constexpr std::size_t most_changes = 1000;

const Edition* read_edition(ObjectReader& fields) {
    const auto* id = fields.text("edition", Need::required);
    if (!id) return nullptr;
    const auto* edition = find_edition(*id);
    if (!edition) fields.refuse("edition", ProblemCode::unknown_edition);
    return edition;
}

TypingClues read_clues(ObjectReader& fields) {
    TypingClues clues;
    if (const auto* sex = fields.text("sex", Need::optional)) {
        clues.sex = find_sex(*sex);
        if (clues.sex == Sex::unknown) fields.refuse("sex", ProblemCode::unknown_sex);
    }
    constexpr std::chrono::weeks most{17};
    if (const auto weeks = fields.whole("weeksBornEarly", Need::optional)) {
        if (*weeks < 0) {
            fields.refuse("weeksBornEarly", ProblemCode::below_0_weeks, std::chrono::weeks{0});
        } else if (*weeks > most.count()) {
            fields.refuse("weeksBornEarly", ProblemCode::above_17_weeks, most);
        } else {
            clues.born_early = std::chrono::weeks{*weeks};
        }
    }
    clues.unit = read_unit(fields, "weightUnit");
    return clues;
}

}  // namespace

std::optional<Request> read_request(JsonValue& json) {
    if (json.kind != JsonValue::Kind::object) return std::nullopt;
    Request request;
    ObjectReader fields{json, request.problems};
    request.edition = read_edition(fields);
    request.birth = fields.day("birthDate", Need::required);
    if (const auto grams = fields.positive("weightGrams", Need::required)) request.weight = Grams{*grams};
    request.infusion = fields.day("infusionDate", Need::required);
    request.clues = read_clues(fields);
    request.weighed = fields.day("weightDate", Need::optional);
    if (auto* list = fields.list("changes", Need::optional, most_changes)) request.history = read_changes(*list, fields);
    if (auto* given = fields.object("prescription", Need::optional)) {
        request.prescription = read_prescription(*given, fields);
    }
    request.today = fields.day("today", Need::optional);
    fields.finish();
    return request;
}

std::optional<Request> read_request(std::string_view json) {
    auto document = read_json(json);
    if (!document) return std::nullopt;
    return read_request(document->root());
}

}  // namespace doseline::wire
