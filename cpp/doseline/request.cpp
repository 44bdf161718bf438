#include "doseline/request.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "doseline/kit.hpp"
#include "doseline/weight_entry.hpp"

namespace doseline {
namespace {

// Collects problems while the checks below go field by field.
class Checker {
public:
    std::vector<Problem> problems;

    void refuse(std::string_view field, ProblemCode code, Limit limit = {}, RuleSet rules = {}) {
        problems.push_back({std::string{field}, code, limit, rules});
    }

    template <class Value>
    const Value* present(std::string_view field, const Given<Value>& given) {
        if (std::holds_alternative<Missing>(given)) refuse(field, ProblemCode::missing);
        if (std::holds_alternative<WrongType>(given)) refuse(field, ProblemCode::wrong_type);
        return std::get_if<Value>(&given);
    }

    // An optional field: not to be given is no problem.
    template <class Value>
    const Value* if_given(std::string_view field, const Given<Value>& given) {
        return std::holds_alternative<Missing>(given) ? nullptr : present(field, given);
    }

    const Edition* edition(const Given<std::string>& given) {
        const auto* id = present("edition", given);
        if (!id) return nullptr;
        const auto* found = find_edition(*id);
        if (!found) refuse("edition", ProblemCode::unknown_edition);
        return found;
    }

    std::optional<CivilDay> day(std::string_view field, const Given<std::string>& given) {
        const auto* text = present(field, given);
        if (!text) return std::nullopt;
        const auto read = read_iso_day(*text);
        if (const auto* found = std::get_if<CivilDay>(&read)) return *found;
        switch (std::get<DayFault>(read)) {
            case DayFault::not_a_date: refuse(field, ProblemCode::not_a_date); break;
            case DayFault::no_such_day: refuse(field, ProblemCode::no_such_day); break;
            case DayFault::too_early: refuse(field, ProblemCode::before_2000, first_day_allowed); break;
            case DayFault::too_late: refuse(field, ProblemCode::after_2100, last_day_allowed); break;
        }
        return std::nullopt;
    }

    std::optional<Grams> weight(const Given<Number>& given, const Edition* edition) {
        constexpr std::string_view field = "weightGrams";
        const auto* number = present(field, given);
        if (!number) return std::nullopt;
        if (number->whole < 0 || (number->whole == 0 && number->is_whole)) {
            refuse(field, ProblemCode::not_positive);
            return std::nullopt;
        }
        if (!number->is_whole) {
            refuse(field, ProblemCode::not_whole);
            return std::nullopt;
        }
        const Grams weight{number->whole};
        if (!edition) return weight;
        const auto kit = find_kit(edition->kits, weight);
        if (const auto* outside = std::get_if<OutsideTable>(&kit)) {
            const bool light = *outside == OutsideTable::too_light;
            refuse(field, light ? ProblemCode::below_label_range : ProblemCode::above_label_range,
                   light ? edition->kits.front().min : edition->kits.back().max, {RuleId::zol_range});
            return std::nullopt;
        }
        return weight;
    }

    TypingClues clues(const Request& request) {
        TypingClues clues;
        if (const auto* name = if_given("sex", request.sex)) {
            clues.sex = find_sex(*name);
            if (clues.sex == Sex::unknown) refuse("sex", ProblemCode::unknown_sex);
        }
        constexpr std::string_view weeks_field = "weeksBornEarly";
        constexpr std::chrono::weeks most{17};
        if (const auto* weeks = if_given(weeks_field, request.weeks_born_early)) {
            if (!weeks->is_whole) {
                refuse(weeks_field, ProblemCode::not_whole);
            } else if (weeks->whole < 0) {
                refuse(weeks_field, ProblemCode::below_0_weeks, std::chrono::weeks{0});
            } else if (weeks->whole > most.count()) {
                refuse(weeks_field, ProblemCode::above_17_weeks, most);
            } else {
                clues.born_early = std::chrono::weeks{weeks->whole};
            }
        }
        clues.unit = unit("weightUnit", request.weight_unit);
        return clues;
    }

    WeightUnit unit(std::string_view field, const Given<std::string>& given) {
        const auto* symbol = if_given(field, given);
        if (!symbol) return WeightUnit::none;
        const auto found = find_unit(*symbol);
        if (found == WeightUnit::none) refuse(field, ProblemCode::unknown_unit);
        return found;
    }

    template <class AnyRequest>
    void names(const AnyRequest& request) {
        for (const auto& name : request.unknown_fields) refuse(name, ProblemCode::unknown_field);
        for (const auto& name : request.repeated_fields) refuse(name, ProblemCode::repeated_field);
    }

    // A weight outside the table may be a slip of the unit: 26 lb typed as kilograms at eighteen months.
    void offer_other_unit(const Request& request, CivilDay birth, CivilDay infusion, const TypingClues& clues) {
        for (auto& problem : problems) {
            if (problem.code != ProblemCode::below_label_range && problem.code != ProblemCode::above_label_range) continue;
            // What the arithmetic has no room for is no weight in any unit.
            const Grams weight{std::min<std::int64_t>(std::get<Number>(request.weight).whole, 1'000'000'000)};
            problem.readings = check_typing(weight, birth, infusion, clues).swapped;
        }
    }

    void age(const Edition& edition, CivilDay birth, CivilDay infusion) {
        if (infusion < birth) {
            refuse("infusionDate", ProblemCode::before_birth, birth);
            return;
        }
        const auto too_old = birthday(birth, edition.age_below);
        if (infusion >= too_old) {
            refuse("infusionDate", ProblemCode::age_two_or_more, too_old, {RuleId::zol_age, RuleId::itv_lookalike});
        }
    }
};

}  // namespace

PlausibilityAnswer check_typing(Grams weight, CivilDay birth, CivilDay infusion, const TypingClues& clues) noexcept {
    const auto age = static_cast<std::int32_t>((infusion - birth).count());
    return check_plausible(weight, age, static_cast<std::int32_t>(clues.born_early.count()), clues.sex, clues.unit);
}

std::variant<CheckedRequest, std::vector<Problem>> check(const Request& request) {
    Checker checker;
    const auto* edition = checker.edition(request.edition);
    const auto birth = checker.day("birthDate", request.birth_date);
    const auto weight = checker.weight(request.weight, edition);
    const auto infusion = checker.day("infusionDate", request.infusion_date);
    if (edition && birth && infusion) checker.age(*edition, *birth, *infusion);
    const auto clues = checker.clues(request);
    if (birth && infusion && *birth <= *infusion) checker.offer_other_unit(request, *birth, *infusion, clues);
    checker.names(request);

    if (!checker.problems.empty()) return std::move(checker.problems);
    return CheckedRequest{edition, *birth, *weight, *infusion, clues};
}

std::variant<Grams, std::vector<Problem>> read(const WeightRequest& request) {
    Checker checker;
    const auto* text = checker.present("text", request.text);
    const auto unit = checker.unit("unit", request.unit);
    checker.names(request);
    if (!checker.problems.empty()) return std::move(checker.problems);

    const auto reading = read_weight(*text, unit);
    if (const auto* grams = reading.certain()) return *grams;
    checker.refuse("weight", *reading.question);
    checker.problems.back().readings = reading.readings;
    return std::move(checker.problems);
}

}  // namespace doseline
