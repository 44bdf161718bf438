// steroid.hpp: the course (STE-START, STE-30, STE-GATE, STE-TAPER, STE-HOLD, STE-ABRUPT).
#include "doseline/steroid.hpp"

#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day0 = std::chrono::year{2025} / 11 / 3;

Change change_of(ChangeKind kind, int first, std::optional<int> last = {}) {
    Change change;
    change.kind = kind;
    change.days.first = day0 + Days{first};
    if (last) change.days.last = day0 + Days{*last};
    return change;
}

Change word(int on, GateReply reply) {
    auto change = change_of(ChangeKind::gate, on);
    change.gate = reply;
    return change;
}

Change hold(std::optional<int> through) { return change_of(ChangeKind::course_held, 0, through); }

const auto go = [](int on) { return word(on, GateReply::go); };
const auto not_yet = [](int on) { return word(on, GateReply::not_yet); };

// "full -1..28 label unless, taper 29..56 conditional possible"; an open end is written with why it is open.
std::string course_text(const std::vector<Change>& changes, std::optional<int> today = {}) {
    static constexpr const char* basis[] = {"label", "team", "conditional"};
    static constexpr const char* why[] = {"", "no-answer", "not-yet", "held", "full-again", "paused"};
    History history;
    for (const auto& change : changes) history.changes.push_back(change);
    const auto seen = today ? std::optional{day0 + Days{*today}} : std::nullopt;
    const auto course = steroid_course(edition_us.steroid, day0, history, seen);
    std::string text;
    for (const auto& phase : course.phases) {
        if (!text.empty()) text += ", ";
        text += phase.is_taper ? "taper " : "full ";
        text += std::to_string((phase.days.first - day0).count()) + "..";
        text += phase.days.last ? std::to_string((*phase.days.last - day0).count()) : why[static_cast<int>(phase.open)];
        text += std::string{" "} + basis[static_cast<int>(phase.basis)];
        if (phase.unless_taper_started) text += " unless";
        if (phase.is_possible) text += " possible";
    }
    return text;
}

const std::string possibility = "full -1..28 label unless, taper 29..56 conditional possible";

}  // namespace

TEST_CASE("STE-START, STE-30, STE-TAPER: for every day of 2000 to 2100, 30 full days from the day before, then 28 taper days") {
    for (auto first = first_day_allowed; first <= last_day_allowed; first += Days{1}) {
        const auto course = steroid_course(edition_us.steroid, first, {}, {});
        REQUIRE(course.phases.size() == 2);
        const auto& [full, taper] = std::tie(course.phases[0].days, course.phases[1].days);
        REQUIRE(full.first == first - Days{1});
        REQUIRE(*full.last - full.first + Days{1} == Days{30});
        REQUIRE(course.gate == full.last);
        REQUIRE(taper.first == *full.last + Days{1});
        REQUIRE(*taper.last - taper.first + Days{1} == Days{28});
        REQUIRE(*taper.last - first == Days{56});
    }
}

TEST_CASE("STE-HOLD: with no answer recorded the full dose goes on, on every day past the gate") {
    CHECK(course_text({}) == possibility);
    for (int today = -30; today <= 28; ++today) REQUIRE(course_text({}, today) == possibility);
    for (int today = 29; today <= 400; ++today) REQUIRE(course_text({}, today) == "full -1..no-answer label");
}

TEST_CASE("STE-HOLD: past a hold's last day with no answer recorded the full dose goes on as well") {
    CHECK(course_text({hold(49)}, 49) == "full -1..49 team unless, taper 50..77 conditional possible");
    CHECK(course_text({hold(49)}, 50) == "full -1..no-answer team");
    CHECK(course_text({hold(27)}, 28) == possibility);
    CHECK(course_text({hold({})}, 28) == "full -1..held team");
}

TEST_CASE("STE-GATE: go makes the taper solid from the next day, and not before day 29") {
    CHECK(course_text({go(20)}, 10) == "full -1..28 label, taper 29..56 team");
    CHECK(course_text({go(28)}, 400) == "full -1..28 label, taper 29..56 team");
    CHECK(course_text({go(35)}, 36) == "full -1..35 team, taper 36..63 team");
    CHECK(course_text({not_yet(28), go(35)}) == "full -1..35 team, taper 36..63 team");
    CHECK(course_text({go(28), not_yet(28)}) == "full -1..not-yet team");
}

TEST_CASE("STE-GATE: a go that was told after a hold ends it, one told before does not") {
    CHECK(course_text({hold({}), go(40)}) == "full -1..40 team, taper 41..68 team");
    CHECK(course_text({go(40), hold({})}) == "full -1..held team");
    CHECK(course_text({hold(60), go(40)}) == "full -1..40 team, taper 41..68 team");
    CHECK(course_text({go(40), hold(60)}, 61) == "full -1..no-answer team");
}

