// The rules that one answer rests on.
#pragma once

#include <concepts>
#include <cstdint>

#include "doseline/rules.hpp"

namespace doseline {

/// A set of rule ids, read in the order of `RuleId`.
class RuleSet {
public:
    // A fold over names known at the call, so that every use compiles to one constant.
    template <std::same_as<RuleId>... Ids>
    constexpr RuleSet(Ids... ids) noexcept : bits_{(std::uint64_t{0} | ... | bit(ids))} {}

    [[nodiscard]] constexpr bool has(RuleId id) const noexcept { return (bits_ & bit(id)) != 0; }
    constexpr RuleSet& operator|=(RuleSet other) noexcept {
        bits_ |= other.bits_;
        return *this;
    }

private:
    static constexpr std::uint64_t bit(RuleId id) noexcept { return std::uint64_t{1} << static_cast<unsigned>(id); }

    static_assert(rule_count <= 64, "each id has a bit of its own");
    std::uint64_t bits_;
};

}  // namespace doseline
