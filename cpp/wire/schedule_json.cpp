#include "wire/schedule_json.hpp"

#include <string>

#include "doseline/field_path.hpp"
#include "wire/decimal_number.hpp"
#include "wire/digest.hpp"
#include "wire/parts_json.hpp"

namespace doseline::wire {
namespace {

void read_text(ObjectReader& fields, const char* name, std::string& into) {
    const auto* text = fields.text(name, Need::required);
    if (!text) return;
    into = *text;
    if (into.empty()) fields.refuse(name, ProblemCode::empty);
    if (into.size() > longest_schedule_text) {
        fields.refuse(name, ProblemCode::above_most, {static_cast<std::int64_t>(longest_schedule_text), LimitUnit::count});
    }
}

Days read_length(ObjectReader& fields, const char* name, DaysBounds bounds) {
    return Days{fields.between(name, Need::required, bounds.least, bounds.most, LimitUnit::days).value_or(0)};
}

// Days that rise, at least one.
Row<Days> read_days(ObjectReader& fields, const char* name) {
    Row<Days> days;
    auto* list = fields.list(name, Need::required, most_test_days);
    if (!list) return days;
    if (list->entries == 0) fields.refuse(name, ProblemCode::empty);
    std::size_t place = 0;
    for (const auto& entry : list->inside()) {
        const auto path = entry_path(name, place++);
        const auto refuse = [&](ProblemCode code, const Limit& limit = {}) { fields.refuse(path.c_str(), code, limit); };
        if (entry.kind != JsonValue::Kind::number) {
            refuse(ProblemCode::wrong_type);
            continue;
        }
        const auto number = read_number(entry.text);
        const Days day{number.whole};
        const auto [least, most] = test_day_bounds;
        if (!number.is_whole) {
            refuse(ProblemCode::not_whole);
        } else if (number.whole < least || number.whole > most) {
            const bool is_below = number.whole < least;
            refuse(is_below ? ProblemCode::below_least : ProblemCode::above_most, Days{is_below ? least : most});
        } else if (!days.empty() && day <= days.back()) {
            refuse(ProblemCode::not_in_order);
        } else {
            days.push_back(day);
        }
    }
    return days;
}

void write_list(JsonWriter& json, const char* name, const Row<Days>& days) {
    json.begin_array(name);
    for (const auto day : days) json.number(day.count());
    json.end_array();
}

void write_identity(JsonWriter& json, const Schedule& schedule) {
    json.member("hospital", schedule.hospital);
    json.member("version", schedule.version);
    write_day(json, "date", schedule.date);
    json.member("signedBy", schedule.signed_by);
}

}  // namespace

std::unique_ptr<const Schedule> read_schedule(JsonValue& object, const ObjectReader& request, const Edition* label) {
    ObjectReader fields{object, request, "schedule"};
    const auto before = fields.problem_count();
    auto read = std::make_unique<Schedule>();
    auto& schedule = *read;
    read_text(fields, "hospital", schedule.hospital);
    read_text(fields, "version", schedule.version);
    schedule.date = fields.day("date", Need::required).value_or(CivilDay{});
    read_text(fields, "signedBy", schedule.signed_by);
    const auto full_dose = read_length(fields, "fullDoseDays", full_dose_bounds);
    const auto taper = read_length(fields, "taperDays", taper_bounds);
    const auto diaper_care = read_length(fields, "diaperCareDays", diaper_care_bounds);
    schedule.liver = read_days(fields, "liverDays");
    schedule.liver_after_taper = read_days(fields, "liverAfterTaperDays");
    schedule.platelets = read_days(fields, "plateletDays");
    schedule.troponin = read_days(fields, "troponinDays");
    fields.finish();
    if (!label || fields.problem_count() > before) return nullptr;
    complete(schedule, *label, full_dose, taper, diaper_care);
    return read;
}

void write_schedule(JsonWriter& json, const Schedule& schedule) {
    JsonWriter whole;
    whole.begin_object();
    write_identity(whole, schedule);
    const auto& edition = schedule.edition;
    whole.member("fullDoseDays", full_dose_length(edition.steroid).count());
    whole.member("taperDays", edition.steroid.taper_length.count());
    whole.member("diaperCareDays", edition.diaper_days.count());
    write_list(whole, "liverDays", schedule.liver);
    write_list(whole, "liverAfterTaperDays", schedule.liver_after_taper);
    write_list(whole, "plateletDays", schedule.platelets);
    write_list(whole, "troponinDays", schedule.troponin);
    whole.end_object();
    const auto hash = digest(whole.text());

    json.begin_object("schedule");
    write_identity(json, schedule);
    json.member("hash", std::string_view{hash.data(), hash.size()});
    json.end_object();
}

}  // namespace doseline::wire
