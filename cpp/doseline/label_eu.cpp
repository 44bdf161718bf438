#include "doseline/label_eu.hpp"

#include <array>

#include "doseline/label_us.hpp"

namespace doseline {
namespace {

constexpr std::array own{std::to_array<Rule>({
    {RuleId::ste_start, "STE-START", "EU package leaflet", "", Grade::a},
    {RuleId::ste_30, "STE-30", "EU SmPC, not yet checked", "", Grade::c},
    {RuleId::ste_taper, "STE-TAPER", "EU package leaflet; EU SmPC, days not yet checked", "", Grade::c},
    {RuleId::mon_liver, "MON-LIVER", "EU safety letter", "Feb 2023", Grade::a},
    {RuleId::mon_3m, "MON-3M", "EU package leaflet", "", Grade::a},
    {RuleId::mon_tma, "MON-TMA", "EU package leaflet", "", Grade::a},
})};

constexpr std::array spinraza_loading{Days{0}, Days{14}, Days{28}, Days{63}};

// What differs from the United States edition; all else is the same.
constexpr Edition european() {
    auto edition = edition_us;
    edition.id = "eu";
    edition.rules = RuleSet::all_but({RuleId::zol_age});
    edition.own = own;
    for (const auto& rule : own) {
        if (rule.grade == Grade::c) edition.unchecked |= {rule.id};
    }
    edition.whom = RuleId::zol_eu;
    edition.age_below = {};
    edition.limited = {.from_age = Years{2}, .above = Grams{13500}};
    // Thirty days counted from the infusion.
    edition.steroid.full_through = Days{29};
    edition.diaper_rules |= {RuleId::hyg_eu};
    edition.evrysdi.goes_by_corrected_age = true;
    edition.spinraza.loading = spinraza_loading;
    return edition;
}

}  // namespace

constexpr Edition edition_eu = european();

}  // namespace doseline
