// The name of an item of a plan. It names the thing and not its date, so that a moved visit stays itself.
#pragma once

#include <cstdint>

namespace doseline {

enum class Stem : std::uint8_t {
    steroid_full,
    steroid_gate,
    steroid_taper,
    infusion,
    window_hygiene,
    window_vaccines,
    watch_tma,
    /// The number is the week after the infusion.
    visit,
    /// The number is the day after the infusion, where that is no whole week.
    visit_day,
    /// The number is the days after the taper's last day.
    visit_after_taper,
    /// The number is the family's own.
    visit_added,
    /// The liver tests to come of a course without a known end, as one item.
    visit_weekly,
    monitoring_beyond,
    monitoring_minimum,
    aftercare,
    report,
    /// The number is that of the stretch of the dose table.
    evrysdi,
    evrysdi_bottle,
    /// The number is that of the dose.
    spinraza,
};

/// Written `visit.4`; the number is left out where it is 0.
struct Key {
    Stem stem{};
    std::int32_t number = 0;

    friend constexpr bool operator==(const Key&, const Key&) noexcept = default;
};

}  // namespace doseline
