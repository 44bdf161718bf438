// WHO child growth standards, weight for age, birth to 25 months: L, M and S by age (rules.md, “Plausible weight”).
// Copied from tests/vectors/who-weight-for-age.csv, WHO's own tables; tests/cpp/growth_test.cpp compares every number.
// WHO goes on to five years. In the edition `us` a child of two or more gets no plan (ZOL-AGE), so those rows would only be weight
// to carry; in the preview `eu` such a child is not checked.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace doseline::who {

/// WHO's three numbers at one age, as whole numbers so that the copy can be compared exactly.
struct Lms {
    /// M, the median, in tenths of a gram.
    std::int32_t median;
    /// L, the power, in ten-thousandths.
    std::int16_t power;
    /// S, the spread, in hundred-thousandths.
    std::int16_t spread;
};

inline constexpr std::size_t row_count = 36;

/// The ages of the rows, in days: weekly to day 91, then monthly.
inline constexpr std::array<std::int16_t, row_count> ages{
    0,   7,   14,  21,  28,  35,  42,  49,  56,  63,  70,  77,  84,  91,  122, 152, 183, 213,
    244, 274, 304, 335, 365, 396, 426, 457, 487, 517, 548, 578, 609, 639, 670, 700, 730, 761,
};

inline constexpr std::array<Lms, row_count> girls{{
    {32322, 3809, 14171},   {33388, 2671, 14600},   {35693, 2304, 14339},   {38352, 2024, 14060},   {40987, 1789, 13805},
    {43476, 1582, 13583},   {45793, 1395, 13392},   {47950, 1224, 13228},   {49959, 1065, 13087},   {51842, 918, 12966},
    {53618, 779, 12861},    {55295, 648, 12770},    {56883, 525, 12691},    {58393, 407, 12622},    {64280, -53, 12401},
    {68959, -428, 12274},   {73016, -759, 12204},   {76416, -1039, 12178},  {79534, -1292, 12181},  {82259, -1507, 12199},
    {84769, -1698, 12222},  {87207, -1873, 12247},  {89462, -2022, 12267},  {91722, -2160, 12283},  {93861, -2277, 12294},
    {96038, -2385, 12299},  {98124, -2478, 12303},  {100196, -2561, 12305}, {102324, -2637, 12309}, {104372, -2702, 12315},
    {106481, -2763, 12324}, {108521, -2814, 12335}, {110633, -2862, 12351}, {112684, -2903, 12369}, {114741, -2940, 12389},
    {116868, -2975, 12414},
}};

inline constexpr std::array<Lms, row_count> boys{{
    {33464, 3487, 14602}, {34879, 2776, 14483}, {37529, 2581, 14142}, {40603, 2442, 13807}, {43671, 2331, 13497},  {46590, 2237, 13215},
    {49303, 2155, 12960}, {51817, 2081, 12729}, {54149, 2014, 12520}, {56319, 1952, 12330}, {58346, 1894, 12157},  {60242, 1840, 12001},
    {62019, 1789, 11860}, {63690, 1740, 11732}, {70069, 1551, 11313}, {75077, 1396, 11081}, {79389, 1256, 10957},  {82963, 1134, 10902},
    {86200, 1019, 10882}, {89019, 917, 10881},  {91618, 821, 10890},  {94136, 729, 10906},  {96460, 645, 10925},   {98772, 563, 10949},
    {100944, 487, 10976}, {103139, 412, 11008}, {105228, 343, 11041}, {107289, 276, 11078}, {109393, 210, 11120},  {111409, 149, 11163},
    {113478, 87, 11212},  {115474, 29, 11261},  {117528, -29, 11315}, {119510, -83, 11369}, {121482, -136, 11425}, {123506, -189, 11485},
}};

}  // namespace doseline::who
