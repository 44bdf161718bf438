#include "wire/json_value.hpp"

#include <utility>

#include "doseline/unicode_text.hpp"

// Why our own reader: a library's would take 4 kB of the page's 30 kB (gzip) and still leave encodings, depth and
// numbers to us. It reads strictly RFC 8259, and tests/cpp/json_value_test.cpp holds it against a library's reader
// over the good, the bad and the generated.

namespace doseline::wire {
namespace {

// A request needs 4 levels; a text of a million brackets must not exhaust the stack.
constexpr int deepest = 16;

// Signs that stand for themselves and are one byte.
bool is_plain(char sign) { return sign >= 0x20 && sign < 0x7F && sign != '"' && sign != '\\'; }

std::string_view between(const char* first, const char* end) { return {first, static_cast<std::size_t>(end - first)}; }

char* put_utf8(char* to, unsigned code_point) {
    const auto put = [&](unsigned byte) { *to++ = static_cast<char>(byte); };
    const auto follow = [&](int shift) { put(0x80 | (code_point >> shift & 0x3F)); };
    if (code_point < 0x80) {
        put(code_point);
        return to;
    }
    if (code_point < 0x800) {
        put(0xC0 | code_point >> 6);
    } else {
        if (code_point < 0x10000) {
            put(0xE0 | code_point >> 12);
        } else {
            put(0xF0 | code_point >> 18);
            follow(12);
        }
        follow(6);
    }
    follow(0);
    return to;
}

// Reads from the front of a text. Every function says whether what it looked for was there.
class Reader {
public:
    explicit Reader(std::string_view text) : text_{text}, at_{text.data()}, end_{text.data() + text.size()} {}

    bool document() {
        if (!value({}, 0)) return false;
        skip_space();
        return at_ == end_;
    }

    JsonDocument read{};

private:
    std::string_view rest() const { return between(at_, end_); }

    char peek() const { return at_ == end_ ? '\0' : *at_; }

    // Never asked for '\0', which stands for the end.
    bool take(char wanted) {
        if (peek() != wanted) return false;
        ++at_;
        return true;
    }

    bool word(std::string_view wanted) {
        if (!rest().starts_with(wanted)) return false;
        at_ += wanted.size();
        return true;
    }

    void skip_space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
    }

    bool value(std::string_view name, int depth) {
        skip_space();
        const auto place = read.values.size();
        read.values.push_back({});
        auto& into = read.values.back();
        into.name = name;
        switch (peek()) {
            case '{': into.kind = JsonValue::Kind::object; return inside(place, depth);
            case '[': into.kind = JsonValue::Kind::array; return inside(place, depth);
            case '"': into.kind = JsonValue::Kind::string; return string(into.text);
            case 'n': return word("null");
            case 't': into.kind = JsonValue::Kind::boolean; return into.boolean = word("true");
            case 'f': into.kind = JsonValue::Kind::boolean; return word("false");
            default: into.kind = JsonValue::Kind::number; return number(into.text);
        }
    }

    // The values between two brackets, with commas between them and none at the end.
    bool inside(std::size_t place, int depth) {
        if (depth == deepest) return false;
        const bool is_object = *at_++ == '{';
        const char close = is_object ? '}' : ']';
        std::size_t entries = 0;
        skip_space();
        if (!take(close)) {
            do {
                std::string_view name;
                if (is_object && !member_name(name)) return false;
                if (!value(name, depth + 1)) return false;
                ++entries;
                skip_space();
            } while (take(','));
            if (!take(close)) return false;
        }
        auto& around = read.values[place];
        around.entries = entries;
        around.extent = read.values.size() - place;
        return true;
    }

    bool member_name(std::string_view& into) {
        skip_space();
        if (!string(into)) return false;
        skip_space();
        return take(':');
    }

    bool digits() {
        const auto* const before = at_;
        while (peek() >= '0' && peek() <= '9') ++at_;
        return at_ != before;
    }

    bool number(std::string_view& into) {
        const auto* const first = at_;
        take('-');
        if (!take('0') && !digits()) return false;
        if (take('.') && !digits()) return false;
        if (take('e') || take('E')) {
            if (!take('+')) take('-');
            if (!digits()) return false;
        }
        into = between(first, at_);
        return true;
    }

    bool string(std::string_view& into) {
        if (!take('"')) return false;
        const auto* first = at_;
        const auto unescaped_before = unescaped_;
        bool has_escapes = false;
        while (!take('"')) {
            if (static_cast<unsigned char>(peek()) < 0x20) return false;
            if (*at_ == '\\') {
                unescape(between(first, at_));
                ++at_;
                if (!escape()) return false;
                first = at_;
                has_escapes = true;
                continue;
            }
            const auto* const before = at_;
            while (is_plain(peek())) ++at_;
            if (at_ == before) {
                const auto length = unicode::decode(rest()).size;
                if (length == 0) return false;
                at_ += length;
            }
        }
        into = between(first, at_ - 1);
        if (has_escapes) {
            unescape(into);
            into = {read.unescaped.get() + unescaped_before, unescaped_ - unescaped_before};
        }
        return true;
    }

    // Keeps a piece of a string that has escapes. All of them together are never longer than the text.
    void unescape(std::string_view piece) {
        if (!read.unescaped) read.unescaped.reset(new char[text_.size()]);
        piece.copy(read.unescaped.get() + unescaped_, piece.size());
        unescaped_ += piece.size();
    }

    bool escape() {
        constexpr std::string_view written = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        if (take('u')) return unicode_escape();
        const auto place = written.find(peek());
        if (at_ == end_ || place == std::string_view::npos) return false;
        ++at_;
        unescape(meant.substr(place, 1));
        return true;
    }

    bool hex4(unsigned& into) {
        into = 0;
        for (int place = 0; place < 4; ++place) {
            const char c = peek();
            unsigned digit = 0;
            if (c >= '0' && c <= '9') {
                digit = static_cast<unsigned>(c - '0');
            } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
                digit = static_cast<unsigned>((c | 0x20) - 'a') + 10;
            } else {
                return false;
            }
            into = into << 4 | digit;
            ++at_;
        }
        return true;
    }

    bool unicode_escape() {
        unsigned unit = 0;
        if (!hex4(unit)) return false;
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            unsigned low = 0;
            // Half a pair is no character.
            if (unit > 0xDBFF || !word("\\u") || !hex4(low) || low < 0xDC00 || low > 0xDFFF) return false;
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
        char utf8[4];
        unescape(between(utf8, put_utf8(utf8, unit)));
        return true;
    }

    std::string_view text_;
    const char* at_;
    const char* end_;
    std::size_t unescaped_ = 0;
};

}  // namespace

std::optional<JsonDocument> read_json(std::string_view text) {
    Reader reader{text};
    if (!reader.document()) return std::nullopt;
    return std::move(reader.read);
}

std::optional<JsonDocument> read_object_json(std::string_view text) {
    auto document = read_json(text);
    if (document && document->root().kind != JsonValue::Kind::object) document.reset();
    return document;
}

}  // namespace doseline::wire
