// A growing row of plain values. std::vector would do; but it is compiled anew for each type, and eight of them are 2 kB
// (gzip) of the page's 30. Here all types share one function that grows.
#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace doseline {

/// Bytes of a row, and how many of them are used and held.
struct RowBytes {
    std::byte* data = nullptr;
    std::size_t used = 0;
    std::size_t held = 0;

    /// Room for `size` more bytes at the end.
    std::byte* grow(std::size_t size);
};

/// Move-only; its elements stay where they are until the next `push_back`.
template <class Value>
class Row {
    static_assert(std::is_trivially_copyable_v<Value> && std::is_trivially_destructible_v<Value>);

public:
    Row() noexcept = default;
    Row(Row&& other) noexcept : bytes_{std::exchange(other.bytes_, {})} {}
    Row& operator=(Row&& other) noexcept {
        std::swap(bytes_, other.bytes_);
        return *this;
    }
    ~Row() { ::operator delete(bytes_.data); }

    void push_back(const Value& value) {
        // By way of a copy: the value may lie in this very row.
        const Value copy = value;
        std::memcpy(bytes_.grow(sizeof(Value)), &copy, sizeof(Value));
    }
    /// Puts a value before the one at `place`, or at the end.
    void insert(std::size_t place, const Value& value) {
        const Value copy = value;
        static_cast<void>(grow(1));
        auto* const to = begin() + place;
        std::memmove(to + 1, to, (size() - 1 - place) * sizeof(Value));
        *to = copy;
    }
    /// Room for `count` more values at the end, for the caller to fill.
    [[nodiscard]] Value* grow(std::size_t count) { return reinterpret_cast<Value*>(bytes_.grow(count * sizeof(Value))); }
    void pop_back() noexcept { bytes_.used -= sizeof(Value); }

    [[nodiscard]] Value* begin() noexcept { return reinterpret_cast<Value*>(bytes_.data); }
    [[nodiscard]] Value* end() noexcept { return begin() + size(); }
    [[nodiscard]] const Value* begin() const noexcept { return reinterpret_cast<const Value*>(bytes_.data); }
    [[nodiscard]] const Value* end() const noexcept { return begin() + size(); }
    [[nodiscard]] std::size_t size() const noexcept { return bytes_.used / sizeof(Value); }
    [[nodiscard]] bool empty() const noexcept { return bytes_.used == 0; }
    [[nodiscard]] Value& operator[](std::size_t place) noexcept { return begin()[place]; }
    [[nodiscard]] const Value& operator[](std::size_t place) const noexcept { return begin()[place]; }
    [[nodiscard]] Value& front() noexcept { return *begin(); }
    [[nodiscard]] const Value& front() const noexcept { return *begin(); }
    [[nodiscard]] Value& back() noexcept { return end()[-1]; }
    [[nodiscard]] const Value& back() const noexcept { return end()[-1]; }
    [[nodiscard]] const Value* data() const noexcept { return begin(); }

private:
    RowBytes bytes_{};
};

}  // namespace doseline
