// label.hpp, label_us.hpp: find_edition, Edition::rule, and what every edition must hold.
#include "doseline/label.hpp"

#include <set>
#include <string_view>

#include "catch.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;

TEST_CASE("an edition is found by its id, and only by that") {
    CHECK(find_edition("us") == &edition_us);
    for (const auto* id : {"", "US", "us ", "eu", "usa"}) CHECK(find_edition(id) == nullptr);
}

TEST_CASE("every rule has a name of its own and a source, and none is unchecked") {
    std::set<std::string_view> names;
    for (const auto& rule : edition_us.rules) {
        CAPTURE(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK_FALSE(std::string_view{rule.section}.empty());
        CHECK(rule.grade != Grade::c);
        CHECK(&edition_us.rule(rule.id) == &rule);
    }
    CHECK(edition_us.rules.size() == static_cast<std::size_t>(RuleId::rsv) + 1);
}

TEST_CASE("facts are due for review half a year after they were checked") {
    CHECK(edition_us.review_due == add_months(edition_us.checked, Months{6}));
}
