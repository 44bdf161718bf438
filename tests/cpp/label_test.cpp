// label.hpp, label_us.hpp: find_edition, and what every edition must hold.
#include "doseline/label.hpp"

#include "catch.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;

TEST_CASE("an edition is found by its id, and only by that") {
    CHECK(find_edition("us") == &edition_us);
    for (const auto* id : {"", "US", "us ", "eu", "usa"}) CHECK(find_edition(id) == nullptr);
}

TEST_CASE("HYG-EU, DON-NONE: the United States edition states every rule but these, which are the European leaflet's alone") {
    for (const auto& rule : registry) {
        CAPTURE(rule.name);
        CHECK(edition_us.rules.has(rule.id) == (rule.id != RuleId::hyg_eu && rule.id != RuleId::don_none));
    }
}

TEST_CASE("facts are due for review half a year after they were checked") {
    CHECK(edition_us.review_due == add_months(edition_us.checked, Months{6}));
}
