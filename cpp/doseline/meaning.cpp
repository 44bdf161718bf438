#include "doseline/meaning.hpp"

#include <algorithm>

#include "doseline/daily_amount.hpp"
#include "doseline/differences.hpp"

namespace doseline {
namespace {

class MeaningFinder {
public:
    MeaningFinder(const Plan& former, const Plan& now) : former_{former}, now_{now} {
        if (former_.request.edition->id != now_.request.edition->id) add(MeaningCode::edition);
        find_infusion();
        find_reports();
        const auto before_course = found.size();
        find_course();
        const bool course_changed = found.size() > before_course;
        find_dose();
        if (!course_changed) find_gate();
        find_visits();
        find_prescription();
        if (found.empty()) found.push_back({MeaningCode::nothing});
    }

    Row<Meaning> found{};

private:
    Meaning& add(MeaningCode code) {
        found.push_back({code});
        return found.back();
    }

    void find_infusion() {
        if (former_.request.infusion == now_.request.infusion) return;
        auto& meaning = add(MeaningCode::infusion);
        meaning.before = former_.request.infusion;
        meaning.after = now_.request.infusion;
    }

    void find_reports() {
        for (const auto& item : now_.items) {
            if (item.kind != ItemKind::report) continue;
            const bool is_known = std::any_of(former_.items.begin(), former_.items.end(), [&](const Item& other) {
                return other.kind == ItemKind::report && same_record(other.record, item.record);
            });
            if (!is_known) add(MeaningCode::report).record = item.record;
        }
    }

    static const Phase* find_phase(const SteroidCourse& course, bool is_taper, std::int32_t number) {
        for (const auto& phase : course.phases) {
            if (phase.is_taper == is_taper && phase.number == number) return &phase;
        }
        return nullptr;
    }

    static const Phase& last_full(const SteroidCourse& course) {
        const auto& last = course.phases.back();
        return last.is_taper ? *(&last - 1) : last;
    }

    void find_course() {
        const auto& before = former_.course;
        const auto& after = now_.course;
        if (after.is_ended && !(before.is_ended && before.last() == after.last())) {
            find_full_again();
            add(MeaningCode::ended).after = after.last();
            return;
        }
        const auto already = found.size();
        const auto& last = after.phases.back();
        const bool lost_taper = std::any_of(before.phases.begin(), before.phases.end(),
                                            [&](const Phase& phase) { return phase.is_taper && !find_phase(after, true, phase.number); });
        if (lost_taper && !last.is_taper && !last.days.last) add(MeaningCode::no_taper);
        if (last.is_taper && last.basis == Basis::team) {
            const auto* same = find_phase(before, true, last.number);
            const bool is_same = same == &before.phases.back() && same->days == last.days && same->basis == last.basis &&
                                 same_steps(before.amounts, after.amounts, last.days) && same_steps(before.pauses, after.pauses, last.days);
            if (!is_same) add_taper(last);
        }
        find_full_again();
        const auto& full = last_full(after);
        const bool ends_elsewhere = full.days.last && full.days.last != last_full(before).days.last;
        // Another infusion day moves every end.
        const bool same_days = former_.request.infusion == now_.request.infusion;
        if (found.size() == already && ends_elsewhere && same_days) add(MeaningCode::full_through).through = full.days.last;
    }

    void find_full_again() {
        for (const auto& phase : now_.course.phases) {
            if (phase.is_taper || phase.number == 1) continue;
            const auto* same = find_phase(former_.course, false, phase.number);
            if (!same || same->days.first != phase.days.first) add(MeaningCode::full_again).after = phase.days.first;
        }
    }

    void add_taper(const Phase& taper) {
        auto& meaning = add(MeaningCode::taper);
        meaning.after = taper.days.first;
        meaning.through = taper.days.last;
        for (const auto& step : now_.course.amounts) meaning.steps += taper.days.covers(step.days.first) ? 1 : 0;
    }

