#include "doseline/asks.hpp"

#include <algorithm>
#include <utility>

#include "doseline/daily_amount.hpp"
#include "doseline/dose.hpp"
#include "doseline/field_path.hpp"

namespace doseline {
namespace {

// Eight times is nearer to ten than to any rise that a team orders at once.
constexpr std::int64_t tenfold = 8;
constexpr Days moved_far_after{90};
constexpr Days long_span_after{180};
constexpr Days longest_look_back{400};

class Asker {
public:
    Asker(const Plan& former, const Plan& now) : former_{former}, now_{now} {
        ask_of_prescription();
        const auto& changes = now.history.changes;
        for (const auto& change : changes) {
            if (!former.history.has(change, now.history)) ask_of_change(change, now.history.place_of(change));
        }
        if (former.request.infusion != now.request.infusion) ask_of_infusion();
    }

    std::vector<Ask> found{};

private:
    void ask_of_prescription() {
        if (!now_.prescription) return;
        const auto& after = *now_.prescription;
        const auto& before = former_.prescription;
        if (before && before->amount() == after.amount() && before->syringe == after.syringe) return;
        const char* const field = "prescription.doseMicrolitres";
        if (before && !ask_of_ratio(field, before->amount(), after.amount())) ask_of_bottle(field, *before, after);
        ask_of_syringe(field, after.amount());
    }

    // The same mL of another bottle are another dose.
    void ask_of_bottle(const char* field, const Prescription& before, const Prescription& after) {
        if (before.dose != after.dose || before.strength.same_as(after.strength)) return;
        add_amount(field, AskCode::other_strength,
                   {count<Microgram>(mass_in(before.strength, before.dose)), count<Microgram>(mass_in(after.strength, after.dose)), false});
    }

    void ask_of_change(const Change& change, std::size_t place) {
        const auto path = entry_path("changes", place);
        ask_of_days(change, path);
        if (change.kind == ChangeKind::dose_changed) {
            const auto before = amount_before(change.days.first);
            const auto compared = comparable(before, change.amount);
            // The box of the number that was compared.
            const bool by_mass = compared && !compared->by_volume && change.amount.mass;
            const auto field = path + (by_mass ? ".micrograms" : ".microlitres");
            ask_of_ratio(field, before, change.amount);
            ask_of_syringe(path + ".microlitres", change.amount);
        }
        if (change.kind != ChangeKind::taper_begun) return;
        auto before = amount_before(change.days.first);
        const auto* day_before = now_.course.on(change.days.first - Days{1});
        bool may_be_above = day_before && !day_before->is_taper;
        std::size_t number = 0;
        for (const auto& step : now_.history.steps_of(change)) {
            const auto field = path + entry_path(".steps", number++);
            if (!ask_of_ratio(field, before, step.amount) && may_be_above) ask_of_first_step(field, before, step.amount);
            ask_of_syringe(field, step.amount);
            before = step.amount;
            may_be_above = false;
        }
    }

    // What one dose is the day before a change, or the last that is known before; else as prescribed.
    [[nodiscard]] Amount amount_before(CivilDay day) const {
        for (auto before = day - Days{1}; before >= now_.course.first() && day - before <= longest_look_back; before -= Days{1}) {
            const auto known = daily_amount(now_.course, now_.prescription, before);
            if (known && known->amount.is_known()) return known->amount;
        }
        return now_.prescription ? now_.prescription->amount() : Amount{};
    }

    // Whether a dose of today is far from its time still.
    [[nodiscard]] bool is_ahead(const Change& change) const {
        if (!now_.today || change.days.first != *now_.today) return now_.today && change.days.first > *now_.today;
        if (change.kind != ChangeKind::dose_missed || !now_.prescription || !now_.clock) return false;
        const auto number = std::clamp(change.dose, 1, now_.prescription->times_a_day);
        const auto& time = now_.prescription->clocks[static_cast<std::size_t>(number - 1)];
        return time && *time - *now_.clock > early_by;
    }

