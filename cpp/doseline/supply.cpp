#include "doseline/supply.hpp"

#include <algorithm>

#include "doseline/daily_amount.hpp"

namespace doseline {
namespace {

// What one day takes of the bottle, in microlitres, or 0 where nobody knows.
std::int64_t daily(const std::optional<Prescription>& prescription, const SteroidCourse& course, CivilDay day) noexcept {
    const auto found = daily_amount(course, prescription, day);
    if (!found || !found->volume_holds()) return 0;
    return count<Microlitre>(*found->amount.volume) * prescription->times_a_day;
}

std::optional<CivilDay> last_full_day(const std::optional<Prescription>& prescription, const SteroidCourse& course) noexcept {
    auto left = count<Microlitre>(*prescription->bottle);
    for (auto day = std::max(*prescription->bottle_opened, course.first());; day += Days{1}) {
        const auto takes = daily(prescription, course, day);
        if (takes == 0) return std::nullopt;
        left -= takes;
        if (left < 0) return day - Days{1};
    }
}

// How much is needed from `day` on, as far as the amounts are known one after another.
void add_up(Supply& found, const std::optional<Prescription>& prescription, const SteroidCourse& course, CivilDay day) noexcept {
    std::int64_t needed = 0;
    for (auto under_way = course.under_way(day); under_way; under_way = course.under_way(day)) {
        const auto takes = daily(prescription, course, day);
        if (takes == 0) break;
        found.days.last = under_way->days.last;
        if (!found.days.last) return;
        needed += takes * ((*found.days.last - day).count() + 1);
        day = *found.days.last + Days{1};
    }
    found.volume = Microlitres{needed};
    if (const auto& bottle = prescription->bottle) {
        const auto size = count<Microlitre>(*bottle);
        found.bottles = (needed + size - 1) / size;
    }
}

// The last day on which the bottle in use is of use, where the course goes on after it.
std::optional<CivilDay> last_useful_day(const Supply& found, const SteroidCourse& course) noexcept {
    const auto& keeps = found.keeps_through;
    const bool spoils = keeps && course.on(*keeps + Days{1}) && (!found.runs_out || *keeps < *found.runs_out);
    return spoils ? keeps : found.runs_out;
}

}  // namespace

Supply supply(const std::optional<Prescription>& prescription, const SteroidCourse& course, CivilDay today) noexcept {
    const auto& opened = prescription->bottle_opened;
    const auto& keeps_open = prescription->keeps_open;
    const auto from = std::max(today, course.first());
    Supply found;
    found.days = {from, course.under_way(from)->days.last};
    if (opened && keeps_open) found.keeps_through = *opened + *keeps_open - Days{1};
    if (daily(prescription, course, from) != 0) {
        add_up(found, prescription, course, from);
        if (prescription->bottle && opened) found.runs_out = last_full_day(prescription, course);
    }
    found.good_through = last_useful_day(found, course);
    if (found.good_through && *found.good_through >= today) found.ask_by = std::max(*found.good_through - ask_ahead, today);
    return found;
}

}  // namespace doseline
