#include "doseline/label.hpp"

#include "wire/boundary.hpp"
#include "wire/names.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {

std::string label_json(std::string_view edition_id) {
    const auto* edition = find_edition(edition_id);
    if (!edition) return refusal("edition", ProblemCode::unknown_edition);

    JsonWriter json;
    json.begin_object();
    json.name("ok");
    json.boolean(true);
    json.name("label");
    json.begin_object();
    json.member("edition", edition->id);
    write_day(json, "checked", edition->checked);
    write_day(json, "reviewDue", edition->review_due);
    json.name("kits");
    json.begin_array();
    for (const auto& row : edition->kits) {
        json.begin_object();
        write_kit_row(json, row);
        json.end_object();
    }
    json.end_array();
    json.name("rules");
    json.begin_array();
    for (const auto& rule : registry) {
        if (!edition->rules.has(rule.id)) continue;
        json.begin_object();
        json.member("id", rule.name);
        json.member("section", rule.section);
        json.member("revision", rule.revision);
        json.member("grade", name_of(rule.grade));
        json.end_object();
    }
    json.end_array();
    json.end_object();
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
