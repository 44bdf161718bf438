// Two dates do not add.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto apart = CivilDay{} - CivilDay{};
#else
constexpr auto sum = CivilDay{} + CivilDay{};
#endif
