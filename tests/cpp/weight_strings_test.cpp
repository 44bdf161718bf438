// read_weight against 10,000 generated texts: digits of every script, combining marks, direction marks and overrides,
// emoji, stray bytes. Every text has an answer; an accepted one is what a slow second reader makes of the same text.
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <regex>
#include <string>
#include <vector>

#include "catch.hpp"
#include "doseline/weight_entry.hpp"

using namespace doseline;

namespace {

constexpr std::array<WeightUnit, 4> units = {WeightUnit::none, WeightUnit::kilograms, WeightUnit::pounds, WeightUnit::grams};

// Marks of direction, embeddings, isolates, joiners: all that may stand beside a number.
const std::u32string invisible = U"\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u2066\u2067\u2068\u2069\u200b\u200c\u200d\u2060\ufeff";

const std::vector<char32_t> zeros = {U'0', 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10, 0x1d7ce, 0x1e950, 0x1fbf0};

std::string utf8(char32_t c) {
    std::string text;
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | c >> 6), tail(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | c >> 12), tail(6), tail(0);
    } else {
        text += static_cast<char>(0xf0 | c >> 18), tail(12), tail(6), tail(0);
    }
    return text;
}

std::string utf8(const std::u32string& characters) {
    std::string text;
    for (const char32_t c : characters) text += utf8(c);
    return text;
}

class Generator {
public:
    std::u32string next() {
        zero_ = one_in(3) ? pick(zeros) : U'0';
        const bool tame = !one_in(3);
        std::u32string text;
        const auto pieces = 1 + (tame ? one_in(4) : below(8));
        for (std::uint64_t i = 0; i < pieces; ++i) text += tame ? weight() : wild();
        return text;
    }

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }

private:
    bool one_in(std::size_t n) { return below(n) == 0; }

    template <class List>
    typename List::value_type pick(const List& list) {
        return list[below(list.size())];
    }

    std::u32string digits(std::size_t most) {
        std::u32string text;
        for (auto left = 1 + below(most); left > 0; --left) text += static_cast<char32_t>(zero_ + below(10));
        return text;
    }

    std::u32string blank() {
        static const std::u32string blanks = U" \t\n\u00a0\u2009\u202f\u3000" + invisible;
        return one_in(2) ? U"" : std::u32string(1, one_in(2) ? U' ' : pick(blanks));
    }

    std::u32string mark() {
        static const std::u32string marks = U"..,,\u00b7\u066b\u066c\u060c'\u2019\uff0e\uff0c \u00a0";
        return {1, pick(marks)};
    }

    std::u32string unit() {
        static const std::vector<std::u32string> names = {U"kg", U"g", U"lb",     U"lbs", U"oz", U"KG",
                                                          U"Lb", U"",  U"\u338f", U"kgs", U"g.", U"lb,"};
        return pick(names);
    }

    std::u32string number() {
        auto text = digits(4);
        for (auto groups = below(5) / 2; groups > 0; --groups) text += mark() + (one_in(2) ? digits(3) : three());
        return text;
    }

    std::u32string three() { return digits(1) + digits(1) + digits(1); }

    std::u32string weight() { return blank() + number() + blank() + unit() + blank(); }

    std::u32string wild() {
        static const std::u32string odd = U"\u202e\u0301\u20e3\ufe0f\u034f\u00ad\U0001f476\U000e0031+-\u2212/e½²①\u0001x\"<&\ufffd";
        switch (below(8)) {
            case 0: return {1, pick(odd)};
            case 1: return {1, static_cast<char32_t>(1 + below(0xd7ff))};
            case 2: return {1, static_cast<char32_t>(0x10000 + below(0x100000))};
            case 3: zero_ = pick(zeros); [[fallthrough]];
            case 4: return number();
            case 5: return blank();
            case 6: return mark();
            default: return unit();
        }
    }

    std::mt19937_64 random_{20'251'103};
    char32_t zero_ = U'0';
};

