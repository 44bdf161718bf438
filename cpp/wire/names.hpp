// The words of the boundary: how codes of the core are written in JSON. web/core/doseline.d.ts holds the same list.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "doseline/amount_entry.hpp"
#include "doseline/asks.hpp"
#include "doseline/change.hpp"
#include "doseline/daily_amount.hpp"
#include "doseline/differences.hpp"
#include "doseline/dose.hpp"
#include "doseline/gate_question.hpp"
#include "doseline/growth.hpp"
#include "doseline/item.hpp"
#include "doseline/key.hpp"
#include "doseline/label.hpp"
#include "doseline/limit.hpp"
#include "doseline/meaning.hpp"
#include "doseline/problem.hpp"
#include "doseline/regimens.hpp"
#include "doseline/rules.hpp"
#include "doseline/steroid.hpp"
#include "doseline/today.hpp"
#include "doseline/weight_unit.hpp"

namespace doseline::wire {

/// A code and its word. Codes that never cross the boundary have an empty one.
template <class Code>
struct Word {
    Code code;
    const char* text;
};

/// The word at `place` of `text`, words that each end with a zero.
[[nodiscard]] const char* word_at(const char* text, std::size_t place) noexcept;

/// Where among the `count` words of `text` one is, exactly so; nothing for any other, and for an empty one.
[[nodiscard]] std::optional<std::size_t> place_of(std::string_view word, const char* text, std::size_t count) noexcept;

/// All words of one kind of code, in the order of the codes. One text, since a pointer to each would weigh as much as the
/// words; and one search for all kinds, since a page on a slow line waits for every copy of it.
template <class Code>
class Words {
public:
    class Iterator {
    public:
        constexpr Iterator(const char* text, std::size_t place) noexcept : text_{text}, place_{place} {}
        [[nodiscard]] Word<Code> operator*() const noexcept { return {static_cast<Code>(place_), text_}; }
        [[nodiscard]] bool operator==(const Iterator& other) const noexcept { return place_ == other.place_; }
        Iterator& operator++() noexcept {
            text_ = word_at(text_, 1);
            ++place_;
            return *this;
        }

    private:
        const char* text_;
        std::size_t place_;
    };

    constexpr Words(const char* text, std::size_t size) noexcept : text_{text}, size_{size} {}
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] const char* text() const noexcept { return text_; }
    [[nodiscard]] Iterator begin() const noexcept { return {text_, 0}; }
    [[nodiscard]] Iterator end() const noexcept { return {text_, size_}; }

private:
    const char* text_;
    std::size_t size_;
};

template <class Code>
[[nodiscard]] Words<Code> words() noexcept;

template <class Code>
[[nodiscard]] const char* name_of(Code code) noexcept {
    return word_at(words<Code>().text(), static_cast<std::size_t>(code));
}

/// The code of a word, exactly so; nothing for any other text.
template <class Code>
[[nodiscard]] std::optional<Code> code_of(std::string_view text) noexcept {
    const auto all = words<Code>();
    const auto place = place_of(text, all.text(), all.size());
    if (!place) return std::nullopt;
    return static_cast<Code>(*place);
}

template <>
[[nodiscard]] Words<ProblemCode> words<ProblemCode>() noexcept;
template <>
[[nodiscard]] Words<LimitUnit> words<LimitUnit>() noexcept;
template <>
[[nodiscard]] Words<ItemKind> words<ItemKind>() noexcept;
template <>
[[nodiscard]] Words<Stem> words<Stem>() noexcept;
template <>
[[nodiscard]] Words<Basis> words<Basis>() noexcept;
template <>
[[nodiscard]] Words<OpenBecause> words<OpenBecause>() noexcept;
template <>
[[nodiscard]] Words<Grade> words<Grade>() noexcept;
template <>
[[nodiscard]] Words<Sex> words<Sex>() noexcept;
template <>
[[nodiscard]] Words<WeightUnit> words<WeightUnit>() noexcept;
template <>
[[nodiscard]] Words<AmountUnit> words<AmountUnit>() noexcept;
template <>
[[nodiscard]] Words<NumberKind> words<NumberKind>() noexcept;
template <>
[[nodiscard]] Words<ChangeKind> words<ChangeKind>() noexcept;
template <>
[[nodiscard]] Words<GateReply> words<GateReply>() noexcept;
template <>
[[nodiscard]] Words<TestReply> words<TestReply>() noexcept;
template <>
[[nodiscard]] Words<DoseEvent> words<DoseEvent>() noexcept;
template <>
[[nodiscard]] Words<MissedReply> words<MissedReply>() noexcept;
template <>
[[nodiscard]] Words<BloodTest> words<BloodTest>() noexcept;
template <>
[[nodiscard]] Words<Stage> words<Stage>() noexcept;
template <>
[[nodiscard]] Words<ActionCode> words<ActionCode>() noexcept;
template <>
[[nodiscard]] Words<GateState> words<GateState>() noexcept;
template <>
[[nodiscard]] Words<DoseState> words<DoseState>() noexcept;
template <>
[[nodiscard]] Words<DayMark> words<DayMark>() noexcept;
template <>
[[nodiscard]] Words<DoseWarning> words<DoseWarning>() noexcept;
template <>
[[nodiscard]] Words<DifferenceKind> words<DifferenceKind>() noexcept;
template <>
[[nodiscard]] Words<MeaningCode> words<MeaningCode>() noexcept;
template <>
[[nodiscard]] Words<AskCode> words<AskCode>() noexcept;
template <>
[[nodiscard]] Words<AskHow> words<AskHow>() noexcept;
template <>
[[nodiscard]] Words<Medicine> words<Medicine>() noexcept;
template <>
[[nodiscard]] Words<RegimenPart> words<RegimenPart>() noexcept;
template <>
[[nodiscard]] Words<NoticeCode> words<NoticeCode>() noexcept;
template <>
[[nodiscard]] Words<SpanWord> words<SpanWord>() noexcept;
template <>
[[nodiscard]] Words<SpinrazaRegimen> words<SpinrazaRegimen>() noexcept;

}  // namespace doseline::wire
