// supply.hpp: how long the bottle lasts (STE-LIQUID).
#include "doseline/supply.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }

Prescription usual() {
    Prescription made;
    made.strength = {Micrograms{15000}, Microlitres{5000}};
    made.dose = Microlitres{2700};
    return made;
}

Supply supply_of(const Prescription& prescription, const Span& days, const Amount& amount = {}) {
    SteroidCourse course;
    course.phases.push_back({.days = days});
    if (amount != Amount{}) course.amounts.push_back({days, amount});
    return supply(prescription, course, day(21));
}

}  // namespace

TEST_CASE("STE-LIQUID: supply is counted as far as it is known") {
    auto prescription = usual();
    const Span to_30{day(1), day(30)};

    auto found = supply_of(prescription, to_30);
    CHECK(found.days == Span{day(21), day(30)});
    CHECK(found.volume == Microlitres{27000});
    CHECK_FALSE(found.bottles);
    CHECK_FALSE(found.runs_out);
    CHECK_FALSE(found.keeps_through);

    prescription.bottle = Microlitres{25000};
    found = supply_of(prescription, to_30);
    CHECK(found.bottles == 2);
    CHECK_FALSE(found.runs_out);

    prescription.bottle_opened = day(20);
    found = supply_of(prescription, to_30);
    CHECK(found.runs_out == day(28));
    CHECK_FALSE(found.keeps_through);

    prescription.keeps_open = Days{28};
    CHECK(supply_of(prescription, to_30).keeps_through == day(47));
    prescription.bottle_opened.reset();
    CHECK_FALSE(supply_of(prescription, to_30).keeps_through);
    CHECK_FALSE(supply_of(prescription, to_30).runs_out);

    // An open end has no volume; but a bottle that is open runs out all the same.
    prescription.bottle_opened = day(20);
    found = supply_of(prescription, {day(1), {}});
    CHECK_FALSE(found.volume);
    CHECK_FALSE(found.bottles);
    CHECK(found.runs_out == day(28));
    prescription.bottle.reset();
    CHECK_FALSE(supply_of(prescription, {day(1), {}}).runs_out);
}

TEST_CASE("STE-LIQUID: the amount under way overrides the prescription's in the supply, but mg alone say nothing of mL") {
    const auto prescription = usual();
    const auto strength = prescription.strength;
    const Span to_30{day(1), day(30)};
    CHECK(supply_of(prescription, to_30, {Microlitres{1000}, {}, strength}).volume == Microlitres{10000});
    CHECK(supply_of(prescription, to_30, {Microlitres{1000}, Micrograms{3000}, strength}).volume == Microlitres{10000});
    CHECK_FALSE(supply_of(prescription, to_30, {{}, Micrograms{3000}, {}}).volume);
    auto opened = prescription;
    opened.bottle = Microlitres{25000};
    opened.bottle_opened = day(29);
    CHECK_FALSE(supply_of(opened, to_30).runs_out);
}

TEST_CASE("STE-LIQUID: a bottle that is emptied exactly lasts that day, and a need of exactly one bottle is one") {
    auto prescription = usual();
    prescription.bottle = Microlitres{27000};
    prescription.bottle_opened = day(21);
    const auto exact = supply_of(prescription, {day(1), day(30)});
    CHECK(exact.bottles == 1);
    CHECK_FALSE(exact.runs_out);
    prescription.bottle = Microlitres{24300};
    CHECK(supply_of(prescription, {day(1), day(30)}).runs_out == day(29));
    CHECK(supply_of(prescription, {day(1), day(30)}).bottles == 2);
}

TEST_CASE("STE-LIQUID: what was written for another bottle, or contradicts itself, is not counted") {
    auto prescription = usual();
    const Span to_30{day(1), day(30)};
    CHECK_FALSE(supply_of(prescription, to_30, {Microlitres{1000}, {}, Strength{Micrograms{5000}, Microlitres{1000}}}).volume);
    CHECK(supply_of(prescription, to_30, {Microlitres{1000}, {}, Strength{Micrograms{3000}, Microlitres{1000}}}).volume);
    CHECK_FALSE(supply_of(prescription, to_30, {Microlitres{1000}, {}, {}}).volume);
    prescription.dose_mass = Micrograms{80000};
    CHECK_FALSE(supply_of(prescription, to_30).volume);
}

TEST_CASE("the next bottle is asked for a week before this one ends, and never before today") {
    auto prescription = usual();
    const Span to_30{day(1), day(30)};
    const Span open{day(1), {}};
    prescription.bottle = Microlitres{2700 * 20};
    CHECK_FALSE(supply_of(prescription, open).good_through);
    CHECK_FALSE(supply_of(prescription, open).ask_by);

    // Full enough for the days 15 to 34.
    prescription.bottle_opened = day(15);
    CHECK(supply_of(prescription, open).good_through == day(34));
    CHECK(supply_of(prescription, open).ask_by == day(27));
    CHECK_FALSE(supply_of(prescription, to_30).good_through);
    CHECK_FALSE(supply_of(prescription, to_30).ask_by);

    // It does not keep as long as it is full enough, and the other way round.
    prescription.keeps_open = Days{16};
    CHECK(supply_of(prescription, open).good_through == day(30));
    CHECK(supply_of(prescription, open).ask_by == day(23));
    prescription.keeps_open = Days{40};
    CHECK(supply_of(prescription, open).good_through == day(34));
    // The last day of the course is the last day on which it has to keep.
    prescription.keeps_open = Days{16};
    CHECK_FALSE(supply_of(prescription, to_30).good_through);
    prescription.keeps_open = Days{15};
    CHECK(supply_of(prescription, to_30).good_through == day(29));
    CHECK(supply_of(prescription, to_30).ask_by == day(22));

    // On day 21 less than a week is left, then no day at all, then it is over.
    prescription.keeps_open = Days{13};
    CHECK(supply_of(prescription, open).ask_by == day(21));
    prescription.keeps_open = Days{7};
    CHECK(supply_of(prescription, open).good_through == day(21));
    CHECK(supply_of(prescription, open).ask_by == day(21));
    prescription.keeps_open = Days{6};
    CHECK(supply_of(prescription, open).good_through == day(20));
    CHECK_FALSE(supply_of(prescription, open).ask_by);

    // Where nobody can say how many mL a day takes, a bottle still keeps only so long.
    prescription.keeps_open = Days{16};
    const auto by_mass = supply_of(prescription, open, {{}, Micrograms{3000}, {}});
    CHECK_FALSE(by_mass.runs_out);
    CHECK(by_mass.ask_by == day(23));
}

TEST_CASE("before the first dose the need begins with it, and the day to ask may be earlier") {
    auto prescription = usual();
    prescription.bottle = Microlitres{2700 * 2};
    prescription.bottle_opened = day(1);
    SteroidCourse course;
    course.phases.push_back({.days = {day(8), day(30)}});
    const auto found = supply(prescription, course, day(1));
    CHECK(found.days == Span{day(8), day(30)});
    CHECK(found.volume == Microlitres{2700 * 23});
    CHECK(found.good_through == day(9));
    CHECK(found.ask_by == day(2));
}