TEST_CASE("STE-HOLD: back to the full dose, which a later word decides anew") {
    const auto again = change_of(ChangeKind::full_again, 39);
    const std::string begun = "full -1..28 label, taper 29..38 team, ";
    CHECK(course_text({go(28), again}, 100) == begun + "full 39..full-again team");
    CHECK(course_text({go(28), again, not_yet(45)}) == begun + "full 39..not-yet team");
    CHECK(course_text({go(28), again, go(50)}) == begun + "full 39..50 team, taper 51..78 team");
    CHECK(course_text({go(28), again, change_of(ChangeKind::taper_begun, 51)}) == begun + "full 39..50 team, taper 51..78 team");
    CHECK(course_text({go(28), again, hold(60)}, 60) == begun + "full 39..60 team unless, taper 61..88 conditional possible");
    CHECK(course_text({go(28), again, hold(60)}, 61) == begun + "full 39..no-answer team");
}

TEST_CASE("STE-TAPER: a taper by go takes pauses and new steps as a typed one does") {
    CHECK(course_text({go(28), change_of(ChangeKind::taper_paused, 35, 36)}) == "full -1..28 label, taper 29..58 team");
    CHECK(course_text({go(28), change_of(ChangeKind::taper_paused, 35)}) == "full -1..28 label, taper 29..paused team");
    CHECK(course_text({go(28), change_of(ChangeKind::taper_paused, 35), change_of(ChangeKind::taper_begun, 50, 60)}) ==
          "full -1..49 team, taper 50..60 team");
    CHECK(course_text({go(28), change_of(ChangeKind::taper_begun, 29, 40), change_of(ChangeKind::taper_paused, 35),
                       change_of(ChangeKind::taper_begun, 50, 60)}) == "full -1..28 label, taper 29..60 team");
}

TEST_CASE("STE-TAPER: what comes on the day after a taper's last still follows it, what comes later does not") {
    const std::string taper = "full -1..28 label, taper 29..56 team";
    CHECK(course_text({go(28), change_of(ChangeKind::full_again, 57)}) == taper + ", full 57..full-again team");
    CHECK(course_text({go(28), change_of(ChangeKind::full_again, 58)}) == taper);
    CHECK(course_text({change_of(ChangeKind::taper_begun, 29), change_of(ChangeKind::taper_begun, 57)}) ==
          "full -1..28 label, taper 29..84 team");
    CHECK(course_text({change_of(ChangeKind::taper_begun, 29), change_of(ChangeKind::taper_begun, 58)}) == taper);
    CHECK(course_text({go(28), change_of(ChangeKind::taper_paused, 56, 57)}) == "full -1..28 label, taper 29..58 team");
    CHECK(course_text({go(28), change_of(ChangeKind::taper_paused, 57, 58)}) == taper);
}

TEST_CASE("STE-TAPER: of new steps and the full dose again on one day the steps count, and of that and a pause the full dose") {
    const auto first = change_of(ChangeKind::taper_begun, 29);
    const auto again = change_of(ChangeKind::full_again, 40);
    CHECK(course_text({first, change_of(ChangeKind::taper_begun, 40, 50), again}) == "full -1..28 label, taper 29..50 team");
    CHECK(course_text({first, again, change_of(ChangeKind::taper_paused, 40, 41)}) ==
          "full -1..28 label, taper 29..39 team, full 40..full-again team");
}

TEST_CASE("STE-TAPER: a pause that begins on a step's last day lengthens that step, and moves what comes after") {
    const auto steps_text = [](int paused_from, int paused_through) {
        History history;
        auto begun = change_of(ChangeKind::taper_begun, 29);
        begun.steps_count = 2;
        history.changes.push_back(begun);
        history.changes.push_back(change_of(ChangeKind::taper_paused, paused_from, paused_through));
        for (const auto& [first, last] : {std::pair{29, 35}, std::pair{36, 42}}) {
            history.steps.push_back({{day0 + Days{first}, day0 + Days{last}}, {}});
        }
        const auto course = steroid_course(edition_us.steroid, day0, history, {});
        std::string text;
        for (const auto& step : course.amounts) {
            text += std::to_string((step.days.first - day0).count()) + ".." + std::to_string((*step.days.last - day0).count()) + " ";
        }
        return text + "to " + std::to_string((*course.last() - day0).count());
    };
    CHECK(steps_text(34, 35) == "29..37 38..44 to 44");
    CHECK(steps_text(35, 36) == "29..37 38..44 to 44");
    CHECK(steps_text(36, 37) == "29..35 36..44 to 44");
    CHECK(steps_text(42, 42) == "29..35 36..43 to 43");
    CHECK(steps_text(29, 29) == "29..36 37..43 to 43");
}

TEST_CASE("STE-ABRUPT: the team alone ends the course, whatever was possible") {
    const auto ended = change_of(ChangeKind::course_ended, 40);
    CHECK(course_text({ended}, 20) == "full -1..28 label unless, taper 29..40 team possible");
    CHECK(course_text({ended}, 30) == "full -1..40 team");
    CHECK(course_text({not_yet(28), ended}, 400) == "full -1..40 team");
}
