// A number leaves a quantity only by naming the unit.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr std::int64_t number = count<Gram>(Grams{1});
#else
constexpr std::int64_t number = Grams{1};
#endif
