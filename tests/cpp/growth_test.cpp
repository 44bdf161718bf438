// check_plausible(weight, age_days, weeks_born_early, sex, typed) -> silent | confirm | retype, and the swapped reading.
// plausible_weights(age_days, sex) -> the four bounds in whole grams.
#include "doseline/growth.hpp"

#include <algorithm>
#include <cmath>

#include "catch.hpp"
#include "doseline/growth_who.hpp"
#include "who_reference.hpp"

using namespace doseline;

namespace {

constexpr Sex both[] = {Sex::girl, Sex::boy};

Plausibility level(std::int64_t grams, int age_days, Sex sex, int weeks_early = 0) {
    return check_plausible(Grams{grams}, age_days, weeks_early, sex).level;
}

std::int64_t swapped(std::int64_t grams, int age_days, Sex sex, WeightUnit typed) {
    const auto answer = check_plausible(Grams{grams}, age_days, 0, sex, typed);
    REQUIRE(answer.swapped.size() <= 1);
    return answer.swapped.empty() ? 0 : count<Gram>(*answer.swapped.begin());
}

}  // namespace

TEST_CASE("the copied WHO table is WHO's file, number by number", "[growth]") {
    for (const Sex sex : both) {
        const auto& copy = sex == Sex::girl ? who::girls : who::boys;
        const auto& file = who_reference::rows(sex);
        REQUIRE(file.size() >= copy.size());
        for (std::size_t i = 0; i < copy.size(); ++i) {
            INFO("row " << i);
            CHECK(who::ages[i] == file[i].age_days);
            CHECK(copy[i].power == std::lround(file[i].power * 10'000));
            CHECK(copy[i].median == std::lround(file[i].median_kg * 10'000));
            CHECK(copy[i].spread == std::lround(file[i].spread * 100'000));
        }
        CHECK(who::ages.back() == last_table_day);
    }
}

TEST_CASE("the rule's worked checks", "[growth]") {
    struct Check {
        int age_days;
        std::int64_t grams;
        double z;
        Plausibility level;
    };
    const Check checks[] = {
        {182, 17'500, 9.0, Plausibility::retype},
        {182, 12'500, 4.4, Plausibility::confirm},
        {365, 4'400, -6.1, Plausibility::retype},
        {30, 6'400, 2.8, Plausibility::silent},
    };
    for (const auto& check : checks) {
        INFO("boy, " << check.age_days << " days, " << check.grams << " g");
        const double z = who_reference::z_score(who_reference::at(Sex::boy, check.age_days), static_cast<double>(check.grams) / 1000);
        CHECK(z == Approx(check.z).margin(0.1));
        CHECK(level(check.grams, check.age_days, Sex::boy) == check.level);
    }
}

TEST_CASE("on the table's rows the silent weights are WHO's own printed SD3 columns", "[growth]") {
    for (const Sex sex : both) {
        for (const auto& row : who_reference::rows(sex)) {
            if (row.age_days > last_table_day) break;
            INFO(row.age_days << " days");
            const auto bounds = plausible_weights(row.age_days, sex);
            // Printed to a gram; a bound is the whole gram inside.
            CHECK(std::abs(static_cast<double>(count<Gram>(bounds.silent_from)) - row.minus3sd_kg * 1000) <= 1);
            CHECK(std::abs(static_cast<double>(count<Gram>(bounds.silent_through)) - row.plus3sd_kg * 1000) <= 1);
        }
    }
}

// Every bound there is: 2 sexes, 762 ages, 4 bounds. A level depends on nothing else, so this is every decision.
TEST_CASE("every bound is the rule's, and no machine's last bit can move it", "[growth]") {
    double nearest = 1;
    for (const Sex sex : both) {
        for (int age = 0; age <= last_table_day; ++age) {
            const auto row = who_reference::at(sex, age);
            const double exact[] = {who_reference::weight_kg(row, -3) * 1000, who_reference::weight_kg(row, 3) * 1000,
                                    who_reference::weight_kg(row, -6) * 1000, who_reference::weight_kg(row, 5) * 1000};
            const auto from = [](double grams) { return Grams{static_cast<std::int64_t>(std::ceil(grams))}; };
            const auto through = [](double grams) { return Grams{static_cast<std::int64_t>(std::floor(grams))}; };
            const auto bounds = plausible_weights(age, sex);
            INFO("age " << age << (sex == Sex::girl ? " girl" : " boy"));
            CHECK(bounds.silent_from == from(exact[0]));
            CHECK(bounds.silent_through == through(exact[1]));
            CHECK(bounds.confirm_from == from(exact[2]));
            CHECK(bounds.confirm_through == through(exact[3]));
            for (const double bound : exact) nearest = std::min(nearest, std::abs(bound - std::round(bound)));
        }
    }
    // Doubles near 30 000 are 4e-12 apart and the sums lose a few hundred of those at worst.
    INFO("nearest bound to a whole gram: " << nearest);
    CHECK(nearest > 1e-6);
}

TEST_CASE("levels change at the gram", "[growth]") {
    for (const Sex sex : both) {
        for (int age = 0; age <= last_table_day; age += 13) {
            const auto bounds = plausible_weights(age, sex);
            const auto at = [&](Grams weight, int more) { return level(count<Gram>(weight) + more, age, sex); };
            INFO("age " << age);
            CHECK(at(bounds.confirm_from, -1) == Plausibility::retype);
            CHECK(at(bounds.confirm_from, 0) == Plausibility::confirm);
            CHECK(at(bounds.silent_from, -1) == Plausibility::confirm);
            CHECK(at(bounds.silent_from, 0) == Plausibility::silent);
            CHECK(at(bounds.silent_through, 0) == Plausibility::silent);
            CHECK(at(bounds.silent_through, 1) == Plausibility::confirm);
            CHECK(at(bounds.confirm_through, 0) == Plausibility::confirm);
            CHECK(at(bounds.confirm_through, 1) == Plausibility::retype);
        }
    }
}

TEST_CASE("without sex a level is reached only if both reach it", "[growth]") {
    for (int age = 0; age <= 730; age += 5) {
        for (std::int64_t grams = 500; grams <= 30'000; grams += 50) {
            const auto expected = std::min(level(grams, age, Sex::girl), level(grams, age, Sex::boy));
            if (level(grams, age, Sex::unknown) != expected) FAIL(age << " days, " << grams << " g");
        }
    }
    // A boy's weight that is unusual for a girl: 5.0 kg on the day of birth.
    CHECK(level(5'000, 0, Sex::girl) == Plausibility::confirm);
    CHECK(level(5'000, 0, Sex::boy) == Plausibility::silent);
    CHECK(level(5'000, 0, Sex::unknown) == Plausibility::silent);
}

TEST_CASE("weeks born early come off the age, down to the day of birth", "[growth]") {
    for (const Sex sex : {Sex::unknown, Sex::girl, Sex::boy}) {
        CHECK(level(3'000, 100, sex) == Plausibility::confirm);
        CHECK(level(3'000, 100, sex, 10) == Plausibility::silent);
        for (int weeks = 0; weeks <= 17; ++weeks) {
            for (std::int64_t grams = 1'000; grams < 8'000; grams += 100) {
                CHECK(level(grams, 150, sex, weeks) == level(grams, 150 - 7 * weeks, sex));
                CHECK(level(grams, 7 * weeks, sex, weeks) == level(grams, 0, sex));
                // Before the date the child was due: as on the table's first day.
                CHECK(level(grams, 0, sex, weeks) == level(grams, 0, sex));
            }
        }
        // There the label's smallest weight is never asked about.
        CHECK(level(2'600, 0, sex, 12) == Plausibility::silent);
    }
}

TEST_CASE("beyond the table there is no reference and nothing is said", "[growth]") {
    CHECK(level(1'000, last_table_day, Sex::boy) == Plausibility::retype);
    CHECK(level(1'000, last_table_day + 1, Sex::boy) == Plausibility::silent);
    CHECK(level(1'000, last_table_day + 70, Sex::boy, 10) == Plausibility::retype);
    CHECK(level(999'999, 40'000, Sex::unknown) == Plausibility::silent);
    CHECK(check_plausible(Grams{1'000}, last_table_day + 1, 0, Sex::girl).swapped.empty());
}

TEST_CASE("the same digits in the other unit are offered where that is silent", "[growth]") {
    struct Swap {
        const char* slip;
        std::int64_t grams;
        int age_days;
        Sex sex;
        WeightUnit typed;
        std::int64_t offered;  // 0: none
    };
    const Swap swaps[] = {
        {"18.1 lb typed as kg", 18'100, 182, Sex::boy, WeightUnit::kilograms, 8'210},
        {"the same, unit not known", 18'100, 182, Sex::boy, WeightUnit::none, 8'210},
        {"the same, sex not known", 18'100, 182, Sex::unknown, WeightUnit::kilograms, 8'210},
        {"too heavy, but typed in pounds", 18'100, 182, Sex::boy, WeightUnit::pounds, 0},
        {"too heavy, typed in grams", 18'100, 182, Sex::boy, WeightUnit::grams, 0},
        {"8.2 kg typed as lb", 3'719, 182, Sex::boy, WeightUnit::pounds, 8'200},
        {"8.25 kg typed as lb", 3'742, 182, Sex::boy, WeightUnit::pounds, 8'250},
        {"the same, unit not known", 3'719, 182, Sex::boy, WeightUnit::none, 8'200},
        {"too light, but typed in kg", 3'719, 182, Sex::boy, WeightUnit::kilograms, 0},
        {"too light, typed in grams", 3'719, 182, Sex::boy, WeightUnit::grams, 0},
        {"no slip", 8'200, 182, Sex::boy, WeightUnit::kilograms, 0},
        {"neither reading fits", 60'000, 182, Sex::boy, WeightUnit::none, 0},
        {"neither reading fits", 1'000, 182, Sex::boy, WeightUnit::none, 0},
        {"no weight at all", 0, 182, Sex::boy, WeightUnit::none, 0},
        {"a tonne", 999'999'000, 182, Sex::boy, WeightUnit::none, 0},
    };
    for (const auto& swap : swaps) {
        INFO(swap.slip << ": " << swap.grams << " g at " << swap.age_days << " days");
        CHECK(swapped(swap.grams, swap.age_days, swap.sex, swap.typed) == swap.offered);
    }
}

TEST_CASE("a reading back in kilograms has the digits that were typed, to two decimals", "[growth]") {
    for (std::int64_t hundredths = 260; hundredths <= 2'100; ++hundredths) {
        const Grams read_as_pounds{divide_half_up(hundredths * 45'359'237, 10'000'000)};
        // The oldest age at which these digits, taken for kilograms, are silent and the pounds are not.
        for (const int age : {0, 60, 182, 400, 730}) {
            const auto answer = check_plausible(read_as_pounds, age, 0, Sex::boy, WeightUnit::pounds);
            for (const Grams meant : answer.swapped) {
                if (count<Gram>(meant) != hundredths * 10) FAIL(hundredths);
            }
        }
    }
}
