#include "doseline/label.hpp"

#include "doseline/label_us.hpp"

namespace doseline {

const Edition* find_edition(std::string_view id) noexcept {
    for (const Edition* edition : {&edition_us}) {
        if (edition->id == id) return edition;
    }
    return nullptr;
}

}  // namespace doseline
