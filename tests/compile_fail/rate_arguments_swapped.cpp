// A rate is a volume over a time, in that order.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr auto rate = rate_over(Microlitres{46800}, Minutes{60});
#else
constexpr auto rate = rate_over(Minutes{60}, Microlitres{46800});
#endif
