// label.hpp, label_us.hpp, label_eu.hpp: find_edition, and what every edition must hold.
#include "doseline/label.hpp"

#include "catch.hpp"
#include "doseline/label_eu.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;

TEST_CASE("an edition is found by its id, and only by that") {
    CHECK(find_edition("us") == &edition_us);
    CHECK(find_edition("eu") == &edition_eu);
    for (const auto* id : {"", "US", "us ", "EU", "eu ", "usa"}) CHECK(find_edition(id) == nullptr);
}

TEST_CASE("ZOL-EU, HYG-EU, DON-NONE: the United States edition states every rule but these, which are Europe's alone") {
    for (const auto& rule : registry) {
        CAPTURE(rule.name);
        CHECK(edition_us.rules.has(rule.id) == (rule.id != RuleId::zol_eu && rule.id != RuleId::hyg_eu && rule.id != RuleId::don_none));
    }
    CHECK(edition_us.own.empty());
}

TEST_CASE("the European edition states every rule but the age limit, which it has not") {
    for (const auto& rule : registry) CHECK(edition_eu.rules.has(rule.id) == (rule.id != RuleId::zol_age));
    CHECK_FALSE(edition_eu.age_below);
    CHECK(edition_eu.kits.data() == edition_us.kits.data());
}

TEST_CASE("what an edition has from a text of its own it states, once each, in the order of the registry") {
    for (const auto* edition : {&edition_us, &edition_eu}) {
        int before = -1;
        for (const auto& own : edition->own) {
            CAPTURE(own.name);
            CHECK(static_cast<int>(own.id) > before);
            before = static_cast<int>(own.id);
            CHECK(edition->rules.has(own.id));
            CHECK(std::string_view{own.name} == rule_name(own.id));
            CHECK_FALSE(std::string_view{own.section}.empty());
            CHECK(own_rule(*edition, own.id) == &own);
        }
        for (const auto& rule : registry) {
            const auto* own = own_rule(*edition, rule.id);
            CHECK(edition->unchecked.has(rule.id) == (own && own->grade == Grade::c));
        }
    }
}

TEST_CASE("facts are due for review half a year after they were checked") {
    for (const auto* edition : {&edition_us, &edition_eu}) CHECK(edition->review_due == add_months(edition->checked, Months{6}));
}
