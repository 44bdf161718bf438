// What matters on one day, right on any date before, during and after.
#pragma once

#include <cstdint>
#include <optional>

#include "doseline/dose.hpp"
#include "doseline/gate_question.hpp"
#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

enum class Stage : std::uint8_t { before, full, gate_open, taper, after };

enum class ActionCode : std::uint8_t {
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

    /// Whether it is to be done on that day.
    [[nodiscard]] constexpr bool is_due() const noexcept { return code == ActionCode::infusion || code == ActionCode::blood_test; }
    /// Whether it is to be asked some day, with no end to it. What is neither lies ahead, to be known.
    [[nodiscard]] constexpr bool is_asked() const noexcept { return code == ActionCode::ask_after_care || code == ActionCode::ask_tests; }
};

struct Today {
    CivilDay date{};
    Stage stage{};
    std::optional<GateQuestion> gate{};
    Row<Dose> doses{};
    /// Besides the doses: at most three, the most pressing first.
    Row<Action> actions{};
    /// The rule of daily life that is on and ends first as a rule, or null.
    const Item* rule = nullptr;
    /// Once nothing of the day is left to be given.
    std::optional<NextDose> next{};
    Row<MarkedDay> last_days{};
    /// How many doses, questions of the gate and actions are still to be done today. What may be asked any day is none.
    std::int64_t open = 0;
};

/// `clock` is the time of day, if it is known.
[[nodiscard]] Today what_matters(const Plan& plan, CivilDay date, const std::optional<ClockTime>& clock);

}  // namespace doseline
