#include "wire/changes_json.hpp"

#include <algorithm>
#include <array>

#include "wire/names.hpp"

namespace doseline::wire {
namespace {

// In the order of ChangeKind.
constexpr std::array<const char*, 12> kinds{
    "infusion-moved", "gate",       "course-held",  "dose-changed", "taper-begun", "taper-paused",
    "full-again",     "course-ended", "visit-moved", "visit-done",  "visit-added", "dose-missed",
};
constexpr std::array<const char*, 2> gate_words{"not-yet", "go"};
constexpr std::array<const char*, 2> visit_words{"carry-on", "changed"};
constexpr std::array<const char*, 2> ways_to_miss{"missed", "vomited"};
constexpr std::array<const char*, 3> test_names{"liver", "platelets", "troponin"};

// Ours: no dose by mouth comes near, and a tenth is what a household syringe measures.
constexpr std::int64_t largest_dose_microlitres = 100'000;
constexpr std::int64_t largest_mass_micrograms = 1'000'000'000;
constexpr std::int64_t tenth_microlitres = 100;
constexpr std::int64_t largest_bottle_microlitres = 10'000'000;
constexpr std::int64_t longest_kept_days = 3660;
constexpr std::size_t most_steps = 100;

std::optional<Microlitres> read_dose_volume(ObjectReader& fields, const char* name, Need need) {
    const auto volume = fields.between(name, need, 1, largest_dose_microlitres);
    if (!volume) return std::nullopt;
    if (*volume % tenth_microlitres != 0) {
        fields.refuse(name, ProblemCode::not_a_tenth);
        return std::nullopt;
    }
    return Microlitres{*volume};
}

std::optional<Micrograms> read_mass(ObjectReader& fields, const char* name, Need need) {
    const auto mass = fields.between(name, need, 1, largest_mass_micrograms);
    return mass ? std::optional{Micrograms{*mass}} : std::nullopt;
}

Amount read_amount(ObjectReader& fields) {
    return {read_dose_volume(fields, "microlitres", Need::optional), read_mass(fields, "micrograms", Need::optional)};
}

void read_day(ObjectReader& fields, const char* name, CivilDay& into) {
    if (const auto day = fields.day(name, Need::required)) into = *day;
}

void read_steps(ObjectReader& fields_of_change, Change& change, Row<Step>& steps) {
    auto* list = fields_of_change.list("steps", Need::optional, most_steps);
    if (!list) return;
    change.steps_from = steps.size();
    change.steps_count = list->entries;
    std::int64_t place = 0;
    for (auto& entry : list->inside()) {
        steps.push_back({});
        auto& step = steps.back();
        const auto* before = place > 0 ? &step - 1 : nullptr;
        ObjectReader fields{entry, fields_of_change, "steps", place++};
        if (!fields.fits()) continue;
        step.days.first = fields.day("from", Need::optional).value_or(step_due(change, before));
        step.days.last = fields.day("through", Need::required);
        step.amount = read_amount(fields);
        fields.finish();
    }
}

TestSet read_tests(ObjectReader& fields) {
    TestSet tests;
    auto* list = fields.list("tests", Need::required, test_names.size());
    if (!list) return tests;
    bool* const flags[] = {&tests.liver, &tests.platelets, &tests.troponin};
    for (const auto& entry : list->inside()) {
        const auto found = std::find(test_names.begin(), test_names.end(), entry.text);
        if (entry.kind != JsonValue::Kind::string || found == test_names.end()) {
            fields.refuse("tests", ProblemCode::unknown_word);
        } else {
            *flags[found - test_names.begin()] = true;
        }
    }
    if (list->entries == 0) fields.refuse("tests", ProblemCode::missing);
    return tests;
}

// `visit.4`, `visit.after-taper.14`, `visit.added.1`. Any other text is the name of no visit, as number 0 is.
Key read_visit(ObjectReader& fields) {
    constexpr Key no_visit{Stem::visit, 0};
    constexpr std::int32_t largest = 100'000;
    const auto* text = fields.text("visit", Need::required);
    if (!text) return no_visit;
    for (const Stem stem : {Stem::visit_after_taper, Stem::visit_added, Stem::visit}) {
        const std::string_view name = name_of(stem);
        std::string_view rest = *text;
        if (!rest.starts_with(name)) continue;
        rest.remove_prefix(name.size());
        if (!rest.starts_with('.') || rest.starts_with(".0")) return no_visit;
        Key key{stem, 0};
        for (const char c : rest.substr(1)) {
            if (c < '0' || c > '9' || key.number > largest) return no_visit;
            key.number = key.number * 10 + (c - '0');
        }
        return key;
    }
    return no_visit;
}

Change read_change(ObjectReader& fields, ChangeKind kind, Row<Step>& steps) {
    Change change;
    change.kind = kind;
    switch (kind) {
        case ChangeKind::infusion_moved: read_day(fields, "to", change.days.first); break;
        case ChangeKind::gate:
            read_day(fields, "on", change.days.first);
            change.yes = fields.word("said", Need::required, gate_words) == std::size_t{1};
            break;
        case ChangeKind::course_held: change.days.last = fields.day("through", Need::optional); break;
        case ChangeKind::dose_changed:
            read_day(fields, "from", change.days.first);
            change.amount = read_amount(fields);
            break;
        case ChangeKind::taper_begun:
            read_day(fields, "from", change.days.first);
            change.days.last = fields.day("through", Need::optional);
            read_steps(fields, change, steps);
            break;
        case ChangeKind::taper_paused:
            read_day(fields, "from", change.days.first);
            change.days.last = fields.day("through", Need::optional);
            break;
        case ChangeKind::full_again: read_day(fields, "from", change.days.first); break;
        case ChangeKind::course_ended: read_day(fields, "on", change.days.first); break;
        case ChangeKind::visit_moved:
            change.visit = read_visit(fields);
            read_day(fields, "to", change.days.first);
            break;
        case ChangeKind::visit_done:
            change.visit = read_visit(fields);
            read_day(fields, "on", change.days.first);
            if (const auto said = fields.word("said", Need::optional, visit_words)) {
                change.said = *said == 0 ? Word::carry_on : Word::changed;
            }
            break;
        case ChangeKind::visit_added:
            change.visit = {Stem::visit_added,
                            static_cast<std::int32_t>(fields.between("number", Need::required, 1, 1000).value_or(1))};
            read_day(fields, "on", change.days.first);
            change.tests = read_tests(fields);
            break;
        case ChangeKind::dose_missed:
            read_day(fields, "on", change.days.first);
            change.yes = fields.word("how", Need::required, ways_to_miss) == std::size_t{1};
            change.reported = fields.boolean("reported", Need::required).value_or(false);
            break;
        case ChangeKind::unread: break;
    }
    return change;
}

bool is_clock(std::string_view text) {
    const auto digit = [&](std::size_t place) { return text[place] >= '0' && text[place] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
    return text.substr(0, 2) < "24" && text[3] < '6';
}

}  // namespace

History read_changes(JsonValue& list, const ObjectReader& request) {
    History history;
    std::int64_t place = 0;
    for (auto& entry : list.inside()) {
        ObjectReader fields{entry, request, "changes", place++};
        // A change that cannot be read keeps its place, so that the paths of the others stay true.
        history.changes.push_back({});
        auto& change = history.changes.back();
        if (!fields.fits()) continue;
        const auto kind = fields.word("kind", Need::required, kinds);
        if (!kind) continue;
        const auto problems_before = fields.problem_count();
        const auto read = read_change(fields, static_cast<ChangeKind>(*kind), history.steps);
        fields.finish();
        if (fields.problem_count() == problems_before) change = read;
    }
    return history;
}

std::optional<Prescription> read_prescription(JsonValue& object, const ObjectReader& request) {
    ObjectReader fields{object, request, "prescription"};
    Prescription read;
    const auto problems_before = fields.problem_count();
    read.strength_mass = read_mass(fields, "strengthMicrograms", Need::required).value_or(Micrograms{1});
    read.strength_volume = Microlitres{
        fields.between("strengthMicrolitres", Need::required, 1, largest_dose_microlitres).value_or(1)};
    read.dose = read_dose_volume(fields, "doseMicrolitres", Need::required).value_or(Microlitres{1});
    read.dose_mass = read_mass(fields, "doseMicrograms", Need::optional);
    read.times_a_day = static_cast<std::int32_t>(fields.between("timesPerDay", Need::required, 1, 4).value_or(1));
    if (const auto* clock = fields.text("clock", Need::optional)) {
        if (is_clock(*clock)) {
            std::copy_n(clock->begin(), read.clock.size(), read.clock.begin());
        } else {
            fields.refuse("clock", ProblemCode::not_a_clock);
        }
    }
    if (const auto size = fields.whole("syringeMicrolitres", Need::optional)) {
        read.syringe = Microlitres{*size};
        if (!mark_distance(*read.syringe)) fields.refuse("syringeMicrolitres", ProblemCode::unknown_syringe);
    }
    if (const auto size = fields.between("bottleMicrolitres", Need::optional, 1, largest_bottle_microlitres)) {
        read.bottle = Microlitres{*size};
    }
    read.bottle_opened = fields.day("bottleOpened", Need::optional);
    if (const auto days = fields.between("openedBottleDays", Need::optional, 1, longest_kept_days)) {
        read.keeps_open = Days{*days};
    }
    fields.finish();
    return fields.problem_count() == problems_before ? std::optional{read} : std::nullopt;
}

WeightUnit read_unit(ObjectReader& fields, const char* name) {
    const auto* symbol = fields.text(name, Need::optional);
    if (!symbol) return WeightUnit::none;
    const auto unit = find_unit(*symbol);
    if (unit == WeightUnit::none) fields.refuse(name, ProblemCode::unknown_unit);
    return unit;
}

}  // namespace doseline::wire
