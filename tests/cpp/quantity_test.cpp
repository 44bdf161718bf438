// quantity.hpp: divide_half_up, Quantity, count<Unit>, rate_over, per_day.
#include "doseline/quantity.hpp"

#include "catch.hpp"

using namespace doseline;
using namespace doseline::literals;

static_assert(count<Gram>(8200_g + 300_g) == 8500);
static_assert(count<Gram>(8200_g - 8500_g) == -300);
static_assert(2600_g < 3000_g && 3000_g == Grams{3000});
static_assert(sizeof(Grams) == sizeof(std::int64_t));

static_assert(divide_half_up(0, 7) == 0);
static_assert(divide_half_up(4, 10) == 0 && divide_half_up(5, 10) == 1 && divide_half_up(14, 10) == 1);
static_assert(divide_half_up(1, 3) == 0 && divide_half_up(2, 3) == 1 && divide_half_up(3, 2) == 2);

// In 60 minutes the rate in mL per hour equals the volume in mL (ZOL-INFUSION).
static_assert(rate_over(46'800_uL, 60_min) == MicrolitresPerHour{46'800});
static_assert(rate_over(46'800_uL, 90_min) == MicrolitresPerHour{31'200});

// STE-RATE: 1 mg/kg/day.
static_assert(per_day(MicrogramsPerKilogramDay{1000}, 8200_g) == 8200_ug);
static_assert(per_day(MicrogramsPerKilogramDay{1}, 500_g) == 1_ug);
static_assert(per_day(MicrogramsPerKilogramDay{1}, 499_g) == 0_ug);

TEST_CASE("rounding is half up against every small fraction, counted out in steps") {
    for (std::int64_t denominator = 1; denominator <= 60; ++denominator) {
        std::int64_t rounded = 0;
        for (std::int64_t numerator = 0; numerator <= 600; ++numerator) {
            // Up by one exactly when the remainder reaches half.
            while (2 * (numerator - rounded * denominator) >= denominator) ++rounded;
            REQUIRE(divide_half_up(numerator, denominator) == rounded);
        }
    }
}
