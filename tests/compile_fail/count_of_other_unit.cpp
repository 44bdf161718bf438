// The unit named must be the one held.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto number = count<Microlitre>(Microlitres{1});
#else
constexpr auto number = count<Microlitre>(Grams{1});
#endif
