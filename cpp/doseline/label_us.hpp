// Edition `us`: the United States label of Zolgensma (intravenous). In a header, so that an edition that differs in little is
// told by its differences alone.
#pragma once

#include <array>

#include "doseline/label.hpp"

namespace doseline {

/// The tables that `edition_us` points at.
namespace us {

using namespace literals;

constexpr VectorGenomes vg_e13(std::int64_t count) { return VectorGenomes{count * 10'000'000'000'000}; }

// ZOL-KIT, row by row as the label prints it: the band, the volume, the vials with their grade, how many of 5.5 mL and of
// 8.3 mL they are, again with its grade, the dose.
inline constexpr std::array kits{std::to_array<KitRow>({
    {2600_g, 3000_g, 16500_uL, 2, Grade::a, {0, 2}, Grade::b, vg_e13(33)},
    {3100_g, 3500_g, 19300_uL, 3, Grade::a, {2, 1}, Grade::b, vg_e13(39)},
    {3600_g, 4000_g, 22000_uL, 3, Grade::a, {1, 2}, Grade::b, vg_e13(44)},
    {4100_g, 4500_g, 24800_uL, 3, Grade::a, {0, 3}, Grade::b, vg_e13(50)},
    {4600_g, 5000_g, 27500_uL, 4, Grade::a, {2, 2}, Grade::b, vg_e13(55)},
    {5100_g, 5500_g, 30300_uL, 4, Grade::a, {1, 3}, Grade::b, vg_e13(61)},
    {5600_g, 6000_g, 33000_uL, 4, Grade::a, {0, 4}, Grade::b, vg_e13(66)},
    {6100_g, 6500_g, 35800_uL, 5, Grade::a, {2, 3}, Grade::b, vg_e13(72)},
    {6600_g, 7000_g, 38500_uL, 5, Grade::a, {1, 4}, Grade::b, vg_e13(77)},
    {7100_g, 7500_g, 41300_uL, 5, Grade::a, {0, 5}, Grade::b, vg_e13(83)},
    {7600_g, 8000_g, 44000_uL, 6, Grade::a, {2, 4}, Grade::b, vg_e13(88)},
    {8100_g, 8500_g, 46800_uL, 6, Grade::a, {1, 5}, Grade::b, vg_e13(94)},
    {8600_g, 9000_g, 49500_uL, 6, Grade::b, {0, 6}, Grade::b, vg_e13(99)},
    {9100_g, 9500_g, 52300_uL, 7, Grade::b, {2, 5}, Grade::b, vg_e13(105)},
    {9600_g, 10000_g, 55000_uL, 7, Grade::b, {1, 6}, Grade::b, vg_e13(110)},
    {10100_g, 10500_g, 57800_uL, 7, Grade::b, {0, 7}, Grade::b, vg_e13(116)},
    {10600_g, 11000_g, 60500_uL, 8, Grade::b, {2, 6}, Grade::b, vg_e13(121)},
    {11100_g, 11500_g, 63300_uL, 8, Grade::b, {1, 7}, Grade::b, vg_e13(127)},
    {11600_g, 12000_g, 66000_uL, 8, Grade::b, {0, 8}, Grade::b, vg_e13(132)},
    {12100_g, 12500_g, 68800_uL, 9, Grade::a, {2, 7}, Grade::b, vg_e13(138)},
    {12600_g, 13000_g, 71500_uL, 9, Grade::a, {1, 8}, Grade::b, vg_e13(143)},
    {13100_g, 13500_g, 74300_uL, 9, Grade::a, {0, 9}, Grade::b, vg_e13(149)},
    {13600_g, 14000_g, 77000_uL, 10, Grade::a, {2, 8}, Grade::b, vg_e13(154)},
    {14100_g, 14500_g, 79800_uL, 10, Grade::a, {1, 9}, Grade::b, vg_e13(160)},
    {14600_g, 15000_g, 82500_uL, 10, Grade::a, {0, 10}, Grade::b, vg_e13(165)},
    {15100_g, 15500_g, 85300_uL, 11, Grade::a, {2, 9}, Grade::b, vg_e13(171)},
    {15600_g, 16000_g, 88000_uL, 11, Grade::a, {1, 10}, Grade::b, vg_e13(176)},
    {16100_g, 16500_g, 90800_uL, 11, Grade::a, {0, 11}, Grade::b, vg_e13(182)},
    {16600_g, 17000_g, 93500_uL, 12, Grade::a, {2, 10}, Grade::b, vg_e13(187)},
    {17100_g, 17500_g, 96300_uL, 12, Grade::a, {1, 11}, Grade::b, vg_e13(193)},
    {17600_g, 18000_g, 99000_uL, 12, Grade::a, {0, 12}, Grade::b, vg_e13(198)},
    {18100_g, 18500_g, 101800_uL, 13, Grade::b, {2, 11}, Grade::b, vg_e13(204)},
    {18600_g, 19000_g, 104500_uL, 13, Grade::b, {1, 12}, Grade::b, vg_e13(209)},
    {19100_g, 19500_g, 107300_uL, 13, Grade::b, {0, 13}, Grade::b, vg_e13(215)},
    {19600_g, 20000_g, 110000_uL, 14, Grade::b, {2, 12}, Grade::b, vg_e13(220)},
    {20100_g, 20500_g, 112800_uL, 14, Grade::b, {1, 13}, Grade::b, vg_e13(226)},
    {20600_g, 21000_g, 115500_uL, 14, Grade::b, {0, 14}, Grade::b, vg_e13(231)},
})};

inline constexpr std::array liver_after_taper{Days{14}, Days{28}};
inline constexpr std::array platelets{Days{7}, Days{14}, Days{21}, Days{28}, Days{42}, Days{56}, Days{70}, Days{84}};
inline constexpr std::array spinraza_loading{Days{0}, Days{14}, Days{28}, Days{58}};
inline constexpr std::array spinraza_high_loading{Days{0}, Days{14}};
inline constexpr std::array troponin{Days{7}, Days{14}, Days{21}, Days{28}, Days{56}, Days{84}};

}  // namespace us

/// The United States edition.
inline constexpr Edition edition_us{
    .id = "us",
    .checked = std::chrono::year{2026} / 11 / 27,
    .review_due = std::chrono::year{2027} / 5 / 27,
    .rules = RuleSet::all_but({RuleId::zol_eu, RuleId::hyg_eu, RuleId::don_none}),
    .own = {},
    .unchecked = {},
    .kits = us::kits,
    .dose_per_kg = us::vg_e13(11),
    .whom = RuleId::zol_age,
    .age_below = Years{2},
    .limited = {},
    .infusion_time = Minutes{60},
    .steroid = {.first_day = Days{-1}, .full_through = Days{28}, .taper_length = Days{28}, .starting_rate = MicrogramsPerKilogramDay{1000}},
    .monitoring = {.liver_every = Days{7},
                   .liver_sure_through = Days{28},
                   .liver_after_taper = us::liver_after_taper,
                   .platelets = us::platelets,
                   .troponin = us::troponin,
                   .at_least = Months{3},
                   .clot_watch_through = Days{14}},
    .diaper_care = Months{1},
    .diaper_rules = {RuleId::hyg_shed},
    .evrysdi = {.steps = {Months{2}, Years{2}},
                .rates = {MicrogramsPerKilogramDay{150}, MicrogramsPerKilogramDay{200}, MicrogramsPerKilogramDay{250}},
                .heavy_from = Grams{20000},
                .most = Micrograms{5000},
                .most_volume = Microlitres{6600},
                .liquid = {Micrograms{750}, Microlitres{1000}},
                .bottle = Microlitres{80000},
                .bottle_keeps = Days{64},
                .goes_by_corrected_age = false},
    .spinraza = {.loading = us::spinraza_loading,
                 .high_loading = us::spinraza_high_loading,
                 .every = Months{4},
                 .dose = Micrograms{12000},
                 .high_loading_dose = Micrograms{50000},
                 .high_dose = Micrograms{28000}},
};

}  // namespace doseline
