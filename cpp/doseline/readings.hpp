// What a typed weight may have meant, for a question to offer.
#pragma once

#include <cstddef>

#include "doseline/quantity.hpp"

namespace doseline {

/// Weights that the family may have meant, to be offered and never applied: two at most.
class Readings {
public:
    constexpr void add(Grams grams) noexcept { offered_[size_++] = grams; }
    [[nodiscard]] constexpr const Grams* begin() const noexcept { return offered_; }
    [[nodiscard]] constexpr const Grams* end() const noexcept { return offered_ + size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

private:
    Grams offered_[2]{};
    std::size_t size_ = 0;
};

}  // namespace doseline
