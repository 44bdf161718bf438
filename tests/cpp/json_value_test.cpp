// wire/json_value.hpp: read_json, held against a library's reader; wire/json_writer.hpp: JsonWriter.
#include "wire/json_value.hpp"

#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "wire/json_writer.hpp"

using namespace doseline::wire;
using Library = nlohmann::json;

namespace {

// The same value, as far as the library keeps it: it reads numbers as binary, so those are compared by its reading.
bool same(JsonValue& ours, const Library& theirs) {
    switch (ours.kind) {
        case JsonValue::Kind::null: return theirs.is_null();
        case JsonValue::Kind::boolean: return theirs.is_boolean() && theirs.get<bool>() == ours.boolean;
        case JsonValue::Kind::number: return theirs.is_number() && Library::parse(ours.text) == theirs;
        case JsonValue::Kind::string: return theirs.is_string() && theirs.get<std::string>() == ours.text;
        case JsonValue::Kind::array: {
            if (!theirs.is_array() || theirs.size() != ours.entries) return false;
            std::size_t place = 0;
            for (auto& entry : ours.inside()) {
                if (!same(entry, theirs[place++])) return false;
            }
            return place == theirs.size();
        }
        case JsonValue::Kind::object:
            if (!theirs.is_object()) return false;
            {
                std::map<std::string, std::size_t> names;
                for (auto& member : ours.inside()) ++names[std::string{member.name}];
                if (names.size() != theirs.size()) return false;
                for (auto& member : ours.inside()) {
                    const std::string name{member.name};
                    if (!theirs.contains(name)) return false;
                    // Of a repeated name the library keeps one; ours keeps both, and the request refuses them.
                    if (names[name] == 1 && !same(member, theirs[name])) return false;
                }
                return true;
            }
    }
    return false;
}

void agrees(const std::string& text) {
    CAPTURE(text);
    auto ours = read_json(text);
    const auto theirs = Library::parse(text, nullptr, false);
    REQUIRE(ours.has_value() == !theirs.is_discarded());
    if (ours) REQUIRE(same(ours->root(), theirs));
}

}  // namespace

TEST_CASE("the reader takes and refuses what the library takes and refuses") {
    for (const std::string text : {
             "",
             " ",
             "null",
             "true",
             "false",
             "nul",
             "truefalse",
             "0",
             "-0",
             "01",
             "-",
             "+1",
             "1.",
             ".5",
             "1.5",
             "1e5",
             "1E+5",
             "1e",
             "1e+",
             "0x10",
             "NaN",
             "Infinity",
             "\"\"",
             "\"a\"",
             "\"",
             "\"\\\"",
             "\"\\n\\t\\r\\b\\f\\/\\\\\\\"\"",
             "\"\\x\"",
             "\"\\u0041\"",
             "\"\\u00e9\\u20ac\"",
             "\"\\ud83d\\ude00\"",
             "\"\\ud83d\"",
             "\"\\ude00\"",
             "\"\\ud83d\\u0041\"",
             "\"\\ud83dx\"",
             "\"\\u12\"",
             "\"\\u12G4\"",
             "\"\\uABCD\\uabcd\"",
             "\"\t\"",
             "\"\x7f\"",
             "\"\xc3\xa9\"",
             "\"\xe2\x82\xac\"",
             "\"\xf0\x9f\x98\x80\"",
             "\"\xc0\x80\"",
             "\"\xed\xa0\x80\"",
             "\"\xf4\x90\x80\x80\"",
             "\"\xf8\x88\x80\x80\x80\"",
             "\"\xe2\x82\"",
             "\"\x80\"",
             "[]",
             "[ ]",
             "[1]",
             "[1,]",
             "[,1]",
             "[1 2]",
             "[1,2,[3,[4]]]",
             "[",
             "]",
             "{}",
             "{ }",
             "{\"a\":1}",
             "{\"a\" : 1 , \"b\":[]}",
             "{\"a\":1,}",
             "{\"a\"}",
             "{a:1}",
             "{\"a\":}",
             "{\"a\":1,\"a\":2}",
             "{\"a\":1}x",
             "\t1",
             "\r\n[\t1\r,\n2 ]\t",
             "\v1",
             "\f1",
             "\xc2\xa0"
             "1",
             "{\"a\":1} \n",
             "{",
             "}",
             "{\"a\":{\"b\":{}}}",
             "{\"a\\n\":\"b\\tc\\u0041d\",\"plain\":\"e\",\"\\\"\":[\"\\u20ac\",\"\",\"\\/\\/\"]}",
             "[1}",
             "{\"a\":1]",
             "/* */1",
             "1 // x",
             "\xef\xbb\xbf"
             "1",
         }) {
        if (text.starts_with("\xef\xbb\xbf")) {
            // The library skips a byte order mark; JSON.stringify never writes one, and the grammar has none.
            CHECK_FALSE(read_json(text));
            continue;
        }
        agrees(text);
    }
}

