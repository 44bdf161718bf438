// An age is counted by the calendar; days would be an age on no birthday.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto second = birthday(CivilDay{}, Years{2});
#else
constexpr auto second = birthday(CivilDay{}, Days{730});
#endif
