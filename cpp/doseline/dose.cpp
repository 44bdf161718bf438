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

// The latest report before that day about which nobody typed what the team said, one that the team does not know of before
// any that it knows; or null.
const Change* open_report_before(const Plan& plan, CivilDay day) {
    const Change* found = nullptr;
    const auto comes_first = [&](const Change& change) {
        if (!found) return true;
        return change.reported == found->reported ? change.days.first >= found->days.first : found->reported;
    };
    for (const auto& change : plan.history.changes) {
        if (change.kind != ChangeKind::dose_missed || change.days.first >= day || !comes_first(change)) continue;
        if (is_open(&change) && counts(plan, change)) found = &change;
    }
    return found;
}

const Given* find_given(const Plan& plan, const Dose& dose, bool again) {
    const auto* found = std::find_if(plan.given.begin(), plan.given.end(), [&](const Given& given) {
        return given.on == dose.on && given.dose == dose.number && given.again == again;
    });
    return found == plan.given.end() ? nullptr : found;
}

DoseState state_of(const Change& report) { return report.event == DoseEvent::missed ? DoseState::missed : DoseState::vomited; }

void add_state(Dose& dose, const Plan& plan) {
    const auto* report = plan.history.report_of(dose.on, dose.number, dose.of);
    const bool again = report && report->reply == MissedReply::give_again;
    if (report) dose.said = report->reply;
    if (report && !again) {
        dose.state = state_of(*report);
    } else {
        dose.given = find_given(plan, dose, again);
        if (dose.given) dose.state = DoseState::given;
    }
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
    if (open_report) amount->warnings.add(open_report->reported ? DoseWarning::report_open : DoseWarning::report_untold);
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

DayMark mark_of(const Plan& plan, CivilDay day) {
    const auto of = times_a_day(plan);
    std::int32_t given = 0;
    const Change* reported = nullptr;
    for (std::int32_t number = 1; number <= of; ++number) {
        const auto* report = plan.history.report_of(day, number, of);
        const bool again = report && report->reply == MissedReply::give_again;
        if ((!report || again) && find_given(plan, {day, number, of}, again)) {
            ++given;
        } else if (report && !(reported && reported->event == DoseEvent::vomited)) {
            reported = report;
        }
    }
    if (reported) return reported->event == DoseEvent::missed ? DayMark::missed : DayMark::vomited;
    if (given == of) return DayMark::given;
    return given > 0 ? DayMark::partly : DayMark::unmarked;
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

Row<MarkedDay> marked_days_before(const Plan& plan, CivilDay date) {
    constexpr Days a_week{7};
    Row<MarkedDay> marked;
    for (auto day = date - a_week; day < date; day = day + Days{1}) {
        if (plan.course.on(day)) marked.push_back({day, mark_of(plan, day)});
    }
    return marked;
}

std::optional<NextDose> next_dose_after(const Plan& plan, CivilDay date) {
    const auto tomorrow = date + Days{1};
    if (!plan.course.on(tomorrow)) return std::nullopt;
    return NextDose{tomorrow, plan.prescription ? plan.prescription->clocks.front() : std::nullopt};
}

}  // namespace doseline
