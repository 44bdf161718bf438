// The pieces that more than one answer is made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doseline/clock_time.hpp"
#include "doseline/item.hpp"
#include "doseline/label.hpp"
#include "doseline/prescription.hpp"
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
/// A member that is true; nothing where `value` is not.
void write_flag(JsonWriter& json, const char* name, bool value);
/// A member with an ISO day.
void write_day(JsonWriter& json, const char* name, CivilDay day);
/// A day as a date, and counted from the infusion on `day0`: two members.
void write_both_ways(JsonWriter& json, const char* date_name, const char* day_name, CivilDay day, CivilDay day0);
/// Members `from` and, where known, `through`.
void write_span(JsonWriter& json, const Span& days);
/// The days of an item as `date`, or `from` and, where known, `through`.
void write_days(JsonWriter& json, const Item& item);
/// The members of an Amount, in an object that the caller opened.
void write_amount(JsonWriter& json, const Amount& amount);
/// The two members of a strength, in an object that the caller opened.
void write_strength(JsonWriter& json, const Strength& strength);
/// A member with a list of tests; nothing where there are none.
void write_tests(JsonWriter& json, const char* name, TestSet tests);
/// A value `HH:MM`.
void write_clock(JsonWriter& json, ClockTime time);
/// A member `syringe`.
void write_syringe(JsonWriter& json, const SyringeFit& fitted);
void write_key(JsonWriter& json, const Key& key);
/// A weight in grams, and in pounds and ounces.
void write_weight(JsonWriter& json, Grams weight);
/// A member `readings` with weights to be offered; nothing where there are none.
void write_readings(JsonWriter& json, const Readings& readings);
/// The members of a KitRow, in an object that the caller opened.
void write_kit_row(JsonWriter& json, const KitRow& row);

}  // namespace doseline::wire
