// A body weight and a medicine’s mass are both masses, a million apart.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr bool less = Grams{1} < Grams{2};
#else
constexpr bool less = Grams{1} < Micrograms{2};
#endif
