// plan.hpp: plan. What must hold for every plan; the whole answers are in tests/vectors (vectors_test.cpp).
#include "doseline/plan.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "catch.hpp"
#include "doseline/label_us.hpp"
#include "wire/names.hpp"

using namespace doseline;

namespace {

std::string text(CivilDay at) {
    const auto iso = iso_text(at);
    return {iso.data(), iso.size()};
}

Request request(CivilDay birth, std::int64_t grams, CivilDay infusion) {
    Request asked;
    asked.edition = &edition_us;
    asked.birth = birth;
    asked.weight = Grams{grams};
    asked.infusion = infusion;
    return asked;
}

std::unique_ptr<const Plan> planned(Request asked) { return plan(std::move(asked)).plan; }

std::map<std::string, Item> by_key(const Plan& plan) {
    std::map<std::string, Item> items;
    for (const auto& item : plan.items) {
        const auto number = item.key.number == 0 ? "" : "." + std::to_string(item.key.number);
        const auto [place, is_new] = items.emplace(wire::name_of(item.key.stem) + number, item);
        REQUIRE(is_new);
    }
    return items;
}

constexpr CivilDay birth = std::chrono::year{2025} / 5 / 1;
constexpr CivilDay infusion = std::chrono::year{2025} / 11 / 3;

}  // namespace

TEST_CASE("for an infusion on any day of 2000 to 2100 every item stands at the same distance from it") {
    const auto model = planned(request(birth, 8200, infusion));
    for (auto day0 = first_day_allowed + Days{400}; day0 <= last_day_allowed; day0 += Days{1}) {
        const auto moved = planned(request(day0 - Days{186}, 8200, day0));
        REQUIRE(moved->items.size() == model->items.size());
        CivilDay before{};
        auto items = by_key(*moved);
        for (const auto& [key, item] : by_key(*model)) {
            const auto& other = items.at(key);
            CAPTURE(key, text(day0));
            const bool by_month = key == "window.hygiene" || key == "monitoring.minimum";
            if (!by_month) {
                REQUIRE(other.days.first - day0 == item.days.first - infusion);
                REQUIRE(other.days.last.has_value() == item.days.last.has_value());
                if (item.days.last) REQUIRE(*other.days.last - day0 == *item.days.last - infusion);
            }
            REQUIRE(other.kind == item.kind);
            REQUIRE(other.basis == item.basis);
        }
        for (const auto& item : moved->items) {
            REQUIRE(before <= item.days.first);
            before = item.days.first;
            if (item.days.last) REQUIRE(item.days.first <= *item.days.last);
            if (is_single_day(item.kind)) REQUIRE(item.days.first == item.days.last);
        }
        REQUIRE(*items.at("window.hygiene").days.last == add_months(day0, Months{1}));
        REQUIRE(items.at("monitoring.minimum").days.first == add_months(day0, Months{3}));
    }
}

TEST_CASE("for every gram of the label's range the plan is the same but for the kit, and outside there is none") {
    const auto model = planned(request(birth, 8200, infusion));
    for (std::int64_t grams = 0; grams <= 30'000; ++grams) {
        CAPTURE(grams);
        const auto answer = plan(request(birth, grams, infusion));
        if (grams < 2600 || grams > 21'000) {
            REQUIRE(answer.problems.size() == 1);
            REQUIRE(answer.problems[0].field == "weightGrams");
            continue;
        }
        const auto& found = *answer.plan;
        REQUIRE(found.items.size() == model->items.size());
        const bool between = std::holds_alternative<KitGap>(found.kit);
        REQUIRE((found.kit_row() == nullptr) == between);
        const auto says_so = std::count_if(found.warnings.begin(), found.warnings.end(),
                                           [](const Problem& warning) { return warning.code == ProblemCode::between_bands; });
        REQUIRE(says_so == (between ? 1 : 0));
    }
}

