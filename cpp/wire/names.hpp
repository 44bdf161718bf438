// The words of the boundary: how codes of the core are written in JSON. web/core/doseline.d.ts holds the same list.
#pragma once

#include <string_view>

#include "doseline/compare.hpp"
#include "doseline/item.hpp"
#include "doseline/problem.hpp"
#include "doseline/today.hpp"

namespace doseline::wire {

[[nodiscard]] std::string_view name_of(ProblemCode code) noexcept;
[[nodiscard]] std::string_view name_of(ItemKind kind) noexcept;
[[nodiscard]] std::string_view name_of(Stem stem) noexcept;
[[nodiscard]] std::string_view name_of(Basis basis) noexcept;
[[nodiscard]] std::string_view name_of(Grade grade) noexcept;
[[nodiscard]] std::string_view name_of(Word word) noexcept;
[[nodiscard]] std::string_view name_of(Stage stage) noexcept;
[[nodiscard]] std::string_view name_of(ActionCode code) noexcept;
[[nodiscard]] std::string_view name_of(DifferenceKind kind) noexcept;

}  // namespace doseline::wire
