#include "doseline/today.hpp"

namespace doseline {
namespace {

// From the gate's day on, while the taper's start still hangs on a word or a date that the family has not entered.
bool waits_for_gate(const Plan& plan, CivilDay date) {
    if (date < plan.course.gate) return false;
    const auto& last = plan.course.phases.back();
    if (last.basis == Basis::team) return !last.is_taper && !last.days.last;
    // The label's taper is a guess. Once the team said go, only its first day asks again for the real one.
    return !plan.history.gate_word() || date >= last.days.first;
}

}  // namespace

Today what_matters(const Plan& plan, CivilDay date) {
    Today today{date, Stage::after, {}};
    // Never a fourth: the infusion lies before the gate, and a dose or the question after the last one, not both.
    const auto add = [&](ActionCode code, const Item* item) { today.actions.push_back({code, item}); };
    const auto day0 = plan.request.infusion;
    const auto* infusion = plan.find({Stem::infusion});
    if (date < plan.course.first()) {
        today.stage = Stage::before;
        add(ActionCode::first_steroid, plan.find({Stem::steroid_full}));
        add(ActionCode::infusion_ahead, infusion);
        return today;
    }

    const auto* phase = plan.course.on(date);
    if (phase) {
        today.stage = phase->is_taper ? Stage::taper : Stage::full;
        add(ActionCode::give_steroid, plan.find(key_of(*phase)));
    }
    if (date == day0) add(ActionCode::infusion, infusion);
    if (date < day0) add(ActionCode::infusion_ahead, infusion);
    if (waits_for_gate(plan, date)) {
        today.stage = Stage::gate_open;
        add(ActionCode::ask_gate, plan.find({Stem::steroid_gate}));
    }
    const Item* due = nullptr;
    for (const auto& item : plan.items) {
        if (!due && item.kind == ItemKind::visit && !item.told && item.days.first >= date) due = &item;
    }
    if (due) {
        add(due->days.first == date ? ActionCode::blood_test : ActionCode::next_blood_test, due);
    } else {
        add(ActionCode::ask_tests, nullptr);
    }
    if (!phase) add(ActionCode::ask_after_care, plan.find({Stem::aftercare}));
    return today;
}

}  // namespace doseline
