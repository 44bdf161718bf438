// A bare number is not a weight until somebody says grams.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr Grams weight{8200};
#else
constexpr Grams weight = 8200;
#endif
