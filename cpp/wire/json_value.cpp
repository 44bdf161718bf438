#include "wire/json_value.hpp"

#include "doseline/unicode_text.hpp"

// Why our own reader: a library's would take 4 kB of the page's 30 kB (gzip) and still leave encodings, depth and
// numbers to us. It reads strictly RFC 8259, and tests/cpp/json_value_test.cpp holds it against a library's reader
// over the good, the bad and the generated.

namespace doseline::wire {
namespace {

// A request needs 4 levels; a text of a million brackets must not exhaust the stack.
constexpr int deepest = 16;

void append_utf8(std::string& text, unsigned code_point) {
    const auto put = [&](unsigned byte) { text += static_cast<char>(byte); };
    const auto follow = [&](int shift) { put(0x80 | (code_point >> shift & 0x3F)); };
    if (code_point < 0x80) return put(code_point);
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
}

// Reads from the front of a text. Every function says whether what it looked for was there.
class Reader {
public:
    explicit Reader(std::string_view text) : at_{text.data()}, end_{text.data() + text.size()} {}

    bool document(JsonValue& into) {
        if (!value(into, 0)) return false;
        skip_space();
        return at_ == end_;
    }

private:
    std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

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

    bool value(JsonValue& into, int depth) {
        skip_space();
        switch (peek()) {
            case '{': return depth < deepest && object(into, depth);
            case '[': return depth < deepest && array(into, depth);
            case '"': into.kind = JsonValue::Kind::string; return string(into.text);
            case 'n': return word("null");
            case 't': into.kind = JsonValue::Kind::boolean; return into.boolean = word("true");
            case 'f': into.kind = JsonValue::Kind::boolean; return word("false");
            default: into.kind = JsonValue::Kind::number; return number(into.text);
        }
    }

    // Items between brackets, with commas between them and none at the end.
    template <class Item>
    bool list(char open, char close, Item item) {
        take(open);
        skip_space();
        if (take(close)) return true;
        do {
            skip_space();
            if (!item()) return false;
            skip_space();
        } while (take(','));
        return take(close);
    }

    bool array(JsonValue& into, int depth) {
        into.kind = JsonValue::Kind::array;
        return list('[', ']', [&] { return value(into.elements.emplace_back(), depth + 1); });
    }

    bool object(JsonValue& into, int depth) {
        into.kind = JsonValue::Kind::object;
        return list('{', '}', [&] {
            auto& member = into.members.emplace_back();
            if (!string(member.first)) return false;
            skip_space();
            return take(':') && value(member.second, depth + 1);
        });
    }

    bool digits() {
        const auto* const before = at_;
        while (peek() >= '0' && peek() <= '9') ++at_;
        return at_ != before;
    }

    bool number(std::string& into) {
        const auto* const first = at_;
        take('-');
        if (!take('0') && !digits()) return false;
        if (take('.') && !digits()) return false;
        if (take('e') || take('E')) {
            if (!take('+')) take('-');
            if (!digits()) return false;
        }
        into.assign(first, at_);
        return true;
    }

    // Signs that stand for themselves and are one byte.
    static bool is_plain(char sign) { return sign >= 0x20 && sign < 0x7F && sign != '"' && sign != '\\'; }

    bool string(std::string& into) {
        if (!take('"')) return false;
        while (!take('"')) {
            if (static_cast<unsigned char>(peek()) < 0x20) return false;
            if (take('\\')) {
                if (!escape(into)) return false;
                continue;
            }
            const auto* const first = at_;
            while (is_plain(peek())) ++at_;
            if (at_ == first) {
                const auto length = unicode::decode(rest()).size;
                if (length == 0) return false;
                at_ += length;
            }
            into.append(first, at_);
        }
        return true;
    }

    bool escape(std::string& into) {
        constexpr std::string_view written = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        if (take('u')) return unicode_escape(into);
        const auto place = written.find(peek());
        if (at_ == end_ || place == std::string_view::npos) return false;
        ++at_;
        into += meant[place];
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

    bool unicode_escape(std::string& into) {
        unsigned unit = 0;
        if (!hex4(unit)) return false;
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            unsigned low = 0;
            // Half a pair is no character.
            if (unit > 0xDBFF || !word("\\u") || !hex4(low) || low < 0xDC00 || low > 0xDFFF) return false;
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
        append_utf8(into, unit);
        return true;
    }

    const char* at_;
    const char* end_;
};

}  // namespace

std::optional<JsonValue> read_json(std::string_view text) {
    JsonValue root;
    if (!Reader{text}.document(root)) return std::nullopt;
    return root;
}

}  // namespace doseline::wire
