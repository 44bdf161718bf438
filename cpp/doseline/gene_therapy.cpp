#include "doseline/gene_therapy.hpp"

#include "doseline/steroid.hpp"

namespace doseline {

Regimen gene_therapy_days(const RegimensRequest& request, const Shown& shown) {
    const auto& edition = *request.edition;
    const auto day0 = *request.infusion;
    Regimen regimen{Medicine::zolgensma, day0};
    if (!request.birth) {
        regimen.notices.push_back({NoticeCode::birth_date_missing, RuleId::zol_age});
    } else if (edition.age_below && day0 >= birthday(*request.birth, *edition.age_below)) {
        regimen.notices.push_back({NoticeCode::itvisma, RuleId::zol_age, RuleId::itv_lookalike});
        return regimen;
    }
    if (request.born_early.count() > 0) regimen.notices.push_back({NoticeCode::born_early, RuleId::zol_preterm});

    const auto course = steroid_course(edition.steroid, day0, {}, std::nullopt);
    for (const auto& phase : course.phases) {
        add_shown(regimen, shown, {key_of(phase), ItemKind::course, phase.basis, rules_of(phase), phase.days});
    }
    add_shown(
        regimen, shown,
        {{Stem::infusion}, ItemKind::infusion, Basis::team, {RuleId::zol_dose, RuleId::zol_once, RuleId::zol_infusion}, {day0, day0}});
    add_shown(regimen, shown,
              {{Stem::window_hygiene}, ItemKind::window, Basis::label, {RuleId::hyg_shed}, {day0, add_months(day0, edition.diaper_care)}});
    const CourseEnd end{course.last(), false};
    for (const auto& visit : visits(edition.monitoring, day0, end, day0)) {
        const auto basis = visit.conditional == TestSet{} ? Basis::label : Basis::conditional;
        const auto key = visit_key(edition.monitoring, visit.day, day0, end);
        add_shown(regimen, shown, {key, ItemKind::visit, basis, rules_of(visit.tests), {visit.day, visit.day}, visit.tests});
    }
    DoseCounts counts;
    counts.rules = {RuleId::zol_once};
    count_dose(counts, day0, day0, shown);
    regimen.counts = counts;
    return regimen;
}

}  // namespace doseline
