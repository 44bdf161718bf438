#include "doseline/change.hpp"

#include <algorithm>

namespace doseline {

CivilDay step_due(const Change& taper, const Step* before) noexcept {
    return before && before->days.last ? *before->days.last + Days{1} : taper.days.first;
}

bool History::has(const Change& change, const History& other) const noexcept {
    const auto wanted = other.steps_of(change);
    return std::any_of(changes.begin(), changes.end(), [&](const Change& each) {
        auto same = change;
        same.steps_from = each.steps_from;
        const auto steps_here = steps_of(each);
        return each == same && std::equal(steps_here.begin(), steps_here.end(), wanted.begin(), wanted.end());
    });
}

const Change* History::last_of(ChangeKind kind) const noexcept {
    const Change* found = nullptr;
    for (const auto& change : changes) {
        if (change.kind == kind) found = &change;
    }
    return found;
}

const Change* History::next_of(ChangeKind kind, CivilDay after) const noexcept {
    const Change* found = nullptr;
    for (const auto& change : changes) {
        const auto day = change.days.first;
        if (change.kind == kind && day > after && (!found || day <= found->days.first)) found = &change;
    }
    return found;
}

const Change* History::report_of(CivilDay day, std::int32_t number, std::int32_t of) const noexcept {
    const Change* found = nullptr;
    for (const auto& change : changes) {
        if (change.kind != ChangeKind::dose_missed || change.days.first != day) continue;
        if (change.dose == 0 || std::min(change.dose, of) == number) found = &change;
    }
    return found;
}

const Change* History::gate_word(CivilDay by) const noexcept {
    const Change* found = nullptr;
    for (const auto& change : changes) {
        const auto day = change.days.first;
        if (change.kind == ChangeKind::gate && day <= by && (!found || day >= found->days.first)) found = &change;
    }
    return found;
}

}  // namespace doseline
