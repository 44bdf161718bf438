#include "doseline/plan.hpp"

#include <algorithm>
#include <utility>

#include "doseline/change_check.hpp"

namespace doseline {
namespace {

// Keeps the items by first day; of those that start on one day, the one added first comes first.
void add(Plan& plan, const Item& item) {
    auto place = plan.items.size();
    while (place > 0 && plan.items[place - 1].days.first > item.days.first) --place;
    plan.items.insert(place, item);
}

void add_span(Plan& plan, Key key, ItemKind kind, Basis basis, RuleSet rules, const Span& days,
              const Change* told = nullptr) {
    Item item{key, kind, basis, rules, days};
    item.told = told;
    add(plan, item);
}

void add_day(Plan& plan, Key key, ItemKind kind, Basis basis, RuleSet rules, CivilDay day, const Change* told = nullptr) {
    add_span(plan, key, kind, basis, rules, {day, day}, told);
}

void add_phases(Plan& plan, bool tapers) {
    const RuleSet rules = tapers ? RuleSet{RuleId::ste_gate, RuleId::ste_taper, RuleId::ste_hold, RuleId::ste_abrupt}
                                 : RuleSet{RuleId::ste_start, RuleId::ste_30};
    for (const auto& phase : plan.course.phases) {
        if (phase.is_taper != tapers) continue;
        add_span(plan, key_of(phase), ItemKind::course, phase.basis, rules, phase.days);
    }
}

void add_infusion(Plan& plan) {
    // The date is the team's; only the length and the volume are the label's.
    add_day(plan, {Stem::infusion}, ItemKind::infusion, Basis::team,
            {RuleId::zol_dose, RuleId::zol_once, RuleId::zol_infusion}, plan.request.infusion);
}

void add_daily_life(Plan& plan) {
    const auto day0 = plan.request.infusion;
    add_span(plan, {Stem::window_hygiene}, ItemKind::window, Basis::label, {RuleId::hyg_shed},
             {day0, add_months(day0, plan.request.edition->diaper_care)});
    // The vaccine window follows the real steroid dates (VAC-ADJUST).
    add_span(plan, {Stem::window_vaccines}, ItemKind::window,
             plan.course.end_is_the_teams ? Basis::team : Basis::conditional, {RuleId::vac_adjust, RuleId::vac_live},
             {plan.course.first(), plan.course.last()});
}

// A visit on a whole week after the infusion is named by that week; one that follows an odd taper end, by its
// distance from that end. Both names stay when dates move.
Key visit_key(CivilDay day, CivilDay day0, const CourseEnd& end) {
    const auto after = (day - day0).count();
    if (after % 7 == 0) return {Stem::visit, static_cast<std::int32_t>(after / 7)};
    return {Stem::visit_after_taper, static_cast<std::int32_t>((day - *end.last).count())};
}

// What the family told of a visit: that it moved, that it was done. The last of each counts.
void apply_told(Item& visit, const History& history) {
    for (const auto& change : history.changes) {
        if (!(change.visit == visit.key)) continue;
        if (change.kind == ChangeKind::visit_done) visit.told = &change;
        if (change.kind == ChangeKind::visit_moved) {
            if (!visit.moved_from) visit.moved_from = visit.days.first;
            visit.days = {change.days.first, change.days.first};
            visit.basis = Basis::team;
        }
    }
}

void add_visit(Plan& plan, Key key, const Visit& visit, Basis basis) {
    RuleSet rules;
    if (visit.tests.liver) rules |= {RuleId::mon_liver};
    if (visit.tests.platelets) rules |= {RuleId::mon_plt};
    if (visit.tests.troponin) rules |= {RuleId::mon_trop};
    Item item{key, ItemKind::visit, basis, rules, {visit.day, visit.day}, visit.tests, visit.conditional};
    apply_told(item, plan.history);
    add(plan, item);
}

// By their numbers, so that the order in which they were told does not matter; of two with one number the last counts.
void add_added_visits(Plan& plan) {
    std::int32_t number = 0;
    for (;;) {
        const Change* next = nullptr;
        for (const auto& change : plan.history.changes) {
            const bool comes = change.kind == ChangeKind::visit_added && change.visit.number > number;
            if (comes && (!next || change.visit.number <= next->visit.number)) next = &change;
        }
        if (!next) return;
        number = next->visit.number;
        add_visit(plan, next->visit, {next->days.first, next->tests, {}}, Basis::team);
    }
}

void add_monitoring(Plan& plan) {
    const auto& rules = plan.request.edition->monitoring;
    const auto day0 = plan.request.infusion;
    add_span(plan, {Stem::watch_tma}, ItemKind::window, Basis::label, {RuleId::mon_tma},
             {day0, day0 + rules.clot_watch_through});

    const CourseEnd end{plan.course.last(), plan.course.end_is_the_teams};
    const auto all = visits(rules, day0, end);
    for (const auto& visit : all) {
        const auto basis = visit.conditional == TestSet{} ? Basis::label : Basis::conditional;
        add_visit(plan, visit_key(visit.day, day0, end), visit, basis);
    }
    add_added_visits(plan);
    add_span(plan, {Stem::monitoring_beyond}, ItemKind::window, Basis::conditional,
             {RuleId::mon_liver, RuleId::mon_3m, RuleId::mon_plt, RuleId::mon_trop},
             {all.back().day + Days{1}, std::nullopt});
    add_day(plan, {Stem::monitoring_minimum}, ItemKind::milestone, Basis::label, {RuleId::mon_3m},
            add_months(day0, rules.at_least));
    warn_of_visits(plan, all);
}

void add_gate(Plan& plan) {
    add_day(plan, {Stem::steroid_gate}, ItemKind::gate, Basis::label,
            {RuleId::ste_gate, RuleId::ste_hold, RuleId::ste_consult}, plan.course.gate,
            plan.history.gate_word());
}

void add_aftercare(Plan& plan) {
    if (const auto& last = plan.course.last()) {
        add_span(plan, {Stem::aftercare}, ItemKind::window, Basis::conditional, {RuleId::ste_after},
                 {*last + Days{1}, std::nullopt});
    }
}

// Numbered by their days, so that the order in which they were told does not matter.
void add_reports(Plan& plan) {
    std::int32_t number = 0;
    auto at = CivilDay::min();
    while (const auto* first = plan.history.next_of(ChangeKind::dose_missed, at)) {
        at = first->days.first;
        for (const auto& change : plan.history.changes) {
            if (change.kind != ChangeKind::dose_missed || change.days.first != at) continue;
            add_day(plan, {Stem::report, ++number}, ItemKind::report, Basis::team, {RuleId::ste_missed, RuleId::call_now},
                    at, &change);
        }
    }
}

void warn_of_weight(Plan& plan) {
    if (!plan.kit_row()) {
        note(plan.warnings, "weightGrams", ProblemCode::between_bands, {}, {RuleId::zol_gap});
    }
    const auto& request = plan.request;
    const auto weighed = request.weighed.value_or(request.infusion);
    const auto typing = check_typing(request.weight, request.birth, weighed, request.clues);
    if (typing.level != Plausibility::silent) {
        const bool retype = typing.level == Plausibility::retype;
        note(plan.warnings, "weightGrams", retype ? ProblemCode::weight_implausible : ProblemCode::weight_unusual, {}, {},
             typing.swapped);
    }
    // Ours, not the label's.
    constexpr Days keeps{14};
    if (request.infusion - weighed > keeps) {
        note(plan.warnings, "weightDate", ProblemCode::weight_old, std::int64_t{keeps.count()});
    }
    const auto first = plan.course.first();
    if (first < request.birth) {
        note(plan.warnings, "infusionDate", ProblemCode::first_dose_before_birth, first, {RuleId::ste_start});
    }
}

std::variant<KitMatch, KitGap> kit_inside_table(const CheckedRequest& request) {
    const auto found = find_kit(request.edition->kits, request.weight);
    if (const auto* gap = std::get_if<KitGap>(&found)) return *gap;
    return *std::get_if<KitMatch>(&found);
}

}  // namespace

Plan::Plan(const CheckedRequest& checked, Request&& rest, const std::variant<KitMatch, KitGap>& found)
    : request{checked},
      history{std::move(rest.history)},
      prescription{rest.prescription},
      today{rest.today},
      kit{found},
      course{steroid_course(checked.edition->steroid, checked.infusion, history)} {}

const KitRow* Plan::kit_row() const noexcept {
    const auto* match = std::get_if<KitMatch>(&kit);
    return match ? &request.edition->kits[match->row] : nullptr;
}

const Item* Plan::find(Key key) const noexcept {
    for (const auto& item : items) {
        if (item.key == key) return &item;
    }
    return nullptr;
}

PlanAnswer plan(Request request) {
    const auto checked = check(request);
    if (!checked) return {nullptr, std::move(request.problems)};

    auto made = std::make_unique<Plan>(*checked, std::move(request), kit_inside_table(*checked));
    auto& plan = *made;
    warn_of_weight(plan);
    add_phases(plan, false);
    add_infusion(plan);
    add_daily_life(plan);
    add_monitoring(plan);
    add_gate(plan);
    add_phases(plan, true);
    add_aftercare(plan);
    add_reports(plan);
    warn_of_course(plan);
    warn_of_prescription(plan);
    return {std::move(made), {}};
}

}  // namespace doseline
