// Whether the family has to ask if the taper may start, and when (STE-GATE, STE-HOLD). Nobody goes on for weeks because
// the page went quiet: from the gate on the question stays open until an answer is recorded.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/plan.hpp"

namespace doseline {

enum class GateState : std::uint8_t {
    ask,
    /// No word for three days (ours, not the label's): call today.
    call,
    /// Not before `ask_on`.
    not_yet,
    /// The team started the taper, and its amounts are not typed.
    steps,
    /// The label's length of a taper is over that nobody typed the steps or the end of: has the steroid ended?
    ask_end,
    /// The same, without an answer for three days.
    call_end,
};

struct GateQuestion {
    GateState state{};
    /// The gate, the team's latest word, or the first day of the taper or of the full dose again.
    CivilDay since{};
    /// When to ask, or since when; absent with `steps`.
    std::optional<CivilDay> ask_on{};
    /// The visit on that day, or null.
    const Item* visit = nullptr;
};

/// The question as it is on `date`; nothing where there is none.
[[nodiscard]] std::optional<GateQuestion> gate_question(const Plan& plan, CivilDay date);

}  // namespace doseline