// One character as the second reader sees it: a digit or sign in ASCII, '~' for an invisible mark, '_' for a line end.
char plain(char32_t c) {
    for (const char32_t zero : zeros) {
        if (c >= zero && c < zero + 10) return static_cast<char>('0' + (c - zero));
    }
    if (c == 0xff0e) return '.';
    if (c == 0xff0c || c == 0x60c) return ',';
    if (c == 0x66b || c == 0xb7) return ':';     // decimal and nothing else
    if (c == 0x66c || c == 0x2019) return '\'';  // thousands and nothing else
    if (c == 0xa0 || c == 0x2009 || c == 0x202f || c == 0x3000) return ' ';
    if (c == '\t' || c == '\n') return '_';
    if (invisible.find(c) != std::u32string::npos) return '~';
    if (c < 0x7f && c > 0x20) return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return c == ' ' ? ' ' : '#';
}

__extension__ using Wide = __int128;

// A number out of its digits and its decimal mark, over 10^scale.
struct Fraction {
    Wide digits = 0;
    int scale = 0;
    std::string seen;
};

std::optional<Fraction> slow_number(const std::string& text) {
    static const std::regex grouped{R"([1-9]\d{0,2}(?:,\d{3})+(?:[.:]\d+)?|[1-9]\d{0,2}(?:\.\d{3})+(?:[,:]\d+)?|)"
                                    R"([1-9]\d{0,2}(?:'\d{3})+(?:[.,:]\d+)?|[1-9]\d{0,2}(?: \d{3})+(?:[.,:]\d+)?)"};
    static const std::regex simple{R"(\d*[.,:]\d+|\d+)"};
    static const std::regex doubtful{R"([1-9]\d{0,2}[.,]\d{3})"};
    if (std::regex_match(text, doubtful)) return std::nullopt;
    if (!std::regex_match(text, grouped) && !std::regex_match(text, simple)) return std::nullopt;
    const auto last = text.find_last_of(".,: '");
    const bool has_fraction = last != std::string::npos && (std::regex_match(text, simple) || text.find(text[last]) == last) &&
                              text[last] != ' ' && text[last] != '\'';
    Fraction number;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') continue;
        number.digits = number.digits * 10 + (text[i] - '0');
        number.seen += text[i];
        if (has_fraction && i > last) ++number.scale;
    }
    return number;
}

// Grams of an accepted text, or nothing if this reader would not accept it.
std::optional<Wide> slow_grams(const std::u32string& text, WeightUnit chosen, std::string& digits_used) {
    std::string line;
    for (const char32_t c : text) line += c == 0x338f ? std::string{"kg"} : std::string(1, plain(c));
    static const std::string number{R"([ ~_]*([0-9.,:' ]*[0-9])[ ~_]*)"};
    static const std::string stop{R"((?:[.,](?=[ ~_]|$)|(?![.,]))[ ~_]*)"};
    static const std::regex shape{number + "(?:(kgs?|g|lbs?|oz)" + stop + "(?:" + number + "(g|oz)" + stop + ")?)?"};
    std::smatch parts;
    if (!std::regex_match(line, parts, shape)) return std::nullopt;

    const auto millionths = [](const std::string& unit) -> Wide {  // of a gram, times 16
        if (unit[0] == 'k') return Wide{16'000'000'000};
        if (unit[0] == 'g') return Wide{16'000'000};
        return unit[0] == 'l' ? Wide{45'359'237} * 160 : Wide{45'359'237} * 10;
    };
    const char* const by_choice = chosen == WeightUnit::kilograms ? "kg" : chosen == WeightUnit::pounds ? "lb" : "g";
    if (!parts[2].matched && chosen == WeightUnit::none) return std::nullopt;
    const auto first = slow_number(parts[1]);
    if (!first) return std::nullopt;
    digits_used = first->seen;
    Wide numerator = first->digits * millionths(parts[2].matched ? parts[2].str() : by_choice);
    Wide denominator = 16'000'000;
    for (int i = 0; i < first->scale; ++i) denominator *= 10;
    if (parts[3].matched) {
        const auto second = slow_number(parts[3]);
        if (!second) return std::nullopt;
        digits_used += second->seen;
        Wide small = second->digits * millionths(parts[4]);
        for (int i = 0; i < second->scale; ++i) numerator *= 10, denominator *= 10;
        numerator += small;
    }
    return (2 * numerator + denominator) / (2 * denominator);
}

// Digits of any script the generator uses, in order, as ASCII.
std::string all_digits(const std::u32string& text) {
    std::string digits;
    for (const char32_t c : text) {
        if (const char p = plain(c); p >= '0' && p <= '9') digits += p;
    }
    return digits;
}

bool one_script(const std::u32string& text) {
    char32_t seen = 0;
    for (const char32_t c : text) {
        for (char32_t zero : zeros) {
            if (c < zero || c >= zero + 10) continue;
            if (zero == 0xff10) zero = U'0';  // full-width digits are ASCII's
            if (seen != 0 && seen != zero) return false;
            seen = zero;
        }
    }
    return true;
}

// Questions that a text may raise although it reads well as a number with a unit.
bool doubts_the_value(ProblemCode code) {
    switch (code) {
        case ProblemCode::looks_like_grams:
        case ProblemCode::not_positive:
        case ProblemCode::mixed_units:
        case ProblemCode::ounces_over_15:
        case ProblemCode::too_precise:
        case ProblemCode::too_large: return true;
        default: return false;
    }
}

bool same(const WeightReading& a, const WeightReading& b) {
    return a.question == b.question && std::equal(a.readings.begin(), a.readings.end(), b.readings.begin(), b.readings.end());
}

std::u32string mapped(std::u32string text, char32_t (*change)(char32_t)) {
    for (char32_t& c : text) c = change(c);
    return text;
}

}  // namespace

