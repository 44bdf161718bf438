// The words of the boundary: how codes of the core are written in JSON. web/core/doseline.d.ts holds the same list.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
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

/// All words of one kind of code, in the order of the codes.
template <class Code>
[[nodiscard]] std::span<const Word<Code>> words() noexcept;

template <class Code>
[[nodiscard]] const char* name_of(Code code) noexcept {
    return words<Code>()[static_cast<std::size_t>(code)].text;
}

/// The code of a word, exactly so; nothing for any other text.
template <class Code>
[[nodiscard]] std::optional<Code> code_of(std::string_view text) noexcept {
    if (text.empty()) return std::nullopt;
    for (const auto& word : words<Code>()) {
        if (word.text == text) return word.code;
    }
    return std::nullopt;
}

template <>
[[nodiscard]] std::span<const Word<ProblemCode>> words<ProblemCode>() noexcept;
template <>
[[nodiscard]] std::span<const Word<LimitUnit>> words<LimitUnit>() noexcept;
template <>
[[nodiscard]] std::span<const Word<ItemKind>> words<ItemKind>() noexcept;
template <>
[[nodiscard]] std::span<const Word<Stem>> words<Stem>() noexcept;
template <>
[[nodiscard]] std::span<const Word<Basis>> words<Basis>() noexcept;
template <>
[[nodiscard]] std::span<const Word<OpenBecause>> words<OpenBecause>() noexcept;
template <>
[[nodiscard]] std::span<const Word<Grade>> words<Grade>() noexcept;
template <>
[[nodiscard]] std::span<const Word<Sex>> words<Sex>() noexcept;
template <>
[[nodiscard]] std::span<const Word<WeightUnit>> words<WeightUnit>() noexcept;
template <>
[[nodiscard]] std::span<const Word<AmountUnit>> words<AmountUnit>() noexcept;
template <>
[[nodiscard]] std::span<const Word<NumberKind>> words<NumberKind>() noexcept;
template <>
[[nodiscard]] std::span<const Word<ChangeKind>> words<ChangeKind>() noexcept;
template <>
[[nodiscard]] std::span<const Word<GateReply>> words<GateReply>() noexcept;
template <>
[[nodiscard]] std::span<const Word<TestReply>> words<TestReply>() noexcept;
template <>
[[nodiscard]] std::span<const Word<DoseEvent>> words<DoseEvent>() noexcept;
template <>
[[nodiscard]] std::span<const Word<MissedReply>> words<MissedReply>() noexcept;
template <>
[[nodiscard]] std::span<const Word<BloodTest>> words<BloodTest>() noexcept;
template <>
[[nodiscard]] std::span<const Word<Stage>> words<Stage>() noexcept;
template <>
[[nodiscard]] std::span<const Word<ActionCode>> words<ActionCode>() noexcept;
template <>
[[nodiscard]] std::span<const Word<GateState>> words<GateState>() noexcept;
template <>
[[nodiscard]] std::span<const Word<DoseState>> words<DoseState>() noexcept;
template <>
[[nodiscard]] std::span<const Word<DoseWarning>> words<DoseWarning>() noexcept;
template <>
[[nodiscard]] std::span<const Word<DifferenceKind>> words<DifferenceKind>() noexcept;
template <>
[[nodiscard]] std::span<const Word<MeaningCode>> words<MeaningCode>() noexcept;
template <>
[[nodiscard]] std::span<const Word<AskCode>> words<AskCode>() noexcept;
template <>
[[nodiscard]] std::span<const Word<AskHow>> words<AskHow>() noexcept;

}  // namespace doseline::wire
