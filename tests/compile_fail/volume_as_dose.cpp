// Vector genomes are not a volume.
#include "doseline/quantity.hpp"

using namespace doseline;

#ifdef CONTROL
constexpr VectorGenomes dose{1};
#else
constexpr VectorGenomes dose = Microlitres{1};
#endif
