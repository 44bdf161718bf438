// One medicine of the comparison, as the label has it: its days, how many doses they are, and what must be said beside it.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/amount.hpp"
#include "doseline/item.hpp"
#include "doseline/key.hpp"
#include "doseline/monitoring.hpp"
#include "doseline/row.hpp"
#include "doseline/rule_set.hpp"

namespace doseline {

enum class Medicine : std::uint8_t { zolgensma, evrysdi, spinraza_12, spinraza_high };

/// Which part of its regimen a dose of Spinraza is of.
enum class RegimenPart : std::uint8_t {
    none,
    loading,
    maintenance,
    /// The one of the high dose in place of a lower one (SPZ-SWITCH).
    switched,
};

struct RegimenItem {
    Key key{};
    ItemKind kind{};
    Basis basis{};
    RuleSet rules{};
    /// A single day has itself as its last; without a last one it goes on for the long term.
    Span days{};
    /// Visits only.
    TestSet tests{};
    /// Spinraza only.
    RegimenPart part = RegimenPart::none;
    /// Spinraza only.
    Micrograms mass{};
    /// Evrysdi only, where the age is known: the first and the last row of the dose table that may count, from 0.
    std::optional<std::int32_t> first_rate{};
    std::int32_t last_rate = 0;
    /// As of a plan's item.
    bool is_unchecked = false;
};

enum class NoticeCode : std::uint8_t {
    itvisma,
    limited_experience,
    birth_date_missing,
    weight_missing,
    born_early,
    before_infusion,
    above_studied,
    weigh_again,
    check_label,
    switch_in_loading,
};

/// With the rule that says it, and with another one where two do.
struct RegimenNotice {
    NoticeCode code;
    RuleId rule;
    RuleId other = rule;
};

/// How many doses; of a daily medicine they are days.
struct DoseCounts {
    /// In the 12 months from the first dose on.
    std::int64_t first_year = 0;
    /// In the 12 months after those.
    std::int64_t second_year = 0;
    std::int64_t shown = 0;
    RuleSet rules{};
};

struct Regimen {
    Medicine medicine{};
    CivilDay start{};
    Row<RegimenItem> items{};
    /// Absent where no rule gives the dates.
    std::optional<DoseCounts> counts{};
    Row<RegimenNotice> notices{};
};

/// Days from a first to a last, both known and both included.
struct Shown {
    CivilDay first{};
    CivilDay last{};

    [[nodiscard]] constexpr bool covers(CivilDay day) const noexcept { return first <= day && day <= last; }
};

/// Add an item by its first day, if one day of it is shown; of those that start on one day, the one added first comes first.
inline void add_shown(Regimen& regimen, const Shown& shown, const RegimenItem& item) {
    if (item.days.first > shown.last || (item.days.last && *item.days.last < shown.first)) return;
    auto place = regimen.items.size();
    while (place > 0 && regimen.items[place - 1].days.first > item.days.first) --place;
    regimen.items.insert(place, item);
}

/// Count a dose of that day.
constexpr void count_dose(DoseCounts& counts, CivilDay start, CivilDay day, const Shown& shown) noexcept {
    if (day < add_months(start, Years{1})) {
        ++counts.first_year;
    } else if (day < add_months(start, Years{2})) {
        ++counts.second_year;
    }
    if (shown.covers(day)) ++counts.shown;
}

}  // namespace doseline
