// The words of the boundary: how codes of the core are written in JSON. web/core/doseline.d.ts holds the same list.
#pragma once

#include "doseline/compare.hpp"
#include "doseline/item.hpp"
#include "doseline/problem.hpp"
#include "doseline/today.hpp"

namespace doseline::wire {

[[nodiscard]] const char* name_of(ProblemCode code) noexcept;
[[nodiscard]] const char* name_of(ItemKind kind) noexcept;
[[nodiscard]] const char* name_of(Stem stem) noexcept;
[[nodiscard]] const char* name_of(Basis basis) noexcept;
[[nodiscard]] const char* name_of(Grade grade) noexcept;
[[nodiscard]] const char* name_of(Word word) noexcept;
[[nodiscard]] const char* name_of(Stage stage) noexcept;
[[nodiscard]] const char* name_of(ActionCode code) noexcept;
[[nodiscard]] const char* name_of(DifferenceKind kind) noexcept;

}  // namespace doseline::wire
