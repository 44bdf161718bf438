// Grams times grams mean nothing here.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto sum = Grams{2} + Grams{2};
#else
constexpr auto product = Grams{2} * Grams{2};
#endif
