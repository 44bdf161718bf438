#include "doseline/label.hpp"

#include "doseline/label_eu.hpp"
#include "doseline/label_us.hpp"

namespace doseline {

const Rule* own_rule(const Edition& edition, RuleId id) noexcept {
    for (const auto& rule : edition.own) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

const Edition* find_edition(std::string_view id) noexcept {
    for (const Edition* edition : {&edition_us, &edition_eu}) {
        if (edition->id == id) return edition;
    }
    return nullptr;
}

}  // namespace doseline
