// rules.hpp, rule_set.hpp: the registry, and sets of its ids.
#include "doseline/rules.hpp"

#include <set>
#include <string_view>

#include "catch.hpp"
#include "doseline/rule_set.hpp"

using namespace doseline;

TEST_CASE("every rule has a name of its own and a source, and none is unchecked") {
    std::set<std::string_view> names;
    std::size_t place = 0;
    for (const auto& rule : registry) {
        CAPTURE(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK_FALSE(std::string_view{rule.section}.empty());
        CHECK(rule.grade != Grade::c);
        CHECK(static_cast<std::size_t>(rule.id) == place++);
    }
}

TEST_CASE("a set has the rules that were put into it, and no other") {
    for (const auto& one : registry) {
        for (const auto& other : registry) {
            RuleSet both{one.id};
            both |= {other.id};
            for (const auto& rule : registry) {
                REQUIRE(both.has(rule.id) == (rule.id == one.id || rule.id == other.id));
            }
        }
    }
    for (const auto& rule : registry) CHECK_FALSE(RuleSet{}.has(rule.id));
}
