#include "doseline/growth.hpp"

#include <algorithm>
#include <cstddef>

#include "doseline/growth_who.hpp"
#include "doseline/pounds.hpp"

namespace doseline {
namespace {

/// ln(1 + x) / x for |x| < 0.2, to the last bit or two: 2 atanh(y) / x with y = x / (2 + x), whose series needs nine
/// terms. Divided by x so that L = 0, where WHO's power becomes an exponential, needs no branch.
double log1p_over(double x) noexcept {
    const double y = x / (2 + x);
    double sum = 0;
    for (int odd = 17; odd >= 1; odd -= 2) sum = sum * y * y + 1.0 / odd;
    return 2 * sum / (2 + x);
}

/// e^t for |t| < 0.6, to the last bit or two.
double exp_small(double t) noexcept {
    double sum = 1;
    for (int n = 16; n >= 1; --n) sum = 1 + sum * t / n;
    return sum;
}

struct Curve {
    double power;
    double median_grams;
    double spread;

    /// WHO's SDk, the weight at z = k, in grams: M (1 + L S k)^(1/L).
    [[nodiscard]] double weight_at(int k) const noexcept { return median_grams * exp_small(k * spread * log1p_over(power * spread * k)); }
};

Curve curve_at(std::int32_t age_days, Sex sex) noexcept {
    const auto& rows = sex == Sex::girl ? who::girls : who::boys;
    std::size_t above = 1;
    while (who::ages[above] < age_days) ++above;
    const who::Lms& a = rows[above - 1];
    const who::Lms& b = rows[above];
    // Whole numbers up to the one division, so that a row's own day gives the row exactly.
    const std::int64_t span = who::ages[above] - who::ages[above - 1];
    const std::int64_t after = age_days - who::ages[above - 1];
    const auto between = [&](std::int64_t from, std::int64_t to, double scale) {
        return static_cast<double>(from * (span - after) + to * after) / (static_cast<double>(span) * scale);
    };
    return {between(a.power, b.power, 10'000), between(a.median, b.median, 10), between(a.spread, b.spread, 100'000)};
}

Grams whole_below(double grams) noexcept { return Grams{static_cast<std::int32_t>(grams)}; }
Grams whole_above(double grams) noexcept { return Grams{static_cast<std::int32_t>(grams) + 1}; }

Plausibility level_for(Grams weight, std::int32_t age_days, Sex sex) noexcept {
    const PlausibleWeights bounds = plausible_weights(age_days, sex);
    if (weight < bounds.confirm_from || weight > bounds.confirm_through) return Plausibility::retype;
    if (weight < bounds.silent_from || weight > bounds.silent_through) return Plausibility::confirm;
    return Plausibility::silent;
}

Plausibility level(Grams weight, std::int32_t age_days, Sex sex) noexcept {
    if (sex != Sex::unknown) return level_for(weight, age_days, sex);
    return std::min(level_for(weight, age_days, Sex::girl), level_for(weight, age_days, Sex::boy));
}

}  // namespace

PlausibleWeights plausible_weights(std::int32_t age_days, Sex sex) noexcept {
    const Curve curve = curve_at(age_days, sex);
    const double low2 = curve.weight_at(-2);
    const double low3 = curve.weight_at(-3);
    const double high2 = curve.weight_at(2);
    const double high3 = curve.weight_at(3);
    // Beyond z = 3 WHO goes on in a straight line with the last step: z = -6 and z = +5 are three and two steps on.
    return {whole_above(low3), whole_below(high3), whole_above(low3 - 3 * (low2 - low3)), whole_below(high3 + 2 * (high3 - high2))};
}

PlausibilityAnswer check_plausible(Grams weight, std::int32_t age_days, std::int32_t weeks_born_early, Sex sex, WeightUnit typed) noexcept {
    const std::int32_t corrected = std::max(age_days - 7 * weeks_born_early, 0);
    if (corrected > last_table_day) return {};
    PlausibilityAnswer answer{level(weight, corrected, sex)};
    if (answer.level == Plausibility::silent) return answer;

    const std::int64_t grams = count<Gram>(weight);
    const auto offer_if_silent = [&](Grams meant) {
        if (level(meant, corrected, sex) == Plausibility::silent) answer.swapped.add(meant);
    };
    // At most one fits: the two readings are a factor of 4.8 apart, and the silent weights of an age less than 3.
    if (typed == WeightUnit::none || typed == WeightUnit::kilograms) {
        offer_if_silent(Grams{divide_half_up(grams * pound_in_10_micrograms, 100'000'000)});
    }
    if (typed == WeightUnit::none || typed == WeightUnit::pounds) {
        offer_if_silent(Grams{10 * divide_half_up(grams * 10'000'000, pound_in_10_micrograms)});
    }
    return answer;
}

}  // namespace doseline
