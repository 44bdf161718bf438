// What a label says, as data: an edition is one set of rules, each with its id, its place in the source and its grade.
//
// The ids, values and grades are those of the project's fact file. Logic elsewhere names a rule by `RuleId`
// and reads its numbers from an `Edition`, so that a new edition is new data and new vectors, not new logic.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

/// Every rule that the product may state. The order is that of the sources panel and of `Edition::rules`.
enum class RuleId : std::uint8_t {
    zol_form,
    zol_strength,
    zol_dose,
    zol_kit,
    zol_gap,
    zol_range,
    zol_top,
    zol_age,
    zol_once,
    zol_infusion,
    zol_kitcare,
    zol_base,
    zol_aav9,
    zol_ill,
    zol_preterm,
    zol_effect,
    zol_renal,
    itv_lookalike,
    ste_start,
    ste_rate,
    ste_30,
    ste_gate,
    ste_taper,
    ste_hold,
    ste_consult,
    ste_abrupt,
    ste_missed,
    ste_real,
    ste_after,
    ste_liquid,
    mon_liver,
    mon_3m,
    mon_plt,
    mon_trop,
    mon_tma,
    call_now,
    hyg_shed,
    vac_adjust,
    vac_live,
    rsv,
};

/// How well a rule is supported. A: the label, a regulator or the manufacturer, or two independent copies that
/// agree. B: one faithful copy or official summary. C: not yet checked; never shown as a fact.
enum class Grade : std::uint8_t { a, b, c };

/// One rule of an edition.
struct Rule {
    RuleId id;
    /// The id as people write it: `ZOL-KIT`.
    const char* name;
    /// Where it stands: label and section, letter, paper.
    const char* section;
    /// Which text of that source: its date or years; empty where the fact file names none.
    const char* revision;
    Grade grade;
};

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
    /// Only where the split has been checked against a copy of the label.
    std::optional<VialSplit> split;
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
    /// Liver: every `liver_every`, from that day to the last such day not after the taper's end.
    Days liver_every;
    /// Liver: weekly through this day whatever the course does.
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

/// One set of label facts.
struct Edition {
    std::string_view id;
    CivilDay checked;
    CivilDay review_due;
    std::span<const Rule> rules;
    std::span<const KitRow> kits;
    /// The dose for each kg, before the rounding to bands (ZOL-DOSE).
    VectorGenomes dose_per_kg;
    /// The infusion comes before this birthday (ZOL-AGE).
    Years age_below;
    /// ZOL-INFUSION.
    Minutes infusion_time;
    SteroidRules steroid;
    MonitoringRules monitoring;
    /// HYG-SHED: from day 0, in calendar months.
    Months diaper_care;

    /// The rule of that id; every edition has every rule.
    [[nodiscard]] constexpr const Rule& rule(RuleId wanted) const noexcept {
        return rules[static_cast<std::size_t>(wanted)];
    }
};

/// The edition of that id, or null.
[[nodiscard]] const Edition* find_edition(std::string_view id) noexcept;

}  // namespace doseline
