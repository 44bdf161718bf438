// The words of the boundary: how codes of the core are written in JSON. web/core/doseline.d.ts holds the same list.
#pragma once

#include <string_view>

#include "doseline/item.hpp"
#include "doseline/problem.hpp"

namespace doseline::wire {

[[nodiscard]] std::string_view name_of(ProblemCode code) noexcept;
[[nodiscard]] std::string_view name_of(ItemKind kind) noexcept;
[[nodiscard]] std::string_view name_of(Basis basis) noexcept;
[[nodiscard]] std::string_view name_of(Grade grade) noexcept;

}  // namespace doseline::wire
