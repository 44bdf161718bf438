// What a date of a plan rests on.
#pragma once

#include <cstdint>

namespace doseline {

enum class Basis : std::uint8_t {
    /// The label's rule.
    label,
    /// What the team said, as the family typed it.
    team,
    /// A result not yet known.
    conditional,
    /// What the team said, in the hospital's own schedule.
    schedule,
};

}  // namespace doseline
