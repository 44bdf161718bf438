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

// Builds one course from its first dose forward.
class CourseBuilder {
public:
    CourseBuilder(const SteroidRules& rules, CivilDay day0, const History& history, const std::optional<CivilDay>& today)
        : rules_{rules}, history_{history}, today_{today} {
        course.gate = day0 + rules.full_through;
        auto start = day0 + rules.first_day;
        std::int32_t number = 1;
        while (const auto* begun = add_full(number, start)) {
            const auto* again = add_taper(number, *begun);
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
        Phase phase;
        phase.is_taper = is_taper;
        phase.basis = basis;
        phase.number = number;
        phase.days = days;
        course.phases.push_back(phase);
        return course.phases.back();
    }

    // The full dose from `start`. Returns the taper that ends it, or null where it is the last or the label's taper
    // follows.
    const Change* add_full(std::int32_t number, CivilDay start) {
        const auto* begun = taper_after(number, start);
        auto& phase = add(false, number == 1 ? Basis::label : Basis::team, number, {start, {}});
        if (begun) {
            phase.days.last = begun->days.first - Days{1};
            if (phase.days.last != course.gate) phase.basis = Basis::team;
            return begun;
        }
        end_undecided(phase);
        if (const auto last = phase.days.last) {
            add(true, Basis::conditional, number, {*last + Days{1}, *last + rules_.taper_length}).is_possible = true;
        }
        return nullptr;
    }

    // The taper that ends a full dose of `start`: a typed one, or one that the team's "go" begins; or null. A "go" that
    // was said before the full dose came back is about this full dose, whatever was typed for the next one.
    const Change* taper_after(std::int32_t number, CivilDay start) {
        const auto* begun = history_.next_of(ChangeKind::taper_begun, start);
        auto at = start;
        while (const auto* back = history_.next_of(ChangeKind::full_again, at)) {
            at = back->days.first;
            if (begun && at >= begun->days.first) break;
            const auto* go = begun_by_word(number, start, at - Days{1});
            if (go && comes_back(number, *go, *back)) return go;
        }
        if (begun) return begun;
        return hold(number, start) ? nullptr : begun_by_word(number, start, CivilDay::max());
    }

    // The team's latest word about a full dose of `start`, no later than `by`; or null.
    [[nodiscard]] const Change* word_about(std::int32_t number, CivilDay start, CivilDay by) const {
        const auto* word = history_.gate_word(by);
        return word && (number == 1 || word->days.first >= start) ? word : nullptr;
    }

    // A "go" as the taper that it begins, on the next day and not before the label's own; or null.
    const Change* begun_by_word(std::int32_t number, CivilDay start, CivilDay by) {
        const auto* word = word_about(number, start, by);
        if (!word || word->gate != GateReply::go) return nullptr;
        go_ = {};
        go_.kind = ChangeKind::taper_begun;
        go_.days.first = std::max(word->days.first, number == 1 ? course.gate : start) + Days{1};
        return &go_;
    }

    // Whether a taper ends because the full dose came back on that very day: it is built, and taken away again.
    bool comes_back(std::int32_t number, const Change& taper, const Change& back) {
        const auto amounts = course.amounts.size();
        const auto pauses = course.pauses.size();
        const auto* ended_by = add_taper(number, taper);
        course.phases.pop_back();
        while (course.amounts.size() > amounts) course.amounts.pop_back();
        while (course.pauses.size() > pauses) course.pauses.pop_back();
        course.end_is_the_teams = false;
        return ended_by == &back;
    }

    // The hold that counts for a full dose of `start`: the last one, unless the team said "go" after it; or null.
    [[nodiscard]] const Change* hold(std::int32_t number, CivilDay start) const {
        const auto* held = history_.last_of(ChangeKind::course_held);
        if (!held) return nullptr;
        for (auto place = history_.place_of(*held); place < history_.changes.size(); ++place) {
            const auto& change = history_.changes[place];
            if (change.kind == ChangeKind::gate && change.gate == GateReply::go) return nullptr;
        }
        // "At least 30" (STE-30): a hold lengthens the full dose and never shortens it.
        const auto least = number == 1 ? course.gate : start;
        return !held->days.last || *held->days.last >= least ? held : nullptr;
    }

    // The last day of a full phase that no taper is known to follow.
    void end_undecided(Phase& phase) {
        if (const auto* held = hold(phase.number, phase.days.first)) {
            phase.basis = Basis::team;
            const auto* word = word_about(phase.number, phase.days.first, CivilDay::max());
            if (!held->days.last) {
                phase.open = OpenBecause::held;
            } else if (word && word->gate == GateReply::not_yet && word->days.first >= *held->days.last) {
                leave_open(phase, *word);
            } else {
                wait_for_word(phase, *held->days.last);
            }
        } else if (const auto* word = word_about(phase.number, phase.days.first, CivilDay::max())) {
            leave_open(phase, *word);
        } else if (phase.number > 1) {
            phase.open = OpenBecause::full_again;
        } else {
            wait_for_word(phase, course.gate);
        }
    }

    void leave_open(Phase& phase, const Change& word) {
        phase.basis = Basis::team;
        phase.open = OpenBecause::not_yet;
        course.open_word = &word;
    }

    // The phase lasts through `last` as far as anybody knows; once that day is past, until the team says.
    void wait_for_word(Phase& phase, CivilDay last) {
        course.undecided_from = last;
        if (today_ && *today_ > last) {
            phase.open = OpenBecause::no_answer;
            return;
        }
        phase.days.last = last;
        phase.unless_taper_started = true;
    }

    // One taper with all that happened to it by date: new steps, pauses, until it ends or the team goes back to the
    // full dose. Returns that going back, or null.
    const Change* add_taper(std::int32_t number, const Change& begun) {
        auto& phase = add(true, Basis::team, number, {begun.days.first, {}});
        phase.is_begun = true;
        auto& days = phase.days;
        days.last = lay_steps(begun);
        phase.ends_by_label = !begun.days.last && begun.steps_count == 0;
        // A pause may start on the day of the steps that it falls into; of one day, new steps come first.
        auto laid = begun.days.first;
        auto paused = laid - Days{1};
        for (;;) {
            const Change* next = nullptr;
            for (const auto* each : {history_.next_of(ChangeKind::taper_begun, laid), history_.next_of(ChangeKind::full_again, laid),
                                     history_.next_of(ChangeKind::taper_paused, paused)}) {
                if (each && (!next || each->days.first < next->days.first)) next = each;
            }
            if (!next || (days.last && next->days.first > *days.last + Days{1})) {
                course.end_is_the_teams = days.last.has_value();
                return nullptr;
            }
            if (next->kind == ChangeKind::taper_paused) {
                paused = next->days.first;
                pause(phase, next->days);
                continue;
            }
            laid = next->days.first;
            paused = laid - Days{1};
            days.last = paused;
            phase.open = OpenBecause::nothing;
            cut(course.amounts, *days.last);
            cut(course.pauses, *days.last);
            if (next->kind == ChangeKind::full_again) {
                phase.ends_by_label = false;
                return next;
            }
            days.last = lay_steps(*next);
            phase.ends_by_label = !next->days.last && next->steps_count == 0;
        }
    }

    // Lays the steps from the day on which they begin, and returns the last day of them.
    CivilDay lay_steps(const Change& begun) {
        const auto first = begun.days.first;
        auto last = begun.days.last.value_or(first + rules_.taper_length - Days{1});
        const auto steps = history_.steps_of(begun);
        // Selection sort: the earliest remaining step first, whatever order they were typed in.
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
    void pause(Phase& phase, Span pause) {
        auto& taper = phase.days;
        if (!taper.last || pause.first > *taper.last) return;
        auto& pauses = course.pauses;
        if (!pauses.empty() && pauses.back().days.covers(pause.first)) {
            // Overlapping pauses count once: what reaches past the pause before lengthens that one.
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
            phase.open = OpenBecause::paused;
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
        phase.open = OpenBecause::nothing;
        phase.unless_taper_started = false;
        phase.ends_by_label = false;
        cut(course.amounts, last);
        cut(course.pauses, last);
        course.end_is_the_teams = true;
        course.is_ended = true;
        course.undecided_from.reset();
        course.open_word = nullptr;
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
    const std::optional<CivilDay>& today_;
    // A "go" as the taper that it begins.
    Change go_{};
};

}  // namespace

RuleSet rules_of(const Phase& phase) noexcept {
    if (phase.is_taper) return {RuleId::ste_gate, RuleId::ste_taper, RuleId::ste_hold, RuleId::ste_abrupt};
    RuleSet rules{RuleId::ste_start, RuleId::ste_30};
    if (!phase.days.last) rules |= {RuleId::ste_hold};
    return rules;
}

const Phase* SteroidCourse::on(CivilDay day) const noexcept {
    for (const auto& phase : phases) {
        if (phase.days.covers(day)) return &phase;
    }
    return nullptr;
}

const Step* SteroidCourse::typed_on(CivilDay day) const noexcept {
    for (const auto& step : amounts) {
        if (step.days.covers(day)) return &step;
    }
    return nullptr;
}

std::optional<Step> SteroidCourse::under_way(CivilDay day) const noexcept {
    const auto* phase = on(day);
    if (!phase) return std::nullopt;
    if (const auto* typed = typed_on(day)) return *typed;
    Step found{phase->days, {}};
    for (const auto& step : amounts) {
        if (step.days.first > day && found.days.covers(step.days.first)) {
            found.days.last = step.days.first - Days{1};
            break;
        }
    }
    return found;
}

SteroidCourse steroid_course(const SteroidRules& rules, CivilDay day0, const History& history, const std::optional<CivilDay>& today) {
    return std::move(CourseBuilder{rules, day0, history, today}.course);
}

}  // namespace doseline
