// What matters on one day: at most three things to do or to know, right on any date before, during and after.
#pragma once

#include <cstdint>

#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

enum class Stage : std::uint8_t { before, full, gate_open, taper, after };

enum class ActionCode : std::uint8_t {
    /// The steroid, as the team wrote it. Item: the course under way.
    give_steroid,
    /// The team has not said yet whether the taper starts.
    ask_gate,
    infusion,
    blood_test,
    next_blood_test,
    first_steroid,
    infusion_ahead,
    /// After the last dose: ask about a sick-day plan (STE-AFTER).
    ask_after_care,
    /// After the last visit in the plan: ask whether blood tests go on (MON-3M).
    ask_tests,
};

struct Action {
    ActionCode code;
    /// The item it is about, or null.
    const Item* item = nullptr;
};

struct Today {
    CivilDay date{};
    Stage stage{};
    /// At most three, the most pressing first.
    Row<Action> actions{};
};

[[nodiscard]] Today what_matters(const Plan& plan, CivilDay date);

}  // namespace doseline
