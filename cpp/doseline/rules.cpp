#include "doseline/rules.hpp"

#include <string_view>

namespace doseline {

constexpr std::array<Rule, rule_count> registry{{
    {RuleId::zol_form, "ZOL-FORM", "US PI 3, 16; manufacturer’s site for professionals, “prepare for infusion”", "", Grade::a},
    {RuleId::zol_strength, "ZOL-STRENGTH", "US PI 3; EU SmPC 2.2", "", Grade::a},
    {RuleId::zol_dose, "ZOL-DOSE", "US PI 2.1; drugs.com dosage page", "5 Feb 2025", Grade::a},
    {RuleId::zol_kit, "ZOL-KIT", "US PI 2.1, 16; EU SmPC 4.2 table 1; manufacturer’s kit table; Danish package leaflet (kits in order)", "",
     Grade::b},
    {RuleId::zol_gap, "ZOL-GAP", "no rule found in US PI 2.1", "", Grade::a},
    {RuleId::zol_range, "ZOL-RANGE", "no row in US PI 2.1", "", Grade::a},
    {RuleId::zol_top, "ZOL-TOP", "arithmetic on US PI 2.1", "", Grade::a},
    {RuleId::zol_age, "ZOL-AGE", "US PI 1", "", Grade::a},
    {RuleId::zol_eu, "ZOL-EU", "EU SmPC 4.1", "", Grade::b},
    {RuleId::zol_once, "ZOL-ONCE", "US PI 1", "", Grade::a},
    {RuleId::zol_infusion, "ZOL-INFUSION", "US PI 2", "", Grade::a},
    {RuleId::zol_kitcare, "ZOL-KITCARE", "US PI 2.2, 16; EU SmPC 6.3, 6.4", "", Grade::a},
    {RuleId::zol_base, "ZOL-BASE", "drugs.com; manufacturer’s site", "4 Mar 2024", Grade::a},
    {RuleId::zol_aav9, "ZOL-AAV9", "US PI 2.1", "", Grade::a},
    {RuleId::zol_ill, "ZOL-ILL", "US PI 5", "", Grade::a},
    {RuleId::zol_preterm, "ZOL-PRETERM", "US PI 8.4", "", Grade::a},
    {RuleId::zol_effect, "ZOL-EFFECT", "N Engl J Med 2017;377:1713 (gain at 1 month); SMA News Today on AVXS-101", "", Grade::a},
    {RuleId::zol_place, "ZOL-PLACE", "EU package leaflet 3; EMA overview", "", Grade::a},
    {RuleId::zol_combo, "ZOL-COMBO", "EU-type text 4.5; Eur J Paediatr Neurol 2024;51:73, statement 6", "", Grade::a},
    {RuleId::liv_box, "LIV-BOX", "manufacturer’s US safety text (two pages)", "", Grade::a},
    {RuleId::unit_lb, "UNIT-LB", "definition of the pound", "", Grade::a},
    {RuleId::zol_renal, "ZOL-RENAL", "drugs.com", "2020", Grade::b},
    {RuleId::itv_lookalike, "ITV-LOOKALIKE", "FDA approval news", "Nov–Dec 2025", Grade::a},
    {RuleId::ste_start, "STE-START", "US PI 2.1", "", Grade::a},
    {RuleId::ste_why, "STE-WHY", "EU package leaflet 2; US PI 5.1", "", Grade::a},
    {RuleId::ste_rate, "STE-RATE", "US PI 2.1", "", Grade::a},
    {RuleId::ste_30, "STE-30", "US PI 2.1", "", Grade::a},
    {RuleId::ste_gate, "STE-GATE", "US PI 2.1; EU safety letter", "Feb 2023", Grade::a},
    {RuleId::ste_taper, "STE-TAPER", "US PI 2.1", "", Grade::a},
    {RuleId::ste_hold, "STE-HOLD", "US PI 2.1", "", Grade::a},
    {RuleId::ste_consult, "STE-CONSULT", "US PI 5.1; EU safety letter", "Feb 2023", Grade::a},
    {RuleId::ste_abrupt, "STE-ABRUPT", "US PI 2.1", "", Grade::a},
    {RuleId::ste_missed, "STE-MISSED", "US PI 17; hospital leaflets", "", Grade::a},
    {RuleId::ste_clash, "STE-CLASH", "consumer monograph of prednisolone, against STE-MISSED", "Nov 2025", Grade::a},
    {RuleId::ste_real, "STE-REAL", "Ann Clin Transl Neurol 2022, doi 10.1002/acn3.51519; Endocrine Abstracts 111 P80", "", Grade::a},
    {RuleId::ste_after, "STE-AFTER", "Ann Clin Transl Neurol 2022, doi 10.1002/acn3.51519; Endocrine Abstracts 111 P80", "", Grade::b},
    {RuleId::ste_liquid, "STE-LIQUID", "SPC (1 mg/mL); US label (3 mg/mL); UK SPC (10 mg/mL); one copy (5 mg/mL)",
     "Jul 2018; Sep 2023; Nov 2023", Grade::b},
    {RuleId::mon_liver, "MON-LIVER", "EU safety letter; Itvisma US label", "Feb 2023; Jan 2026", Grade::b},
    {RuleId::mon_liver_2019, "MON-LIVER-2019", "US PI", "2019–2022", Grade::a},
    {RuleId::mon_3m, "MON-3M", "US PI boxed warning", "", Grade::a},
    {RuleId::mon_plt, "MON-PLT", "US PI 5.2; manufacturer’s US safety text", "2019–2022", Grade::b},
    {RuleId::mon_trop, "MON-TROP", "US PI 5.3; manufacturer’s site, “after treatment”", "2019–2022", Grade::b},
    {RuleId::mon_tma, "MON-TMA", "manufacturer’s site, “after treatment”", "", Grade::a},
    {RuleId::call_emergency, "CALL-EMERGENCY", "EU package leaflet 4", "", Grade::b},
    {RuleId::call_now, "CALL-NOW", "EU package leaflet 2, 4; US PI 17, as two copies retell it; consumer monograph",
     "2019; 27 Sep 2023; Feb 2025", Grade::a},
    {RuleId::call_more, "CALL-MORE", "consumer monographs", "Feb 2025; Nov 2025", Grade::b},
    {RuleId::hyg_shed, "HYG-SHED", "US PI 17; consumer monograph; EU package leaflet 2", "Feb 2025", Grade::a},
    {RuleId::hyg_eu, "HYG-EU", "EU package leaflet 2", "", Grade::b},
    {RuleId::don_none, "DON-NONE", "EU package leaflet 2", "", Grade::b},
    {RuleId::vac_adjust, "VAC-ADJUST", "EU package leaflet 2; consumer monograph", "Feb 2025", Grade::a},
    {RuleId::vac_live, "VAC-LIVE", "EU-type text 4.5, one copy", "", Grade::b},
    {RuleId::vac_home, "VAC-HOME", "consumer monograph of prednisolone", "Nov 2025", Grade::b},
    {RuleId::rsv, "RSV", "EU-type text 4.5; consumer monograph; manufacturer’s family text", "Feb 2025", Grade::a},
    {RuleId::evr_form, "EVR-FORM", "US text; NDC; EU leaflet", "18 Mar 2025; Sep 2026; 2024", Grade::a},
    {RuleId::evr_dose, "EVR-DOSE", "US text; NDC; EU leaflet; consumer monograph", "18 Mar 2025; Sep 2026; 2024; Mar 2025", Grade::a},
    {RuleId::evr_max, "EVR-MAX", "EU text; Hong Kong text of EU type", "", Grade::a},
    {RuleId::evr_ml, "EVR-ML", "EU leaflet (3 languages); Swiss leaflet", "", Grade::a},
    {RuleId::evr_preterm, "EVR-PRETERM", "EU text; Swiss text; none found in US texts", "", Grade::a},
    {RuleId::evr_weigh, "EVR-WEIGH", "US text; EU leaflet", "18 Mar 2025; 2024", Grade::a},
    {RuleId::evr_food, "EVR-FOOD", "US text; German compendium; EU leaflet", "18 Mar 2025; 2024", Grade::a},
    {RuleId::evr_milk, "EVR-MILK", "US text; consumer monograph", "18 Mar 2025", Grade::a},
    {RuleId::evr_5min, "EVR-5MIN", "US PI 2.2; EU leaflet", "", Grade::a},
    {RuleId::evr_tab, "EVR-TAB", "consumer monograph; Swiss leaflet", "Mar 2025", Grade::a},
    {RuleId::evr_tube, "EVR-TUBE", "EU instructions for use; US PI 2.2; consumer monograph", "", Grade::a},
    {RuleId::evr_missed, "EVR-MISSED", "US PI 2.3; EU leaflet", "", Grade::a},
    {RuleId::evr_64, "EVR-64", "US PI 2.4, 16; EU pharmacist instructions", "", Grade::b},
    {RuleId::evr_warm, "EVR-WARM", "US text; EU leaflet", "", Grade::a},
    {RuleId::evr_lasts, "EVR-LASTS", "NDC; EU instructions for use", "Sep 2026", Grade::b},
    {RuleId::evr_syringe, "EVR-SYRINGE", "EU instructions for use", "", Grade::b},
    {RuleId::evr_tests, "EVR-TESTS", "EU leaflet", "2024", Grade::b},
    {RuleId::evr_2026, "EVR-2026", "openFDA record", "18 Jul 2026", Grade::a},
    {RuleId::spz_form, "SPZ-FORM", "US text; EU leaflet; approval news", "2026", Grade::a},
    {RuleId::spz_load, "SPZ-LOAD", "US PI 2.1; EU leaflet 3", "", Grade::a},
    {RuleId::spz_keep, "SPZ-KEEP", "US PI 2.1; EU leaflet 3; Biogen Japan", "", Grade::a},
    {RuleId::spz_high, "SPZ-HIGH", "Biogen release; NeurologyLive; a US payer’s policy that cites the insert of March 2026",
     "13 May 2026; Sep 2026", Grade::a},
    {RuleId::spz_high_first, "SPZ-HIGH-FIRST", "Biogen release; DEVOTE design", "", Grade::b},
    {RuleId::spz_switch, "SPZ-SWITCH", "Biogen release; a summary of the US change", "2026", Grade::b},
    {RuleId::spz_missed, "SPZ-MISSED", "two copies of US PI 2.1", "", Grade::b},
    {RuleId::spz_missed_high, "SPZ-MISSED-HIGH", "no rule found in the texts of SPZ-HIGH", "", Grade::a},
    {RuleId::spz_labs, "SPZ-LABS", "US PI 2.3; a summary of the US change; EU leaflet 2", "2025; 2026", Grade::b},
    {RuleId::spz_after, "SPZ-AFTER", "EU leaflet 2, 4 (English, Danish); French compendium", "16 Jan 2025", Grade::a},
    {RuleId::spz_count, "SPZ-COUNT", "arithmetic on SPZ-LOAD, SPZ-KEEP and SPZ-HIGH", "", Grade::a},
}};

namespace {

consteval bool in_order_of_ids() {
    std::size_t place = 0;
    for (const auto& rule : registry) {
        if (static_cast<std::size_t>(rule.id) != place++) return false;
    }
    return true;
}
static_assert(in_order_of_ids(), "a rule's id is its place");

// What crosses the boundary has no pointers in it, which a page on a slow line would wait for.
struct Short {
    /// With a zero at its end.
    std::array<char, 16> name;
    Grade grade;
};

constexpr auto shorts = [] {
    std::array<Short, rule_count> all{};
    for (std::size_t place = 0; place < rule_count; ++place) {
        std::size_t letter = 0;
        for (const char each : std::string_view{registry[place].name}) all[place].name[letter++] = each;
        all[place].name.at(letter) = 0;
        all[place].grade = registry[place].grade;
    }
    return all;
}();

consteval std::size_t sources_size() {
    std::size_t size = 0;
    for (const auto& rule : registry) size += std::string_view{rule.section}.size() + std::string_view{rule.revision}.size() + 2;
    return size;
}

constexpr auto sources = [] {
    std::array<char, sources_size()> text{};
    auto* end = text.data();
    for (const auto& rule : registry) {
        for (const std::string_view part : {rule.section, rule.revision}) {
            for (const char letter : part) *end++ = letter;
            ++end;
        }
    }
    return text;
}();

}  // namespace

const char* rule_name(RuleId id) noexcept { return shorts[static_cast<std::size_t>(id)].name.data(); }

Grade rule_grade(RuleId id) noexcept { return shorts[static_cast<std::size_t>(id)].grade; }

const char* rule_sources() noexcept { return sources.data(); }

}  // namespace doseline
