// daily_amount.hpp: the amount of one dose on a day, and what stands in the way of it.
#include "doseline/daily_amount.hpp"

#include <string>

#include "catch.hpp"
#include "wire/names.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }
constexpr Strength three_in_one{Micrograms{3'000}, Microlitres{1'000}};
constexpr Strength five_in_one{Micrograms{5'000}, Microlitres{1'000}};

Prescription usual() {
    Prescription made;
    made.strength = {Micrograms{15'000}, Microlitres{5'000}};
    made.dose = Microlitres{2'700};
    made.syringe = Microlitres{3'000};
    return made;
}

// A full dose from day 1 to 10, a taper from 11 to 20; an amount typed on 5 to 6 and on 15 to 16.
SteroidCourse course_of(const Amount& typed) {
    SteroidCourse course;
    course.phases.push_back({.is_taper = false, .days = {day(1), day(10)}});
    course.phases.push_back({.is_taper = true, .days = {day(11), day(20)}});
    course.amounts.push_back({{day(5), day(6)}, typed});
    course.amounts.push_back({{day(15), day(16)}, typed});
    return course;
}

// "2700 mg-only larger-than-syringe certain": the mL, the warnings, whether it may be drawn up or only counted.
std::string text(const Amount& typed, const std::optional<Prescription>& prescription, int on) {
    const auto found = daily_amount(course_of(typed), prescription, day(on));
    if (!found) return "none";
    std::string made = found->amount.volume ? std::to_string(count<Microlitre>(*found->amount.volume)) : "-";
    for (const auto& [warning, word] : wire::words<DoseWarning>()) {
        if (found->warnings.has(warning)) made += std::string{" "} + word;
    }
    if (found->volume_holds()) made += found->is_certain() ? " certain" : " holds";
    return made;
}

std::string typed(const Amount& amount, const std::optional<Prescription>& prescription = usual()) {
    const auto full = text(amount, prescription, 5);
    CHECK(text(amount, prescription, 6) == full);
    CHECK(text(amount, prescription, 15) == full);
    return full;
}

}  // namespace

TEST_CASE("STE-LIQUID, STE-TAPER: typed, else prescribed on a full dose, else unknown, and nothing on a day without steroid") {
    const Amount amount{Microlitres{2'000}, {}, three_in_one};
    CHECK(text(amount, usual(), 0) == "none");
    CHECK(text(amount, usual(), 21) == "none");
    for (const int full : {1, 4, 7, 10}) {
        CHECK(text(amount, usual(), full) == "2700 certain");
        CHECK(text(amount, {}, full) == "-");
    }
    for (const int taper : {11, 14, 17, 20}) {
        CHECK(text(amount, usual(), taper) == "- amount-not-typed");
        CHECK(text(amount, {}, taper) == "- amount-not-typed");
    }
    CHECK(typed(amount) == "2000 certain");
    CHECK(typed({}) == "- amount-not-typed");
    CHECK(typed({}, {}) == "- amount-not-typed");
}

TEST_CASE("STE-LIQUID: mL count only for the bottle that they were written for") {
    CHECK(typed({{}, Micrograms{6'000}, {}}) == "- mg-only");
    CHECK(typed({{}, Micrograms{6'000}, {}}, {}) == "- mg-only");
    CHECK(typed({Microlitres{2'000}, {}, {}}) == "2000 strength-missing");
    CHECK(typed({Microlitres{2'000}, {}, {}}, {}) == "2000 strength-missing");
    CHECK(typed({Microlitres{2'000}, {}, five_in_one}) == "2000 other-strength");
    CHECK(typed({Microlitres{2'000}, {}, five_in_one}, {}) == "2000 certain");
}

TEST_CASE("STE-LIQUID: mg and mL that are apart are a question for the pharmacist, of a step and of the prescription") {
    CHECK(typed({Microlitres{2'000}, Micrograms{6'000}, three_in_one}) == "2000 certain");
    CHECK(typed({Microlitres{2'000}, Micrograms{9'000}, three_in_one}) == "2000 ask-pharmacist");
    CHECK(typed({Microlitres{2'000}, Micrograms{9'000}, five_in_one}) == "2000 other-strength ask-pharmacist");
    CHECK(typed({Microlitres{2'000}, Micrograms{9'000}, {}}) == "2000 strength-missing");
    auto contradicting = usual();
    contradicting.dose_mass = Micrograms{80'000};
    CHECK(text({}, contradicting, 1) == "2700 ask-pharmacist");
}

TEST_CASE("STE-LIQUID: more than the syringe holds is not drawn up but counted, and between marks it is both") {
    CHECK(typed({Microlitres{3'000}, {}, three_in_one}) == "3000 certain");
    CHECK(typed({Microlitres{3'100}, {}, three_in_one}) == "3100 larger-than-syringe holds");
    auto coarse = usual();
    coarse.syringe = Microlitres{5'000};
    CHECK(typed({Microlitres{2'600}, {}, three_in_one}, coarse) == "2600 certain");
    CHECK(typed({Microlitres{2'700}, {}, three_in_one}, coarse) == "2700 between-marks certain");
    CHECK(typed({Microlitres{5'100}, {}, three_in_one}, coarse) == "5100 larger-than-syringe holds");
    // Of an amount for another bottle the syringe says nothing.
    CHECK(typed({Microlitres{5'100}, {}, five_in_one}, coarse) == "5100 other-strength");
    CHECK(typed({Microlitres{5'100}, {}, {}}, coarse) == "5100 strength-missing");
    CHECK(typed({Microlitres{5'100}, Micrograms{1}, three_in_one}, coarse) == "5100 ask-pharmacist larger-than-syringe");
    coarse.syringe.reset();
    CHECK(typed({Microlitres{5'100}, {}, three_in_one}, coarse) == "5100 certain");
}
