// history_check.hpp: what cannot be among the changes.
#include "doseline/history_check.hpp"

#include "family.hpp"

using namespace family;

TEST_CASE("a span may be one day, and may not end before it starts") {
    const auto problems = [](const Json& change) { return problems_of(request(list({change}))); };
    const auto with_end = [](int from, int through) { return with(begun(from), {{"through", date(through)}}); };
    CHECK(problems(paused(40, 40)).empty());
    CHECK(problems(paused(40, 39)) == "changes[0].through:ends-before-it-starts " + date(40) + " date");
    CHECK(problems(paused(40)).empty());
    CHECK(problems(with_end(40, 40)).empty());
    CHECK(problems(with_end(40, 39)) == "changes[0].through:ends-before-it-starts " + date(40) + " date");
    // A hold has no first day.
    CHECK(problems(held(-300)).empty());
    CHECK(problems(begun(29, {with(step(29, Json::object()), {{"from", date(29)}})})).empty());
    CHECK(problems(begun(29, {with(step(29, Json::object()), {{"from", date(30)}})})) ==
          "changes[0].steps[0].through:ends-before-it-starts " + date(30) + " date");
    // Each is named by its own place.
    CHECK(problems_of(request(list({go(28), begun(29, {step(35, Json::object()), step(34, Json::object())}), paused(40, 30)}))) ==
          "changes[1].steps[1].through:ends-before-it-starts " + date(36) + " date; changes[2].through:ends-before-it-starts " + date(40) +
              " date");
}

TEST_CASE("STE-MISSED: the team has no word about a dose that it does not know of") {
    const auto problems = [](bool reported, const Json& said) {
        return problems_of(request(list({with(missed(5, {{"reported", reported}}), said)})));
    };
    for (const char* said : {"give-again", "do-not-give"}) {
        CHECK(problems(false, {{"said", said}}) == "changes[0].said:not-reported");
        CHECK(problems(true, {{"said", said}}).empty());
    }
    CHECK(problems(false, Json::object()).empty());
}
