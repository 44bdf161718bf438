// The registry of medical rules: each with its id, its place in the source and its grade, apart from any edition.
//
// What each rule says, in words, is in rules.md beside this file; the two are held equal by tests. An `Edition` names the
// rules that it states, and holds their numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace doseline {

/// Every rule that the product may state. The order is that of rules.md, of the registry and of the sources panel.
enum class RuleId : std::uint8_t {
    zol_form,
    zol_strength,
    zol_dose,
    zol_kit,
    zol_gap,
    zol_range,
    zol_top,
    zol_age,
    zol_eu,
    zol_once,
    zol_infusion,
    zol_kitcare,
    zol_base,
    zol_aav9,
    zol_ill,
    zol_preterm,
    zol_effect,
    zol_place,
    zol_combo,
    liv_box,
    unit_lb,
    zol_renal,
    itv_lookalike,
    ste_start,
    ste_why,
    ste_rate,
    ste_30,
    ste_gate,
    ste_taper,
    ste_hold,
    ste_consult,
    ste_abrupt,
    ste_missed,
    ste_clash,
    ste_real,
    ste_after,
    ste_liquid,
    mon_liver,
    mon_liver_2019,
    mon_3m,
    mon_plt,
    mon_trop,
    mon_tma,
    call_emergency,
    call_now,
    call_more,
    hyg_shed,
    hyg_eu,
    don_none,
    vac_adjust,
    vac_live,
    vac_home,
    rsv,
    evr_form,
    evr_dose,
    evr_max,
    evr_ml,
    evr_preterm,
    evr_weigh,
    evr_food,
    evr_milk,
    evr_5min,
    evr_tab,
    evr_tube,
    evr_missed,
    evr_64,
    evr_warm,
    evr_lasts,
    evr_syringe,
    evr_tests,
    evr_2026,
    spz_form,
    spz_load,
    spz_keep,
    spz_high,
    spz_high_first,
    spz_switch,
    spz_missed,
    spz_missed_high,
    spz_labs,
    spz_after,
    spz_count,
};

inline constexpr std::size_t rule_count = static_cast<std::size_t>(RuleId::spz_count) + 1;

/// How well a rule is supported. A: the label, a regulator or the manufacturer, or two independent copies that
/// agree. B: one faithful copy or official summary. C: not yet checked; never shown as a fact. A rule whose parts differ
/// has the lowest grade of them.
enum class Grade : std::uint8_t { a, b, c };

/// Where one rule comes from.
struct Rule {
    RuleId id;
    /// The id as people write it: `ZOL-KIT`.
    const char* name;
    /// Where it stands: label and section, letter, paper. Never empty.
    const char* section;
    /// Which text of that source: its date or years; empty where none is known.
    const char* revision;
    Grade grade;
};

/// Every rule, in the order of `RuleId`, so that a rule's id is its place.
extern const std::array<Rule, rule_count> registry;

/// A rule's id as people write it.
[[nodiscard]] const char* rule_name(RuleId id) noexcept;
[[nodiscard]] Grade rule_grade(RuleId id) noexcept;
/// Section and revision of every rule, one after another, each with its zero: pointers to them would weigh as much.
[[nodiscard]] const char* rule_sources() noexcept;

}  // namespace doseline
