// change.hpp: the changes of a history, by kind and day.
#include "doseline/change.hpp"

#include "catch.hpp"

using namespace doseline;

namespace {

constexpr CivilDay day(int number) { return CivilDay{std::chrono::year{2025} / 11 / 1} + Days{number - 1}; }

Change made(ChangeKind kind, int on, std::int32_t dose = 0) {
    Change change;
    change.kind = kind;
    change.days.first = day(on);
    change.dose = dose;
    return change;
}

}  // namespace

TEST_CASE("the last of a kind is the last in the list, the next the earliest day after, of two on one day the later in the list") {
    History history;
    for (const auto& change : {made(ChangeKind::full_again, 9), made(ChangeKind::gate, 5), made(ChangeKind::full_again, 3),
                               made(ChangeKind::full_again, 9), made(ChangeKind::full_again, 4)}) {
        history.changes.push_back(change);
    }
    const auto place = [&](const Change* change) { return change ? static_cast<int>(history.place_of(*change)) : -1; };
    CHECK(place(history.last_of(ChangeKind::full_again)) == 4);
    CHECK(place(history.last_of(ChangeKind::gate)) == 1);
    CHECK(place(history.last_of(ChangeKind::course_held)) == -1);
    CHECK(place(history.next_of(ChangeKind::full_again, day(1))) == 2);
    CHECK(place(history.next_of(ChangeKind::full_again, day(3))) == 4);
    CHECK(place(history.next_of(ChangeKind::full_again, day(4))) == 3);
    CHECK(place(history.next_of(ChangeKind::full_again, day(9))) == -1);
}

TEST_CASE("STE-GATE: the word that counts is the latest by its day, of two on one day the later in the list") {
    History history;
    for (const int on : {28, 35, 28, 30}) history.changes.push_back(made(ChangeKind::gate, on));
    history.changes.push_back(made(ChangeKind::full_again, 40));
    const auto place = [&](const Change* change) { return change ? static_cast<int>(history.place_of(*change)) : -1; };
    CHECK(place(history.gate_word()) == 1);
    CHECK(place(history.gate_word(day(35))) == 1);
    CHECK(place(history.gate_word(day(34))) == 3);
    CHECK(place(history.gate_word(day(29))) == 2);
    CHECK(place(history.gate_word(day(28))) == 2);
    CHECK(place(history.gate_word(day(27))) == -1);
}

TEST_CASE("STE-MISSED: the report that counts is the last in the list that names the dose, or none") {
    History history;
    for (const auto& change : {made(ChangeKind::dose_missed, 5, 1), made(ChangeKind::dose_missed, 5), made(ChangeKind::dose_missed, 5, 2),
                               made(ChangeKind::dose_missed, 6, 1), made(ChangeKind::gate, 7)}) {
        history.changes.push_back(change);
    }
    const auto place = [&](int on, int number) {
        const auto* change = history.report_of(day(on), number, 4);
        return change ? static_cast<int>(history.place_of(*change)) : -1;
    };
    CHECK(place(5, 1) == 1);
    CHECK(place(5, 2) == 2);
    CHECK(place(5, 3) == 1);
    CHECK(place(6, 1) == 3);
    CHECK(place(6, 2) == -1);
    CHECK(place(7, 1) == -1);
    CHECK(place(4, 1) == -1);
}

TEST_CASE("a step is due the day after the one before it, or on the taper's own day") {
    const auto taper = made(ChangeKind::taper_begun, 9);
    CHECK(step_due(taper, nullptr) == day(9));
    const Step before{{day(9), day(15)}, {}}, unread{{day(9), {}}, {}};
    CHECK(step_due(taper, &before) == day(16));
    CHECK(step_due(taper, &unread) == day(9));
}

TEST_CASE("two changes are the same only if every answer is") {
    const auto differs = [](auto change_it) {
        Change other;
        change_it(other);
        return !(other == Change{});
    };
    CHECK_FALSE(differs([](Change&) {}));
    CHECK(differs([](Change& c) { c.kind = ChangeKind::gate; }));
    CHECK(differs([](Change& c) { c.gate = GateReply::go; }));
    CHECK(differs([](Change& c) { c.event = DoseEvent::vomited; }));
    CHECK(differs([](Change& c) { c.reply = MissedReply::give_again; }));
    CHECK(differs([](Change& c) { c.said = TestReply::carry_on; }));
    CHECK(differs([](Change& c) { c.reported = true; }));
    CHECK(differs([](Change& c) { c.dose = 1; }));
    CHECK(differs([](Change& c) { c.record = day(1); }));
    CHECK(differs([](Change& c) { c.tests.liver = true; }));
    CHECK(differs([](Change& c) { c.days.first += Days{1}; }));
    CHECK(differs([](Change& c) { c.days.last = day(1); }));
    CHECK(differs([](Change& c) { c.visit.number = 1; }));
    CHECK(differs([](Change& c) { c.amount.mass = Micrograms{1}; }));
    CHECK(differs([](Change& c) { c.steps_from = 1; }));
    CHECK(differs([](Change& c) { c.steps_count = 1; }));
}

TEST_CASE("a history has a change if it has one with the same answers and the same steps, wherever these stand") {
    const auto step = [](int through, int volume) { return Step{{day(9), day(through)}, {Microlitres{volume}, {}, {}}}; };
    History former, now;
    former.changes.push_back(made(ChangeKind::gate, 5));
    auto taper = made(ChangeKind::taper_begun, 9);
    taper.steps_count = 2;
    former.changes.push_back(taper);
    for (const auto& each : {step(15, 1000), step(20, 500)}) former.steps.push_back(each);

    taper.steps_from = 1;
    now.steps.push_back(step(11, 3000));
    for (const auto& each : {step(15, 1000), step(20, 500), step(15, 1000), step(20, 400), step(15, 1000)}) now.steps.push_back(each);
    now.changes.push_back(taper);
    taper.steps_from = 3;
    now.changes.push_back(taper);
    taper.steps_from = 1;
    taper.steps_count = 1;
    now.changes.push_back(taper);
    now.changes.push_back(made(ChangeKind::gate, 5));
    now.changes.push_back(made(ChangeKind::gate, 6));
    const bool expected[] = {true, false, false, true, false};
    for (std::size_t place = 0; place < now.changes.size(); ++place) {
        CAPTURE(place);
        CHECK(former.has(now.changes[place], now) == expected[place]);
    }
}
