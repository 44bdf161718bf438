#include "doseline/steroid.hpp"

#include <algorithm>
#include <utility>

namespace doseline {
namespace {

// Steps by date and never two on one day: where a new one falls onto others, it counts and they end before it.
// What reaches past it is dropped, so lay steps in rising order.
void lay(Row<Step>& steps, const Step& step) {
    while (!steps.empty() && steps.back().days.first >= step.days.first) steps.pop_back();
    if (!steps.empty() && steps.back().days.covers(step.days.first)) steps.back().days.last = step.days.first - Days{1};
    steps.push_back(step);
}

// Nothing of the steps is left after `last`.
void cut(Row<Step>& steps, CivilDay last) {
    while (!steps.empty() && steps.back().days.first > last) steps.pop_back();
    if (!steps.empty() && steps.back().days.covers(last)) steps.back().days.last = last;
}

// Lays one course from its first dose forward.
class Layer {
public:
    Layer(const SteroidRules& rules, CivilDay day0, const History& history) : rules_{rules}, history_{history} {
        course.gate = day0 + rules.full_through;
        auto start = day0 + rules.first_day;
        std::int32_t number = 1;
        while (const auto* begun = full(number, start)) {
            const auto* again = taper(number, *begun);
            if (!again) break;
            start = again->days.first;
            ++number;
        }
        end();
        change_doses();
    }

    SteroidCourse course{};

private:
    Phase& add(bool is_taper, Basis basis, std::int32_t number, const Span& days) {
        course.phases.push_back({is_taper, basis, number, days});
        return course.phases.back();
    }

    // The full amount from `start`. Returns the taper that ends it, or null where it is the last or the label's taper
    // follows.
    const Change* full(std::int32_t number, CivilDay start) {
        const auto* begun = history_.next_of(ChangeKind::taper_begun, start);
        auto& phase = add(false, number == 1 ? Basis::label : Basis::team, number, {start, {}});
        if (begun) {
            phase.days.last = begun->days.first - Days{1};
            if (phase.days.last != course.gate) phase.basis = Basis::team;
            return begun;
        }
        end_open(phase);
        if (const auto last = phase.days.last) {
            add(true, Basis::conditional, number, {*last + Days{1}, *last + rules_.taper_length});
        }
        return nullptr;
    }

    // The last day of a full phase that no taper follows yet.
    void end_open(Phase& phase) const {
        const auto* held = history_.last_of(ChangeKind::course_held);
        // "At least 30" (STE-30): a hold lengthens the full amount and never shortens it.
        const auto least = phase.number == 1 ? course.gate : phase.days.first;
        if (held && (!held->days.last || *held->days.last >= least)) {
            phase.days.last = held->days.last;
            phase.basis = Basis::team;
            return;
        }
        if (phase.number > 1) return;
        const auto* word = history_.gate_word();
        if (word && !word->yes) {
            phase.basis = Basis::team;
        } else if (word && word->days.first > course.gate) {
            phase.basis = Basis::team;
            phase.days.last = word->days.first;
        } else {
            phase.days.last = course.gate;
        }
    }

    // One taper with all that happened to it by date: new steps, pauses, until it ends or the team goes back to the
    // full amount. Returns that going back, or null.
    const Change* taper(std::int32_t number, const Change& begun) {
        auto& days = add(true, Basis::team, number, {begun.days.first, {}}).days;
        days.last = lay_steps(begun);
        // A pause may start on the day of the steps that it falls into; of one day, new steps come first.
        auto laid = begun.days.first;
        auto paused = laid - Days{1};
        for (;;) {
            const Change* next = nullptr;
            for (const auto* each : {history_.next_of(ChangeKind::taper_begun, laid),
                                     history_.next_of(ChangeKind::full_again, laid),
                                     history_.next_of(ChangeKind::taper_paused, paused)}) {
                if (each && (!next || each->days.first < next->days.first)) next = each;
            }
            if (!next || (days.last && next->days.first > *days.last + Days{1})) {
                course.end_is_the_teams = days.last.has_value();
                return nullptr;
            }
            if (next->kind == ChangeKind::taper_paused) {
                paused = next->days.first;
                pause(days, next->days);
                continue;
            }
            laid = next->days.first;
            paused = laid - Days{1};
            days.last = paused;
            cut(course.amounts, *days.last);
            cut(course.pauses, *days.last);
            if (next->kind == ChangeKind::full_again) return next;
            days.last = lay_steps(*next);
        }
    }

