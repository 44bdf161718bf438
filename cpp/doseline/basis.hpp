// What a date of a plan rests on.
#pragma once

#include <cstdint>

namespace doseline {

/// The label's rule, what the team said (typed by the family, or the hospital's own schedule), or a result not yet known.
enum class Basis : std::uint8_t { label, team, conditional };

}  // namespace doseline