    void ask_of_days(const Change& change, const std::string& path) {
        const auto confirm = [&](std::string field, AskCode code, CivilDay day) {
            Ask ask{std::move(field), code, AskHow::confirm};
            ask.now = day.time_since_epoch().count();
            ask.unit = LimitUnit::date;
            found.push_back(std::move(ask));
        };
        const bool is_act = change.kind == ChangeKind::gate || change.kind == ChangeKind::dose_missed;
        if ((is_act || change.kind == ChangeKind::visit_done) && is_ahead(change)) {
            confirm(path + ".on", AskCode::day_ahead, change.days.first);
        } else if (is_act && change.days.first < now_.course.first()) {
            confirm(path + ".on", AskCode::day_before_course, change.days.first);
        }
        const auto is_long = [&](const std::optional<CivilDay>& last) {
            return now_.today && last && *last - *now_.today > long_span_after;
        };
        const bool may_be_long =
            change.kind == ChangeKind::course_held || change.kind == ChangeKind::taper_begun || change.kind == ChangeKind::taper_paused;
        if (may_be_long && is_long(change.days.last)) confirm(path + ".through", AskCode::long_span, *change.days.last);
        std::size_t number = 0;
        for (const auto& step : now_.history.steps_of(change)) {
            const auto field = path + entry_path(".steps", number++);
            if (is_long(step.days.last)) confirm(field + ".through", AskCode::long_span, *step.days.last);
        }
    }

    void add_amount(std::string field, AskCode code, const ComparableAmounts& compared) {
        Ask ask{std::move(field), code, AskHow::retype};
        ask.before = compared.before;
        ask.now = compared.now;
        ask.unit = compared.by_volume ? LimitUnit::microlitres : LimitUnit::micrograms;
        found.push_back(std::move(ask));
    }

    bool ask_of_ratio(const std::string& field, const Amount& before, const Amount& now) {
        const auto compared = comparable(before, now);
        if (!compared) return false;
        const bool is_tenfold = compared->now >= tenfold * compared->before;
        if (!is_tenfold && compared->now * tenfold > compared->before) return false;
        add_amount(field, is_tenfold ? AskCode::amount_tenfold : AskCode::amount_tenth, *compared);
        return true;
    }

    void ask_of_first_step(const std::string& field, const Amount& before, const Amount& now) {
        const auto compared = comparable(before, now);
        if (compared && compared->now > compared->before) add_amount(field, AskCode::step_above_full, *compared);
    }

    void ask_of_syringe(std::string field, const Amount& amount) {
        if (!amount.volume || !now_.prescription || !now_.prescription->syringe) return;
        const auto fitted = fit(*now_.prescription->syringe, *amount.volume);
        if (fitted.fits) return;
        Ask ask{std::move(field), AskCode::larger_than_syringe, AskHow::retype};
        ask.now = count<Microlitre>(*amount.volume);
        ask.limit = fitted.syringe;
        ask.unit = LimitUnit::microlitres;
        found.push_back(std::move(ask));
    }

    void ask_of_infusion() {
        const auto infusion = now_.request.infusion;
        const auto confirm = [&](AskCode code, Days limit) {
            Ask ask{infusion_field(now_.history), code, AskHow::confirm};
            ask.limit = limit;
            ask.unit = LimitUnit::days;
            found.push_back(std::move(ask));
        };
        if (now_.today && is_far_ahead(infusion, *now_.today)) confirm(AskCode::infusion_far_ahead, infusion_far_ahead_after);
        const auto moved_by =
            infusion > former_.request.infusion ? infusion - former_.request.infusion : former_.request.infusion - infusion;
        if (moved_by > moved_far_after) confirm(AskCode::infusion_moved_far, moved_far_after);
        for (const auto& item : now_.items) {
            if (item.move && former_.history.has(*item.move, now_.history)) ask_of_visit(item);
        }
    }

    void ask_of_visit(const Item& visit) {
        const auto field = entry_path("changes", now_.history.place_of(*visit.move)) += ".to";
        const auto choose = [&](AskCode code, CivilDay scheduled) {
            Ask ask{field, code, AskHow::choose};
            ask.before = visit.move->days.first.time_since_epoch().count();
            ask.now = scheduled.time_since_epoch().count();
            ask.unit = LimitUnit::date;
            ask.visit = &visit;
            found.push_back(std::move(ask));
        };
        if (!visit.scheduled) return choose(AskCode::visit_before_infusion, visit.days.first);
        const bool is_outside = std::any_of(now_.warnings.begin(), now_.warnings.end(), [&](const Problem& warning) {
            return warning.code == ProblemCode::visit_outside_window && warning.field == field;
        });
        // More than half a week off its own day it stands for another week.
        const auto off = visit.days.first > *visit.scheduled ? visit.days.first - *visit.scheduled : *visit.scheduled - visit.days.first;
        const bool is_off = 2 * off > now_.request.edition->monitoring.liver_every;
        if (is_outside || is_off) choose(AskCode::visit_outside_window, *visit.scheduled);
    }

    const Plan& former_;
    const Plan& now_;
};

}  // namespace

std::vector<Ask> asks(const Plan& former, const Plan& now) { return std::move(Asker{former, now}.found); }

}  // namespace doseline
