// What a typed number may have meant, for a question to offer.
#pragma once

#include <cstddef>

#include "doseline/quantity.hpp"

namespace doseline {

/// Values that the family may have meant, to be offered and never applied: two at most.
template <class Value>
class Offers {
public:
    constexpr void add(Value value) noexcept { offered_[size_++] = value; }
    [[nodiscard]] constexpr const Value* begin() const noexcept { return offered_; }
    [[nodiscard]] constexpr const Value* end() const noexcept { return offered_ + size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

private:
    Value offered_[2]{};
    std::size_t size_ = 0;
};

/// Of a weight.
using Readings = Offers<Grams>;

}  // namespace doseline
