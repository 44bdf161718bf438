// The name of this build of the core.
#pragma once

#include <string_view>

namespace doseline::wire {

/// 12 hex digits over the core's sources (set by CMakeLists.txt), the same on every platform.
[[nodiscard]] std::string_view build_id() noexcept;

}  // namespace doseline::wire
