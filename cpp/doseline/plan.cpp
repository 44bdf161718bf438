#include "doseline/plan.hpp"

#include <algorithm>
#include <utility>

#include "doseline/steroid.hpp"

namespace doseline {
namespace {

// Keeps the items by first day; of those that start on one day, the one added first comes first.
void add(Plan& plan, const Item& item) {
    const auto later = [&](const Item& other) { return item.from < other.from; };
    plan.items.insert(std::find_if(plan.items.begin(), plan.items.end(), later), item);
}

void add_day(Plan& plan, Key key, ItemKind kind, Basis basis, RuleSet rules, CivilDay day) {
    add(plan, {key, kind, basis, rules, day, day});
}

void add_span(Plan& plan, Key key, ItemKind kind, Basis basis, RuleSet rules, Span days) {
    add(plan, {key, kind, basis, rules, days.first, days.last});
}

void add_open_window(Plan& plan, Key key, RuleSet rules, CivilDay from) {
    add(plan, {key, ItemKind::window, Basis::conditional, rules, from, std::nullopt});
}

void add_full_course(Plan& plan, const SteroidCourse& course) {
    add_span(plan, {"steroid.full"}, ItemKind::course, Basis::label, {RuleId::ste_start, RuleId::ste_30}, course.full);
}

void add_taper(Plan& plan, const SteroidCourse& course) {
    add_day(plan, {"steroid.gate"}, ItemKind::gate, Basis::label,
            {RuleId::ste_gate, RuleId::ste_hold, RuleId::ste_consult}, course.gate);
    add_span(plan, {"steroid.taper"}, ItemKind::course, Basis::conditional,
             {RuleId::ste_gate, RuleId::ste_taper, RuleId::ste_hold, RuleId::ste_abrupt}, course.taper);
    add_open_window(plan, {"aftercare"}, {RuleId::ste_after}, course.taper.last + Days{1});
}

void add_infusion(Plan& plan) {
    // The date is the team's; only the length and the volume are the label's.
    add_day(plan, {"infusion"}, ItemKind::infusion, Basis::team,
            {RuleId::zol_dose, RuleId::zol_once, RuleId::zol_infusion}, plan.request.infusion);
}

// A visit on a whole week after the infusion is named by that week; one that follows an odd taper end, by its
// distance from that end. Both names stay when dates move.
Key visit_key(CivilDay day, CivilDay day0, CivilDay taper_last) {
    const auto after = (day - day0).count();
    if (after % 7 == 0) return {"visit", static_cast<std::int32_t>(after / 7)};
    return {"visit.after-taper", static_cast<std::int32_t>((day - taper_last).count())};
}

void add_monitoring(Plan& plan, CivilDay taper_last) {
    const auto& rules = plan.request.edition->monitoring;
    const auto day0 = plan.request.infusion;
    add_span(plan, {"watch.tma"}, ItemKind::window, Basis::label, {RuleId::mon_tma},
             {day0, day0 + rules.clot_watch_through});

    const auto all = visits(rules, day0, taper_last);
    for (const auto& visit : all) {
        RuleSet of_tests;
        if (visit.tests.liver) of_tests |= {RuleId::mon_liver};
        if (visit.tests.platelets) of_tests |= {RuleId::mon_plt};
        if (visit.tests.troponin) of_tests |= {RuleId::mon_trop};
        const auto basis = visit.conditional == TestSet{} ? Basis::label : Basis::conditional;
        add(plan, {visit_key(visit.day, day0, taper_last), ItemKind::visit, basis, of_tests, visit.day, visit.day,
                   visit.tests, visit.conditional});
    }
    add_open_window(plan, {"monitoring.beyond"},
                    {RuleId::mon_liver, RuleId::mon_3m, RuleId::mon_plt, RuleId::mon_trop}, all.back().day + Days{1});
    add_day(plan, {"monitoring.minimum"}, ItemKind::milestone, Basis::label, {RuleId::mon_3m},
            add_months(day0, rules.at_least));
}

void add_daily_life(Plan& plan, const SteroidCourse& course) {
    const auto day0 = plan.request.infusion;
    add_span(plan, {"window.hygiene"}, ItemKind::window, Basis::label, {RuleId::hyg_shed},
             {day0, add_months(day0, plan.request.edition->diaper_care)});
    // The vaccine window follows the real steroid dates, and the taper's end is not yet real.
    add_span(plan, {"window.vaccines"}, ItemKind::window, Basis::conditional, {RuleId::vac_adjust, RuleId::vac_live},
             {course.full.first, course.taper.last});
}

void add_warnings(Plan& plan, const SteroidCourse& course) {
    if (!plan.kit_row()) {
        plan.warnings.push_back({"weightGrams", ProblemCode::between_bands, {}, {RuleId::zol_gap}});
    }
    const auto typing = check_typing(plan.request.weight, plan.request.birth, plan.request.infusion, plan.request.clues);
    if (typing.level != Plausibility::silent) {
        const bool retype = typing.level == Plausibility::retype;
        const auto code = retype ? ProblemCode::weight_implausible : ProblemCode::weight_unusual;
        plan.warnings.push_back({"weightGrams", code, {}, {}, typing.swapped});
    }
    if (course.full.first < plan.request.birth) {
        plan.warnings.push_back(
            {"infusionDate", ProblemCode::first_dose_before_birth, course.full.first, {RuleId::ste_start}});
    }
}

std::variant<KitMatch, KitGap> kit_inside_table(const CheckedRequest& request) {
    const auto found = find_kit(request.edition->kits, request.weight);
    if (const auto* gap = std::get_if<KitGap>(&found)) return *gap;
    return *std::get_if<KitMatch>(&found);
}

}  // namespace

const KitRow* Plan::kit_row() const noexcept {
    const auto* match = std::get_if<KitMatch>(&kit);
    return match ? &request.edition->kits[match->row] : nullptr;
}

PlanAnswer plan(const Request& request) {
    auto checked = check(request);
    if (auto* problems = std::get_if<std::vector<Problem>>(&checked)) return std::move(*problems);

    const auto& facts = *std::get_if<CheckedRequest>(&checked);
    const auto course = label_course(facts.edition->steroid, facts.infusion);
    Plan plan{facts, kit_inside_table(facts), {}, {}};
    add_full_course(plan, course);
    add_infusion(plan);
    add_daily_life(plan, course);
    add_monitoring(plan, course.taper.last);
    add_taper(plan, course);
    add_warnings(plan, course);
    return plan;
}

}  // namespace doseline
