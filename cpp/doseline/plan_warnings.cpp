#include "doseline/plan_warnings.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "doseline/dose.hpp"
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
            return std::any_of(course.pauses.begin(), course.pauses.end(), [&](const Step& pause) { return pause.days.covers(day); });
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

// Warns of one change, which its path names.
class ChangeWarnings {
public:
    ChangeWarnings(Plan& plan, const Change& change) : plan_{plan}, change_{change} {}

    void warn(std::string_view field, ProblemCode code, RuleSet rules = {}, const Limit& limit = {}) {
        add_problem(plan_.warnings, entry_path("changes", plan_.history.place_of(change_)) += field, code, limit, rules);
    }

    void warn_of_course() {
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
        if (change_.kind == ChangeKind::taper_begun) warn_of_steps();
        if (change_.kind == ChangeKind::dose_missed && !change_.reported && counts(plan_, change_)) {
            warn("", ProblemCode::dose_not_reported, {RuleId::ste_missed, RuleId::call_now});
        }
        if (change_.kind == ChangeKind::dose_changed) warn_of_strength("", change_.amount);
    }

    // `scheduled` are the visits before any was moved.
    void warn_of_visit(const Row<Visit>& scheduled) {
        if (change_.kind != ChangeKind::visit_moved && change_.kind != ChangeKind::visit_done) return;
        const auto* item = plan_.find(change_.visit);
        if (!item) return warn(".visit", ProblemCode::unknown_visit);
        // Of several moves of a visit only the last counts.
        if (item->move != &change_) return;
        if (!item->scheduled) return warn(".to", ProblemCode::visit_before_infusion, {}, plan_.request.infusion);
        const auto day = change_.days.first;
        for (const auto& other : scheduled) {
            const auto target = *item->scheduled;
            if ((other.day < target && day <= other.day) || (other.day > target && day >= other.day)) {
                return warn(".to", ProblemCode::visit_outside_window, {}, target);
            }
        }
    }

private:
    void warn_of_steps() {
        const auto* word = plan_.history.gate_word(change_.days.first);
        if (!word || word->gate != GateReply::go) warn("", ProblemCode::taper_before_gate, {RuleId::ste_gate});
        const Step* before = nullptr;
        std::size_t number = 0;
        for (const auto& step : plan_.history.steps_of(change_)) {
            const auto due = step_due(change_, before);
            const auto warn_of_step = [&](ProblemCode code) { warn(entry_path(".steps", number), code); };
            if (step.days.first < due) warn_of_step(ProblemCode::step_overlap);
            if (step.days.first > due) warn_of_step(ProblemCode::step_gap);
            if (before && rises(before->amount, step.amount)) warn_of_step(ProblemCode::step_rises);
            warn_of_strength(entry_path(".steps", number), step.amount);
            before = &step;
            ++number;
        }
    }

    void warn_of_strength(std::string_view field, const Amount& amount) {
        if (!plan_.prescription || !amount.volume) return;
        if (!amount.strength) {
            warn(field, ProblemCode::strength_missing, {RuleId::ste_liquid});
        } else if (!amount.strength->same_as(plan_.prescription->strength)) {
            warn(field, ProblemCode::other_strength, {RuleId::ste_liquid});
        }
    }

    Plan& plan_;
    const Change& change_;
};

}  // namespace

void warn_of_course(Plan& plan) {
    for (const auto& change : plan.history.changes) ChangeWarnings{plan, change}.warn_of_course();
}

void warn_of_visits(Plan& plan, const Row<Visit>& scheduled) {
    for (const auto& change : plan.history.changes) ChangeWarnings{plan, change}.warn_of_visit(scheduled);
}

void warn_of_prescription(Plan& plan) {
    if (!plan.prescription) return;
    const auto& prescription = *plan.prescription;
    const auto warn = [&](const char* field, ProblemCode code, const Limit& limit = {}) {
        add_problem(plan.warnings, field, code, limit, {RuleId::ste_liquid});
    };
    if (!mass_agrees(prescription)) warn("prescription.doseMicrograms", ProblemCode::ask_pharmacist);
    if (!prescription.syringe) return;
    const auto fitted = fit(*prescription.syringe, prescription.dose);
    if (!fitted.fits) {
        warn("prescription.doseMicrolitres", ProblemCode::larger_than_syringe, fitted.syringe);
    } else if (!fitted.on_mark) {
        warn("prescription.doseMicrolitres", ProblemCode::between_marks, fitted.mark);
    }
}

}  // namespace doseline
