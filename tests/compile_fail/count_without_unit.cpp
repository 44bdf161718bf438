// The unit is named, not deduced.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto number = count<Gram>(Grams{1});
#else
constexpr auto number = count(Grams{1});
#endif
