// A dose that the family ticked off.
#pragma once

#include <cstdint>

#include "doseline/civil_day.hpp"

namespace doseline {

struct Given {
    /// The day that the dose belongs to, which at midnight is not the device's.
    CivilDay on{};
    /// Which dose of that day, from 1.
    std::int32_t dose = 1;
    /// The repeat that the team asked for after the dose was missed or vomited.
    bool again = false;
};

}  // namespace doseline
