// A weight and a volume do not add.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto sum = Grams{1} + Grams{1};
#else
constexpr auto sum = Grams{1} + Microlitres{1};
#endif
