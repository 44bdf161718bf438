// EntryCursor: numbers, signs and symbols out of typed text. Weights, amounts and counts go through it, so that one text
// is one number to all of them.
#include "doseline/number_entry.hpp"

#include <optional>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "doseline/amount_entry.hpp"
#include "doseline/unicode_text.hpp"
#include "doseline/weight_entry.hpp"

using namespace doseline;

namespace {

std::string utf8(char32_t c) {
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80) return {static_cast<char>(c)};
    if (c < 0x800) return {static_cast<char>(0xc0 | c >> 6), tail(0)};
    if (c < 0x10000) return {static_cast<char>(0xe0 | c >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xf0 | c >> 18), tail(12), tail(6), tail(0)};
}

// "2.7" with the script's own digits.
std::string in_script(char32_t zero, std::string_view ascii) {
    std::string text;
    for (const char c : ascii) text += c >= '0' && c <= '9' ? utf8(zero + static_cast<char32_t>(c - '0')) : std::string{c};
    return text;
}

// What each of the three readers makes of a text, in thousandths; empty for a question.
std::optional<std::int64_t> as_weight(std::string_view text) {
    const auto reading = read_weight(text, WeightUnit::kilograms);
    return reading.certain() ? std::optional{count<Gram>(*reading.certain())} : std::nullopt;
}

std::optional<std::int64_t> as_amount(std::string_view text) {
    const auto reading = read_amount(text, AmountUnit::millilitres);
    return reading.certain() ? std::optional{*reading.certain()} : std::nullopt;
}

std::optional<std::int64_t> as_count(std::string_view text) {
    const auto reading = read_count(text);
    return reading.certain() ? std::optional{*reading.certain() * 1000} : std::nullopt;
}

}  // namespace

