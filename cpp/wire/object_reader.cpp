#include "wire/object_reader.hpp"

#include <utility>

#include "doseline/field_path.hpp"
#include "wire/decimal_number.hpp"

namespace doseline::wire {
namespace {

// What is handed back: an unknown name, so that a programmer can find it; a pasted book is not.
constexpr std::size_t longest_echo = 64;

std::string_view echo(std::string_view name) {
    if (name.size() <= longest_echo) return name;
    auto end = longest_echo;
    while ((static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
    return name.substr(0, end);
}

// Whether a text is this word, usually decided by the first characters.
bool is_word(std::string_view text, const char* word) {
    for (const char character : text) {
        if (character != *word++) return false;
    }
    return *word == 0;
}

}  // namespace

std::string ObjectReader::path(std::string_view name) const {
    if (!parent_) return std::string{name};
    auto text = parent_->path(name_);
    if (place_ >= 0) text = entry_path(text, static_cast<std::size_t>(place_));
    if (!name.empty()) (text += '.') += name;
    return text;
}

void ObjectReader::refuse(const char* name, ProblemCode code, Limit limit, RuleSet rules) {
    add_problem(problems_, path(name), code, limit, rules);
}

bool ObjectReader::fits() {
    if (object_.kind == JsonValue::Kind::object) return true;
    refuse("", ProblemCode::wrong_type);
    return false;
}

JsonValue* ObjectReader::find(const char* name, Need need) {
    for (auto& member : object_.inside()) {
        if (!is_word(member.name, name)) continue;
        member.was_asked_for = true;
        return &member;
    }
    if (need == Need::required) refuse(name, ProblemCode::missing);
    return nullptr;
}

JsonValue* ObjectReader::find(const char* name, Need need, JsonValue::Kind kind) {
    auto* value = find(name, need);
    if (!value || value->kind == kind) return value;
    refuse(name, ProblemCode::wrong_type);
    return nullptr;
}

bool ObjectReader::has(std::string_view name) const {
    for (const auto& member : object_.inside()) {
        if (member.name == name) return true;
    }
    return false;
}

const std::string_view* ObjectReader::text(const char* name, Need need) {
    const auto* value = find(name, need, JsonValue::Kind::string);
    return value ? &value->text : nullptr;
}

std::string_view ObjectReader::short_text(const char* name, Need need) {
    const auto* given = text(name, need);
    return given ? echo(*given) : std::string_view{};
}

std::optional<CivilDay> ObjectReader::day(const char* name, Need need) {
    return day_from(name, need, first_day_allowed, ProblemCode::before_2000);
}

std::optional<CivilDay> ObjectReader::birth_day(const char* name, Need need) {
    return day_from(name, need, first_birth_allowed, ProblemCode::before_1900);
}

std::optional<CivilDay> ObjectReader::day_from(const char* name, Need need, CivilDay first, ProblemCode too_early) {
    const auto* given = text(name, need);
    if (!given) return std::nullopt;
    const auto read = read_iso_day(*given, first);
    if (const auto* found = std::get_if<CivilDay>(&read)) return *found;
    switch (*std::get_if<DayFault>(&read)) {
        case DayFault::not_a_date: refuse(name, ProblemCode::not_a_date); break;
        case DayFault::no_such_day: refuse(name, ProblemCode::no_such_day); break;
        case DayFault::too_early: refuse(name, too_early, first); break;
        case DayFault::too_late: refuse(name, ProblemCode::after_2100, last_day_allowed); break;
    }
    return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::whole(const char* name, Need need) {
    const auto* value = find(name, need, JsonValue::Kind::number);
    if (!value) return std::nullopt;
    const auto number = read_number(value->text);
    if (number.is_whole) return number.whole;
    refuse(name, ProblemCode::not_whole);
    return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::positive(const char* name, Need need) {
    const auto number = whole(name, need);
    if (!number || *number > 0) return number;
    refuse(name, ProblemCode::not_positive);
    return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::between(const char* name, Need need, std::int64_t low, std::int64_t high, LimitUnit unit) {
    const auto number = whole(name, need);
    if (!number || (*number >= low && *number <= high)) return number;
    const bool is_below = *number < low;
    refuse(name, is_below ? ProblemCode::below_least : ProblemCode::above_most, {is_below ? low : high, unit});
    return std::nullopt;
}

std::optional<bool> ObjectReader::boolean(const char* name, Need need) {
    const auto* value = find(name, need, JsonValue::Kind::boolean);
    if (!value) return std::nullopt;
    return value->boolean;
}

JsonValue* ObjectReader::list(const char* name, Need need, std::size_t most) {
    auto* value = find(name, need, JsonValue::Kind::array);
    if (!value) return nullptr;
    if (value->entries <= most) return value;
    refuse(name, ProblemCode::too_many, {static_cast<std::int64_t>(most), LimitUnit::count});
    return nullptr;
}

JsonValue* ObjectReader::object(const char* name, Need need) { return find(name, need, JsonValue::Kind::object); }

void ObjectReader::finish() {
    // Report at most 100 unknown fields: no hand mistypes more.
    constexpr std::size_t most = 100;
    std::size_t reported = 0;
    for (const auto& member : object_.inside()) {
        if (member.was_asked_for || ++reported > most) continue;
        auto code = ProblemCode::unknown_field;
        for (const auto& other : object_.inside()) {
            if (other.was_asked_for && other.name == member.name) code = ProblemCode::repeated_field;
        }
        add_problem(problems_, path(echo(member.name)), code);
    }
}

}  // namespace doseline::wire
