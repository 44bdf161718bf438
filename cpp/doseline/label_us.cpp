#include "doseline/label_us.hpp"

#include <array>

namespace doseline {
namespace {

using namespace literals;

constexpr std::array rules{std::to_array<Rule>({
    {RuleId::zol_form, "ZOL-FORM", "US PI 3, 16; manufacturer’s site for professionals, “prepare for infusion”", "", Grade::a},
    {RuleId::zol_strength, "ZOL-STRENGTH", "US PI 3; EU SmPC 2.2", "", Grade::a},
    {RuleId::zol_dose, "ZOL-DOSE", "US PI 2.1; drugs.com dosage page", "5 Feb 2025", Grade::a},
    {RuleId::zol_kit, "ZOL-KIT", "US PI 2.1, 16; EU SmPC 4.2 table 1; manufacturer’s kit table", "", Grade::a},
    {RuleId::zol_gap, "ZOL-GAP", "no rule found in US PI 2.1", "", Grade::a},
    {RuleId::zol_range, "ZOL-RANGE", "no row in US PI 2.1", "", Grade::a},
    {RuleId::zol_top, "ZOL-TOP", "arithmetic on US PI 2.1", "", Grade::a},
    {RuleId::zol_age, "ZOL-AGE", "US PI 1", "", Grade::a},
    {RuleId::zol_once, "ZOL-ONCE", "US PI 1", "", Grade::a},
    {RuleId::zol_infusion, "ZOL-INFUSION", "US PI 2", "", Grade::a},
    {RuleId::zol_kitcare, "ZOL-KITCARE", "US PI 2.2, 16; EU SmPC 6.3, 6.4", "", Grade::a},
    {RuleId::zol_base, "ZOL-BASE", "drugs.com; manufacturer’s site", "4 Mar 2024", Grade::a},
    {RuleId::zol_aav9, "ZOL-AAV9", "US PI 2.1", "", Grade::a},
    {RuleId::zol_ill, "ZOL-ILL", "US PI 5", "", Grade::a},
    {RuleId::zol_preterm, "ZOL-PRETERM", "US PI 8.4", "", Grade::a},
    {RuleId::zol_effect, "ZOL-EFFECT", "manufacturer’s trial summary, as a consumer article retells it", "", Grade::a},
    {RuleId::zol_renal, "ZOL-RENAL", "drugs.com", "2020", Grade::b},
    {RuleId::itv_lookalike, "ITV-LOOKALIKE", "FDA approval news", "Nov–Dec 2025", Grade::a},
    {RuleId::ste_start, "STE-START", "US PI 2.1", "", Grade::a},
    {RuleId::ste_rate, "STE-RATE", "US PI 2.1", "", Grade::a},
    {RuleId::ste_30, "STE-30", "US PI 2.1", "", Grade::a},
    {RuleId::ste_gate, "STE-GATE", "US PI 2.1; EU safety letter", "Feb 2023", Grade::a},
    {RuleId::ste_taper, "STE-TAPER", "US PI 2.1", "", Grade::a},
    {RuleId::ste_hold, "STE-HOLD", "US PI 2.1", "", Grade::a},
    {RuleId::ste_consult, "STE-CONSULT", "US PI 5.1; EU safety letter", "Feb 2023", Grade::a},
    {RuleId::ste_abrupt, "STE-ABRUPT", "US PI 2.1", "", Grade::a},
    {RuleId::ste_missed, "STE-MISSED", "US PI 17; hospital leaflets", "", Grade::a},
    {RuleId::ste_real, "STE-REAL", "Ann Clin Transl Neurol 2022, doi 10.1002/acn3.51519; Endocrine Abstracts 111 P80", "", Grade::a},
    {RuleId::ste_after, "STE-AFTER", "Ann Clin Transl Neurol 2022, doi 10.1002/acn3.51519; Endocrine Abstracts 111 P80", "", Grade::b},
    {RuleId::ste_liquid, "STE-LIQUID", "SPC (1 mg/mL); US label (3 mg/mL); UK SPC (10 mg/mL); one copy (5 mg/mL)", "Jul 2018; Sep 2023; Nov 2023", Grade::b},
    {RuleId::mon_liver, "MON-LIVER", "EU safety letter; Itvisma US label", "2023; Jan 2026", Grade::b},
    {RuleId::mon_3m, "MON-3M", "US PI boxed warning", "", Grade::a},
    {RuleId::mon_plt, "MON-PLT", "US PI 5.2", "", Grade::a},
    {RuleId::mon_trop, "MON-TROP", "US PI 5.3; manufacturer’s site, “after treatment”", "2019–2022", Grade::b},
    {RuleId::mon_tma, "MON-TMA", "manufacturer’s site, “after treatment”", "", Grade::a},
    {RuleId::call_now, "CALL-NOW", "Doseline fact file, “Safety net and daily life”", "", Grade::a},
    {RuleId::hyg_shed, "HYG-SHED", "Doseline fact file, “Safety net and daily life”", "", Grade::a},
    {RuleId::vac_adjust, "VAC-ADJUST", "Doseline fact file, “Safety net and daily life”", "", Grade::a},
    {RuleId::vac_live, "VAC-LIVE", "EU text, in Doseline fact file, “Safety net and daily life”", "", Grade::a},
    {RuleId::rsv, "RSV", "Doseline fact file, “Safety net and daily life”", "", Grade::a},
})};

consteval bool in_order_of_ids() {
    std::size_t place = 0;
    for (const auto& rule : rules) {
        if (static_cast<std::size_t>(rule.id) != place++) return false;
    }
    return true;
}
static_assert(in_order_of_ids(), "Edition::rule() finds a rule by its place");

constexpr VectorGenomes vg_e13(std::int64_t count) { return VectorGenomes{count * 10'000'000'000'000}; }
constexpr std::nullopt_t unchecked = std::nullopt;

// ZOL-KIT, row by row as the label prints it. Vial totals of grade B are the fewest vials that cover the volume.
constexpr std::array kits{std::to_array<KitRow>({
    {2600_g, 3000_g, 16500_uL, 2, Grade::a, VialSplit{0, 2}, vg_e13(33)},
    {3100_g, 3500_g, 19300_uL, 3, Grade::a, VialSplit{2, 1}, vg_e13(39)},
    {3600_g, 4000_g, 22000_uL, 3, Grade::a, VialSplit{1, 2}, vg_e13(44)},
    {4100_g, 4500_g, 24800_uL, 3, Grade::a, VialSplit{0, 3}, vg_e13(50)},
    {4600_g, 5000_g, 27500_uL, 4, Grade::a, VialSplit{2, 2}, vg_e13(55)},
    {5100_g, 5500_g, 30300_uL, 4, Grade::a, VialSplit{1, 3}, vg_e13(61)},
    {5600_g, 6000_g, 33000_uL, 4, Grade::a, VialSplit{0, 4}, vg_e13(66)},
    {6100_g, 6500_g, 35800_uL, 5, Grade::a, VialSplit{2, 3}, vg_e13(72)},
    {6600_g, 7000_g, 38500_uL, 5, Grade::a, VialSplit{1, 4}, vg_e13(77)},
    {7100_g, 7500_g, 41300_uL, 5, Grade::a, VialSplit{0, 5}, vg_e13(83)},
    {7600_g, 8000_g, 44000_uL, 6, Grade::a, VialSplit{2, 4}, vg_e13(88)},
    {8100_g, 8500_g, 46800_uL, 6, Grade::a, VialSplit{1, 5}, vg_e13(94)},
    {8600_g, 9000_g, 49500_uL, 6, Grade::b, unchecked, vg_e13(99)},
    {9100_g, 9500_g, 52300_uL, 7, Grade::b, unchecked, vg_e13(105)},
    {9600_g, 10000_g, 55000_uL, 7, Grade::b, unchecked, vg_e13(110)},
    {10100_g, 10500_g, 57800_uL, 7, Grade::b, unchecked, vg_e13(116)},
    {10600_g, 11000_g, 60500_uL, 8, Grade::b, unchecked, vg_e13(121)},
    {11100_g, 11500_g, 63300_uL, 8, Grade::b, unchecked, vg_e13(127)},
    {11600_g, 12000_g, 66000_uL, 8, Grade::b, unchecked, vg_e13(132)},
    {12100_g, 12500_g, 68800_uL, 9, Grade::a, unchecked, vg_e13(138)},
    {12600_g, 13000_g, 71500_uL, 9, Grade::a, unchecked, vg_e13(143)},
    {13100_g, 13500_g, 74300_uL, 9, Grade::a, unchecked, vg_e13(149)},
    {13600_g, 14000_g, 77000_uL, 10, Grade::a, unchecked, vg_e13(154)},
    {14100_g, 14500_g, 79800_uL, 10, Grade::a, unchecked, vg_e13(160)},
    {14600_g, 15000_g, 82500_uL, 10, Grade::a, unchecked, vg_e13(165)},
    {15100_g, 15500_g, 85300_uL, 11, Grade::a, unchecked, vg_e13(171)},
    {15600_g, 16000_g, 88000_uL, 11, Grade::a, unchecked, vg_e13(176)},
    {16100_g, 16500_g, 90800_uL, 11, Grade::a, unchecked, vg_e13(182)},
    {16600_g, 17000_g, 93500_uL, 12, Grade::a, unchecked, vg_e13(187)},
    {17100_g, 17500_g, 96300_uL, 12, Grade::a, unchecked, vg_e13(193)},
    {17600_g, 18000_g, 99000_uL, 12, Grade::a, unchecked, vg_e13(198)},
    {18100_g, 18500_g, 101800_uL, 13, Grade::b, unchecked, vg_e13(204)},
    {18600_g, 19000_g, 104500_uL, 13, Grade::b, unchecked, vg_e13(209)},
    {19100_g, 19500_g, 107300_uL, 13, Grade::b, unchecked, vg_e13(215)},
    {19600_g, 20000_g, 110000_uL, 14, Grade::b, unchecked, vg_e13(220)},
    {20100_g, 20500_g, 112800_uL, 14, Grade::b, unchecked, vg_e13(226)},
    {20600_g, 21000_g, 115500_uL, 14, Grade::b, unchecked, vg_e13(231)},
})};

constexpr std::array liver_after_taper{Days{14}, Days{28}};
constexpr std::array platelets{Days{7}, Days{14}, Days{21}, Days{28}, Days{42}, Days{56}, Days{70}, Days{84}};
constexpr std::array troponin{Days{7}, Days{14}, Days{21}, Days{28}, Days{56}, Days{84}};

}  // namespace

constexpr Edition edition_us{
    .id = "us",
    .checked = std::chrono::year{2026} / 11 / 22,
    .review_due = std::chrono::year{2027} / 5 / 22,
    .rules = rules,
    .kits = kits,
    .dose_per_kg = vg_e13(11),
    .age_below = Years{2},
    .infusion_time = 60_min,
    .steroid = {.first_day = Days{-1},
                .full_through = Days{28},
                .taper_length = Days{28},
                .starting_rate = MicrogramsPerKilogramDay{1000}},
    .monitoring = {.liver_every = Days{7},
                   .liver_sure_through = Days{28},
                   .liver_after_taper = liver_after_taper,
                   .platelets = platelets,
                   .troponin = troponin,
                   .at_least = Months{3},
                   .clot_watch_through = Days{14}},
    .diaper_care = Months{1},
};

}  // namespace doseline
