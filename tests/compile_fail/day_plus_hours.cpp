// A civil day has no clock.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr CivilDay later = CivilDay{} + Days{1};
#else
constexpr CivilDay later = CivilDay{} + std::chrono::hours{24};
#endif
