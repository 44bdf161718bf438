#include "doseline/steroid.hpp"

#include <algorithm>
#include <utility>

namespace doseline {
namespace {

using Changes = std::vector<Change>;

// The change with the earliest day after `after` among those of the kind; of two on one day the later in the list.
const Change* next_of(const Changes& changes, ChangeKind kind, CivilDay after) {
    const Change* found = nullptr;
    for (const auto& change : changes) {
        if (change.kind == kind && change.day > after && (!found || change.day <= found->day)) found = &change;
    }
    return found;
}

const Change* earlier(const Change* a, const Change* b) {
    if (!a || !b) return a ? a : b;
    return b->day < a->day ? b : a;
}

// The last day of a full phase that no taper follows yet.
void end_open_full(Phase& phase, const SteroidRules& rules, CivilDay day0, const Changes& changes) {
    const auto held = last_of(changes, ChangeKind::course_held);
    if (held >= 0) {
        const auto& through = changes[static_cast<std::size_t>(held)].through;
        if (!through || *through >= phase.days.first) {
            phase.days.last = through;
            phase.basis = Basis::team;
            return;
        }
    }
    if (phase.number > 1) return;
    const auto gate = day0 + rules.full_through;
    const auto* word = gate_word(changes);
    if (word && !word->yes) {
        phase.basis = Basis::team;
    } else if (word && word->day > gate) {
        phase.basis = Basis::team;
        phase.days.last = word->day;
    } else {
        phase.days.last = gate;
    }
}

// Steps as they can be followed: by date, none before `first`, and where two overlap the later one counts.
std::vector<Step> laid_out(const std::vector<Step>& steps, CivilDay first) {
    std::vector<Step> laid;
    for (auto step : steps) {
        step.first = std::max(step.first, first);
        if (*step.last < step.first) continue;
        const auto later = std::find_if(laid.begin(), laid.end(), [&](const Step& each) { return step.first < each.first; });
        laid.insert(later, step);
    }
    for (std::size_t place = 0; place + 1 < laid.size(); ++place) {
        laid[place].last = std::min(*laid[place].last, laid[place + 1].first - Days{1});
    }
    std::erase_if(laid, [](const Step& step) { return *step.last < step.first; });
    return laid;
}

std::optional<CivilDay> taper_last(const Change& begun, const SteroidRules& rules) {
    if (const auto steps = laid_out(begun.steps, begun.day); !steps.empty()) return steps.back().last;
    return begun.through ? *begun.through : begun.day + rules.taper_length - Days{1};
}

// A pause lengthens the step it falls into by its own length, and what comes after moves back by as much.
void pause(Phase& taper, const Change& paused) {
    if (!taper.days.last || paused.day > *taper.days.last) return;
    taper.pauses.push_back({paused.day, paused.through});
    const auto length = paused.through ? *paused.through - paused.day + Days{1} : Days{0};
    for (auto& step : taper.amounts) {
        if (step.first > paused.day) step.first += length;
        if (step.last && *step.last >= paused.day) step.last = *step.last + length;
    }
    taper.days.last = *taper.days.last + length;
    if (paused.through) return;
    std::erase_if(taper.amounts, [&](const Step& step) { return step.first > paused.day; });
    if (!taper.amounts.empty() && *taper.amounts.back().last >= paused.day) taper.amounts.back().last.reset();
    taper.days.last.reset();
}

void cut(Phase& phase, CivilDay last) {
    phase.days.last = last;
    std::erase_if(phase.amounts, [&](const Step& step) { return step.first > last; });
    std::erase_if(phase.pauses, [&](const Span& span) { return span.first > last; });
    for (auto& step : phase.amounts) {
        if (!step.last || *step.last > last) step.last = last;
    }
    for (auto& span : phase.pauses) {
        if (!span.last || *span.last > last) span.last = last;
    }
}

// From its day on the dose is another: to the end of the step it falls into, or of the phase.
void change_dose(Phase& phase, const Change& changed) {
    auto step = std::find_if(phase.amounts.begin(), phase.amounts.end(), [&](const Step& each) {
        return each.first <= changed.day && (!each.last || *each.last >= changed.day);
    });
    Step now{changed.day, phase.days.last, changed.amount};
    if (step != phase.amounts.end()) {
        now.last = step->last;
        if (step->first == changed.day) {
            *step = now;
            return;
        }
        step->last = changed.day - Days{1};
        ++step;
    } else {
        step = std::find_if(phase.amounts.begin(), phase.amounts.end(),
                            [&](const Step& each) { return each.first > changed.day; });
        if (step != phase.amounts.end()) now.last = step->first - Days{1};
    }
    phase.amounts.insert(step, now);
}

// One taper with all that happened to it by date: new steps, pauses, until it ends or the team goes back to the full
// amount. Returns that going back, or null.
const Change* follow_taper(Phase& taper, const Change& begun, const SteroidRules& rules, const Changes& changes) {
    taper.days.last = taper_last(begun, rules);
    taper.amounts = laid_out(begun.steps, begun.day);
    // A pause may start with the taper; new steps and a return come later.
    auto at = begun.day - Days{1};
    for (;;) {
        const auto* paused = next_of(changes, ChangeKind::taper_paused, at);
        const auto* anew = next_of(changes, ChangeKind::taper_begun, std::max(at, begun.day));
        const auto* again = next_of(changes, ChangeKind::full_again, std::max(at, begun.day));
        const auto* next = earlier(earlier(again, anew), paused);
        if (!next || (taper.days.last && next->day > *taper.days.last + Days{1})) return nullptr;
        at = next->day;
        if (next == paused) {
            pause(taper, *paused);
            continue;
        }
        cut(taper, next->day - Days{1});
        if (next == again) return again;
        taper.days.last = taper_last(*anew, rules);
        for (const auto& step : laid_out(anew->steps, anew->day)) taper.amounts.push_back(step);
    }
}

void change_doses(SteroidCourse& course, const Changes& changes) {
    for (auto& phase : course.phases) {
        auto after = phase.days.first - Days{1};
        while (const auto* changed = next_of(changes, ChangeKind::dose_changed, after)) {
            after = changed->day;
            if (phase.days.last && after > *phase.days.last) break;
            change_dose(phase, *changed);
        }
    }
}

void end_course(SteroidCourse& course, const Changes& changes) {
    const auto place = last_of(changes, ChangeKind::course_ended);
    if (place < 0) return;
    const auto last = changes[static_cast<std::size_t>(place)].day;
    if (last < course.phases.front().days.first) return;
    std::erase_if(course.phases, [&](const Phase& phase) { return phase.days.first > last; });
    auto& phase = course.phases.back();
    if (phase.days.last && *phase.days.last < last) return;
    cut(phase, last);
    phase.basis = Basis::team;
    course.end_is_the_teams = true;
}

}  // namespace

SteroidCourse steroid_course(const SteroidRules& rules, CivilDay day0, const Changes& changes) {
    SteroidCourse course;
    course.gate = day0 + rules.full_through;
    auto start = day0 + rules.first_day;
    for (std::int32_t number = 1;; ++number) {
        Phase full{false, number, {start, std::nullopt}, number == 1 ? Basis::label : Basis::team, {}, {}};
        const auto* begun = next_of(changes, ChangeKind::taper_begun, start);
        if (!begun) {
            end_open_full(full, rules, day0, changes);
            const auto end = full.days.last;
            course.phases.push_back(std::move(full));
            if (end) {
                const auto last = *end;
                course.phases.push_back(
                    {true, number, {last + Days{1}, last + rules.taper_length}, Basis::conditional, {}, {}});
            }
            break;
        }
        full.days.last = begun->day - Days{1};
        if (*full.days.last != course.gate) full.basis = Basis::team;
        course.phases.push_back(std::move(full));

        Phase taper{true, number, {begun->day, std::nullopt}, Basis::team, {}, {}};
        const auto* again = follow_taper(taper, *begun, rules, changes);
        course.phases.push_back(std::move(taper));
        if (!again) {
            course.end_is_the_teams = course.phases.back().days.last.has_value();
            break;
        }
        start = again->day;
    }
    end_course(course, changes);
    change_doses(course, changes);
    return course;
}

}  // namespace doseline
