// What a family typed for an amount in mL or mg, or for a count of days or weeks: one number, or one clear question.
// The digits and marks that are taken are those of number_entry.hpp. Between a bottle and a syringe more is asked than of
// a weight: "05" may be 5, or 0.5 with its point lost, ten times apart.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "doseline/problem.hpp"
#include "doseline/readings.hpp"

namespace doseline {

/// The unit that stands beside the box. With `none` no unit is taken in the text.
enum class AmountUnit : std::uint8_t { none, millilitres, milligrams };

/// What a typed number counts.
enum class NumberKind : std::uint8_t { amount, count };

struct NumberReading {
    /// One of the codes below "what a family typed" in problem.hpp; empty if the text has one certain reading.
    std::optional<ProblemCode> question;
    /// Without a question: the number. With `ambiguous_separator`: the number with a decimal mark, then with a thousands
    /// mark, to be offered and never applied.
    Offers<std::int64_t> readings{};

    /// The one certain reading, if there is one.
    [[nodiscard]] constexpr const std::int64_t* certain() const noexcept { return question ? nullptr : readings.begin(); }
};

/// Read an amount as whole thousandths, mL as microlitres and mg as micrograms: 1 to 999 999 999. At most three decimals,
/// so that nothing is rounded. The box's own unit may stand in the text, in either case. Any bytes are allowed.
[[nodiscard]] NumberReading read_amount(std::string_view utf8_text, AmountUnit box) noexcept;

/// Read a count: 0 to 999 999. The questions are `empty`, `not_whole` and `too_large`. Any bytes are allowed.
[[nodiscard]] NumberReading read_count(std::string_view utf8_text) noexcept;

}  // namespace doseline
