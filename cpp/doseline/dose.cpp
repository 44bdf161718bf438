#include "doseline/dose.hpp"

#include <algorithm>

namespace doseline {
namespace {

constexpr ClockTime tickable_after{6 * 60};
// A dose without a time may be ticked as the day before's until then.
constexpr ClockTime small_hours_end{4 * 60};
constexpr ClockTime early_by{2 * 60};

bool is_open(const Change* report) { return report && report->reply == MissedReply::none; }

// The first dose of that day that was missed or vomited without a word of the team; or null.
const Change* open_report_of(const History& history, CivilDay day) {
    for (std::int32_t number = 1; number <= Prescription::most_times; ++number) {
        const auto* report = history.report_of(day, number);
        if (is_open(report)) return report;
    }
    return nullptr;
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
    const auto* report = plan.history.report_of(dose.on, dose.number);
    if (report) dose.said = report->reply;
    dose.state = state_of(plan, dose, report);
    dose.call_first = is_open(report);
    if (dose.state != DoseState::due) return;
    for (auto former = dose.number - 1; former > 0; --former) {
        dose.call_first |= is_open(plan.history.report_of(dose.on, former));
    }
}

// Adds the doses of one day.
void add_doses(Row<Dose>& doses, const Plan& plan, CivilDay day) {
    auto amount = daily_amount(plan.course, plan.prescription, day);
    if (!amount) return;
    const auto* open_report = open_report_of(plan.history, day - Days{1});
    if (open_report) amount->warnings.add(DoseWarning::report_open);
    Dose dose{day, 1, plan.prescription ? plan.prescription->times_a_day : 1};
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
            doses.push_back(dose);
        }
    }
    const auto first = doses.size();
    add_doses(doses, plan, date);
    for (auto place = first; place < doses.size(); ++place) {
        auto& dose = doses[place];
        dose.is_early = clock && dose.time && dose.state == DoseState::due && !dose.call_first && *dose.time - *clock > early_by;
    }
    return doses;
}

}  // namespace doseline
