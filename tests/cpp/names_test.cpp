// wire/names.hpp: words, name_of(code), code_of(word).
#include "wire/names.hpp"

#include <set>
#include <string_view>

#include "catch.hpp"

using namespace doseline;
using namespace doseline::wire;

namespace {

template <class Code>
void read_back(std::size_t without_word = 0) {
    std::set<std::string_view> seen;
    std::size_t empty = 0;
    for (const auto& [code, text] : words<Code>()) {
        const std::string_view word = name_of(code);
        CAPTURE(word);
        REQUIRE(word == text);
        if (word.empty()) {
            ++empty;
            continue;
        }
        REQUIRE(seen.insert(word).second);
        REQUIRE(code_of<Code>(word) == code);
        REQUIRE_FALSE(code_of<Code>(word.substr(1)) == code);
    }
    CHECK(empty == without_word);
    CHECK_FALSE(seen.empty());
    for (const auto* text : {"", " ", "no such word"}) CHECK_FALSE(code_of<Code>(text));
}

}  // namespace

TEST_CASE("every word of the boundary leads back to its code, and no two are the same") {
    read_back<ProblemCode>();
    read_back<LimitUnit>(1);
    read_back<ItemKind>();
    read_back<Stem>();
    read_back<Grade>();
    read_back<WeightUnit>(1);
    read_back<NumberKind>();
    read_back<ChangeKind>(1);
    read_back<GateReply>();
    read_back<DoseEvent>();
    read_back<BloodTest>();
    read_back<Stage>();
    read_back<ActionCode>();
    read_back<GateState>();
    read_back<DoseState>();
    read_back<DayMark>();
    read_back<DoseWarning>();
    read_back<DifferenceKind>();
    read_back<MeaningCode>();
    read_back<AskCode>();
    read_back<AskHow>();
    read_back<OpenBecause>(1);
    read_back<Sex>(1);
    read_back<AmountUnit>(1);
    read_back<TestReply>(1);
    read_back<MissedReply>(1);
}

TEST_CASE("a hospital's own schedule is the team's word, and every other basis has a word of its own") {
    std::set<std::string_view> seen;
    for (const auto& [code, text] : words<Basis>()) {
        const std::string_view word = name_of(code);
        REQUIRE(word == text);
        REQUIRE_FALSE(word.empty());
        REQUIRE(seen.insert(word).second == (code != Basis::schedule));
    }
    CHECK(std::string_view{name_of(Basis::schedule)} == std::string_view{name_of(Basis::team)});
    CHECK(seen.size() == 3);
}
