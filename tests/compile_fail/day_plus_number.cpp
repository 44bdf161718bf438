// How many what? Days, months and years are said.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto later = CivilDay{} + Days{7};
#else
constexpr auto later = CivilDay{} + 7;
#endif
