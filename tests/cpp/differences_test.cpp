// differences.hpp: what is not the same in two plans, thing by thing. Through the boundary: changes_test.cpp.
#include "doseline/differences.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }

Row<Step> steps(std::initializer_list<Step> all) {
    Row<Step> made;
    for (const auto& step : all) made.push_back(step);
    return made;
}

Step step(int first, int last, int volume) { return {{day(first), day(last)}, {Microlitres{volume}, {}, {}}}; }

}  // namespace

TEST_CASE("steps are the same if those that start on these days are") {
    const Span days{day(10), day(20)};
    const auto same = [&](std::initializer_list<Step> a, std::initializer_list<Step> b) {
        const bool found = same_steps(steps(a), steps(b), days);
        CHECK(same_steps(steps(b), steps(a), days) == found);
        return found;
    };
    CHECK(same({}, {}));
    CHECK(same({step(10, 12, 100)}, {step(10, 12, 100)}));
    CHECK_FALSE(same({step(10, 12, 100)}, {step(10, 13, 100)}));
    CHECK_FALSE(same({step(10, 12, 100)}, {step(10, 12, 200)}));
    CHECK_FALSE(same({step(10, 12, 100)}, {}));
    CHECK_FALSE(same({step(10, 12, 100)}, {step(10, 12, 100), step(13, 20, 50)}));
    // What starts outside does not matter, wherever it stands.
    CHECK(same({step(1, 9, 700), step(10, 12, 100)}, {step(10, 12, 100), step(21, 30, 700)}));
    CHECK(same({step(1, 9, 700)}, {step(21, 30, 700)}));
    CHECK_FALSE(same({step(20, 25, 100)}, {step(21, 25, 100)}));
}

TEST_CASE("a record is the same if every answer in it is") {
    Change one;
    const auto same = [&](auto change_it) {
        auto other = one;
        change_it(other);
        CHECK(same_record(&other, &one) == same_record(&one, &other));
        return same_record(&one, &other);
    };
    CHECK(same([](Change&) {}));
    CHECK_FALSE(same([](Change& c) { c.days.first += Days{1}; }));
    CHECK_FALSE(same([](Change& c) { c.gate = GateReply::go; }));
    CHECK_FALSE(same([](Change& c) { c.event = DoseEvent::vomited; }));
    CHECK_FALSE(same([](Change& c) { c.reported = true; }));
    CHECK_FALSE(same([](Change& c) { c.dose = 1; }));
    CHECK_FALSE(same([](Change& c) { c.reply = MissedReply::give_again; }));
    CHECK_FALSE(same([](Change& c) { c.said = TestReply::carry_on; }));
    // By which visit it is, or how it got there, no two records of one item differ.
    CHECK(same([](Change& c) { c.record = day(1); }));
    CHECK(same_record(nullptr, nullptr));
    CHECK_FALSE(same_record(&one, nullptr));
    CHECK_FALSE(same_record(nullptr, &one));
}