TEST_CASE("for every birth date of ten years, kits end the day before the second birthday") {
    for (auto born = CivilDay{std::chrono::year{2019} / 1 / 1}; born < CivilDay{std::chrono::year{2029} / 1 / 1}; born += Days{1}) {
        const auto second = birthday(born, Years{2});
        CAPTURE(text(born));
        REQUIRE(plan(request(born, 8200, second - Days{1})).plan);
        const auto problems = plan(request(born, 8200, second)).problems;
        REQUIRE(problems.size() == 1);
        REQUIRE(problems[0].code == ProblemCode::age_two_or_more);
        REQUIRE(problems[0].limit == Limit{second});
    }
}

TEST_CASE("an infusion on the birth date puts the first dose before the birth, and the plan says so") {
    const auto found = planned(request(birth, 3300, birth));
    REQUIRE(found->warnings.size() == 1);
    CHECK(found->warnings[0].code == ProblemCode::first_dose_before_birth);
    CHECK(planned(request(birth, 3300, birth + Days{1}))->warnings.empty());
}

TEST_CASE("what hangs on a result not yet known is conditional, and what the family typed is the team's") {
    for (const auto& [key, item] : by_key(*planned(request(birth, 8200, infusion)))) {
        CAPTURE(key);
        const bool hangs = key == "steroid.taper" || key == "aftercare" || key == "monitoring.beyond" || key == "window.vaccines" ||
                           key == "visit.10" || key == "visit.12";
        CHECK(item.basis == (hangs ? Basis::conditional : key == "infusion" ? Basis::team : Basis::label));
    }
}

TEST_CASE("STE-HOLD: a plan says how far it can be told while nobody knows the end of the course") {
    const auto told = [](std::optional<int> today, std::initializer_list<std::pair<ChangeKind, int>> changes) {
        auto asked = request(birth, 8200, infusion);
        if (today) asked.today = infusion + Days{*today};
        for (const auto& [kind, day] : changes) {
            Change change;
            change.kind = kind;
            change.days.first = infusion + Days{day};
            asked.history.changes.push_back(change);
        }
        const auto found = planned(std::move(asked));
        const auto last = found->told_through();
        return last ? std::optional{static_cast<int>((*last - infusion).count())} : std::nullopt;
    };
    // Through the label's possible taper.
    CHECK(told({}, {}) == 56);
    CHECK(told(28, {}) == 56);
    // The taper is the team's.
    CHECK(told(40, {{ChangeKind::taper_begun, 29}}) == std::nullopt);
    CHECK(told(28, {{ChangeKind::course_ended, 40}}) == std::nullopt);
    // Open: through the day before the blood tests that count as one.
    for (const int today : {29, 100, 400}) {
        CAPTURE(today);
        auto asked = request(birth, 8200, infusion);
        asked.today = infusion + Days{today};
        const auto found = planned(std::move(asked));
        const auto series = by_key(*found).at("visit.weekly");
        CHECK(found->told_through() == series.days.first - Days{1});
        CHECK(*found->told_through() > *found->today);
    }
}

TEST_CASE("VAC-ADJUST: the vaccine rule ends with the steroid, and says so while nobody knows that day to be the last") {
    const auto of = [](std::optional<int> today, std::optional<ChangeKind> kind) {
        auto asked = request(birth, 8200, infusion);
        if (today) asked.today = infusion + Days{*today};
        if (kind) {
            Change change;
            change.kind = *kind;
            change.days.first = infusion + Days{29};
            asked.history.changes.push_back(change);
        }
        const auto found = planned(std::move(asked));
        const auto items = by_key(*found);
        for (const auto& [key, item] : items) REQUIRE((key == "window.vaccines" || !item.ends_with_steroid));
        const auto& vaccines = items.at("window.vaccines");
        REQUIRE(vaccines.days.last == found->course.last());
        return vaccines.ends_with_steroid;
    };
    CHECK(of({}, {}));
    CHECK(of(28, {}));
    // Open, it has no last day; by the team's word the last day is known.
    CHECK_FALSE(of(29, {}));
    CHECK_FALSE(of(28, ChangeKind::taper_begun));
    CHECK_FALSE(of(28, ChangeKind::course_ended));
}
