// A daily amount follows from a weight, not from a volume.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto amount = per_day(MicrogramsPerKilogramDay{1000}, Grams{8200});
#else
constexpr auto amount = per_day(MicrogramsPerKilogramDay{1000}, Microlitres{8200});
#endif
