#include "doseline/evrysdi.hpp"

#include <algorithm>

namespace doseline {
namespace {

void add_bottle(Regimen& regimen, const RegimensRequest& request, const Shown& shown) {
    if (!request.bottle_made_up) return;
    const auto made_up = *request.bottle_made_up;
    add_shown(regimen, shown,
              {{Stem::evrysdi_bottle},
               ItemKind::window,
               Basis::label,
               {RuleId::evr_64, RuleId::evr_lasts},
               {made_up, made_up + request.edition->evrysdi.bottle_keeps}});
}

RegimenItem stretch(std::int32_t number, CivilDay first) {
    return {{Stem::evrysdi, number}, ItemKind::course, Basis::label, {RuleId::evr_form, RuleId::evr_dose}, {first, std::nullopt}};
}

/// Five stretches, each up to one of these days: between the two dates of one step two rows of the table are possible.
void add_stretches(Regimen& regimen, const RegimensRequest& request, const Shown& shown) {
    std::array<std::optional<CivilDay>, 5> ends{};
    std::size_t place = 0;
    for (const auto& step : evrysdi_steps(request.edition->evrysdi, *request.birth, request.born_early)) {
        ends[place++] = step.by_birth ? step.by_birth : step.corrected;
        ends[place++] = step.corrected ? step.corrected : step.by_birth;
    }
    auto first = regimen.start;
    std::int32_t number = 0;
    for (std::int32_t part = 0; part < 5; ++part) {
        const auto& end = ends[static_cast<std::size_t>(part)];
        if (end && *end <= first) continue;
        auto item = stretch(++number, first);
        item.first_rate = part / 2;
        item.last_rate = (part + 1) / 2;
        if (item.last_rate != *item.first_rate) {
            item.basis = Basis::conditional;
            item.rules |= {RuleId::evr_preterm};
        }
        if (end) {
            item.days.last = *end - Days{1};
            first = *end;
        }
        if (request.weight && has_evrysdi_amount(request, item) &&
            !evrysdi_amount(request.edition->evrysdi, item.last_rate, *request.weight)) {
            regimen.notices.push_back({NoticeCode::above_studied, RuleId::evr_max});
        }
        add_shown(regimen, shown, item);
    }
}

/// Of a grown-up nobody asks which age counts.
bool is_asked_for_early_birth(const RegimensRequest& request) {
    if (request.born_early.count() == 0) return false;
    return !request.birth || *request.evrysdi < *evrysdi_steps(request.edition->evrysdi, *request.birth, request.born_early)[1].corrected;
}

std::int64_t days_between(CivilDay from, CivilDay to) { return std::max<std::int64_t>((to - from).count(), 0); }

}  // namespace

std::array<EvrysdiStep, 2> evrysdi_steps(const EvrysdiRules& rules, CivilDay birth, std::chrono::weeks born_early) noexcept {
    std::array<EvrysdiStep, 2> steps{};
    const bool is_early = born_early.count() > 0;
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const auto age = rules.steps[place];
        if (is_early) steps[place].corrected = birthday(birth + born_early, age);
        if (!is_early || !rules.goes_by_corrected_age) steps[place].by_birth = birthday(birth, age);
    }
    return steps;
}

std::optional<EvrysdiAmount> evrysdi_amount(const EvrysdiRules& rules, std::int32_t rate, Grams weight) noexcept {
    EvrysdiAmount amount;
    const auto most = count<Microgram>(rules.most);
    amount.tablet = rate == static_cast<std::int32_t>(rules.steps.size()) && weight >= rules.heavy_from;
    amount.mass = amount.tablet ? rules.most : per_day(rules.rates[static_cast<std::size_t>(rate)], weight);
    const auto mass = count<Microgram>(amount.mass);
    if (mass > most) return std::nullopt;
    const auto strength = count<Microgram>(rules.liquid.mass);
    const auto volume = count<Microlitre>(rules.liquid.volume);
    amount.is_printed = mass == most;
    amount.volume = amount.is_printed ? rules.most_volume : Microlitres{divide_half_up(mass * volume, strength)};
    amount.bottle_doses = count<Microlitre>(rules.bottle) * strength / (mass * volume);
    amount.bottle_days = std::min<std::int64_t>(amount.bottle_doses, rules.bottle_keeps.count());
    return amount;
}

CivilDay evrysdi_weight_day(const RegimensRequest& request) noexcept {
    return std::max(*request.evrysdi, request.weighed.value_or(*request.evrysdi));
}

bool has_evrysdi_amount(const RegimensRequest& request, const RegimenItem& stretch) noexcept {
    return stretch.first_rate == stretch.last_rate && stretch.days.covers(evrysdi_weight_day(request));
}

Regimen evrysdi_days(const RegimensRequest& request, const Shown& shown) {
    const auto start = *request.evrysdi;
    Regimen regimen{Medicine::evrysdi, start};
    if (request.birth) {
        add_stretches(regimen, request, shown);
    } else {
        add_shown(regimen, shown, stretch(1, start));
        regimen.notices.push_back({NoticeCode::birth_date_missing, RuleId::evr_dose});
    }
    add_bottle(regimen, request, shown);
    if (!request.weight) regimen.notices.push_back({NoticeCode::weight_missing, RuleId::evr_dose});
    if (is_asked_for_early_birth(request)) regimen.notices.push_back({NoticeCode::born_early, RuleId::evr_preterm});
    note_before_infusion(regimen, request);
    regimen.notices.push_back({NoticeCode::weigh_again, RuleId::evr_weigh});
    regimen.notices.push_back({NoticeCode::check_label, RuleId::evr_2026});

    const auto one_year = add_months(start, Years{1});
    regimen.counts = {days_between(start, one_year),
                      days_between(one_year, add_months(start, Years{2})),
                      days_between(std::max(start, shown.first), shown.last + Days{1}),
                      {RuleId::evr_form}};
    return regimen;
}

}  // namespace doseline
