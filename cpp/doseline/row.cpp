#include "doseline/row.hpp"

namespace doseline {

std::byte* RowBytes::grow(std::size_t size) {
    if (used + size > held) {
        held = 2 * held + 16 * size;
        auto* const moved = static_cast<std::byte*>(::operator new(held));
        if (used > 0) std::memcpy(moved, data, used);
        ::operator delete(data);
        data = moved;
    }
    used += size;
    return data + used - size;
}

}  // namespace doseline
