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
    json.boolean("ok", true);
    json.begin_object("label");
    json.member("edition", edition->id);
    write_day(json, "checked", edition->checked);
    write_day(json, "reviewDue", edition->review_due);
    json.begin_array("kits");
    for (const auto& row : edition->kits) {
        json.begin_object();
        write_kit_row(json, row);
        json.end_object();
    }
    json.end_array();
    json.begin_array("rules");
    const auto* source = rule_sources();
    for (std::size_t place = 0; place < rule_count; ++place) {
        const auto id = static_cast<RuleId>(place);
        const auto* section = source;
        const auto* revision = word_at(section, 1);
        source = word_at(revision, 1);
        if (!edition->rules.has(id)) continue;
        json.begin_object();
        json.member("id", rule_name(id));
        const auto* own = own_rule(*edition, id);
        json.member("section", own ? own->section : section);
        json.member("revision", own ? own->revision : revision);
        json.member("grade", name_of(own ? own->grade : rule_grade(id)));
        json.end_object();
    }
    json.end_array();
    json.end_object();
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
