#include "doseline/differences.hpp"

namespace doseline {
namespace {

bool same_content(const Plan& former, const Item& before, const Plan& now, const Item& after) {
    if (before.basis != after.basis || !(before.tests == after.tests)) return false;
    if (!(before.conditional_tests == after.conditional_tests)) return false;
    if (!same_record(before.record, after.record)) return false;
    return after.kind != ItemKind::course || (same_steps(former.course.amounts, now.course.amounts, after.days) &&
                                              same_steps(former.course.pauses, now.course.pauses, after.days));
}

}  // namespace

bool same_record(const Change* a, const Change* b) noexcept {
    if (!a || !b) return a == b;
    return a->days == b->days && a->gate == b->gate && a->event == b->event && a->reported == b->reported && a->dose == b->dose &&
           a->reply == b->reply && a->said == b->said;
}

bool same_steps(const Row<Step>& a, const Row<Step>& b, const Span& days) noexcept {
    auto left = a.begin();
    auto right = b.begin();
    for (;;) {
        while (left != a.end() && !days.covers(left->days.first)) ++left;
        while (right != b.end() && !days.covers(right->days.first)) ++right;
        if (left == a.end() || right == b.end()) return left == a.end() && right == b.end();
        if (!(*left++ == *right++)) return false;
    }
}

Row<Difference> differences(const Plan& former, const Plan& now) {
    Row<Difference> all;
    for (const auto& item : now.items) {
        const auto* before = former.find(item.key);
        if (!before) {
            all.push_back({DifferenceKind::added, nullptr, &item});
        } else if (!(before->days == item.days)) {
            all.push_back({DifferenceKind::moved, before, &item});
        } else if (!same_content(former, *before, now, item)) {
            all.push_back({DifferenceKind::changed, before, &item});
        }
    }
    for (const auto& item : former.items) {
        if (!now.find(item.key)) all.push_back({DifferenceKind::gone, &item, nullptr});
    }
    return all;
}

}  // namespace doseline
