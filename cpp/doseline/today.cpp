#include "doseline/today.hpp"

#include <algorithm>

namespace doseline {
namespace {

bool covers(const CivilDay& first, const std::optional<CivilDay>& last, CivilDay date) {
    return first <= date && (!last || date <= *last);
}

const Item* find(const Plan& plan, const auto& wanted) {
    const auto found = std::find_if(plan.items.begin(), plan.items.end(), wanted);
    return found == plan.items.end() ? nullptr : &*found;
}

// From the gate's day on, while the label's taper still hangs on a word that the family has not entered.
bool waits_for_gate(const Plan& plan, CivilDay date) {
    if (date < plan.course.gate || plan.course.end_is_the_teams) return false;
    const auto& last = plan.course.phases.back();
    const auto* gate = find(plan, [](const Item& item) { return item.kind == ItemKind::gate; });
    const bool taper_is_a_guess = last.is_taper && last.basis == Basis::conditional;
    if (!gate || !gate->told) return taper_is_a_guess;
    // "Go" without the day of the first step, and "not yet", are asked about again until the team gives dates.
    return taper_is_a_guess ? date > last.days.first - Days{1} : !last.is_taper;
}

}  // namespace

std::optional<Step> under_way(const SteroidCourse& course, CivilDay date) {
    for (const auto& phase : course.phases) {
        if (!covers(phase.days.first, phase.days.last, date)) continue;
        for (const auto& step : phase.amounts) {
            if (covers(step.first, step.last, date)) return step;
        }
        Step whole{phase.days.first, phase.days.last, {}};
        for (const auto& step : phase.amounts) {
            if (step.first > date) {
                whole.last = step.first - Days{1};
                break;
            }
        }
        return whole;
    }
    return std::nullopt;
}

Today what_matters(const Plan& plan, CivilDay date) {
    Today today{date, Stage::after, {}};
    const auto add = [&](ActionCode code, const Item* item) {
        if (today.actions.size() < 3) today.actions.push_back({code, item});
    };
    const auto day0 = plan.request.infusion;
    const auto first = plan.course.phases.front().days.first;
    const auto* infusion = find(plan, [](const Item& item) { return item.kind == ItemKind::infusion; });
    const auto* course = find(plan, [&](const Item& item) {
        return item.kind == ItemKind::course && covers(item.from, item.through, date);
    });

    if (date < first) {
        today.stage = Stage::before;
        add(ActionCode::first_steroid, find(plan, [](const Item& item) { return item.kind == ItemKind::course; }));
        add(ActionCode::infusion_ahead, infusion);
        return today;
    }
    if (course) {
        today.stage = course->phase->is_taper ? Stage::taper : Stage::full;
        add(ActionCode::give_steroid, course);
    }
    if (date == day0) add(ActionCode::infusion, infusion);
    if (date < day0) add(ActionCode::infusion_ahead, infusion);
    if (waits_for_gate(plan, date)) {
        today.stage = Stage::gate_open;
        add(ActionCode::ask_gate, find(plan, [](const Item& item) { return item.kind == ItemKind::gate; }));
    }
    const auto due = [&](const Item& item) { return item.kind == ItemKind::visit && !item.told && item.from >= date; };
    if (const auto* visit = find(plan, due)) {
        add(visit->from == date ? ActionCode::blood_test : ActionCode::next_blood_test, visit);
    } else {
        add(ActionCode::ask_tests, nullptr);
    }
    if (!course) add(ActionCode::ask_after_care, find(plan, [](const Item& item) { return item.key.stem == "aftercare"; }));
    return today;
}

}  // namespace doseline
