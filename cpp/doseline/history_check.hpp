// What cannot be among the changes that a family typed.
#pragma once

#include <vector>

#include "doseline/change.hpp"
#include "doseline/problem.hpp"

namespace doseline {

/// Refuse spans that end before they start, and a word of the team about a dose that it was not told of. Fields are
/// paths, `changes[3].steps[0].through`.
void check_history(const History& history, std::vector<Problem>& problems);

}  // namespace doseline