    // The first day to come on which both plans have the full dose and not the same amount of it; or both a taper, where
    // nothing else speaks of that.
    void find_dose() {
        const auto first = std::max({now_.today.value_or(CivilDay::min()), former_.course.first(), now_.course.first()});
        auto earliest = CivilDay::max();
        const auto look = [&](CivilDay day) {
            if (day < first || day >= earliest) return;
            if (differs_on(day)) earliest = day;
        };
        look(first);
        for (const auto* plan : {&former_, &now_}) {
            for (const auto& phase : plan->course.phases) look(phase.days.first);
            for (const auto& step : plan->course.amounts) {
                look(step.days.first);
                // What follows a step may be the prescription's amount again.
                if (step.days.last) look(*step.days.last + Days{1});
            }
        }
        if (earliest != CivilDay::max()) {
            auto& meaning = add(MeaningCode::dose);
            meaning.after = earliest;
            meaning.amount_before = amount_on(former_, earliest);
            meaning.amount_after = amount_on(now_, earliest);
        }
        is_dose_found_ = earliest != CivilDay::max();
    }

    // Of the prescription all but the amount of a dose to come, which has a sentence of its own.
    void find_prescription() {
        auto before = former_.prescription;
        const auto& after = now_.prescription;
        if (is_dose_found_ && before && after) {
            before->strength = after->strength;
            before->dose = after->dose;
            before->dose_mass = after->dose_mass;
        }
        const bool is_new = before.has_value() != after.has_value();
        if (is_new ? !is_dose_found_ : before != after) add(MeaningCode::prescription);
    }

    static Amount amount_on(const Plan& plan, CivilDay day) { return daily_amount(plan.course, plan.prescription, day)->amount; }

    [[nodiscard]] bool differs_on(CivilDay day) const {
        const auto* before = former_.course.on(day);
        const auto* after = now_.course.on(day);
        if (!before || !after || before->is_taper != after->is_taper) return false;
        if (after->is_taper && speaks_of(MeaningCode::taper)) return false;
        return !(amount_on(former_, day) == amount_on(now_, day));
    }

    [[nodiscard]] bool speaks_of(MeaningCode code) const {
        return std::any_of(found.begin(), found.end(), [&](const Meaning& meaning) { return meaning.code == code; });
    }

    void find_gate() {
        const auto* word = now_.history.gate_word();
        const auto* before = former_.history.gate_word();
        if (!word || same_record(word, before)) return;
        add(MeaningCode::gate).record = word;
    }

    // Those of the same visit in both plans for which `differs` holds, in the order of now.
    template <class Differs>
    void each_visit(Differs differs) {
        for (const auto& item : now_.items) {
            if (item.kind == ItemKind::visit) differs(former_.find(item.key), item);
        }
    }

    void find_visits() {
        each_visit([&](const Item* before, const Item& item) {
            const bool stays = former_.request.infusion != now_.request.infusion || !before || before->days == item.days;
            if (stays || (!before->scheduled && !item.scheduled)) return;
            auto& meaning = add(MeaningCode::visit_moved);
            meaning.item = &item;
            meaning.before = before->days.first;
            meaning.after = item.days.first;
        });
        each_visit([&](const Item* before, const Item& item) {
            if (!item.record || (before && same_record(before->record, item.record))) return;
            auto& meaning = add(MeaningCode::visit_done);
            meaning.item = &item;
            meaning.record = item.record;
        });
        each_visit([&](const Item* before, const Item& item) {
            if (before || item.key.stem != Stem::visit_added) return;
            auto& meaning = add(MeaningCode::visit_added);
            meaning.item = &item;
            meaning.after = item.days.first;
        });
    }

    const Plan& former_;
    const Plan& now_;
    bool is_dose_found_ = false;
};

}  // namespace

Row<Meaning> meaning(const Plan& former, const Plan& now) { return std::move(MeaningFinder{former, now}.found); }

}  // namespace doseline
