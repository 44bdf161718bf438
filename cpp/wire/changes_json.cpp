#include "wire/changes_json.hpp"

#include "wire/names.hpp"

namespace doseline::wire {
namespace {

// Ours: no dose by mouth comes near, and a hundredth is the finest mark of a household syringe.
constexpr std::int64_t largest_dose_microlitres = 100'000;
constexpr std::int64_t largest_mass_micrograms = 1'000'000'000;
constexpr std::int64_t hundredth_microlitres = 10;
constexpr std::int64_t largest_bottle_microlitres = 10'000'000;
constexpr std::int64_t longest_kept_days = 3660;
constexpr std::size_t most_steps = 100;
// Ours: a longer step is a slip, or has a last day that can be typed.
constexpr std::int64_t longest_step_days = 366;

std::optional<Microlitres> read_dose_volume(ObjectReader& fields, const char* name, Need need) {
    const auto volume = fields.between(name, need, 1, largest_dose_microlitres, LimitUnit::microlitres);
    if (!volume) return std::nullopt;
    if (*volume % hundredth_microlitres != 0) {
        fields.refuse(name, ProblemCode::not_a_hundredth);
        return std::nullopt;
    }
    return Microlitres{*volume};
}

std::optional<Micrograms> read_mass(ObjectReader& fields, const char* name, Need need) {
    const auto mass = fields.between(name, need, 1, largest_mass_micrograms, LimitUnit::micrograms);
    return mass ? std::optional{Micrograms{*mass}} : std::nullopt;
}

Strength read_strength(ObjectReader& fields) {
    const auto mass = read_mass(fields, "strengthMicrograms", Need::required);
    const auto volume = fields.between("strengthMicrolitres", Need::required, 1, largest_dose_microlitres, LimitUnit::microlitres);
    return {mass.value_or(Micrograms{1}), Microlitres{volume.value_or(1)}};
}

// Half a strength says nothing, and a strength without mL belongs to nothing.
Amount read_amount(ObjectReader& fields) {
    Amount amount;
    amount.volume = read_dose_volume(fields, "microlitres", Need::optional);
    amount.mass = read_mass(fields, "micrograms", Need::optional);
    if (fields.has("strengthMicrograms") || fields.has("strengthMicrolitres")) {
        amount.strength = read_strength(fields);
        if (!fields.has("microlitres")) fields.refuse("microlitres", ProblemCode::missing);
    }
    return amount;
}

void read_day(ObjectReader& fields, const char* name, CivilDay& into) {
    if (const auto day = fields.day(name, Need::required)) into = *day;
}

// The last day of a step that begins on `first`: as such, or by how many days it lasts.
std::optional<CivilDay> read_last_day(ObjectReader& fields, CivilDay first) {
    if (!fields.has("days")) return fields.day("through", Need::required);
    const auto through = fields.day("through", Need::optional);
    const auto days = fields.between("days", Need::required, 1, longest_step_days, LimitUnit::days);
    if (fields.has("through")) {
        fields.refuse("days", ProblemCode::repeated_field);
        return through;
    }
    if (!days) return std::nullopt;
    const auto last = first + Days{*days - 1};
    if (last <= last_day_allowed) return last;
    fields.refuse("days", ProblemCode::after_2100, last_day_allowed);
    return std::nullopt;
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
        step.days.last = read_last_day(fields, step.days.first);
        step.amount = read_amount(fields);
        fields.finish();
    }
}

TestSet read_tests(ObjectReader& fields) {
    TestSet tests;
    auto* list = fields.list("tests", Need::required, words<BloodTest>().size());
    if (!list) return tests;
    for (const auto& entry : list->inside()) {
        const auto found = entry.kind == JsonValue::Kind::string ? code_of<BloodTest>(entry.text) : std::nullopt;
        if (!found) {
            fields.refuse("tests", ProblemCode::unknown_word);
            continue;
        }
        if (*found == BloodTest::liver) tests.liver = true;
        if (*found == BloodTest::platelets) tests.platelets = true;
        if (*found == BloodTest::troponin) tests.troponin = true;
    }
    if (list->entries == 0) fields.refuse("tests", ProblemCode::missing);
    return tests;
}

// `visit.4`, `visit.day.10`, `visit.after-taper.14`, `visit.added.1`. Any other text is the name of no visit, as number 0 is.
Key read_visit(ObjectReader& fields) {
    constexpr Key no_visit{Stem::visit, 0};
    constexpr std::int32_t largest = 100'000;
    const auto* text = fields.text("visit", Need::required);
    if (!text) return no_visit;
    for (const Stem stem : {Stem::visit_day, Stem::visit_after_taper, Stem::visit_added, Stem::visit}) {
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
        case ChangeKind::infusion_moved:
            read_day(fields, "to", change.days.first);
            change.record = fields.day("from", Need::optional);
            break;
        case ChangeKind::gate:
            read_day(fields, "on", change.days.first);
            change.gate = fields.code<GateReply>("said", Need::required).value_or(GateReply::not_yet);
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
            change.record = fields.day("from", Need::optional);
            break;
        case ChangeKind::visit_done:
            change.visit = read_visit(fields);
            read_day(fields, "on", change.days.first);
            change.said = fields.code<TestReply>("said", Need::optional).value_or(TestReply::none);
            break;
        case ChangeKind::visit_added:
            change.visit = {Stem::visit_added,
                            static_cast<std::int32_t>(fields.between("number", Need::required, 1, 1000, LimitUnit::count).value_or(1))};
            read_day(fields, "on", change.days.first);
            change.tests = read_tests(fields);
            break;
        case ChangeKind::dose_missed:
            read_day(fields, "on", change.days.first);
            change.dose = read_dose_number(fields, Need::optional).value_or(0);
            change.event = fields.code<DoseEvent>("how", Need::required).value_or(DoseEvent::missed);
            change.reported = fields.boolean("reported", Need::required).value_or(false);
            change.reply = fields.code<MissedReply>("said", Need::optional).value_or(MissedReply::none);
            break;
        case ChangeKind::unread: break;
    }
    return change;
}

void read_clocks(ObjectReader& fields, Prescription& into) {
    auto* list = fields.list("clocks", Need::optional, Prescription::most_times);
    if (!list) return;
    const auto refuse = [&](ProblemCode code, const Limit& limit = {}) { fields.refuse("clocks", code, limit); };
    if (list->entries > static_cast<std::size_t>(into.times_a_day)) {
        return refuse(ProblemCode::too_many, {into.times_a_day, LimitUnit::count});
    }
    std::size_t place = 0;
    for (const auto& entry : list->inside()) {
        if (entry.kind != JsonValue::Kind::string) return refuse(ProblemCode::wrong_type);
        const auto clock = read_clock(entry.text);
        if (!clock) return refuse(ProblemCode::not_a_clock);
        if (place > 0 && *clock <= *into.clocks[place - 1]) return refuse(ProblemCode::not_in_order);
        into.clocks[place++] = clock;
    }
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
        const auto kind = fields.code<ChangeKind>("kind", Need::required);
        if (!kind) continue;
        const auto problems_before = fields.problem_count();
        const auto read = read_change(fields, *kind, history.steps);
        fields.finish();
        if (fields.problem_count() == problems_before) change = read;
    }
    return history;
}

