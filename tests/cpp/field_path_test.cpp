// field_path.hpp: entry_path(list, place).
#include "doseline/field_path.hpp"

#include "catch.hpp"

TEST_CASE("an entry is named by its list and its place, for every place that a list can have") {
    for (std::size_t place = 0; place < 10'000; ++place) {
        REQUIRE(doseline::entry_path("changes", place) == "changes[" + std::to_string(place) + "]");
    }
    CHECK(doseline::entry_path("", 0) == "[0]");
}