    // Lays the steps from the day on which they begin, and returns the last day of them.
    CivilDay lay_steps(const Change& begun) {
        const auto first = begun.days.first;
        auto last = begun.days.last.value_or(first + rules_.taper_length - Days{1});
        const auto steps = history_.steps_of(begun);
        // Rising by date whatever order they were typed in: the earliest not yet laid, again and again.
        auto at = CivilDay::min();
        for (std::size_t laid = 0; laid < steps.size(); ++laid) {
            const Step* next = nullptr;
            for (const auto& step : steps) {
                if (step.days.first > at && (!next || step.days.first <= next->days.first)) next = &step;
            }
            if (!next) break;
            at = next->days.first;
            if (*next->days.last < first) continue;
            auto step = *next;
            step.days.first = std::max(step.days.first, first);
            lay(course.amounts, step);
            last = *step.days.last;
        }
        return last;
    }

    // A pause lengthens the step it falls into by its own length, and what comes after moves back by as much.
    void pause(Span& taper, Span pause) {
        if (!taper.last || pause.first > *taper.last) return;
        auto& pauses = course.pauses;
        if (!pauses.empty() && pauses.back().days.covers(pause.first)) {
            // No day is stood still on twice: what reaches past the pause before lengthens that one.
            auto& last = pauses.back().days.last;
            pause.first = *last + Days{1};
            if (pause.last && *pause.last < pause.first) return;
            last = pause.last;
        } else {
            pauses.push_back({pause, {}});
        }
        if (!pause.last) {
            cut(course.amounts, pause.first);
            if (!course.amounts.empty() && course.amounts.back().days.covers(pause.first)) {
                course.amounts.back().days.last.reset();
            }
            taper.last.reset();
            return;
        }
        const auto length = *pause.last - pause.first + Days{1};
        for (auto& step : course.amounts) {
            if (step.days.first > pause.first) step.days.first += length;
            if (*step.days.last >= pause.first) *step.days.last += length;
        }
        *taper.last += length;
    }

    void end() {
        const auto* ended = history_.last_of(ChangeKind::course_ended);
        if (!ended || ended->days.first < course.first()) return;
        const auto last = ended->days.first;
        while (course.phases.back().days.first > last) course.phases.pop_back();
        auto& phase = course.phases.back();
        if (!phase.days.covers(last)) return;
        phase.days.last = last;
        phase.basis = Basis::team;
        cut(course.amounts, last);
        cut(course.pauses, last);
        course.end_is_the_teams = true;
    }

    // From its day on the dose is another: to the end of the step it falls into, or to the next step, or of the phase.
    void change_doses() {
        auto at = course.first() - Days{1};
        while (const auto* changed = history_.next_of(ChangeKind::dose_changed, at)) {
            at = changed->days.first;
            auto now = course.under_way(at);
            if (!now) continue;
            now->days.first = at;
            now->amount = changed->amount;
            Row<Step> after;
            while (!course.amounts.empty() && course.amounts.back().days.first > at) {
                after.push_back(course.amounts.back());
                course.amounts.pop_back();
            }
            lay(course.amounts, *now);
            for (; !after.empty(); after.pop_back()) course.amounts.push_back(after.back());
        }
    }

    const SteroidRules& rules_;
    const History& history_;
};

}  // namespace

const Phase* SteroidCourse::on(CivilDay day) const noexcept {
    for (const auto& phase : phases) {
        if (phase.days.covers(day)) return &phase;
    }
    return nullptr;
}

std::optional<Step> SteroidCourse::under_way(CivilDay day) const noexcept {
    const auto* phase = on(day);
    if (!phase) return std::nullopt;
    Step found{phase->days, {}};
    for (const auto& step : amounts) {
        if (step.days.covers(day)) return step;
        if (step.days.first > day && found.days.covers(step.days.first)) {
            found.days.last = step.days.first - Days{1};
            break;
        }
    }
    return found;
}

SteroidCourse steroid_course(const SteroidRules& rules, CivilDay day0, const History& history) {
    return std::move(Layer{rules, day0, history}.course);
}

}  // namespace doseline
