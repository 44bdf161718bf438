// What does not stop a plan but must be seen: of the changes, the visits and the prescription that a family typed.
#pragma once

#include "doseline/plan.hpp"
#include "doseline/row.hpp"

namespace doseline {

/// Warn of moves past the visit before or after, of moves to before the infusion, and of visits that the plan does not
/// have any more. `scheduled` are the visits before any was moved. The window between neighbours is ours, not the label's.
void warn_of_visits(Plan& plan, const Row<Visit>& scheduled);

/// Warn of changes that the course could not follow, of steps that rise, gap or overlap, of a taper before the gate was
/// said to be open (STE-GATE), of an end without a taper (STE-ABRUPT), of unreported doses (STE-MISSED), and of mL that
/// were written for another bottle, or for none that is known (STE-LIQUID).
void warn_of_course(Plan& plan);

/// Warn where what is on the bottle and in the prescription does not fit together (STE-LIQUID).
void warn_of_prescription(Plan& plan);

}  // namespace doseline
