#include "doseline/request.hpp"

#include <utility>

#include "doseline/change_check.hpp"
#include "doseline/field_path.hpp"
#include "doseline/kit.hpp"

namespace doseline {
namespace {

// `weighed` is the day that stands for the weighing, if it is known.
void check_weight(const Request& request, const std::optional<CivilDay>& weighed, std::vector<Problem>& problems) {
    const auto& edition = *request.edition;
    const auto kit = find_kit(edition.kits, *request.weight);
    const auto* outside = std::get_if<OutsideTable>(&kit);
    if (!outside) return;
    const bool light = *outside == OutsideTable::too_light;
    note(problems, "weightGrams", light ? ProblemCode::below_label_range : ProblemCode::above_label_range,
         light ? edition.kits.front().min : edition.kits.back().max, {RuleId::zol_range});
    // It may be a slip of the unit: 26 lb typed as kilograms at eighteen months. What is heavier than a tonne is none.
    constexpr Grams tonne{1'000'000};
    if (request.birth && weighed && *request.birth <= *weighed && *request.weight < tonne) {
        problems.back().readings = check_typing(*request.weight, *request.birth, *weighed, request.clues).swapped;
    }
}

// `infusion` as the family last gave it, if it is known.
void check_weighing(const Request& request, const std::optional<CivilDay>& infusion, std::vector<Problem>& problems) {
    const auto& weighed = request.weighed;
    if (!weighed) return;
    if (request.birth && *weighed < *request.birth) {
        note(problems, "weightDate", ProblemCode::before_birth, *request.birth);
    } else if (infusion && *weighed > *infusion) {
        note(problems, "weightDate", ProblemCode::weighed_after_infusion, *infusion);
    }
}

void check_age(const Edition& edition, CivilDay birth, CivilDay infusion, std::string field, std::vector<Problem>& problems) {
    if (infusion < birth) {
        note(problems, std::move(field), ProblemCode::before_birth, birth);
        return;
    }
    if (!edition.age_below) return;
    const auto too_old = birthday(birth, *edition.age_below);
    if (infusion >= too_old) {
        note(problems, std::move(field), ProblemCode::age_two_or_more, too_old, {RuleId::zol_age, RuleId::itv_lookalike});
    }
}

}  // namespace

PlausibilityAnswer check_typing(Grams weight, CivilDay birth, CivilDay weighed, const TypingClues& clues) noexcept {
    const auto age = static_cast<std::int32_t>((weighed - birth).count());
    return check_plausible(weight, age, static_cast<std::int32_t>(clues.born_early.count()), clues.sex, clues.unit);
}

std::optional<CheckedRequest> check(Request& request) {
    auto& problems = request.problems;
    auto infusion = request.infusion;
    std::string field = "infusionDate";
    if (const auto* moved = request.history.last_of(ChangeKind::infusion_moved)) {
        infusion = moved->days.first;
        field = entry_path("changes", request.history.place_of(*moved)) += ".to";
    }
    if (request.edition && request.weight) check_weight(request, request.weighed ? request.weighed : infusion, problems);
    if (request.edition && request.birth && infusion) {
        check_age(*request.edition, *request.birth, *infusion, std::move(field), problems);
    }
    check_weighing(request, infusion, problems);
    check_changes(request.history, problems);
    if (!problems.empty()) return std::nullopt;
    return CheckedRequest{request.edition, *request.birth, *request.weight, *infusion, request.clues, request.weighed};
}

}  // namespace doseline
