// Edition `us`: the United States label of Zolgensma (intravenous).
#pragma once

#include "doseline/label.hpp"

namespace doseline {

/// The United States edition.
extern const Edition edition_us;

}  // namespace doseline
