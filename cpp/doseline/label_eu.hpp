// Edition `eu`, a preview: the European text of Zolgensma (intravenous).
#pragma once

#include "doseline/label.hpp"

namespace doseline {

/// The European edition: off unless it is chosen.
extern const Edition edition_eu;

}  // namespace doseline
