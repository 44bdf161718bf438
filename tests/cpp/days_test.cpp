// wire/boundary.hpp: add_days_json; wire/changes_json.hpp: steps of a taper by how many days they last.
#include <string>

#include "family.hpp"

using namespace family;

namespace {

Json days_step(const Json& days, const Json& amount = ml(2'000)) { return with({{"days", days}}, amount); }

// What is wrong with a taper from day 29 in these steps.
std::string refused(std::initializer_list<Json> steps) { return problems_of(request(list({go(28), begun(29, steps)}))); }

Json added(const Json& asked) { return Json::parse(doseline::wire::add_days_json(asked.dump())); }

std::string days_after(const char* from, const Json& by) {
    const auto found = added({{"from", from}, {"by", by}});
    if (found["ok"] == false) return problems_text(found["problems"]);
    std::string text;
    for (const auto& day : found["days"]) text += (text.empty() ? "" : " ") + day.get<std::string>();
    return text;
}

}  // namespace

TEST_CASE("STE-TAPER: a step by its days is the step to its last day, in whatever order both are given") {
    const auto plan_after = [](std::initializer_list<Json> steps, const Json& more = Json::array()) {
        auto changes = list({go(28), begun(29, steps)});
        for (const auto& change : more) changes.push_back(change);
        return plan_of(with(request(changes), {{"today", date(28)}, {"prescription", prescription()}}));
    };
    const auto as_dates = plan_after({step(35, ml(2'000)), step(42, ml(1'500)), step(56, ml(1'000))});
    CHECK(plan_after({days_step(7), days_step(7, ml(1'500)), days_step(14, ml(1'000))}) == as_dates);
    CHECK(plan_after({days_step(7), step(42, ml(1'500)), days_step(14, ml(1'000))}) == as_dates);
    CHECK(plan_after({step(35, ml(2'000)), days_step(7, ml(1'500)), step(56, ml(1'000))}) == as_dates);
    CHECK(plan_after({days_step(1), days_step(366)}) == plan_after({step(29, ml(2'000)), step(395, ml(2'000))}));
    // From a day of its own.
    CHECK(plan_after({days_step(7), with(days_step(3), {{"from", date(40)}})}) ==
          plan_after({step(35, ml(2'000)), with(step(42, ml(2'000)), {{"from", date(40)}})}));
    const auto on_hold = list({paused(31, 33)});
    CHECK(plan_after({days_step(7), days_step(7)}, on_hold) == plan_after({step(35, ml(2'000)), step(42, ml(2'000))}, on_hold));
}

TEST_CASE("STE-TAPER: how many days a step may last, and what is no number of days") {
    CHECK(refused({days_step(1)}).empty());
    CHECK(refused({days_step(366)}).empty());
    const std::string path = "changes[1].steps[0].days:";
    CHECK(refused({days_step(0)}) == path + "below-least 1 days");
    CHECK(refused({days_step(-1)}) == path + "below-least 1 days");
    CHECK(refused({days_step(367)}) == path + "above-most 366 days");
    CHECK(refused({days_step(9'000'000'000'000'000'000)}) == path + "above-most 366 days");
    CHECK(refused({days_step(-9'000'000'000'000'000'000)}) == path + "below-least 1 days");
    CHECK(refused({days_step(7.5)}) == path + "not-whole");
    for (const auto& none : {Json("7"), Json(nullptr), Json(true), Json::array(), Json::object()}) {
        CAPTURE(none.dump());
        CHECK(refused({days_step(none)}) == path + "wrong-type");
    }
}

TEST_CASE("STE-TAPER: a step says its last day once, and says it") {
    CHECK(refused({ml(2'000)}) == "changes[1].steps[0].through:missing");
    CHECK(refused({with(days_step(7), {{"through", date(35)}})}) == "changes[1].steps[0].days:repeated-field");
    CHECK(refused({with(days_step(7), {{"through", "soon"}})}) ==
          "changes[1].steps[0].through:not-a-date; changes[1].steps[0].days:repeated-field");
    CHECK(refused({with(days_step(0), {{"through", date(35)}})}) ==
          "changes[1].steps[0].days:below-least 1 days; changes[1].steps[0].days:repeated-field");
}

TEST_CASE("STE-TAPER: days that lead out of the calendar are refused at the step where they do") {
    const auto until_2100 = [](const char* from, std::initializer_list<Json> steps) {
        return problems_of(request(list({with({{"kind", "taper-begun"}, {"from", from}}, {{"steps", list(steps)}})})));
    };
    CHECK(until_2100("2100-12-01", {days_step(31)}).empty());
    CHECK(until_2100("2100-12-31", {days_step(1)}).empty());
    CHECK(until_2100("2100-12-01", {days_step(32)}) == "changes[0].steps[0].days:after-2100 2100-12-31 date");
    CHECK(until_2100("2100-12-01", {days_step(7), days_step(24), days_step(1)}) == "changes[0].steps[2].days:after-2100 2100-12-31 date");
    auto steps = Json::array();
    for (int each = 0; each < 100; ++each) steps.push_back(days_step(366));
    CHECK(problems_of(request(list({with(begun(29), {{"steps", steps}})}))) == "changes[0].steps[74].days:after-2100 2100-12-31 date");
}

TEST_CASE("what a number of days asks is asked of the step's last day") {
    const auto asked = compared(with(request(list({go(28)})), {{"today", date(28)}}),
                                with(request(list({go(28), begun(29, {days_step(7), days_step(200)})})), {{"today", date(28)}}));
    REQUIRE(asked["asks"].size() == 1);
    CHECK(asked["asks"][0]["field"] == "changes[1].steps[1].through");
    CHECK(asked["asks"][0]["now"] == date(235));
}

TEST_CASE("days are counted from a day, forward and backward, over months, leap days and the calendar's whole length") {
    CHECK(days_after("2025-11-17", list({-1, 1, 7})) == "2025-11-16 2025-11-18 2025-11-24");
    CHECK(days_after("2025-12-31", list({0, 1})) == "2025-12-31 2026-01-01");
    CHECK(days_after("2028-02-28", list({1, 2})) == "2028-02-29 2028-03-01");
    CHECK(days_after("2100-02-28", list({1})) == "2100-03-01");
    CHECK(days_after("2000-01-01", list({36'889})) == "2100-12-31");
    CHECK(days_after("2100-12-31", list({-36'889})) == "2000-01-01");
    CHECK(added({{"from", "2025-11-17"}, {"by", Json::array()}}).dump() == R"({"ok":true,"days":[]})");
    CHECK(added({{"from", "2025-11-17"}, {"by", list({1})}}).dump() == R"({"ok":true,"days":["2025-11-18"]})");
}

TEST_CASE("days out of the calendar, and what is no day or no number, are refused") {
    CHECK(days_after("2100-12-31", list({1})) == "by:after-2100 2100-12-31 date");
    CHECK(days_after("2000-01-01", list({-1})) == "by:before-2000 2000-01-01 date");
    for (const auto& far : {Json(36'890), Json(9'000'000'000'000'000'000), Json(1e300)}) {
        CHECK(days_after("2000-01-01", list({far})) == "by:after-2100 2100-12-31 date");
    }
    CHECK(days_after("2100-12-31", list({-9'000'000'000'000'000'000})) == "by:before-2000 2000-01-01 date");
    CHECK(days_after("2025-11-17", list({1, 0.5})) == "by:not-whole");
    CHECK(days_after("2025-11-17", list({1, "7"})) == "by:wrong-type");
    CHECK(days_after("2025-11-17", Json(7)) == "by:wrong-type");
    CHECK(days_after("2025-02-29", list({1})) == "from:no-such-day");
    CHECK(days_after("soon", list({1, "x"})) == "from:not-a-date; by:wrong-type");
    auto many = Json::array();
    for (int each = 0; each < 100; ++each) many.push_back(each);
    CHECK(days_after("2025-11-17", many).size() == 100 * 11 - 1);
    many.push_back(100);
    CHECK(days_after("2025-11-17", many) == "by:too-many 100 count");
    CHECK(problems_text(added(Json::object())["problems"]) == "from:missing; by:missing");
    CHECK(problems_text(added({{"from", "2025-11-17"}, {"by", list({1})}, {"zone", "UTC"}})["problems"]) == "zone:unknown-field");
    CHECK(problems_text(added(Json::array())["problems"]) == "request:unreadable-request");
}
