// prescription.hpp: what is on the bottle, held against itself and against the calendar.
#include "doseline/prescription.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }

Prescription usual() {
    Prescription made;
    made.strength_mass = Micrograms{15000};
    made.strength_volume = Microlitres{5000};
    made.dose = Microlitres{2700};
    return made;
}

}  // namespace

TEST_CASE("each syringe that there is has its marks, and no other") {
    CHECK(mark_distance(Microlitres{1000}) == Microlitres{10});
    CHECK(mark_distance(Microlitres{3000}) == Microlitres{100});
    CHECK(mark_distance(Microlitres{5000}) == Microlitres{200});
    CHECK(mark_distance(Microlitres{10000}) == Microlitres{500});
    CHECK_FALSE(mark_distance(Microlitres{2500}));
    CHECK_FALSE(mark_distance(Microlitres{0}));
}

TEST_CASE("a mass that nobody typed agrees with everything") {
    auto prescription = usual();
    CHECK(mass_agrees(prescription));
    CHECK(mass_of_dose(prescription) == Micrograms{8100});
    prescription.dose_mass = Micrograms{81};
    CHECK_FALSE(mass_agrees(prescription));
}

TEST_CASE("supply: told as far as it is known") {
    auto prescription = usual();
    const Span to_30{day(1), day(30)};

    auto found = supply(prescription, {to_30, {}}, day(21));
    CHECK(found.days == Span{day(21), day(30)});
    CHECK(found.volume == Microlitres{27000});
    CHECK_FALSE(found.bottles);
    CHECK_FALSE(found.runs_out);
    CHECK_FALSE(found.keeps_through);

    prescription.bottle = Microlitres{25000};
    found = supply(prescription, {to_30, {}}, day(21));
    CHECK(found.bottles == 2);
    CHECK_FALSE(found.runs_out);

    prescription.bottle_opened = day(20);
    found = supply(prescription, {to_30, {}}, day(21));
    CHECK(found.runs_out == day(28));
    CHECK_FALSE(found.keeps_through);

    prescription.keeps_open = Days{28};
    CHECK(supply(prescription, {to_30, {}}, day(21)).keeps_through == day(47));
    prescription.bottle_opened.reset();
    CHECK_FALSE(supply(prescription, {to_30, {}}, day(21)).keeps_through);
    CHECK_FALSE(supply(prescription, {to_30, {}}, day(21)).runs_out);

    // An open end has no volume; but a bottle that is open runs out all the same.
    prescription.bottle_opened = day(20);
    found = supply(prescription, {{day(1), {}}, {}}, day(21));
    CHECK_FALSE(found.volume);
    CHECK_FALSE(found.bottles);
    CHECK(found.runs_out == day(28));
    prescription.bottle.reset();
    CHECK_FALSE(supply(prescription, {{day(1), {}}, {}}, day(21)).runs_out);
}

TEST_CASE("supply: the amount under way goes before the prescription's, but mg alone say nothing of mL") {
    const auto prescription = usual();
    const Span to_30{day(1), day(30)};
    CHECK(supply(prescription, {to_30, {Microlitres{1000}, {}}}, day(21)).volume == Microlitres{10000});
    CHECK(supply(prescription, {to_30, {Microlitres{1000}, Micrograms{3000}}}, day(21)).volume == Microlitres{10000});
    CHECK_FALSE(supply(prescription, {to_30, {{}, Micrograms{3000}}}, day(21)).volume);
}
