// steroid.hpp: label_course (STE-START, STE-30, STE-TAPER).
#include "doseline/steroid.hpp"

#include "catch.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;

TEST_CASE("for every day of 2000 to 2100: 30 full days from the day before, then 28 taper days, none twice, none left out") {
    for (auto day0 = first_day_allowed; day0 <= last_day_allowed; day0 += Days{1}) {
        const auto course = steroid_course(edition_us.steroid, day0, {});
        REQUIRE(course.phases.size() == 2);
        const auto& [full, taper] = std::tie(course.phases[0].days, course.phases[1].days);
        REQUIRE(full.first == day0 - Days{1});
        REQUIRE(*full.last - full.first + Days{1} == Days{30});
        REQUIRE(course.gate == full.last);
        REQUIRE(taper.first == *full.last + Days{1});
        REQUIRE(*taper.last - taper.first + Days{1} == Days{28});
        REQUIRE(*taper.last - day0 == Days{56});
    }
}
