// The pieces that more than one answer is made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doseline/item.hpp"
#include "doseline/label.hpp"
#include "doseline/problem.hpp"
#include "wire/json_writer.hpp"

namespace doseline::wire {

/// `{"ok":false,"problems":[…]}`.
[[nodiscard]] std::string refusal(const std::vector<Problem>& problems);
/// The same for one problem without a bound.
[[nodiscard]] std::string refusal(const char* field, ProblemCode code);

void write_problems(JsonWriter& json, const std::vector<Problem>& problems);
/// A member `rules` with the ids as people write them.
void write_rules(JsonWriter& json, RuleSet rules);
/// A member with an ISO day.
void write_day(JsonWriter& json, const char* name, CivilDay day);
/// Members `from` and, where known, `through`.
void write_span(JsonWriter& json, const Span& days);
/// The days of an item as `date`, or `from` and, where known, `through`.
void write_days(JsonWriter& json, const Item& item);
void write_key(JsonWriter& json, const Key& key);
/// A weight in grams, and in pounds and ounces.
void write_weight(JsonWriter& json, Grams weight);
/// A member `readings` with weights to be offered; nothing where there are none.
void write_readings(JsonWriter& json, const Readings& readings);
/// The members of a KitRow, in an object that the caller opened.
void write_kit_row(JsonWriter& json, const KitRow& row);

}  // namespace doseline::wire