TEST_CASE("10,000 generated texts: an answer or one clear question, and never a digit lost", "[weight]") {
    Generator generator;
    int accepted = 0;
    int asked = 0;
    for (int i = 0; i < 10'000; ++i) {
        const auto text = generator.next();
        const auto bytes = utf8(text);
        const auto unit = units[generator.below(units.size())];
        const auto reading = read_weight(bytes, unit);
        const auto fail = [&](const char* why) { FAIL(why << ": \"" << bytes << "\" (text " << i << ")"); };

        std::string digits_used;
        const auto slow = slow_grams(text, unit, digits_used);
        if (const auto* grams = reading.certain()) {
            ++accepted;
            if (reading.readings.size() != 1) fail("certain of more than one");
            if (*grams < Grams{1} || *grams > Grams{999'999}) fail("outside what a reading can be");
            if (!slow) fail("accepted, but the slow reader would ask");
            if (*slow != count<Gram>(*grams)) fail("not the slow reader's grams");
            if (digits_used != all_digits(text)) fail("a digit was dropped");
        } else {
            ++asked;
            if (slow && one_script(text) && !doubts_the_value(*reading.question)) fail("a good weight was not read");
            if (reading.readings.size() > 2) fail("more than two readings");
            for (const Grams offered : reading.readings) {
                if (offered < Grams{0} || offered > Grams{999'999'000}) fail("an offer out of bounds");
            }
        }

        // What must not matter: blanks around it; which of point and comma; which script.
        if (!same(reading, read_weight(" \u200f" + bytes + "\u2069\u00a0", unit))) fail("blanks around it matter");
        const auto turned = mapped(text, [](char32_t c) -> char32_t { return c == '.' ? ',' : c == ',' ? '.' : c; });
        if (!same(reading, read_weight(utf8(turned), unit))) fail("point and comma are not alike");
        if (reading.certain()) {
            const auto persian = mapped(text, [](char32_t c) -> char32_t {
                const char p = plain(c);
                return p >= '0' && p <= '9' ? 0x6f0 + static_cast<char32_t>(p - '0') : c;
            });
            if (!same(reading, read_weight(utf8(persian), unit))) fail("the script matters");
        }
    }
    // Else the invariants above were about nothing.
    CHECK(accepted > 1'000);
    CHECK(asked > 1'000);
}

TEST_CASE("random bytes never hurt", "[weight]") {
    std::mt19937_64 random{7};
    for (int i = 0; i < 10'000; ++i) {
        std::string bytes;
        for (auto left = random() % 24; left > 0; --left) {
            // Mostly lead and continuation bytes around a few digits: where decoders slip.
            const auto byte = random() % 4 == 0 ? '0' + random() % 10 : 0x80 + random() % 0x80;
            bytes += static_cast<char>(byte);
        }
        for (const auto unit : units) {
            const auto reading = read_weight(bytes, unit);
            if (!same(reading, read_weight(bytes, unit))) FAIL("not the same twice");
        }
    }
}
