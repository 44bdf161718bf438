// The rules that one answer rests on.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>

#include "doseline/rules.hpp"

namespace doseline {

/// A set of rule ids, read in the order of `RuleId`.
class RuleSet {
public:
    // A fold over names known at the call, so that every use compiles to constants.
    template <std::same_as<RuleId>... Ids>
    constexpr RuleSet(Ids... ids) noexcept : low_{(std::uint64_t{0} | ... | low(ids))}, high_{(std::uint64_t{0} | ... | high(ids))} {}

    /// Every rule that is not among these.
    [[nodiscard]] static constexpr RuleSet all_but(RuleSet others) noexcept {
        others.low_ = ~others.low_;
        others.high_ = ~others.high_;
        return others;
    }

    [[nodiscard]] constexpr bool has(RuleId id) const noexcept { return ((low_ & low(id)) | (high_ & high(id))) != 0; }
    [[nodiscard]] constexpr bool has_any(RuleSet other) const noexcept { return ((low_ & other.low_) | (high_ & other.high_)) != 0; }
    constexpr RuleSet& operator|=(RuleSet other) noexcept {
        low_ |= other.low_;
        high_ |= other.high_;
        return *this;
    }

private:
    static constexpr std::uint64_t bit(std::size_t place) noexcept { return place < 64 ? std::uint64_t{1} << place : 0; }
    static constexpr std::uint64_t low(RuleId id) noexcept { return bit(static_cast<std::size_t>(id)); }
    static constexpr std::uint64_t high(RuleId id) noexcept { return bit(static_cast<std::size_t>(id) - 64); }

    static_assert(rule_count <= 128, "each id has a bit of its own");
    std::uint64_t low_;
    std::uint64_t high_;
};

}  // namespace doseline
