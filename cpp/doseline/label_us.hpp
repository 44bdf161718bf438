// Edition `us`: the United States label of Zolgensma (intravenous), as the fact file of 2026-11-22 has it.
#pragma once

#include "doseline/label.hpp"

namespace doseline {

/// The United States edition.
extern const Edition edition_us;

}  // namespace doseline