TEST_CASE("a number is its digits, and where its marks stood", "[number]") {
    struct Row {
        std::string_view text;
        TypedNumber number;
    };
    const Row rows[] = {
        {"0", {0, 0, 1, true, false}},
        {"05", {5, 0, 2, true, false}},
        {"12", {12, 0, 2, false, false}},
        {"2.70", {270, 2, 1, false, false}},
        {".5", {5, 1, 0, false, false}},
        {"1,250", {1250, 3, 1, false, true}},
        {"1\u00b7250", {1250, 3, 1, false, false}},
        {"1 250", {1250, 0, 1, false, false}},
        {"123456", {123456, 0, 5, false, false}},
        {"0.12345678", {12345678, 7, 1, true, false}},
        {"9999999999999999999", {1'000'000'000'000'000, 0, 5, false, false}},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        EntryCursor cursor{row.text};
        TypedNumber number;
        CHECK_FALSE(cursor.take_number(number));
        CHECK(cursor.is_at_end());
        CHECK(number.digits == row.number.digits);
        CHECK(number.fraction_digits == row.number.fraction_digits);
        CHECK(number.leading_digits == row.number.leading_digits);
        CHECK(number.starts_with_zero == row.number.starts_with_zero);
        CHECK(number.is_ambiguous == row.number.is_ambiguous);
    }
}

TEST_CASE("a text is taken piece by piece, blanks and all", "[number]") {
    EntryCursor cursor{" \u200e- \u20668\u2069 KG. 5 toolong x"};
    TypedNumber number;
    CHECK(cursor.take_minus());
    CHECK_FALSE(cursor.take_minus());
    CHECK_FALSE(cursor.take_number(number));
    CHECK(number.digits == 8);
    CHECK(cursor.take_symbol() == spelt("kg"));
    CHECK_FALSE(cursor.take_number(number));
    CHECK(number.digits == 5);
    CHECK(cursor.take_symbol() == spelt("long"));
    CHECK_FALSE(cursor.is_at_end());
    CHECK(cursor.take_symbol() == spelt("x"));
    CHECK(cursor.is_at_end());
    CHECK(cursor.take_symbol() == 0);
}

TEST_CASE("the digits of every script are the same number to weights, amounts and counts", "[number]") {
    int scripts = 0;
    for (char32_t zero = 0; zero < 0x110000; ++zero) {
        const auto digit = unicode::digit(zero);
        if (digit.value != 0) continue;
        ++scripts;
        INFO("U+" << std::hex << static_cast<std::uint32_t>(zero));
        const auto fraction = in_script(zero, "2.7");
        CHECK(as_weight(fraction) == 2700);
        CHECK(as_amount(fraction) == 2700);
        CHECK_FALSE(as_count(fraction));
        for (const char* whole : {"13", "4", "9", "508", "26"}) {
            const auto text = in_script(zero, whole);
            CHECK(as_weight(text) == std::stoi(whole) * 1000);
            CHECK(as_amount(text) == std::stoi(whole) * 1000);
            CHECK(as_count(text) == std::stoi(whole) * 1000);
        }
        // Of two scripts it is a question to all of them.
        const auto mixed = in_script(zero, "2") + in_script(zero == U'0' ? U'\u0660' : U'0', "7");
        CHECK_FALSE(as_weight(mixed));
        CHECK_FALSE(as_amount(mixed));
        CHECK_FALSE(as_count(mixed));
    }
    CHECK(scripts == 76);
}

TEST_CASE("marks between digits, and what stands around them, mean the same in every box", "[number]") {
    struct Row {
        const char* text;
        std::optional<std::int64_t> thousandths;
    };
    const Row rows[] = {
        {"2\u00b77", 2700},
        {"２．７", 2700},
        {"２，７", 2700},
        {"2\u066b7", 2700},
        {"2\u060c7", 2700},
        {"1\u066b250", 1250},
        {"1\u00b7250", 1250},
        {"0.250", 250},
        {"999\u066c000", 999'000'000},
        {"999 000", 999'000'000},
        {"999\u00a0000", 999'000'000},
        {"999'000", 999'000'000},
        {"999\u2019000", 999'000'000},
        {"1,250", std::nullopt},
        {"1.250", std::nullopt},
        {"8.", std::nullopt},
        {"8.2.1", std::nullopt},
        {"1 25", std::nullopt},
        {"1'25", std::nullopt},
        {"-8", std::nullopt},
        {"8 x", std::nullopt},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        // A thousand kilograms is a question of weights alone.
        if (row.thousandths < 999'000'000) CHECK(as_weight(row.text) == row.thousandths);
        CHECK(as_amount(row.text) == row.thousandths);
        const bool is_whole = row.thousandths && *row.thousandths % 1000 == 0;
        CHECK(as_count(row.text) == (is_whole ? row.thousandths : std::nullopt));
    }
    CHECK(count<Gram>(*read_weight("999\u066c000", WeightUnit::grams).certain()) == 999'000);
}

TEST_CASE("invisible marks are stepped over around a number and asked about inside it", "[number]") {
    for (const char32_t mark : {U'\u200e', U'\u200f', U'\u061c', U'\u202a', U'\u202b', U'\u202c', U'\u202d', U'\u2066', U'\u2067',
                                U'\u2068', U'\u2069', U'\u200b', U'\u200d', U'\u2060', U'\ufeff'}) {
        INFO("U+" << std::hex << static_cast<std::uint32_t>(mark));
        const auto around = utf8(mark) + "28" + utf8(mark);
        CHECK(as_weight(around) == 28'000);
        CHECK(as_amount(around) == 28'000);
        CHECK(as_count(around) == 28'000);
        for (const auto& inside : {"2" + utf8(mark) + "8", "2" + utf8(mark) + ".8", "2." + utf8(mark) + "8"}) {
            CHECK_FALSE(as_weight(inside));
            CHECK_FALSE(as_amount(inside));
            CHECK_FALSE(as_count(inside));
        }
    }
    // The override that turns digits around is a question wherever it stands.
    for (const char* text : {"\u202e28", "28\u202e"}) {
        CHECK_FALSE(as_weight(text));
        CHECK_FALSE(as_amount(text));
        CHECK_FALSE(as_count(text));
    }
}
