#include "doseline/gene_therapy.hpp"

#include "doseline/steroid.hpp"

namespace doseline {
namespace {

bool is_limited(const RegimensRequest& request) {
    const auto& limited = request.edition->limited;
    if (!limited) return false;
    return (request.weight && limited->is_heavy(*request.weight)) ||
           (request.birth && *request.infusion >= limited->first_day(*request.birth));
}

}  // namespace

Regimen gene_therapy_days(const RegimensRequest& request, const Shown& shown) {
    const auto& edition = *request.edition;
    const auto day0 = *request.infusion;
    Regimen regimen{Medicine::zolgensma, day0};
    if (!request.birth) {
        regimen.notices.push_back({NoticeCode::birth_date_missing, edition.whom});
    } else if (edition.age_below && day0 >= birthday(*request.birth, *edition.age_below)) {
        regimen.notices.push_back({NoticeCode::itvisma, RuleId::zol_age, RuleId::itv_lookalike});
        return regimen;
    }
    if (is_limited(request)) regimen.notices.push_back({NoticeCode::limited_experience, edition.whom, RuleId::itv_lookalike});
    if (request.born_early.count() > 0) regimen.notices.push_back({NoticeCode::born_early, RuleId::zol_preterm});

    const auto course = steroid_course(edition.steroid, day0, {}, std::nullopt);
    for (const auto& phase : course.phases) {
        RegimenItem item{key_of(phase), ItemKind::course, phase.basis, rules_of(phase), phase.days};
        item.is_unchecked = edition.unchecked.has_any(item.rules);
        add_shown(regimen, shown, item);
    }
    add_shown(
        regimen, shown,
        {{Stem::infusion}, ItemKind::infusion, Basis::team, {RuleId::zol_dose, RuleId::zol_once, RuleId::zol_infusion}, {day0, day0}});
    add_shown(regimen, shown,
              {{Stem::window_hygiene}, ItemKind::window, Basis::label, edition.diaper_rules, {day0, last_diaper_day(edition, day0)}});
    const CourseEnd end{course.last(), false};
    for (const auto& visit : visits(edition.monitoring, day0, end, day0)) {
        const auto basis = visit.conditional == TestSet{} ? Basis::label : Basis::conditional;
        const auto key = visit_key(edition.monitoring, visit.day, day0, end);
        RegimenItem item{key, ItemKind::visit, basis, rules_of(visit.tests), {visit.day, visit.day}, visit.tests};
        item.is_unchecked = visit.conditional.liver && edition.unchecked.has_any(rules_of_end);
        add_shown(regimen, shown, item);
    }
    DoseCounts counts;
    counts.rules = {RuleId::zol_once};
    count_dose(counts, day0, day0, shown);
    regimen.counts = counts;
    return regimen;
}

}  // namespace doseline
