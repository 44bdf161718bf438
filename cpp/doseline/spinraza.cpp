#include "doseline/spinraza.hpp"

#include <algorithm>

namespace doseline {

Regimen spinraza_doses(const RegimensRequest& request, SpinrazaRegimen which, const Shown& shown) {
    const auto& rules = request.edition->spinraza;
    const bool is_high = which == SpinrazaRegimen::high_dose;
    const auto& loading_rules = request.loading_by ? request.loading_by->spinraza : rules;
    const auto loading = is_high ? rules.high_loading : loading_rules.loading;
    const auto start = *request.spinraza;
    const auto loaded = start + loading.back();
    const auto counted_through = std::max(shown.last, add_months(start, Years{2}));

    Regimen regimen{is_high ? Medicine::spinraza_high : Medicine::spinraza_12, start};
    note_before_infusion(regimen, request);
    DoseCounts counts;
    counts.rules = {RuleId::spz_count};
    bool is_switched = false;
    for (std::int32_t number = 1;; ++number) {
        const auto after = number - static_cast<std::int32_t>(loading.size());
        const bool is_loading = after <= 0;
        const auto day = is_loading ? start + loading[static_cast<std::size_t>(number - 1)] : add_months(loaded, after * rules.every);
        if (day > counted_through) break;
        const bool switches = !is_switched && request.switch_on && day >= *request.switch_on;
        if (switches && is_loading) {
            regimen.notices.push_back({NoticeCode::switch_in_loading, RuleId::spz_switch});
            return regimen;
        }
        is_switched |= switches;

        RegimenItem dose{{Stem::spinraza, number}, ItemKind::dose, Basis::label, {RuleId::spz_form}, {day, day}};
        dose.part = switches ? RegimenPart::switched : is_loading ? RegimenPart::loading : RegimenPart::maintenance;
        if (is_switched) {
            dose.rules |= {RuleId::spz_switch};
            dose.mass = switches ? rules.high_loading_dose : rules.high_dose;
        } else if (is_high) {
            dose.rules |= is_loading ? RuleSet{RuleId::spz_high} : RuleSet{RuleId::spz_high, RuleId::spz_high_first};
            dose.mass = is_loading ? rules.high_loading_dose : rules.high_dose;
        } else {
            dose.rules |= is_loading ? RuleSet{RuleId::spz_load} : RuleSet{RuleId::spz_keep};
            dose.mass = rules.dose;
        }
        add_shown(regimen, shown, dose);
        count_dose(counts, start, day, shown);
    }
    regimen.counts = counts;
    return regimen;
}

}  // namespace doseline
