// amount.hpp: strengths, amounts that can be compared, spans.
#include "doseline/amount.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

constexpr Strength fifteen_in_five{Micrograms{15'000}, Microlitres{5'000}};
constexpr Strength three_in_one{Micrograms{3'000}, Microlitres{1'000}};
constexpr Strength fifteen_in_one{Micrograms{15'000}, Microlitres{1'000}};

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }

// What both are in one unit, as "before now unit"; empty where nobody can say.
std::string text(const Amount& before, const Amount& now) {
    const auto found = comparable(before, now);
    if (!found) return "";
    return std::to_string(found->before) + " " + std::to_string(found->now) + (found->by_volume ? " mL/1000" : " mg/1000");
}

}  // namespace

TEST_CASE("STE-LIQUID: two bottles are of one strength if they hold the same, however it is written") {
    CHECK(fifteen_in_five.same_as(three_in_one));
    CHECK(three_in_one.same_as(fifteen_in_five));
    CHECK_FALSE(fifteen_in_five.same_as(fifteen_in_one));
    CHECK_FALSE(fifteen_in_five.same_as({Micrograms{15'001}, Microlitres{5'000}}));
    CHECK_FALSE(fifteen_in_five.same_as({Micrograms{15'000}, Microlitres{5'001}}));
    // The largest that a request can name do not overflow.
    const Strength largest{Micrograms{1'000'000'000}, Microlitres{100'000}};
    CHECK(largest.same_as({Micrograms{10'000}, Microlitres{1}}));
}

TEST_CASE("STE-LIQUID: what a volume holds is rounded half up to a microgram") {
    CHECK(mass_in(fifteen_in_five, Microlitres{2'700}) == Micrograms{8'100});
    CHECK(mass_in({Micrograms{1}, Microlitres{2'000}}, Microlitres{1'000}) == Micrograms{1});
    CHECK(mass_in({Micrograms{1}, Microlitres{2'002}}, Microlitres{1'000}) == Micrograms{0});
}

TEST_CASE("STE-LIQUID: mg and mL agree within 5 % of the mg") {
    // 2.7 mL holds 8.1 mg; 5 % of 8.526 mg is 0.426, of 7.715 mg is 0.386.
    CHECK(agree(fifteen_in_five, Microlitres{2'700}, Micrograms{8'526}));
    CHECK_FALSE(agree(fifteen_in_five, Microlitres{2'700}, Micrograms{8'527}));
    CHECK(agree(fifteen_in_five, Microlitres{2'700}, Micrograms{7'715}));
    CHECK_FALSE(agree(fifteen_in_five, Microlitres{2'700}, Micrograms{7'714}));
    // Exactly 5 % off: 20 mg typed, 19 and 21 mg drawn.
    CHECK(agree(three_in_one, Microlitres{7'000}, Micrograms{20'000}));
    CHECK_FALSE(agree({Micrograms{21'001}, Microlitres{7'000}}, Microlitres{7'000}, Micrograms{20'000}));
    CHECK(agree({Micrograms{19'000}, Microlitres{7'000}}, Microlitres{7'000}, Micrograms{20'000}));
}

TEST_CASE("STE-LIQUID: amounts are compared by mL of one strength, else by mg, else not at all") {
    const Microlitres two_ml{2'000}, three_ml{3'000};
    const Micrograms five_mg{5'000}, six_mg{6'000};
    // By volume: one strength however written, or none on either side; mg beside them do not matter.
    CHECK(text({two_ml, {}, fifteen_in_five}, {three_ml, {}, three_in_one}) == "2000 3000 mL/1000");
    CHECK(text({two_ml, six_mg, fifteen_in_five}, {three_ml, five_mg, fifteen_in_five}) == "2000 3000 mL/1000");
    CHECK(text({two_ml, {}, {}}, {three_ml, {}, {}}) == "2000 3000 mL/1000");
    // By mass: as typed, else what the bottle holds.
    CHECK(text({two_ml, {}, three_in_one}, {three_ml, {}, fifteen_in_one}) == "6000 45000 mg/1000");
    CHECK(text({two_ml, five_mg, three_in_one}, {three_ml, six_mg, fifteen_in_one}) == "5000 6000 mg/1000");
    CHECK(text({{}, six_mg, {}}, {two_ml, {}, three_in_one}) == "6000 6000 mg/1000");
    CHECK(text({two_ml, {}, three_in_one}, {{}, five_mg, {}}) == "6000 5000 mg/1000");
    CHECK(text({two_ml, five_mg, {}}, {three_ml, six_mg, three_in_one}) == "5000 6000 mg/1000");
    CHECK(text({{}, six_mg, {}}, {{}, five_mg, {}}) == "6000 5000 mg/1000");
    // Not at all: mL of an unknown bottle beside mL of a known one, mL beside mg, nothing.
    CHECK(text({two_ml, {}, {}}, {three_ml, {}, three_in_one}).empty());
    CHECK(text({two_ml, {}, three_in_one}, {three_ml, {}, {}}).empty());
    CHECK(text({two_ml, {}, {}}, {{}, six_mg, {}}).empty());
    CHECK(text({{}, six_mg, {}}, {three_ml, {}, {}}).empty());
    CHECK(text({}, {three_ml, {}, {}}).empty());
    CHECK(text({two_ml, {}, {}}, {}).empty());
    CHECK(text({}, {}).empty());
}

TEST_CASE("an amount is known by its mL or its mg") {
    CHECK_FALSE(Amount{}.is_known());
    CHECK(Amount{Microlitres{1}, {}, {}}.is_known());
    CHECK(Amount{{}, Micrograms{1}, {}}.is_known());
}

TEST_CASE("a span covers its first and its last day, and without a last all that follow") {
    const Span closed{day(10), day(12)}, open{day(10), {}};
    for (int number = 1; number <= 31; ++number) {
        CHECK(closed.covers(day(number)) == (number >= 10 && number <= 12));
        CHECK(open.covers(day(number)) == (number >= 10));
    }
}
