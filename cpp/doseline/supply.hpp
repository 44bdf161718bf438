// How long the liquid lasts.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/prescription.hpp"
#include "doseline/steroid.hpp"

namespace doseline {

/// So long before the bottle in use comes to its end the next one is asked for (ours, not the label's).
inline constexpr Days ask_ahead{7};

struct Supply {
    /// Through the last day to which the amounts are known one after another; open where that has no end. Where the first
    /// is not known, to its end.
    Span days{};
    /// For these days; absent where their end or the amount is not known.
    std::optional<Microlitres> volume{};
    std::optional<std::int64_t> bottles{};
    /// The last day for which the bottle in use is full enough, taken from since it was opened as the amounts were;
    /// absent where it outlasts the course or an amount is not known in mL of this bottle.
    std::optional<CivilDay> runs_out{};
    /// The last day on which the bottle in use keeps.
    std::optional<CivilDay> keeps_through{};
    /// The last day on which the bottle in use is of use: full enough, and still keeping. Absent where it outlasts the
    /// course as far as anybody knows.
    std::optional<CivilDay> good_through{};
    /// The day by which to ask for the next bottle, not before `today`: `ask_ahead` before `good_through`. Absent where
    /// that day is past.
    std::optional<CivilDay> ask_by{};
};

/// What is needed from `today` on, or from the first dose where that is later: a day of the course. There is a
/// prescription.
[[nodiscard]] Supply supply(const std::optional<Prescription>& prescription, const SteroidCourse& course, CivilDay today) noexcept;

}  // namespace doseline
