// The three medicines side by side: what is asked of them, and the days that are shown.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "doseline/label.hpp"
#include "doseline/problem.hpp"
#include "doseline/regimen.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// The last day shown, as a word.
enum class SpanWord : std::uint8_t { first_year, second_birthday, five_years };

enum class SpinrazaRegimen : std::uint8_t { dose_12, high_dose };

/// The first day on which an adult may be born.
inline constexpr CivilDay first_birth_allowed = std::chrono::year{1900} / 1 / 1;

struct RegimensRequest {
    /// Null where it could not be read.
    const Edition* edition = nullptr;
    std::optional<CivilDay> from{};
    std::optional<CivilDay> through{};
    /// In place of `through`.
    SpanWord span = SpanWord::first_year;
    std::optional<CivilDay> birth{};
    std::chrono::weeks born_early{0};
    std::optional<Grams> weight{};
    std::optional<CivilDay> weighed{};
    std::optional<CivilDay> infusion{};
    /// The first dose of each.
    std::optional<CivilDay> evrysdi{};
    std::optional<CivilDay> bottle_made_up{};
    std::optional<CivilDay> spinraza{};
    /// Without it both.
    std::optional<SpinrazaRegimen> regimen{};
    /// Whose days the loading of 12 mg has; without it those of `edition`.
    const Edition* loading_by = nullptr;
    std::optional<CivilDay> switch_on{};
    /// What was wrong with it so far.
    std::vector<Problem> problems{};
};

/// The days to show, or nothing after adding to the problems.
[[nodiscard]] std::optional<Shown> days_shown(RegimensRequest& request);

/// The first day shown and, from it, each month of a span of at most two years, each year of a longer one.
[[nodiscard]] Row<CivilDay> axis_marks(const Shown& shown);

/// Whether `start` is before the infusion of Zolgensma; then it is said beside the medicine (ZOL-COMBO).
inline void note_before_infusion(Regimen& regimen, const RegimensRequest& request) {
    if (request.infusion && regimen.start < *request.infusion) {
        regimen.notices.push_back({NoticeCode::before_infusion, RuleId::zol_combo});
    }
}

}  // namespace doseline
