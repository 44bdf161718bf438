// The doses of the steroid that are due on a day: each with its time, its amount and what has become of it.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/clock_time.hpp"
#include "doseline/daily_amount.hpp"
#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

enum class DoseState : std::uint8_t { due, given, missed, vomited };

struct Dose {
    /// The day that it belongs to.
    CivilDay on{};
    /// 1 to `of`.
    std::int32_t number = 1;
    std::int32_t of = 1;
    std::optional<ClockTime> time{};
    const Phase* phase = nullptr;
    Basis basis{};
    DailyAmount amount{};
    /// What the warning `report_untold` or `report_open` is about, or null.
    const Change* open_report = nullptr;
    DoseState state = DoseState::due;
    /// Nothing more is given before the team has been called (STE-MISSED).
    bool call_first = false;
    /// Long before its time: a tick is asked about.
    bool is_early = false;
    /// Of the day before.
    bool is_late = false;
    /// So long after its time that the team is called before it is given (STE-MISSED); how long is ours.
    bool is_overdue = false;
    /// The team knows of it, and its word is not typed.
    bool is_reported = false;
    MissedReply said = MissedReply::none;
    /// The first that ticked it off, where it is given; else null.
    const Given* given = nullptr;
};

/// What is known of a whole day of the course.
enum class DayMark : std::uint8_t {
    given,
    missed,
    vomited,
    /// Some of its doses are ticked off, not all.
    partly,
    unmarked,
};

struct MarkedDay {
    CivilDay on{};
    DayMark mark{};
};

/// A dose to come.
struct NextDose {
    CivilDay on{};
    std::optional<ClockTime> time{};
};

/// More than this before its time a dose is asked about: ours.
inline constexpr ClockTime early_by{2 * 60};

/// How many doses a day has: as prescribed, else one.
[[nodiscard]] std::int32_t times_a_day(const Plan& plan) noexcept;

/// Whether no later report speaks of the same dose. `report` is one of the plan's history.
[[nodiscard]] bool counts(const Plan& plan, const Change& report);

/// The doses of `date` by their time, seen at `clock`; before them those of the day before that may still be ticked,
/// since a dose given after midnight is yesterday's. How long that is, and how early a tick is asked about, are ours.
[[nodiscard]] Row<Dose> doses_on(const Plan& plan, CivilDay date, const std::optional<ClockTime>& clock);

/// Those of the seven days before `date` that have steroid, the earliest first. Nobody is asked about them: how many is ours.
[[nodiscard]] Row<MarkedDay> marked_days_before(const Plan& plan, CivilDay date);

/// The first dose of the day after `date`, if the course goes on.
[[nodiscard]] std::optional<NextDose> next_dose_after(const Plan& plan, CivilDay date);

}  // namespace doseline
