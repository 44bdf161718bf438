// The module's allocator: memory is handed out in a row and taken back all at once.
//
// Every call across the boundary frees what it allocated before it is over, so "nothing is in use" comes round after
// each call and the row starts again from its beginning. A general allocator would weigh 1 kB more (gzip) and be slower.
#include <emscripten/emscripten.h>
#include <emscripten/heap.h>

#include <cstddef>
#include <cstdint>

// Where the linker says that static data ends.
extern "C" char __heap_base;

namespace {

constexpr std::size_t alignment = 8;

std::size_t first() { return reinterpret_cast<std::size_t>(&__heap_base) + alignment - 1 & ~(alignment - 1); }

std::size_t next = 0;
std::size_t in_use = 0;

}  // namespace

extern "C" {

/// Memory for `size` bytes, or null where the browser has no more to give.
EMSCRIPTEN_KEEPALIVE void* malloc(std::size_t size) {
    if (in_use == 0) next = first();
    const auto end = (next + size + alignment - 1) & ~(alignment - 1);
    if (end < next || (end > emscripten_get_heap_size() && !emscripten_resize_heap(end))) return nullptr;
    auto* const block = reinterpret_cast<void*>(next);
    next = end;
    ++in_use;
    return block;
}

EMSCRIPTEN_KEEPALIVE void free(void* block) {
    if (block) --in_use;
}
}
