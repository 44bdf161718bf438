// A month does not fit into days, however it is rounded.
#include "doseline/civil_day.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr Days span = Days{30};
#else
constexpr Days span = Months{1};
#endif
