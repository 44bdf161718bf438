// Reads one JSON object field by field: types, ranges and names. Nothing is coerced, and every fault is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "doseline/civil_day.hpp"
#include "doseline/problem.hpp"
#include "wire/json_value.hpp"
#include "wire/names.hpp"

namespace doseline::wire {

enum class Need : std::uint8_t { required, optional };

/// Every accessor returns the field's value, or nothing after noting why; a missing optional field is no fault.
/// Ask for the fields in the order in which problems should be told, then call `finish`.
class ObjectReader {
public:
    /// The request itself. `object` may be of any kind; `fits` says whether it is an object.
    ObjectReader(JsonValue& object, std::vector<Problem>& problems) : object_{object}, problems_{problems} {}
    /// An object inside: entry `place` of the list `name`, or with no place the field `name` itself.
    ObjectReader(JsonValue& object, const ObjectReader& parent, const char* name, std::int64_t place = -1)
        : object_{object}, problems_{parent.problems_}, parent_{&parent}, name_{name}, place_{place} {}

    /// Whether there is an object to read; a problem `wrong-type` is noted otherwise.
    [[nodiscard]] bool fits();

    [[nodiscard]] const std::string_view* text(const char* name, Need need);
    /// Text that is only handed back: its first bytes, at most 64, cut between two characters. Empty where there is none.
    [[nodiscard]] std::string_view short_text(const char* name, Need need);
    /// A civil day of the allowed years.
    [[nodiscard]] std::optional<CivilDay> day(const char* name, Need need);
    /// The same of years from 1900 on.
    [[nodiscard]] std::optional<CivilDay> birth_day(const char* name, Need need);
    /// A whole number. Clamped at +-10^15, which is outside every range.
    [[nodiscard]] std::optional<std::int64_t> whole(const char* name, Need need);
    /// A whole number above 0.
    [[nodiscard]] std::optional<std::int64_t> positive(const char* name, Need need);
    /// A whole number from `low` to `high`; the fault, `below-least` or `above-most`, carries the bound that was crossed.
    [[nodiscard]] std::optional<std::int64_t> between(const char* name, Need need, std::int64_t low, std::int64_t high, LimitUnit unit);
    /// The code that the text is the word of; `fault` where it is of none.
    template <class Code>
    [[nodiscard]] std::optional<Code> code(const char* name, Need need, ProblemCode fault = ProblemCode::unknown_word) {
        const auto* given = text(name, need);
        if (!given) return std::nullopt;
        const auto found = code_of<Code>(*given);
        if (!found) refuse(name, fault);
        return found;
    }
    [[nodiscard]] std::optional<bool> boolean(const char* name, Need need);
    /// A list of at most `most` entries; fault `too-many`.
    [[nodiscard]] JsonValue* list(const char* name, Need need, std::size_t most);
    /// An object, for a reader of its own.
    [[nodiscard]] JsonValue* object(const char* name, Need need);

    /// Whether there is such a member, whatever it is.
    [[nodiscard]] bool has(std::string_view name) const;

    /// Report every member that nobody asked for: unknown, or a repeat of one that was read.
    void finish();

    /// How many problems there are so far, of this reader and all around it.
    [[nodiscard]] std::size_t problem_count() const noexcept { return problems_.size(); }

    void refuse(const char* name, ProblemCode code, Limit limit = {}, RuleSet rules = {});

private:
    JsonValue* find(const char* name, Need need);
    JsonValue* find(const char* name, Need need, JsonValue::Kind kind);
    std::optional<CivilDay> day_from(const char* name, Need need, CivilDay first, ProblemCode too_early);
    std::string path(std::string_view name) const;

    JsonValue& object_;
    std::vector<Problem>& problems_;
    const ObjectReader* parent_ = nullptr;
    const char* name_ = "";
    std::int64_t place_ = -1;
};

}  // namespace doseline::wire