std::optional<Prescription> read_prescription(JsonValue& object, const ObjectReader& request) {
    ObjectReader fields{object, request, "prescription"};
    Prescription read;
    const auto problems_before = fields.problem_count();
    read.strength = read_strength(fields);
    read.dose = read_dose_volume(fields, "doseMicrolitres", Need::required).value_or(Microlitres{1});
    read.dose_mass = read_mass(fields, "doseMicrograms", Need::optional);
    read.times_a_day = static_cast<std::int32_t>(
        fields.between("timesPerDay", Need::required, 1, Prescription::most_times, LimitUnit::count).value_or(Prescription::most_times));
    read_clocks(fields, read);
    if (const auto size = fields.whole("syringeMicrolitres", Need::optional)) {
        read.syringe = Microlitres{*size};
        if (!mark_distance(*read.syringe)) fields.refuse("syringeMicrolitres", ProblemCode::unknown_syringe);
    }
    if (const auto size = fields.between("bottleMicrolitres", Need::optional, 1, largest_bottle_microlitres, LimitUnit::microlitres)) {
        read.bottle = Microlitres{*size};
    }
    read.bottle_opened = fields.day("bottleOpened", Need::optional);
    if (const auto days = fields.between("openedBottleDays", Need::optional, 1, longest_kept_days, LimitUnit::days)) {
        read.keeps_open = Days{*days};
    }
    fields.finish();
    return fields.problem_count() == problems_before ? std::optional{read} : std::nullopt;
}

WeightUnit read_unit(ObjectReader& fields, const char* name) {
    return fields.code<WeightUnit>(name, Need::optional, ProblemCode::unknown_unit).value_or(WeightUnit::none);
}

std::optional<std::int32_t> read_dose_number(ObjectReader& fields, Need need) {
    const auto number = fields.between("dose", need, 1, Prescription::most_times, LimitUnit::count);
    return number ? std::optional{static_cast<std::int32_t>(*number)} : std::nullopt;
}

}  // namespace doseline::wire
