// A birthday is counted in years; months would clip 29 February the other way.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto second = birthday(CivilDay{}, Years{2});
#else
constexpr auto second = birthday(CivilDay{}, Months{24});
#endif
