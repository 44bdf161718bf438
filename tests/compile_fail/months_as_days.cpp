// A month is not a number of days.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto later = add_months(CivilDay{}, Months{3});
#else
constexpr auto later = add_months(CivilDay{}, Days{90});
#endif
