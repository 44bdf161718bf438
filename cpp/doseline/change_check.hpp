// What is wrong with the changes and the prescription that a family typed: what cannot be, and what must be seen.
#pragma once

#include <vector>

#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// Refuse what cannot be: spans that end before they start. Fields are paths, `changes[3].steps[0].through`.
void check_changes(const History& history, std::vector<Problem>& problems);

/// Warn of changes that the laid course could not follow, of steps that rise, gap or overlap, of a taper before the
/// gate was said to be open (STE-GATE), of an end without a taper (STE-ABRUPT), of doses nobody was told of (STE-MISSED).
void warn_of_course(Plan& plan);

/// Warn of moves past the visit before or after, and of visits that the plan does not have any more.
/// `scheduled` are the visits before any was moved. The window between neighbours is ours, not the label's.
void warn_of_visits(Plan& plan, const Row<Visit>& scheduled);

/// Warn where what is on the bottle and in the prescription does not fit together (STE-LIQUID).
void warn_of_prescription(Plan& plan);

}  // namespace doseline
