#include "wire/build_id.hpp"

namespace doseline::wire {

std::string_view build_id() noexcept { return DOSELINE_BUILD_ID; }

}  // namespace doseline::wire