TEST_CASE("every escape of four digits is the library's, and half a pair is none") {
    const auto escape = [](unsigned unit) {
        constexpr auto hex = "0123456789abcdef";
        return std::string{"\\u"} + hex[unit >> 12] + hex[unit >> 8 & 15] + hex[unit >> 4 & 15] + hex[unit & 15];
    };
    for (unsigned unit = 0; unit < 0x10000; ++unit) {
        const auto text = '"' + escape(unit) + '"';
        const bool is_half = unit >= 0xd800 && unit <= 0xdfff;
        auto ours = read_json(text);
        CAPTURE(text);
        REQUIRE(ours.has_value() == !is_half);
        if (ours) REQUIRE(Library::parse(text).get<std::string>() == ours->root().text);
    }
    // Every pair at the limits of its halves, and just outside them.
    const unsigned edges[] = {0, 0x41, 0xd7ff, 0xd800, 0xd801, 0xdbfe, 0xdbff, 0xdc00, 0xdc01, 0xdffe, 0xdfff, 0xe000, 0xffff};
    for (const unsigned high : edges) {
        for (const unsigned low : edges) {
            agrees('"' + escape(high) + escape(low) + '"');
            agrees('"' + escape(high) + escape(low) + escape(low) + '"');
        }
        for (const char* after : {"", "\\", "\\u", "\\u00", "\\n", "x", "\\U0041", "\xf0\x9f\x98\x80"})
            agrees('"' + escape(high) + after + '"');
    }
    agrees(R"("a\u0000b")");
    // Any character in the place of a digit.
    for (int place = 0; place < 4; ++place) {
        for (int byte = 1; byte < 0x80; ++byte) {
            auto text = std::string{R"("\u0041x")"};
            text[static_cast<std::size_t>(3 + place)] = static_cast<char>(byte);
            agrees(text);
        }
    }
}

TEST_CASE("a zero byte is never the end of a text") {
    CHECK_FALSE(read_json(std::string_view{"1\0", 2}));
    CHECK_FALSE(read_json(std::string_view{"\0", 1}));
    CHECK_FALSE(read_json(std::string_view{"\"a\0b\"", 5}));
}

TEST_CASE("depth ends at 16, and a text of a million brackets is only refused") {
    CHECK(read_json(std::string(16, '[') + std::string(16, ']')));
    CHECK_FALSE(read_json(std::string(17, '[') + std::string(17, ']')));
    CHECK_FALSE(read_json(std::string(1'000'000, '[')));
}

TEST_CASE("generated texts: both readers agree on 60,000 of them") {
    std::mt19937 random{20251103};
    const std::vector<std::string> pieces{"{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          ":",
                                          "\"",
                                          "a",
                                          "\\",
                                          "u00",
                                          "41",
                                          "\\ud83d",
                                          "\\ude00",
                                          "0",
                                          "1",
                                          "-",
                                          ".",
                                          "e",
                                          "+",
                                          "true",
                                          "null",
                                          " ",
                                          "\n",
                                          "\xc3\xa9",
                                          "\xf0\x9f\x98\x80",
                                          "\x80",
                                          "\xed\xa0\x80",
                                          "\"a\":",
                                          "\"b\"",
                                          "[1,2]",
                                          "{\"c\":0}"};
    for (int round = 0; round < 60'000; ++round) {
        std::string text;
        for (auto length = random() % 9; length > 0; --length) text += pieces[random() % pieces.size()];
        agrees(text);
    }
}

TEST_CASE("what the writer writes, both readers read back") {
    std::string every_byte_once;
    for (int byte = 0; byte < 0x80; ++byte) every_byte_once += static_cast<char>(byte);
    JsonWriter json;
    json.begin_object();
    json.member("text", every_byte_once + "\xc3\xa9");
    json.member("low", std::numeric_limits<std::int64_t>::min());
    json.member("high", std::numeric_limits<std::int64_t>::max());
    json.name("list");
    json.begin_array();
    json.begin_object();
    json.end_object();
    json.boolean(true);
    json.string("visit", 4);
    json.string("infusion", 0);
    json.end_array();
    json.end_object();
    const auto read = Library::parse(json.text());
    CHECK(read["text"] == every_byte_once + "\xc3\xa9");
    CHECK(read["low"] == std::numeric_limits<std::int64_t>::min());
    CHECK(read["high"] == std::numeric_limits<std::int64_t>::max());
    CHECK(read["list"] == Library::parse(R"([{},true,"visit.4","infusion"])"));
    agrees(std::string{json.text()});
}
