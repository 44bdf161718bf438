#include "doseline/gate_question.hpp"

#include <algorithm>

namespace doseline {
namespace {

constexpr Days call_after{3};

bool has_amounts(const SteroidCourse& course, const Phase& phase) {
    return std::any_of(course.amounts.begin(), course.amounts.end(),
                       [&](const Step& step) { return phase.days.covers(step.days.first) && step.amount.is_known(); });
}

const Item* first_visit_from(const Plan& plan, CivilDay day) {
    for (const auto& item : plan.items) {
        if (item.kind == ItemKind::visit && item.days.first >= day) return &item;
    }
    return nullptr;
}

// The team has answered, or the full dose came back: the next blood test is the time to ask again.
GateQuestion ask_at_next_test(const Plan& plan, CivilDay since) {
    const auto* visit = first_visit_from(plan, since + Days{1});
    return {GateState::ask, since, visit ? visit->days.first : since + plan.request.edition->monitoring.liver_every, visit};
}

}  // namespace

std::optional<GateQuestion> gate_question(const Plan& plan, CivilDay date) {
    const auto& course = plan.course;
    const auto& last = course.phases.back();
    if (last.is_begun) {
        if (!last.days.last || has_amounts(course, last)) return std::nullopt;
        if (date <= *last.days.last) return GateQuestion{GateState::steps, last.days.first, {}, nullptr};
        if (!last.ends_by_label) return std::nullopt;
        const auto over = *last.days.last + Days{1};
        return GateQuestion{date < over + call_after ? GateState::ask_end : GateState::call_end, over, over, nullptr};
    }
    const auto asked_from = course.undecided_from.value_or(std::max(course.gate, last.days.first));
    if (date < asked_from) return std::nullopt;

    GateQuestion question;
    if (last.open == OpenBecause::held) {
        const auto* visit = first_visit_from(plan, date);
        question = {GateState::ask, course.gate, visit ? visit->days.first : date, visit};
    } else if (course.open_word) {
        question = ask_at_next_test(plan, course.open_word->days.first);
    } else if (last.open == OpenBecause::full_again) {
        question = ask_at_next_test(plan, last.days.first);
    } else if (course.undecided_from) {
        question = {GateState::ask, *course.undecided_from, course.undecided_from, nullptr};
    } else {
        return std::nullopt;
    }
    if (date < *question.ask_on) question.state = GateState::not_yet;
    if (date >= *question.ask_on + call_after) question.state = GateState::call;
    return question;
}

}  // namespace doseline
