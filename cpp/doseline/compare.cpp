#include "doseline/compare.hpp"

#include <algorithm>

namespace doseline {
namespace {

const Item* with_key(const std::vector<Item>& items, const Key& key) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

bool told_the_same(const Change* a, const Change* b) {
    if (!a || !b) return a == b;
    return a->day == b->day && a->yes == b->yes && a->reported == b->reported && a->said == b->said;
}

bool same_content(const Item& a, const Item& b) {
    if (a.basis != b.basis || !(a.tests == b.tests) || !(a.conditional_tests == b.conditional_tests)) return false;
    if (!told_the_same(a.told, b.told)) return false;
    if (!a.phase || !b.phase) return a.phase == b.phase;
    return a.phase->amounts == b.phase->amounts && a.phase->pauses == b.phase->pauses;
}

}  // namespace

std::vector<Difference> compare(const Plan& former, const Plan& now) {
    std::vector<Difference> all;
    for (const auto& item : now.items) {
        const auto* before = with_key(former.items, item.key);
        if (!before) {
            all.push_back({DifferenceKind::added, nullptr, &item});
        } else if (before->from != item.from || before->through != item.through) {
            all.push_back({DifferenceKind::moved, before, &item});
        } else if (!same_content(*before, item)) {
            all.push_back({DifferenceKind::changed, before, &item});
        }
    }
    for (const auto& item : former.items) {
        if (!with_key(now.items, item.key)) all.push_back({DifferenceKind::gone, &item, nullptr});
    }
    return all;
}

}  // namespace doseline
