#include "doseline/request.hpp"

#include <optional>
#include <utility>

#include "doseline/kit.hpp"

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

std::variant<CheckedRequest, std::vector<Problem>> check(const Request& request) {
    Checker checker;
    const auto* edition = checker.edition(request.edition);
    const auto birth = checker.day("birthDate", request.birth_date);
    const auto weight = checker.weight(request.weight, edition);
    const auto infusion = checker.day("infusionDate", request.infusion_date);
    if (edition && birth && infusion) checker.age(*edition, *birth, *infusion);
    for (const auto& name : request.unknown_fields) checker.refuse(name, ProblemCode::unknown_field);

    if (!checker.problems.empty()) return std::move(checker.problems);
    return CheckedRequest{edition, *birth, *weight, *infusion};
}

}  // namespace doseline
