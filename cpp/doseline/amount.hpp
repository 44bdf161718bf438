// How much of the steroid one dose is, as the team gave it: in mL, in mg, in both, or not told. Never computed.
#pragma once

#include <optional>

#include "doseline/civil_day.hpp"
#include "doseline/quantity.hpp"

namespace doseline {

struct Amount {
    std::optional<Microlitres> volume{};
    std::optional<Micrograms> mass{};

    friend constexpr bool operator==(const Amount&, const Amount&) noexcept = default;
};

/// Days from `first` through `last`, both included; without `last` until the team says.
struct Span {
    CivilDay first{};
    std::optional<CivilDay> last{};

    [[nodiscard]] constexpr bool covers(CivilDay day) const noexcept { return first <= day && (!last || day <= *last); }
    friend constexpr bool operator==(const Span&, const Span&) noexcept = default;
};

/// One amount for some days.
struct Step {
    Span days{};
    Amount amount{};

    friend constexpr bool operator==(const Step&, const Step&) noexcept = default;
};

}  // namespace doseline
