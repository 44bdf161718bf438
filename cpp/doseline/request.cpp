#include "doseline/request.hpp"

#include <utility>

#include "doseline/field_path.hpp"
#include "doseline/history_check.hpp"
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
    add_problem(problems, "weightGrams", light ? ProblemCode::below_label_range : ProblemCode::above_label_range,
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
        add_problem(problems, "weightDate", ProblemCode::before_birth, *request.birth);
    } else if (infusion && *weighed > *infusion) {
        add_problem(problems, "weightDate", ProblemCode::weighed_after_infusion, *infusion);
    }
}

void check_age(const Edition& edition, CivilDay birth, CivilDay infusion, std::string field, std::vector<Problem>& problems) {
    if (infusion < birth) {
        add_problem(problems, std::move(field), ProblemCode::before_birth, birth);
        return;
    }
    if (!edition.age_below) return;
    const auto too_old = birthday(birth, *edition.age_below);
    if (infusion >= too_old) {
        add_problem(problems, std::move(field), ProblemCode::age_two_or_more, too_old, {RuleId::zol_age, RuleId::itv_lookalike});
    }
}

// A clock that cannot be: the device's day is asked for.
void check_today(const Request& request, std::vector<Problem>& problems) {
    const auto& today = request.today;
    if (!today) return;
    // The day of another time zone may be one behind.
    constexpr Days grace{1};
    if (request.birth && *today < *request.birth) {
        add_problem(problems, "today", ProblemCode::before_birth, *request.birth);
    } else if (request.last_kept && *today < *request.last_kept - grace) {
        add_problem(problems, "today", ProblemCode::before_last_kept, *request.last_kept);
    }
}

}  // namespace

std::string infusion_field(const History& history) {
    const auto* moved = history.last_of(ChangeKind::infusion_moved);
    return moved ? entry_path("changes", history.place_of(*moved)) += ".to" : std::string{"infusionDate"};
}

PlausibilityAnswer check_typing(Grams weight, CivilDay birth, CivilDay weighed, const TypingClues& clues) noexcept {
    const auto age = static_cast<std::int32_t>((weighed - birth).count());
    return check_plausible(weight, age, static_cast<std::int32_t>(clues.born_early.count()), clues.sex, clues.unit);
}

std::optional<CheckedRequest> check(Request& request) {
    auto& problems = request.problems;
    auto infusion = request.infusion;
    if (const auto* moved = request.history.last_of(ChangeKind::infusion_moved)) infusion = moved->days.first;
    if (request.edition && request.weight) check_weight(request, request.weighed ? request.weighed : infusion, problems);
    if (request.edition && request.birth && infusion) {
        check_age(*request.edition, *request.birth, *infusion, infusion_field(request.history), problems);
    }
    check_weighing(request, infusion, problems);
    check_history(request.history, problems);
    check_today(request, problems);
    if (!problems.empty()) return std::nullopt;
    return CheckedRequest{request.edition, *request.birth, *request.weight, *infusion, request.clues, request.weighed};
}

}  // namespace doseline
