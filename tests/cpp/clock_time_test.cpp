// clock_time.hpp: read_clock(text) -> minutes after midnight; and the clocks of a request.
#include "doseline/clock_time.hpp"

#include <string>

#include "family.hpp"

using namespace doseline;
using namespace family;

TEST_CASE("every time from 00:00 to 23:59 is read, and no later one") {
    for (int hours = 0; hours < 100; ++hours) {
        for (int minutes = 0; minutes < 100; ++minutes) {
            const char text[] = {static_cast<char>('0' + hours / 10), static_cast<char>('0' + hours % 10), ':',
                                 static_cast<char>('0' + minutes / 10), static_cast<char>('0' + minutes % 10)};
            const auto clock = read_clock({text, sizeof text});
            REQUIRE(clock.has_value() == (hours < 24 && minutes < 60));
            if (clock) REQUIRE(clock->count() == hours * 60 + minutes);
        }
    }
}

TEST_CASE("five characters, four of them digits with a colon between, and nothing else is a time") {
    const std::string good = "12:34";
    for (std::size_t place = 0; place < good.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            const bool is_digit = byte >= '0' && byte <= '9';
            auto text = good;
            text[place] = static_cast<char>(byte);
            // Any hour and minute that these digits can make is below 24:60 but for the tens.
            const bool is_time = place == 2 ? byte == ':' : is_digit && (place != 0 || byte <= '2') && (place != 3 || byte <= '5');
            CAPTURE(place, byte);
            REQUIRE(read_clock(text).has_value() == is_time);
        }
    }
    for (const auto* text : {"", "1", ":", "8:00", "08:0", "08:000", "008:00", " 08:00", "08:00 ", "08:00Z", "0800"})
        CHECK_FALSE(read_clock(text));
}

TEST_CASE("a clock that is none is refused, in the prescription and of the device") {
    for (const auto* text : {"1x:00", "08:60", "08.00", "24:00", "", "8:00"}) {
        CAPTURE(text);
        CHECK(problems_of(with(request(), {{"clock", text}})) == "clock:not-a-clock");
        CHECK(problems_of(with(request(), {{"prescription", prescription({{"clocks", list({text})}})}})) ==
              "prescription.clocks:not-a-clock");
    }
    for (const auto* text : {"23:59", "00:00"}) {
        CAPTURE(text);
        const auto asked =
            with(request(), {{"clock", text}, {"today", date(3)}, {"prescription", prescription({{"clocks", list({text})}})}});
        const auto plan = plan_of(asked);
        CHECK(plan["prescription"]["clocks"] == list({text}));
        CHECK(plan["today"]["doses"].back()["time"] == text);
    }
}

TEST_CASE("the clocks of a prescription rise, and are no more than its doses") {
    const auto problems = [](int times_a_day, const Json& clocks) {
        return problems_of(with(request(), {{"prescription", prescription({{"timesPerDay", times_a_day}, {"clocks", clocks}})}}));
    };
    CHECK(problems(2, Json::array()).empty());
    CHECK(problems(2, {"08:00"}).empty());
    CHECK(problems(2, {"08:00", "08:01"}).empty());
    CHECK(problems(2, {"08:00", "08:00"}) == "prescription.clocks:not-in-order");
    CHECK(problems(2, {"08:01", "08:00"}) == "prescription.clocks:not-in-order");
    CHECK(problems(3, {"08:00", "12:00", "11:59"}) == "prescription.clocks:not-in-order");
    CHECK(problems(1, {"08:00", "20:00"}) == "prescription.clocks:too-many 1 count");
    CHECK(problems(3, {"06:00", "08:00", "12:00", "20:00"}) == "prescription.clocks:too-many 3 count");
    CHECK(problems(4, {"06:00", "08:00", "12:00", "20:00"}).empty());
    CHECK(problems(4, {"06:00", "08:00", "12:00", "20:00", "21:00"}) == "prescription.clocks:too-many 4 count");
    CHECK(problems(2, {"08:00", 20}) == "prescription.clocks:wrong-type");
    CHECK(problems(2, {nullptr, "08:00"}) == "prescription.clocks:wrong-type");
}
