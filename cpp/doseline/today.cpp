#include "doseline/today.hpp"

#include <algorithm>

namespace doseline {
namespace {

Stage stage_of(const Plan& plan, const Today& today) {
    if (today.date < plan.course.first()) return Stage::before;
    const bool asks = today.gate && (today.gate->state == GateState::ask || today.gate->state == GateState::call);
    if (asks) return Stage::gate_open;
    const auto* phase = plan.course.on(today.date);
    if (!phase) return Stage::after;
    return phase->is_taper ? Stage::taper : Stage::full;
}

// The next visit that is not done, or the series that goes on; or null.
const Item* next_visit(const Plan& plan, CivilDay date) {
    for (const auto& item : plan.items) {
        const bool is_ahead = item.kind == ItemKind::visit && !item.record && item.days.first >= date;
        if (is_ahead || item.kind == ItemKind::series) return &item;
    }
    return nullptr;
}

// At most three: the infusion lies before any end of the course.
Row<Action> actions_on(const Plan& plan, CivilDay date) {
    Row<Action> actions;
    const auto add = [&](ActionCode code, const Item* item) { actions.push_back({code, item}); };
    const auto day0 = plan.request.infusion;
    const auto* infusion = plan.find({Stem::infusion});
    if (date < plan.course.first()) {
        add(ActionCode::first_steroid, plan.find({Stem::steroid_full}));
        add(ActionCode::infusion_ahead, infusion);
        add(ActionCode::next_blood_test, next_visit(plan, date));
        return actions;
    }
    if (date == day0) add(ActionCode::infusion, infusion);
    if (date < day0) add(ActionCode::infusion_ahead, infusion);
    const auto* visit = next_visit(plan, date);
    if (!visit) {
        add(ActionCode::ask_tests, nullptr);
    } else {
        add(visit->days.first == date ? ActionCode::blood_test : ActionCode::next_blood_test, visit);
    }
    if (!plan.course.on(date)) add(ActionCode::ask_after_care, plan.find({Stem::aftercare}));
    return actions;
}

// The most pressing rule of daily life that is on: clots in the first weeks (MON-TMA), then diapers (HYG-SHED), then
// vaccines (VAC-ADJUST). Or null.
const Item* rule_on(const Plan& plan, CivilDay date) {
    for (const auto stem : {Stem::watch_tma, Stem::window_hygiene, Stem::window_vaccines}) {
        for (const auto& item : plan.items) {
            if (item.key.stem == stem && item.days.covers(date)) return &item;
        }
    }
    return nullptr;
}

bool is_unfinished(const Dose& dose) { return dose.state == DoseState::due || dose.call_first; }

std::int64_t open_on(const Today& today) {
    std::int64_t open = today.gate && today.gate->state != GateState::not_yet ? 1 : 0;
    open += std::count_if(today.doses.begin(), today.doses.end(), is_unfinished);
    for (const auto& action : today.actions) open += action.is_due() ? 1 : 0;
    return open;
}

}  // namespace

Today what_matters(const Plan& plan, CivilDay date, const std::optional<ClockTime>& clock) {
    Today today{date, Stage::before, gate_question(plan, date), doses_on(plan, date, clock), actions_on(plan, date)};
    today.stage = stage_of(plan, today);
    today.rule = rule_on(plan, date);
    today.last_days = marked_days_before(plan, date);
    today.open = open_on(today);
    if (!today.doses.empty() && std::none_of(today.doses.begin(), today.doses.end(), is_unfinished)) {
        today.next = next_dose_after(plan, date);
    }
    return today;
}

}  // namespace doseline
