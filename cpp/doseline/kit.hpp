// Which kit the label's table gives for a weight (ZOL-KIT, ZOL-GAP, ZOL-RANGE), and what follows for this child (ZOL-TOP).
#pragma once

#include <cstddef>
#include <variant>

#include "doseline/label.hpp"

namespace doseline {

/// The weight lies in this band.
struct KitMatch {
    /// Place in `Edition::kits`, from 0.
    std::size_t row;
};

/// The weight lies between two bands; the label names neither, so neither is chosen (ZOL-GAP).
struct KitGap {
    /// Place of the lighter band in `Edition::kits`, from 0; the heavier one follows it.
    std::size_t below;
};

/// The weight is outside the table, which is never extrapolated (ZOL-RANGE).
enum class OutsideTable : std::uint8_t { too_light, too_heavy };

using KitAnswer = std::variant<KitMatch, KitGap, OutsideTable>;

/// Look a weight up in an edition's table. `kits` is not empty and rises.
[[nodiscard]] KitAnswer find_kit(std::span<const KitRow> kits, Grams weight) noexcept;

/// Vector genomes for each kg of a child of `weight` in `row`, rounded half up to 10^12 (ZOL-TOP).
/// The volume is made for the band's top, so a lighter child in the band gets more for each kg.
[[nodiscard]] VectorGenomes dose_per_kilogram(const Edition& edition, const KitRow& row, Grams weight) noexcept;

}  // namespace doseline
