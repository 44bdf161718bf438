// stairs.hpp: the steroid amount by amount, from its first day to its last.
#include "doseline/stairs.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

constexpr Strength fifteen_in_five{Micrograms{15'000}, Microlitres{5'000}};

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }

Amount of_volume(std::int64_t microlitres, std::optional<Strength> strength = fifteen_in_five) {
    return {Microlitres{microlitres}, {}, strength};
}

Prescription usual() {
    Prescription made;
    made.strength = fifteen_in_five;
    made.dose = Microlitres{2700};
    return made;
}

// Full on the days 1 to 10, then a taper to day 20 or without an end.
SteroidCourse course_with(std::initializer_list<Step> amounts, std::optional<CivilDay> last = day(20)) {
    SteroidCourse course;
    course.phases.push_back({.days = {day(1), day(10)}});
    course.phases.push_back({.is_taper = true, .days = {day(11), last}});
    for (const auto& step : amounts) course.amounts.push_back(step);
    return course;
}

// Each stair as "first-last:height".
std::string text(const Row<Stair>& stairs) {
    std::string found;
    for (const auto& [phase, days, amount, height] : stairs) {
        found += (found.empty() ? "" : " ") + std::to_string((days.first - day(0)).count()) + "-";
        if (days.last) found += std::to_string((*days.last - day(0)).count());
        found += ":" + (height ? std::to_string(*height) : "");
    }
    return found;
}

}  // namespace

TEST_CASE("STE-TAPER: a stair for each amount, and no amount is made up for days that have none") {
    CHECK(text(stairs(course_with({}), {})) == "1-10: 11-20:");
    CHECK(text(stairs(course_with({}), usual())) == "1-10:1000 11-20:");
    CHECK(text(stairs(course_with({{{day(11), day(15)}, of_volume(1350)}, {{day(16), day(20)}, of_volume(500)}}), usual())) ==
          "1-10:1000 11-15:500 16-20:185");
    // Between two steps nobody gave an amount.
    const auto found = stairs(course_with({{{day(11), day(13)}, of_volume(2000)}, {{day(18), day(20)}, of_volume(1000)}}), usual());
    CHECK(text(found) == "1-10:1000 11-13:741 14-17: 18-20:370");
    CHECK_FALSE(found[2].amount.amount.is_known());
    CHECK(found[0].phase.is_taper == false);
    CHECK(found[1].phase.is_taper == true);
    CHECK(text(stairs(course_with({}, std::nullopt), usual())) == "1-10:1000 11-:");
}

TEST_CASE("STE-LIQUID: heights are of what can be compared, whatever the bottle") {
    const Strength five_in_one{Micrograms{5'000}, Microlitres{1'000}};
    // 1 mL of 5 mg per mL is 5 mg; 2.7 mL of 3 mg per mL are 8.1 mg.
    CHECK(text(stairs(course_with({{{day(11), day(20)}, of_volume(1000, five_in_one)}}), usual())) == "1-10:1000 11-20:617");
    CHECK(text(stairs(course_with({{{day(11), day(20)}, {{}, Micrograms{4'050}, {}}}}), usual())) == "1-10:1000 11-20:500");
    CHECK(text(stairs(course_with({{{day(11), day(20)}, of_volume(1000, std::nullopt)}}), usual())) == "1-10:1000 11-20:");
    // The largest need not be the first.
    CHECK(text(stairs(course_with({{{day(5), day(10)}, of_volume(5400)}}), usual())) == "1-4:500 5-10:1000 11-20:");
    // A drop that rounds to nothing divides nothing.
    const Strength thin{Micrograms{1}, Microlitres{100'000}};
    CHECK(text(stairs(course_with({{{day(1), day(10)}, {{}, Micrograms{1}, {}}}, {{day(11), day(20)}, of_volume(10, thin)}}), {})) ==
          "1-10:1000 11-20:0");
    CHECK(text(stairs(course_with({{{day(1), day(10)}, of_volume(10, thin)},
                                   {{day(11), day(20)}, of_volume(10, Strength{Micrograms{2}, Microlitres{200'001}})}}),
                      {})) == "1-10:1000 11-20:");
    // mL and mg that contradict each other: no stair is higher than the highest.
    CHECK(text(stairs(course_with({{{day(1), day(4)}, {Microlitres{1000}, Micrograms{9'000}, fifteen_in_five}},
                                   {{day(5), day(10)}, {Microlitres{2000}, Micrograms{1'000}, fifteen_in_five}},
                                   {{day(11), day(20)}, {{}, Micrograms{8'000}, {}}}}),
                      {})) == "1-4:1000 5-10:125 11-20:1000");
}
