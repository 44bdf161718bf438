// What a label says, as data: an edition is a choice of rules, with their numbers.
//
// Logic elsewhere names a rule by `RuleId` and reads its numbers from an `Edition`, so that a new edition is new data and
// new vectors, not new logic.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "doseline/basis.hpp"
#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"
#include "doseline/regimen_rules.hpp"
#include "doseline/rule_set.hpp"
#include "doseline/rules.hpp"

namespace doseline {

enum class BloodTest : std::uint8_t { liver, platelets, troponin };

/// Vials of each size in one kit.
struct VialSplit {
    std::int32_t of_5500_microlitres;
    std::int32_t of_8300_microlitres;
};

/// One weight band of the kit table (ZOL-KIT). Both bounds belong to the band.
struct KitRow {
    Grams min;
    Grams max;
    /// As the label prints it, a multiple of 100 microlitres: the band's top x 5.5 mL/kg, rounded half up.
    Microlitres volume;
    std::int32_t vials;
    Grade vials_grade;
    VialSplit split;
    Grade split_grade;
    /// As the label prints it, to two or three digits.
    VectorGenomes dose;
};

/// Steroid course (STE-START, STE-30, STE-TAPER, STE-RATE). Days are counted from the infusion, day 0.
struct SteroidRules {
    Days first_day;
    Days full_through;
    Days taper_length;
    MicrogramsPerKilogramDay starting_rate;
};

/// Blood tests after the infusion (MON-LIVER, MON-PLT, MON-TROP, MON-3M, MON-TMA). Days are counted from day 0.
struct MonitoringRules {
    /// Liver: on these days whatever the course does, in place of the weekly ones up to the last of them. A label has none.
    std::span<const Days> liver{};
    /// Liver: every `liver_every`, from that day to the last such day not after the taper's end.
    Days liver_every;
    /// Liver: tested through this day whatever the course does.
    Days liver_sure_through;
    /// Liver, again, this long after the taper's last day.
    std::span<const Days> liver_after_taper;
    std::span<const Days> platelets;
    std::span<const Days> troponin;
    /// "At least": a floor, never an end.
    Months at_least;
    /// Small-vessel clots: the watch runs from day 0 through this day.
    Days clot_watch_through;
};

/// From which age on, and above which weight, an edition says that experience is limited (ZOL-EU): said, never refused.
struct LimitedExperience {
    Years from_age;
    Grams above;

    /// The first day of so limited an age.
    [[nodiscard]] constexpr CivilDay first_day(CivilDay birth) const noexcept { return birthday(birth, from_age); }
    [[nodiscard]] constexpr bool is_heavy(Grams weight) const noexcept { return weight > above; }
};

/// One set of label facts.
struct Edition {
    std::string_view id;
    CivilDay checked;
    CivilDay review_due;
    /// The rules that this edition states.
    RuleSet rules;
    /// Those of them that it has from another text than the registry, or with another grade; in the order of `RuleId`.
    std::span<const Rule> own;
    /// Those of grade C here: what rests on one is never shown as a fact.
    RuleSet unchecked;
    std::span<const KitRow> kits;
    /// The dose for each kg, before the rounding to bands (ZOL-DOSE).
    VectorGenomes dose_per_kg;
    /// Which rule says whom it is for (ZOL-AGE, ZOL-EU).
    RuleId whom;
    /// The infusion comes before this birthday (ZOL-AGE); absent where the edition has no such limit.
    std::optional<Years> age_below;
    std::optional<LimitedExperience> limited;
    /// ZOL-INFUSION.
    Minutes infusion_time;
    SteroidRules steroid;
    MonitoringRules monitoring;
    /// From day 0, in calendar months and days more, and the rules that it rests on (HYG-SHED, HYG-EU).
    Months diaper_care;
    Days diaper_days{0};
    RuleSet diaper_rules;
    /// What the days of the course, of the tests and of the diapers rest on: the label, or a hospital's own schedule.
    Basis basis = Basis::label;
    EvrysdiRules evrysdi;
    SpinrazaRules spinraza;
};

/// The last day of diaper care after an infusion on `day0`.
[[nodiscard]] constexpr CivilDay last_diaper_day(const Edition& edition, CivilDay day0) noexcept {
    return add_months(day0, edition.diaper_care) + edition.diaper_days;
}

/// A rule as this edition has it from a text of its own, or null.
[[nodiscard]] const Rule* own_rule(const Edition& edition, RuleId id) noexcept;

/// The edition of that id, or null.
[[nodiscard]] const Edition* find_edition(std::string_view id) noexcept;

}  // namespace doseline
