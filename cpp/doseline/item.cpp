#include "doseline/item.hpp"

namespace doseline {

bool names(std::string_view text, const Key& key) noexcept {
    if (!text.starts_with(key.stem)) return false;
    text.remove_prefix(key.stem.size());
    if (key.number == 0) return text.empty();
    if (!text.starts_with('.') || text.size() == 1) return false;
    text.remove_prefix(1);
    // From the last digit: the text must have these digits and no more, so no leading zero either.
    for (auto rest = key.number; rest > 0; rest /= 10) {
        if (text.empty() || text.back() != static_cast<char>('0' + rest % 10)) return false;
        text.remove_suffix(1);
    }
    return text.empty();
}

}  // namespace doseline
