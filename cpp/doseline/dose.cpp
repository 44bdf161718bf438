#include "doseline/dose.hpp"

#include <algorithm>

namespace doseline {

std::int32_t times_a_day(const Plan& plan) noexcept { return plan.prescription ? plan.prescription->times_a_day : 1; }

bool counts(const Plan& plan, const Change& report) {
    const auto of = times_a_day(plan);
    for (std::int32_t number = 1; number <= of; ++number) {
        if (plan.history.report_of(report.days.first, number, of) == &report) return true;
    }
    return false;
}

namespace {

constexpr ClockTime overdue_after{6 * 60};
constexpr auto tickable_after = overdue_after;
// A dose without a time may be ticked as the day before's until then.
constexpr ClockTime small_hours_end{4 * 60};

bool is_open(const Change* report) { return report && report->reply == MissedReply::none; }

// The latest report before that day about which nobody typed what the team said; or null.
const Change* open_report_before(const Plan& plan, CivilDay day) {
    const Change* found = nullptr;
    for (const auto& change : plan.history.changes) {
        if (change.kind != ChangeKind::dose_missed || change.days.first >= day) continue;
        if (found && change.days.first < found->days.first) continue;
        if (is_open(&change) && counts(plan, change)) found = &change;
    }
    return found;
}

bool is_given(const Plan& plan, const Dose& dose, bool again) {
    return std::any_of(plan.given.begin(), plan.given.end(), [&](const Given& given) {
        return given.on == dose.on && given.dose == dose.number && given.again == again;
    });
}

DoseState state_of(const Plan& plan, const Dose& dose, const Change* report) {
    const bool again = report && report->reply == MissedReply::give_again;
    if (report && !again) return report->event == DoseEvent::missed ? DoseState::missed : DoseState::vomited;
    return is_given(plan, dose, again) ? DoseState::given : DoseState::due;
}

void add_state(Dose& dose, const Plan& plan) {
    const auto* report = plan.history.report_of(dose.on, dose.number, dose.of);
    if (report) dose.said = report->reply;
    dose.state = state_of(plan, dose, report);
    dose.call_first = is_open(report);
    dose.is_reported = dose.call_first && report->reported;
    if (dose.state != DoseState::due) return;
    for (auto former = dose.number - 1; former > 0; --former) {
        dose.call_first |= is_open(plan.history.report_of(dose.on, former, dose.of));
    }
}

// Adds the doses of one day.
void add_doses(Row<Dose>& doses, const Plan& plan, CivilDay day) {
    auto amount = daily_amount(plan.course, plan.prescription, day);
    if (!amount) return;
    const auto* open_report = open_report_before(plan, day);
    if (open_report) amount->warnings.add(DoseWarning::report_open);
    Dose dose{day, 1, times_a_day(plan)};
    dose.phase = plan.course.on(day);
    dose.basis = amount->amount.is_known() ? Basis::team : dose.phase->basis;
    dose.amount = *amount;
    dose.open_report = open_report;
    for (; dose.number <= dose.of; ++dose.number) {
        auto each = dose;
        if (plan.prescription) each.time = plan.prescription->clocks[static_cast<std::size_t>(dose.number - 1)];
        add_state(each, plan);
        doses.push_back(each);
    }
}

bool may_still_be_ticked(const Dose& dose, ClockTime clock) {
    if (dose.time) return clock + one_day - *dose.time <= tickable_after;
    return dose.number == dose.of && clock < small_hours_end;
}

}  // namespace

Row<Dose> doses_on(const Plan& plan, CivilDay date, const std::optional<ClockTime>& clock) {
    Row<Dose> doses;
    if (clock) {
        Row<Dose> yesterday;
        add_doses(yesterday, plan, date - Days{1});
        for (auto& dose : yesterday) {
            if (!may_still_be_ticked(dose, *clock)) continue;
            dose.is_late = true;
            dose.is_overdue = dose.state == DoseState::due;
            doses.push_back(dose);
        }
    }
    const auto first = doses.size();
    add_doses(doses, plan, date);
    for (auto place = first; place < doses.size(); ++place) {
        auto& dose = doses[place];
        dose.is_early = clock && dose.time && dose.state == DoseState::due && !dose.call_first && *dose.time - *clock > early_by;
        dose.is_overdue = clock && dose.time && dose.state == DoseState::due && *clock - *dose.time > overdue_after;
    }
    return doses;
}

}  // namespace doseline
