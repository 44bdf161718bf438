#include "doseline/plan.hpp"

#include <algorithm>
#include <utility>

#include "doseline/plan_warnings.hpp"

namespace doseline {
namespace {

// Keeps the items by first day; of those that start on one day, the one added first comes first.
void add(Plan& plan, const Item& item) {
    auto place = plan.items.size();
    while (place > 0 && plan.items[place - 1].days.first > item.days.first) --place;
    plan.items.insert(place, item);
}

void add_span(Plan& plan, Key key, ItemKind kind, Basis basis, RuleSet rules, const Span& days, const Change* record = nullptr) {
    Item item{key, kind, basis, rules, days};
    item.record = record;
    add(plan, item);
}

void add_day(Plan& plan, Key key, ItemKind kind, Basis basis, RuleSet rules, CivilDay day, const Change* record = nullptr) {
    add_span(plan, key, kind, basis, rules, {day, day}, record);
}

void add_phases(Plan& plan, bool tapers) {
    for (const auto& phase : plan.course.phases) {
        if (phase.is_taper != tapers) continue;
        Item item{key_of(phase), ItemKind::course, phase.basis, rules_of(phase), phase.days};
        item.phase = &phase;
        add(plan, item);
    }
}

void add_infusion(Plan& plan) {
    // The date is the team's; only the length and the volume are the label's.
    add_day(plan, {Stem::infusion}, ItemKind::infusion, Basis::team, {RuleId::zol_dose, RuleId::zol_once, RuleId::zol_infusion},
            plan.request.infusion);
}

void add_daily_life(Plan& plan) {
    const auto day0 = plan.request.infusion;
    const auto& edition = *plan.request.edition;
    add_span(plan, {Stem::window_hygiene}, ItemKind::window, edition.basis, edition.diaper_rules, {day0, last_diaper_day(edition, day0)});
    // The vaccine window follows the real steroid dates (VAC-ADJUST).
    Item vaccines{{Stem::window_vaccines},
                  ItemKind::window,
                  plan.course.end_is_the_teams ? Basis::team : Basis::conditional,
                  {RuleId::vac_adjust, RuleId::vac_live},
                  {plan.course.first(), plan.course.last()}};
    vaccines.ends_with_steroid = plan.course.last() && !plan.course.end_is_the_teams;
    add(plan, vaccines);
}

bool names_visit(const Change& change) { return change.kind == ChangeKind::visit_moved || change.kind == ChangeKind::visit_done; }

// What the family recorded of a visit: that it moved, that it was done. The last of each counts. One that would lie
// before the infusion keeps its own day, so that the test it stood for is never lost.
void apply_records(Item& visit, const Plan& plan) {
    std::optional<CivilDay> recorded;
    for (const auto& change : plan.history.changes) {
        if (!names_visit(change) || !(change.visit == visit.key)) continue;
        if (change.kind == ChangeKind::visit_done) {
            visit.record = &change;
            continue;
        }
        visit.move = &change;
        if (!recorded) recorded = change.record;
    }
    if (!visit.move || visit.move->days.first <= plan.request.infusion) return;
    visit.scheduled = visit.days.first;
    visit.moved_from = recorded.value_or(visit.days.first);
    visit.days = {visit.move->days.first, visit.move->days.first};
    visit.basis = Basis::team;
}

void add_visit(Plan& plan, Key key, const Visit& visit, Basis basis) {
    Item item{key, ItemKind::visit, basis, rules_of(visit.tests), {visit.day, visit.day}};
    item.tests = visit.tests;
    item.conditional_tests = visit.conditional;
    apply_records(item, plan);
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

// The highest week whose visit a change names, as far as a plan may ever list one.
std::int32_t week_named(const History& history) {
    constexpr std::int32_t most = 156;
    std::int32_t week = 0;
    for (const auto& change : history.changes) {
        const bool counts = names_visit(change) && change.visit.stem == Stem::visit && change.visit.number <= most;
        if (counts) week = std::max(week, change.visit.number);
    }
    return week;
}

// Three years back nobody looks for a test of which nothing was ever recorded: a clock may be far ahead.
bool is_forgotten(const Plan& plan, Key key, const Visit& visit) {
    constexpr Days remembered{1092};
    if (!plan.today || visit.day >= *plan.today - remembered || !(visit.tests == visit.conditional)) return false;
    return std::none_of(plan.history.changes.begin(), plan.history.changes.end(),
                        [&](const Change& change) { return names_visit(change) && change.visit == key; });
}

// The tests to come of a course without a known end count as one.
void add_series(Plan& plan, CivilDay first) {
    Item item{{Stem::visit_weekly}, ItemKind::series, Basis::conditional, {RuleId::mon_liver}, {first, std::nullopt}};
    item.tests.liver = true;
    add(plan, item);
}

void add_monitoring(Plan& plan) {
    const auto& rules = plan.request.edition->monitoring;
    const auto day0 = plan.request.infusion;
    add_span(plan, {Stem::watch_tma}, ItemKind::window, Basis::label, {RuleId::mon_tma}, {day0, day0 + rules.clot_watch_through});

    const CourseEnd end{plan.course.last(), plan.course.end_is_the_teams};
    const auto listed_through = weekly_listed_through(rules, day0, plan.today, week_named(plan.history));
    const auto all = visits(rules, day0, end, listed_through);
    for (const auto& visit : all) {
        const auto key = visit_key(rules, visit.day, day0, end);
        if (is_forgotten(plan, key, visit)) continue;
        add_visit(plan, key, visit, visit.conditional == TestSet{} ? plan.request.edition->basis : Basis::conditional);
    }
    add_added_visits(plan);
    if (end.last) {
        add_span(plan, {Stem::monitoring_beyond}, ItemKind::window, Basis::conditional,
                 {RuleId::mon_liver, RuleId::mon_3m, RuleId::mon_plt, RuleId::mon_trop}, {all.back().day + Days{1}, std::nullopt});
    } else {
        add_series(plan, listed_through + rules.liver_every);
    }
    add_day(plan, {Stem::monitoring_minimum}, ItemKind::milestone, Basis::label, {RuleId::mon_3m}, add_months(day0, rules.at_least));
    warn_of_visits(plan, all);
}

void add_gate(Plan& plan) {
    add_day(plan, {Stem::steroid_gate}, ItemKind::gate, plan.request.edition->basis,
            {RuleId::ste_gate, RuleId::ste_hold, RuleId::ste_consult}, plan.course.gate, plan.history.gate_word());
}

void add_aftercare(Plan& plan) {
    if (const auto& last = plan.course.last()) {
        add_span(plan, {Stem::aftercare}, ItemKind::window, Basis::conditional, {RuleId::ste_after}, {*last + Days{1}, std::nullopt});
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
            add_day(plan, {Stem::report, ++number}, ItemKind::report, Basis::team, {RuleId::ste_missed, RuleId::call_now}, at, &change);
        }
    }
}

void warn_of_weight(Plan& plan) {
    if (!plan.kit_row()) {
        add_problem(plan.warnings, "weightGrams", ProblemCode::between_bands, {}, {RuleId::zol_gap});
    }
    const auto& request = plan.request;
    const auto weighed = request.weighed.value_or(request.infusion);
    const auto typing = check_typing(request.weight, request.birth, weighed, request.clues);
    if (typing.level != Plausibility::silent) {
        const bool retype = typing.level == Plausibility::retype;
        add_problem(plan.warnings, "weightGrams", retype ? ProblemCode::weight_implausible : ProblemCode::weight_unusual, {}, {},
                    typing.swapped);
    }
    // Ours, not the label's.
    constexpr Days keeps{14};
    if (request.infusion - weighed > keeps) {
        add_problem(plan.warnings, "weightDate", ProblemCode::weight_old, keeps);
    }
    const auto first = plan.course.first();
    if (first < request.birth) {
        add_problem(plan.warnings, "infusionDate", ProblemCode::first_dose_before_birth, first, {RuleId::ste_start});
    }
}

void warn_of_far_infusion(Plan& plan) {
    if (!plan.today || !is_far_ahead(plan.request.infusion, *plan.today)) return;
    add_problem(plan.warnings, infusion_field(plan.history), ProblemCode::infusion_far_ahead, infusion_far_ahead_after);
}

void warn_of_experience(Plan& plan) {
    const auto& request = plan.request;
    const auto& limited = request.edition->limited;
    if (!limited) return;
    if (limited->is_heavy(request.weight)) {
        add_problem(plan.warnings, "weightGrams", ProblemCode::limited_experience, limited->above, {request.edition->whom});
    }
    const auto from = limited->first_day(request.birth);
    if (request.infusion >= from) {
        add_problem(plan.warnings, infusion_field(plan.history), ProblemCode::limited_experience, from,
                    {request.edition->whom, RuleId::itv_lookalike});
    }
}

// Whether a day of an item rests on a rule of grade C. What the team gave never does.
void mark_unchecked(Plan& plan) {
    const auto& unchecked = plan.request.edition->unchecked;
    const auto& course = plan.course;
    const auto& last = course.last();
    const bool is_end_ours = last && (!course.end_is_the_teams || course.phases.back().ends_by_label) && unchecked.has_any(rules_of_end);
    for (auto& item : plan.items) {
        switch (item.kind) {
            case ItemKind::course:
                item.is_unchecked = (item.basis != Basis::team || (item.phase->ends_by_label && last)) && unchecked.has_any(item.rules);
                break;
            case ItemKind::gate: item.is_unchecked = unchecked.has(RuleId::ste_30); break;
            case ItemKind::visit:
                item.is_unchecked = is_end_ours && item.basis != Basis::team && item.tests.liver && item.days.first > *last;
                break;
            // The label's own windows do not hang on the course.
            case ItemKind::window: item.is_unchecked = is_end_ours && item.basis != Basis::label; break;
            default: break;
        }
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
      given{std::move(rest.given)},
      today{rest.today},
      clock{rest.clock},
      kit{found},
      schedule{std::move(rest.schedule)},
      course{steroid_course(checked.edition->steroid, checked.infusion, history, today)} {
    for (auto& phase : course.phases) {
        if (phase.basis == Basis::label) phase.basis = checked.edition->basis;
    }
}

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

std::optional<CivilDay> Plan::told_through() const noexcept {
    if (const auto* series = find({Stem::visit_weekly})) return series->days.first - Days{1};
    const auto& last = course.phases.back();
    if (last.is_possible && !course.is_ended) return last.days.last;
    return std::nullopt;
}

PlanAnswer plan(Request request) {
    const auto checked = check(request);
    if (!checked) return {nullptr, std::move(request.problems)};

    auto made = std::make_unique<Plan>(*checked, std::move(request), kit_inside_table(*checked));
    auto& plan = *made;
    warn_of_weight(plan);
    warn_of_far_infusion(plan);
    warn_of_experience(plan);
    add_phases(plan, false);
    add_infusion(plan);
    add_daily_life(plan);
    add_monitoring(plan);
    add_gate(plan);
    add_phases(plan, true);
    add_aftercare(plan);
    add_reports(plan);
    mark_unchecked(plan);
    warn_of_course(plan);
    warn_of_prescription(plan);
    return {std::move(made), {}};
}

}  // namespace doseline
