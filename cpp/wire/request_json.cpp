#include "wire/request_json.hpp"

#include "wire/changes_json.hpp"
#include "wire/object_reader.hpp"
#include "wire/schedule_json.hpp"

namespace doseline::wire {
namespace {

// The longest plan that can be typed by hand, ten times over; and the doses of three years.
constexpr std::size_t most_changes = 1000;
constexpr std::size_t most_given = 5000;

TypingClues read_clues(ObjectReader& fields) {
    TypingClues clues;
    clues.sex = fields.code<Sex>("sex", Need::optional, ProblemCode::unknown_sex).value_or(Sex::unknown);
    clues.born_early = read_weeks_born_early(fields);
    clues.unit = read_unit(fields, "weightUnit");
    return clues;
}

std::optional<ClockTime> read_clock_field(ObjectReader& fields, const char* name) {
    const auto* text = fields.text(name, Need::optional);
    if (!text) return std::nullopt;
    const auto clock = read_clock(*text);
    if (!clock) fields.refuse(name, ProblemCode::not_a_clock);
    return clock;
}

Row<Given> read_given(JsonValue& list, const ObjectReader& request) {
    Row<Given> all;
    std::int64_t place = 0;
    for (auto& entry : list.inside()) {
        ObjectReader fields{entry, request, "given", place++};
        if (!fields.fits()) continue;
        Given given;
        given.on = fields.day("on", Need::required).value_or(CivilDay{});
        given.dose = read_dose_number(fields, Need::required).value_or(1);
        given.again = fields.boolean("again", Need::optional).value_or(false);
        given.at = read_clock_field(fields, "at");
        given.by.set(fields.short_text("by", Need::optional));
        fields.finish();
        all.push_back(given);
    }
    return all;
}

}  // namespace

const Edition* read_edition(ObjectReader& fields) {
    const auto* id = fields.text("edition", Need::required);
    if (!id) return nullptr;
    const auto* edition = find_edition(*id);
    if (!edition) fields.refuse("edition", ProblemCode::unknown_edition);
    return edition;
}

std::chrono::weeks read_weeks_born_early(ObjectReader& fields) {
    constexpr std::chrono::weeks most{17};
    const auto weeks = fields.whole("weeksBornEarly", Need::optional);
    if (!weeks) return {};
    if (*weeks < 0) {
        fields.refuse("weeksBornEarly", ProblemCode::below_0_weeks, std::chrono::weeks{0});
    } else if (*weeks > most.count()) {
        fields.refuse("weeksBornEarly", ProblemCode::above_17_weeks, most);
    }
    return std::chrono::weeks{*weeks};
}

Request read_request(JsonValue& object) {
    Request request;
    ObjectReader fields{object, request.problems};
    request.edition = read_edition(fields);
    if (auto* own = fields.object("schedule", Need::optional)) {
        request.schedule = read_schedule(*own, fields, request.edition);
        if (request.schedule) request.edition = &request.schedule->edition;
    }
    request.birth = fields.day("birthDate", Need::required);
    if (const auto grams = fields.positive("weightGrams", Need::required)) request.weight = Grams{*grams};
    request.infusion = fields.day("infusionDate", Need::required);
    request.clues = read_clues(fields);
    request.weighed = fields.day("weightDate", Need::optional);
    if (auto* list = fields.list("changes", Need::optional, most_changes)) request.history = read_changes(*list, fields);
    if (auto* given = fields.object("prescription", Need::optional)) {
        request.prescription = read_prescription(*given, fields);
    }
    if (auto* list = fields.list("given", Need::optional, most_given)) request.given = read_given(*list, fields);
    request.today = fields.day("today", Need::optional);
    request.clock = read_clock_field(fields, "clock");
    request.last_kept = fields.day("lastKept", Need::optional);
    fields.finish();
    return request;
}

std::optional<Request> read_request(std::string_view json) {
    auto document = read_object_json(json);
    if (!document) return std::nullopt;
    return read_request(document->root());
}

}  // namespace doseline::wire
