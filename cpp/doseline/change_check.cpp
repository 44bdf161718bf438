#include "doseline/change_check.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "doseline/field_path.hpp"

namespace doseline {
namespace {

// Which of two amounts is more, if they are given in one unit.
bool rises(const Amount& from, const Amount& to) {
    if (from.volume && to.volume) return *to.volume > *from.volume;
    return from.mass && to.mass && *to.mass > *from.mass;
}

// Whether the course took the change up where it says.
bool has_effect(const SteroidCourse& course, const Change& change) {
    const auto day = change.days.first;
    const auto* phase = course.on(day);
    switch (change.kind) {
        case ChangeKind::taper_begun: return phase && phase->is_taper;
        case ChangeKind::full_again: return phase && !phase->is_taper && phase->number > 1 && phase->days.first == day;
        case ChangeKind::dose_changed: return phase != nullptr;
        case ChangeKind::taper_paused:
            return std::any_of(course.pauses.begin(), course.pauses.end(),
                               [&](const Step& pause) { return pause.days.covers(day); });
        case ChangeKind::course_ended: return course.end_is_the_teams && course.last() == day;
        case ChangeKind::course_held: {
            // Without a last day any taper that the team begins ends it.
            const auto last = change.days.last.value_or(course.gate);
            const auto* held = course.on(last);
            return last >= course.gate && held && !held->is_taper;
        }
        default: return true;
    }
}

// Notes problems of one change, which its path names.
class Warner {
public:
    Warner(Plan& plan, const Change& change) : plan_{plan}, change_{change} {}

    void warn(std::string_view field, ProblemCode code, RuleSet rules = {}, const Limit& limit = {}) {
        note(plan_.warnings, entry_path("changes", plan_.history.place_of(change_)) += field, code, limit, rules);
    }

    void course() {
        // Of those of which only the last counts, only the last is looked at.
        const bool last_counts = change_.kind == ChangeKind::course_held || change_.kind == ChangeKind::course_ended;
        if (last_counts && plan_.history.last_of(change_.kind) != &change_) return;
        if (!has_effect(plan_.course, change_)) {
            const auto first = plan_.course.first();
            const bool too_early = change_.kind != ChangeKind::course_held && change_.days.first <= first;
            if (too_early) {
                warn("", ProblemCode::before_course, {}, first);
            } else {
                warn("", ProblemCode::no_effect);
            }
        } else if (change_.kind == ChangeKind::course_ended && !plan_.course.phases.back().is_taper) {
            warn("", ProblemCode::end_without_taper, {RuleId::ste_abrupt});
        }
        if (change_.kind == ChangeKind::taper_begun) taper();
        if (change_.kind == ChangeKind::dose_missed && !change_.reported) {
            warn("", ProblemCode::dose_not_reported, {RuleId::ste_missed, RuleId::call_now});
        }
    }

    // `scheduled` are the visits before any was moved.
    void visit(const Row<Visit>& scheduled) {
        const bool moves = change_.kind == ChangeKind::visit_moved;
        if (!moves && change_.kind != ChangeKind::visit_done) return;
        const auto* item = plan_.find(change_.visit);
        if (!item) return warn(".visit", ProblemCode::unknown_visit);
        const auto day = change_.days.first;
        if (!moves || item->days.first != day) return;
        // A visit that any change moves has been moved from somewhere.
        for (const auto& other : scheduled) {
            const auto target = *item->moved_from;
            if ((other.day < target && day <= other.day) || (other.day > target && day >= other.day)) {
                return warn(".to", ProblemCode::visit_outside_window, {}, target);
            }
        }
    }

private:
    void taper() {
        const auto* word = plan_.history.gate_word(change_.days.first);
        if (!word || !word->yes) warn("", ProblemCode::taper_before_gate, {RuleId::ste_gate});
        const Step* before = nullptr;
        std::size_t number = 0;
        for (const auto& step : plan_.history.steps_of(change_)) {
            const auto due = step_due(change_, before);
            const auto warn_of_step = [&](ProblemCode code) { warn(entry_path(".steps", number), code); };
            if (step.days.first < due) warn_of_step(ProblemCode::step_overlap);
            if (step.days.first > due) warn_of_step(ProblemCode::step_gap);
            if (before && rises(before->amount, step.amount)) warn_of_step(ProblemCode::step_rises);
            before = &step;
            ++number;
        }
    }

    Plan& plan_;
    const Change& change_;
};

}  // namespace

void check_changes(const History& history, std::vector<Problem>& problems) {
    const auto ends_too_early = [](const Span& days) { return days.last && *days.last < days.first; };
    for (const auto& change : history.changes) {
        const auto refuse = [&](std::string_view field, const Span& days) {
            note(problems, entry_path("changes", history.place_of(change)).append(field).append(".through"),
                 ProblemCode::ends_before_it_starts, days.first);
        };
        if (change.kind != ChangeKind::course_held && ends_too_early(change.days)) refuse("", change.days);
        std::size_t number = 0;
        for (const auto& step : history.steps_of(change)) {
            if (ends_too_early(step.days)) refuse(entry_path(".steps", number), step.days);
            ++number;
        }
    }
}

void warn_of_course(Plan& plan) {
    for (const auto& change : plan.history.changes) Warner{plan, change}.course();
}

void warn_of_visits(Plan& plan, const Row<Visit>& scheduled) {
    for (const auto& change : plan.history.changes) Warner{plan, change}.visit(scheduled);
}

void warn_of_prescription(Plan& plan) {
    if (!plan.prescription) return;
    const auto& prescription = *plan.prescription;
    const auto warn = [&](const char* field, ProblemCode code, const Limit& limit = {}) {
        note(plan.warnings, field, code, limit, {RuleId::ste_liquid});
    };
    if (!mass_agrees(prescription)) warn("prescription.doseMicrograms", ProblemCode::ask_pharmacist);
    if (!prescription.syringe) return;
    const auto mark = mark_distance(*prescription.syringe);
    if (prescription.dose > *prescription.syringe) {
        warn("prescription.doseMicrolitres", ProblemCode::larger_than_syringe, *prescription.syringe);
    } else if (count<Microlitre>(prescription.dose) % count<Microlitre>(*mark) != 0) {
        warn("prescription.doseMicrolitres", ProblemCode::between_marks, *mark);
    }
}

}  // namespace doseline
