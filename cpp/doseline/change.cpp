#include "doseline/change.hpp"

namespace doseline {

const Change* gate_word(const std::vector<Change>& changes) noexcept {
    const Change* found = nullptr;
    for (const auto& change : changes) {
        if (change.kind == ChangeKind::gate && (!found || change.day >= found->day)) found = &change;
    }
    return found;
}

std::ptrdiff_t last_of(const std::vector<Change>& changes, ChangeKind kind) noexcept {
    auto place = static_cast<std::ptrdiff_t>(changes.size()) - 1;
    while (place >= 0 && changes[static_cast<std::size_t>(place)].kind != kind) --place;
    return place;
}

}  // namespace doseline
