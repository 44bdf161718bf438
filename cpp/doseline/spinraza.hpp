// Spinraza: the days of its doses, of 12 mg and of the high dose, and the switch from one to the other (SPZ-LOAD,
// SPZ-KEEP, SPZ-HIGH, SPZ-HIGH-FIRST, SPZ-SWITCH, SPZ-COUNT). A late or missed dose moves no day here: what then comes is
// the team's to say (SPZ-MISSED, SPZ-MISSED-HIGH).
#pragma once

#include "doseline/regimens.hpp"

namespace doseline {

/// The doses of a regimen that starts on `request.spinraza`, which is there. Every dose after the loading is counted from
/// its last day, so that the days never drift; a switch keeps them.
[[nodiscard]] Regimen spinraza_doses(const RegimensRequest& request, SpinrazaRegimen which, const Shown& shown);

}  // namespace doseline
