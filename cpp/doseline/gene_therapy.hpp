// Zolgensma beside the other medicines: what the label alone says of its days. What a team said is in a plan (plan.hpp).
#pragma once

#include "doseline/regimens.hpp"

namespace doseline {

/// The infusion on `request.infusion`, which is there, the steroid, the blood tests and the care of diapers; nothing of it at
/// an age that the label does not name (ZOL-AGE), where Itvisma might be meant (ITV-LOOKALIKE).
[[nodiscard]] Regimen gene_therapy_days(const RegimensRequest& request, const Shown& shown);

}  // namespace doseline
