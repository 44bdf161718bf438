// How much of the steroid one dose is, as the team gave it: in mL, in mg, in both, or not told. Never computed.
#pragma once

#include <optional>
#include <vector>

#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

struct Amount {
    std::optional<Microlitres> volume{};
    std::optional<Micrograms> mass{};

    friend constexpr bool operator==(const Amount&, const Amount&) noexcept = default;
};

/// One amount for some days, both ends included; without `last` until the team says.
struct Step {
    CivilDay first{};
    std::optional<CivilDay> last{};
    Amount amount{};

    friend constexpr bool operator==(const Step&, const Step&) noexcept = default;
};

}  // namespace doseline
