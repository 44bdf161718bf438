// rules.hpp, rule_set.hpp: the registry, held against the readable rules.md, and sets of its ids. DOSELINE_RULES is that
// file, set by tests/CMakeLists.txt.
#include "doseline/rules.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "doseline/rule_set.hpp"
#include "wire/names.hpp"

using namespace doseline;

namespace {

/// The cells of a line of a table, without the blanks around them.
std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> all;
    for (std::size_t start = 1; start < line.size();) {
        const auto end = std::min(line.find('|', start), line.size());
        const auto first = std::min(line.find_first_not_of(' ', start), end);
        const auto last = line.find_last_not_of(' ', end - 1);
        all.push_back(first == end ? "" : line.substr(first, last + 1 - first));
        start = end + 1;
    }
    return all;
}

/// The tables' lines that begin with an id: id, rule, value, grade, source, its date.
std::vector<std::vector<std::string>> written_rules() {
    std::ifstream file{DOSELINE_RULES};
    std::vector<std::vector<std::string>> all;
    for (std::string line; std::getline(file, line);) {
        if (line.size() > 2 && line.starts_with("| ") && line[2] >= 'A' && line[2] <= 'Z') all.push_back(cells(line));
    }
    return all;
}

}  // namespace

TEST_CASE("the registry has the rules of rules.md, in its order, with its sources, dates and grades") {
    const auto written = written_rules();
    REQUIRE(written.size() == registry.size());
    for (std::size_t place = 0; place < written.size(); ++place) {
        const auto& rule = registry[place];
        CAPTURE(rule.name);
        REQUIRE(written[place].size() == 6);
        CHECK(written[place][0] == rule.name);
        CHECK_FALSE(written[place][1].empty());
        CHECK_FALSE(written[place][2].empty());
        // Of two grades the code has the lower one.
        const auto grade = written[place][3] == "A/B" ? "B" : written[place][3];
        CHECK(grade == wire::name_of(rule.grade));
        CHECK(written[place][4] == rule.section);
        CHECK(written[place][5] == rule.revision);
    }
}

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

TEST_CASE("a set of all but some has every other, and two sets meet where they have one in common") {
    for (const auto& one : registry) {
        const auto rest = RuleSet::all_but({one.id});
        CHECK_FALSE(rest.has_any({one.id}));
        for (const auto& rule : registry) {
            REQUIRE(rest.has(rule.id) == (rule.id != one.id));
            REQUIRE(RuleSet{one.id}.has_any({rule.id, RuleId::rsv}) == (rule.id == one.id || one.id == RuleId::rsv));
        }
        CHECK_FALSE(RuleSet{}.has_any({one.id}));
    }
}
