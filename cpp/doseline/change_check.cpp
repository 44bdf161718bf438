#include "doseline/change_check.hpp"

#include <algorithm>
#include <string>

#include "doseline/field_path.hpp"

namespace doseline {
namespace {

bool covers(const Span& span, CivilDay day) { return span.first <= day && (!span.last || day <= *span.last); }

// Which of two amounts is more, if they are given in one unit.
bool rises(const Amount& from, const Amount& to) {
    if (from.volume && to.volume) return *to.volume > *from.volume;
    return from.mass && to.mass && *to.mass > *from.mass;
}

// One pass over a plan's changes, with the place of each at hand for its path.
class Warner {
public:
    explicit Warner(Plan& plan) : plan_{plan} {}

    void change(std::size_t place) {
        const auto& change = plan_.request.changes[place];
        switch (change.kind) {
            case ChangeKind::taper_begun:
                before_gate(place, change);
                steps(place, change);
                any_phase(place, change, [&](const Phase& phase) { return phase.is_taper && covers(phase.days, change.day); });
                break;
            case ChangeKind::taper_paused:
                any_phase(place, change, [&](const Phase& phase) {
                    return std::any_of(phase.pauses.begin(), phase.pauses.end(),
                                       [&](const Span& span) { return span.first == change.day; });
                });
                break;
            case ChangeKind::full_again:
                any_phase(place, change, [&](const Phase& phase) {
                    return !phase.is_taper && phase.number > 1 && phase.days.first == change.day;
                });
                break;
            case ChangeKind::dose_changed:
                any_phase(place, change, [&](const Phase& phase) { return covers(phase.days, change.day); });
                break;
            case ChangeKind::course_held:
                if (static_cast<std::ptrdiff_t>(place) != last_of(plan_.request.changes, change.kind)) break;
                any_phase(place, change, [&](const Phase& phase) {
                    return !phase.is_taper && phase.basis == Basis::team && phase.days.last == change.through;
                });
                break;
            case ChangeKind::course_ended: ended(place, change); break;
            case ChangeKind::dose_missed:
                if (!change.reported) warn(place, "", ProblemCode::dose_not_reported, {RuleId::ste_missed, RuleId::call_now});
                break;
            default: break;
        }
    }

private:
    void warn(std::size_t place, std::string_view field, ProblemCode code, RuleSet rules = {}, Limit limit = {}) {
        note(plan_.warnings, entry_path("changes", place) += field, code, limit, rules);
    }

    void any_phase(std::size_t place, const Change& change, const auto& fits) {
        const auto& phases = plan_.course.phases;
        if (std::any_of(phases.begin(), phases.end(), fits)) return;
        const auto first = phases.front().days.first;
        if (change.kind != ChangeKind::course_held && change.day <= first) {
            warn(place, "", ProblemCode::before_course, {}, first);
        } else {
            warn(place, "", ProblemCode::no_effect);
        }
    }

    void before_gate(std::size_t place, const Change& change) {
        const auto& changes = plan_.request.changes;
        const bool open = std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
            return other.kind == ChangeKind::gate && other.yes && other.day <= change.day;
        });
        if (!open) warn(place, "", ProblemCode::taper_before_gate, {RuleId::ste_gate});
    }

    void steps(std::size_t place, const Change& change) {
        const Step* before = nullptr;
        for (std::size_t number = 0; number < change.steps.size(); ++number) {
            const auto& step = change.steps[number];
            const auto due = before ? *before->last + Days{1} : change.day;
            const auto field = "." + entry_path("steps", number);
            if (step.first < due) warn(place, field, ProblemCode::step_overlap);
            if (step.first > due) warn(place, field, ProblemCode::step_gap);
            if (before && rises(before->amount, step.amount)) warn(place, field, ProblemCode::step_rises);
            before = &step;
        }
    }

    void ended(std::size_t place, const Change& change) {
        if (static_cast<std::ptrdiff_t>(place) != last_of(plan_.request.changes, change.kind)) return;
        const auto& last = plan_.course.phases.back();
        if (!plan_.course.end_is_the_teams || last.days.last != change.day) return warn(place, "", ProblemCode::no_effect);
        if (!last.is_taper) warn(place, "", ProblemCode::end_without_taper, {RuleId::ste_abrupt});
    }

    Plan& plan_;
};

}  // namespace

void check_changes(const std::vector<Change>& changes, std::vector<Problem>& problems) {
    const auto refuse = [&](std::string field, CivilDay start) {
        note(problems, field += ".through", ProblemCode::ends_before_it_starts, start);
    };
    for (std::size_t place = 0; place < changes.size(); ++place) {
        const auto& change = changes[place];
        const bool starts = change.kind == ChangeKind::taper_begun || change.kind == ChangeKind::taper_paused;
        if (starts && change.through && *change.through < change.day) refuse(entry_path("changes", place), change.day);
        for (std::size_t number = 0; number < change.steps.size(); ++number) {
            const auto& step = change.steps[number];
            if (*step.last < step.first) refuse(entry_path("changes", place) + "." + entry_path("steps", number), step.first);
        }
    }
}

void warn_of_course(Plan& plan) {
    Warner warner{plan};
    for (std::size_t place = 0; place < plan.request.changes.size(); ++place) warner.change(place);
}

void warn_of_visits(Plan& plan, const std::vector<Visit>& scheduled) {
    const auto& changes = plan.request.changes;
    for (std::size_t place = 0; place < changes.size(); ++place) {
        const auto& change = changes[place];
        if (change.kind != ChangeKind::visit_moved && change.kind != ChangeKind::visit_done) continue;
        const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                       [&](const Item& each) { return names(change.visit, each.key); });
        if (item == plan.items.end()) {
            note(plan.warnings, entry_path("changes", place) += ".visit", ProblemCode::unknown_visit);
            continue;
        }
        if (change.kind != ChangeKind::visit_moved || !item->moved_from || item->from != change.day) continue;
        for (std::size_t number = 0; number < scheduled.size(); ++number) {
            if (scheduled[number].day != *item->moved_from) continue;
            const bool too_early = number > 0 && change.day <= scheduled[number - 1].day;
            const bool too_late = number + 1 < scheduled.size() && change.day >= scheduled[number + 1].day;
            if (too_early || too_late) {
                note(plan.warnings, entry_path("changes", place) += ".to", ProblemCode::visit_outside_window,
                     *item->moved_from);
            }
        }
    }
}

void warn_of_prescription(Plan& plan) {
    if (!plan.request.prescription) return;
    const auto& prescription = *plan.request.prescription;
    const auto warn = [&](const char* field, ProblemCode code, Limit limit = {}) {
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
