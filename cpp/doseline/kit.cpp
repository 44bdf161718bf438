#include "doseline/kit.hpp"

#include <algorithm>

namespace doseline {
KitAnswer find_kit(std::span<const KitRow> kits, Grams weight) noexcept {
    if (weight < kits.front().min) return OutsideTable::too_light;
    const auto row = std::find_if(kits.begin(), kits.end(), [&](const KitRow& kit) { return weight <= kit.max; });
    if (row == kits.end()) return OutsideTable::too_heavy;
    const auto place = static_cast<std::size_t>(row - kits.begin());
    if (weight < row->min) return KitGap{place - 1};
    return KitMatch{place};
}

VectorGenomes dose_per_kilogram(const Edition& edition, const KitRow& row, Grams weight) noexcept {
    // Divided first, so that the product stays far inside 64 bits: every edition's dose is a multiple of 10^12.
    constexpr std::int64_t e12 = 1'000'000'000'000;
    const auto label_e12 = count<VectorGenome>(edition.dose_per_kg) / e12;
    return VectorGenomes{divide_half_up(label_e12 * count<Gram>(row.max), count<Gram>(weight)) * e12};
}

}  // namespace doseline
