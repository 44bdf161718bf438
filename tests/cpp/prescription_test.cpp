// prescription.hpp: what is on the bottle, held against itself and against the calendar.
#include "doseline/prescription.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

Prescription usual() {
    Prescription made;
    made.strength = {Micrograms{15000}, Microlitres{5000}};
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
    CHECK(mass_in(prescription.strength, prescription.dose) == Micrograms{8100});
    prescription.dose_mass = Micrograms{81};
    CHECK_FALSE(mass_agrees(prescription));
}

TEST_CASE("STE-LIQUID: how a volume sits in a syringe") {
    const auto fitted = fit(Microlitres{3000}, Microlitres{2700});
    CHECK((fitted.fits && fitted.on_mark && fitted.mark == Microlitres{100}));
    CHECK_FALSE(fit(Microlitres{5000}, Microlitres{2700}).on_mark);
    CHECK_FALSE(fit(Microlitres{1000}, Microlitres{2700}).fits);
    CHECK(fit(Microlitres{1000}, Microlitres{1000}).fits);
}

TEST_CASE("two prescriptions are the same only if every answer is") {
    const auto differs = [](auto change_it) {
        auto other = usual();
        change_it(other);
        return !(other == usual());
    };
    CHECK_FALSE(differs([](Prescription&) {}));
    CHECK(differs([](Prescription& p) { p.strength.mass = Micrograms{1}; }));
    CHECK(differs([](Prescription& p) { p.strength.volume = Microlitres{1}; }));
    CHECK(differs([](Prescription& p) { p.dose = Microlitres{1}; }));
    CHECK(differs([](Prescription& p) { p.dose_mass = Micrograms{1}; }));
    CHECK(differs([](Prescription& p) { p.times_a_day = 2; }));
    CHECK(differs([](Prescription& p) { p.clocks[3] = ClockTime{1}; }));
    CHECK(differs([](Prescription& p) { p.syringe = Microlitres{1000}; }));
    CHECK(differs([](Prescription& p) { p.bottle = Microlitres{1}; }));
    CHECK(differs([](Prescription& p) { p.bottle_opened = CivilDay{}; }));
    CHECK(differs([](Prescription& p) { p.keeps_open = Days{1}; }));
}
