#include "wire/names.hpp"

#include <array>
#include <cstddef>
#include <cstring>

namespace doseline::wire {
namespace {

template <class Code>
constexpr int word_table = 0;

// Whether a table has every code through `last`, each in its place.
template <class Code, std::size_t size>
consteval bool is_complete(const std::array<Word<Code>, size>& table, Code last) {
    for (std::size_t place = 0; place < size; ++place) {
        if (static_cast<std::size_t>(table[place].code) != place) return false;
    }
    return size == static_cast<std::size_t>(last) + 1;
}

template <>
constexpr auto word_table<ProblemCode> = std::to_array<Word<ProblemCode>>({
    {ProblemCode::unreadable_request, "unreadable-request"},
    {ProblemCode::missing, "missing"},
    {ProblemCode::unknown_field, "unknown-field"},
    {ProblemCode::repeated_field, "repeated-field"},
    {ProblemCode::wrong_type, "wrong-type"},
    {ProblemCode::unknown_edition, "unknown-edition"},
    {ProblemCode::unknown_sex, "unknown-sex"},
    {ProblemCode::unknown_unit, "unknown-unit"},
    {ProblemCode::not_a_date, "not-a-date"},
    {ProblemCode::no_such_day, "no-such-day"},
    {ProblemCode::before_2000, "before-2000"},
    {ProblemCode::before_1900, "before-1900"},
    {ProblemCode::after_2100, "after-2100"},
    {ProblemCode::before_birth, "before-birth"},
    {ProblemCode::age_two_or_more, "age-two-or-more"},
    {ProblemCode::limited_experience, "limited-experience"},
    {ProblemCode::not_whole, "not-whole"},
    {ProblemCode::below_0_weeks, "below-0-weeks"},
    {ProblemCode::above_17_weeks, "above-17-weeks"},
    {ProblemCode::not_positive, "not-positive"},
    {ProblemCode::below_label_range, "below-label-range"},
    {ProblemCode::above_label_range, "above-label-range"},
    {ProblemCode::between_bands, "between-bands"},
    {ProblemCode::first_dose_before_birth, "first-dose-before-birth"},
    {ProblemCode::weight_unusual, "weight-unusual"},
    {ProblemCode::weight_implausible, "weight-implausible"},
    {ProblemCode::weighed_after_infusion, "weighed-after-infusion"},
    {ProblemCode::weight_old, "weight-old"},
    {ProblemCode::infusion_far_ahead, "infusion-far-ahead"},
    {ProblemCode::before_last_kept, "before-last-kept"},
    {ProblemCode::too_many, "too-many"},
    {ProblemCode::unknown_word, "unknown-word"},
    {ProblemCode::below_least, "below-least"},
    {ProblemCode::above_most, "above-most"},
    {ProblemCode::not_a_hundredth, "not-a-hundredth"},
    {ProblemCode::not_a_clock, "not-a-clock"},
    {ProblemCode::not_in_order, "not-in-order"},
    {ProblemCode::not_reported, "not-reported"},
    {ProblemCode::unknown_syringe, "unknown-syringe"},
    {ProblemCode::ends_before_it_starts, "ends-before-it-starts"},
    {ProblemCode::before_course, "before-course"},
    {ProblemCode::unknown_visit, "unknown-visit"},
    {ProblemCode::visit_outside_window, "visit-outside-window"},
    {ProblemCode::visit_before_infusion, "visit-before-infusion"},
    {ProblemCode::step_rises, "step-rises"},
    {ProblemCode::step_gap, "step-gap"},
    {ProblemCode::step_overlap, "step-overlap"},
    {ProblemCode::taper_before_gate, "taper-before-gate"},
    {ProblemCode::end_without_taper, "end-without-taper"},
    {ProblemCode::no_effect, "no-effect"},
    {ProblemCode::dose_not_reported, "dose-not-reported"},
    {ProblemCode::other_strength, "other-strength"},
    {ProblemCode::strength_missing, "strength-missing"},
    {ProblemCode::ask_pharmacist, "ask-pharmacist"},
    {ProblemCode::larger_than_syringe, "larger-than-syringe"},
    {ProblemCode::between_marks, "between-marks"},
    {ProblemCode::empty, "empty"},
    {ProblemCode::unit_missing, "unit-missing"},
    {ProblemCode::not_a_number, "not-a-number"},
    {ProblemCode::too_many_points, "too-many-points"},
    {ProblemCode::ambiguous_separator, "ambiguous-separator"},
    {ProblemCode::looks_like_grams, "looks-like-grams"},
    {ProblemCode::mixed_units, "mixed-units"},
    {ProblemCode::ounces_over_15, "ounces-over-15"},
    {ProblemCode::too_precise, "too-precise"},
    {ProblemCode::too_large, "too-large"},
    {ProblemCode::leading_zero, "leading-zero"},
    {ProblemCode::other_unit, "other-unit"},
});
static_assert(is_complete(word_table<ProblemCode>, ProblemCode::other_unit));

template <>
constexpr auto word_table<LimitUnit> = std::to_array<Word<LimitUnit>>({
    {LimitUnit::none, ""},
    {LimitUnit::grams, "grams"},
    {LimitUnit::microlitres, "microlitres"},
    {LimitUnit::micrograms, "micrograms"},
    {LimitUnit::date, "date"},
    {LimitUnit::weeks, "weeks"},
    {LimitUnit::days, "days"},
    {LimitUnit::count, "count"},
});
static_assert(is_complete(word_table<LimitUnit>, LimitUnit::count));

template <>
constexpr auto word_table<ItemKind> = std::to_array<Word<ItemKind>>({
    {ItemKind::infusion, "infusion"},
    {ItemKind::course, "course"},
    {ItemKind::gate, "gate"},
    {ItemKind::visit, "visit"},
    {ItemKind::series, "series"},
    {ItemKind::window, "window"},
    {ItemKind::milestone, "milestone"},
    {ItemKind::report, "report"},
    {ItemKind::dose, "dose"},
});
static_assert(is_complete(word_table<ItemKind>, ItemKind::dose));

template <>
constexpr auto word_table<Stem> = std::to_array<Word<Stem>>({
    {Stem::steroid_full, "steroid.full"},
    {Stem::steroid_gate, "steroid.gate"},
    {Stem::steroid_taper, "steroid.taper"},
    {Stem::infusion, "infusion"},
    {Stem::window_hygiene, "window.hygiene"},
    {Stem::window_vaccines, "window.vaccines"},
    {Stem::watch_tma, "watch.tma"},
    {Stem::visit, "visit"},
    {Stem::visit_day, "visit.day"},
    {Stem::visit_after_taper, "visit.after-taper"},
    {Stem::visit_added, "visit.added"},
    {Stem::visit_weekly, "visit.weekly"},
    {Stem::monitoring_beyond, "monitoring.beyond"},
    {Stem::monitoring_minimum, "monitoring.minimum"},
    {Stem::aftercare, "aftercare"},
    {Stem::report, "report"},
    {Stem::evrysdi, "evrysdi"},
    {Stem::evrysdi_bottle, "evrysdi.bottle"},
    {Stem::spinraza, "spinraza"},
});
static_assert(is_complete(word_table<Stem>, Stem::spinraza));

template <>
constexpr auto word_table<Basis> = std::to_array<Word<Basis>>({
    {Basis::label, "label"},
    {Basis::team, "team"},
    {Basis::conditional, "conditional"},
    {Basis::schedule, "team"},
});
static_assert(is_complete(word_table<Basis>, Basis::schedule));

template <>
constexpr auto word_table<OpenBecause> = std::to_array<Word<OpenBecause>>({
    {OpenBecause::nothing, ""},
    {OpenBecause::no_answer, "no-answer"},
    {OpenBecause::not_yet, "not-yet"},
    {OpenBecause::held, "held"},
    {OpenBecause::full_again, "full-again"},
    {OpenBecause::paused, "paused"},
});
static_assert(is_complete(word_table<OpenBecause>, OpenBecause::paused));

template <>
constexpr auto word_table<Grade> = std::to_array<Word<Grade>>({
    {Grade::a, "A"},
    {Grade::b, "B"},
    {Grade::c, "C"},
});
static_assert(is_complete(word_table<Grade>, Grade::c));

template <>
constexpr auto word_table<Sex> = std::to_array<Word<Sex>>({
    {Sex::unknown, ""},
    {Sex::girl, "girl"},
    {Sex::boy, "boy"},
});
static_assert(is_complete(word_table<Sex>, Sex::boy));

template <>
constexpr auto word_table<WeightUnit> = std::to_array<Word<WeightUnit>>({
    {WeightUnit::none, ""},
    {WeightUnit::kilograms, "kg"},
    {WeightUnit::pounds, "lb"},
    {WeightUnit::grams, "g"},
});
static_assert(is_complete(word_table<WeightUnit>, WeightUnit::grams));

template <>
constexpr auto word_table<AmountUnit> = std::to_array<Word<AmountUnit>>({
    {AmountUnit::none, ""},
    {AmountUnit::millilitres, "mL"},
    {AmountUnit::milligrams, "mg"},
});
static_assert(is_complete(word_table<AmountUnit>, AmountUnit::milligrams));

template <>
constexpr auto word_table<NumberKind> = std::to_array<Word<NumberKind>>({
    {NumberKind::amount, "amount"},
    {NumberKind::count, "count"},
});
static_assert(is_complete(word_table<NumberKind>, NumberKind::count));

template <>
constexpr auto word_table<ChangeKind> = std::to_array<Word<ChangeKind>>({
    {ChangeKind::infusion_moved, "infusion-moved"},
    {ChangeKind::gate, "gate"},
    {ChangeKind::course_held, "course-held"},
    {ChangeKind::dose_changed, "dose-changed"},
    {ChangeKind::taper_begun, "taper-begun"},
    {ChangeKind::taper_paused, "taper-paused"},
    {ChangeKind::full_again, "full-again"},
    {ChangeKind::course_ended, "course-ended"},
    {ChangeKind::visit_moved, "visit-moved"},
    {ChangeKind::visit_done, "visit-done"},
    {ChangeKind::visit_added, "visit-added"},
    {ChangeKind::dose_missed, "dose-missed"},
    {ChangeKind::unread, ""},
});
static_assert(is_complete(word_table<ChangeKind>, ChangeKind::unread));

template <>
constexpr auto word_table<GateReply> = std::to_array<Word<GateReply>>({
    {GateReply::not_yet, "not-yet"},
    {GateReply::go, "go"},
});
static_assert(is_complete(word_table<GateReply>, GateReply::go));

template <>
constexpr auto word_table<TestReply> = std::to_array<Word<TestReply>>({
    {TestReply::none, ""},
    {TestReply::carry_on, "carry-on"},
    {TestReply::changed, "changed"},
});
static_assert(is_complete(word_table<TestReply>, TestReply::changed));

template <>
constexpr auto word_table<DoseEvent> = std::to_array<Word<DoseEvent>>({
    {DoseEvent::missed, "missed"},
    {DoseEvent::vomited, "vomited"},
});
static_assert(is_complete(word_table<DoseEvent>, DoseEvent::vomited));

template <>
constexpr auto word_table<MissedReply> = std::to_array<Word<MissedReply>>({
    {MissedReply::none, ""},
    {MissedReply::give_again, "give-again"},
    {MissedReply::do_not_give, "do-not-give"},
});
static_assert(is_complete(word_table<MissedReply>, MissedReply::do_not_give));

template <>
constexpr auto word_table<BloodTest> = std::to_array<Word<BloodTest>>({
    {BloodTest::liver, "liver"},
    {BloodTest::platelets, "platelets"},
    {BloodTest::troponin, "troponin"},
});
static_assert(is_complete(word_table<BloodTest>, BloodTest::troponin));

template <>
constexpr auto word_table<Stage> = std::to_array<Word<Stage>>({
    {Stage::before, "before"},
    {Stage::full, "full"},
    {Stage::gate_open, "gate-open"},
    {Stage::taper, "taper"},
    {Stage::after, "after"},
});
static_assert(is_complete(word_table<Stage>, Stage::after));

template <>
constexpr auto word_table<ActionCode> = std::to_array<Word<ActionCode>>({
    {ActionCode::infusion, "infusion"},
    {ActionCode::blood_test, "blood-test"},
    {ActionCode::next_blood_test, "next-blood-test"},
    {ActionCode::first_steroid, "first-steroid"},
    {ActionCode::infusion_ahead, "infusion-ahead"},
    {ActionCode::ask_after_care, "ask-after-care"},
    {ActionCode::ask_tests, "ask-tests"},
});
static_assert(is_complete(word_table<ActionCode>, ActionCode::ask_tests));

template <>
constexpr auto word_table<GateState> = std::to_array<Word<GateState>>({
    {GateState::ask, "ask"},
    {GateState::call, "call"},
    {GateState::not_yet, "not-yet"},
    {GateState::steps, "steps"},
    {GateState::ask_end, "ask-end"},
    {GateState::call_end, "call-end"},
});
static_assert(is_complete(word_table<GateState>, GateState::call_end));

template <>
constexpr auto word_table<DoseState> = std::to_array<Word<DoseState>>({
    {DoseState::due, "due"},
    {DoseState::given, "given"},
    {DoseState::missed, "missed"},
    {DoseState::vomited, "vomited"},
});
static_assert(is_complete(word_table<DoseState>, DoseState::vomited));

template <>
constexpr auto word_table<DayMark> = std::to_array<Word<DayMark>>({
    {DayMark::given, "given"},
    {DayMark::missed, "missed"},
    {DayMark::vomited, "vomited"},
    {DayMark::partly, "partly"},
    {DayMark::unmarked, "unmarked"},
});
static_assert(is_complete(word_table<DayMark>, DayMark::unmarked));

template <>
constexpr auto word_table<DoseWarning> = std::to_array<Word<DoseWarning>>({
    {DoseWarning::amount_not_typed, "amount-not-typed"},
    {DoseWarning::mg_only, "mg-only"},
    {DoseWarning::strength_missing, "strength-missing"},
    {DoseWarning::other_strength, "other-strength"},
    {DoseWarning::ask_pharmacist, "ask-pharmacist"},
    {DoseWarning::larger_than_syringe, "larger-than-syringe"},
    {DoseWarning::between_marks, "between-marks"},
    {DoseWarning::report_untold, "report-untold"},
    {DoseWarning::report_open, "report-open"},
});
static_assert(is_complete(word_table<DoseWarning>, DoseWarning::report_open));

template <>
constexpr auto word_table<DifferenceKind> = std::to_array<Word<DifferenceKind>>({
    {DifferenceKind::added, "added"},
    {DifferenceKind::gone, "gone"},
    {DifferenceKind::moved, "moved"},
    {DifferenceKind::changed, "changed"},
});
static_assert(is_complete(word_table<DifferenceKind>, DifferenceKind::changed));

template <>
constexpr auto word_table<MeaningCode> = std::to_array<Word<MeaningCode>>({
    {MeaningCode::edition, "edition"},
    {MeaningCode::infusion, "infusion"},
    {MeaningCode::report, "report"},
    {MeaningCode::no_taper, "no-taper"},
    {MeaningCode::taper, "taper"},
    {MeaningCode::full_again, "full-again"},
    {MeaningCode::full_through, "full-through"},
    {MeaningCode::ended, "ended"},
    {MeaningCode::dose, "dose"},
    {MeaningCode::gate, "gate"},
    {MeaningCode::visit_moved, "visit-moved"},
    {MeaningCode::visit_done, "visit-done"},
    {MeaningCode::visit_added, "visit-added"},
    {MeaningCode::prescription, "prescription"},
    {MeaningCode::nothing, "nothing"},
});
static_assert(is_complete(word_table<MeaningCode>, MeaningCode::nothing));

template <>
constexpr auto word_table<AskCode> = std::to_array<Word<AskCode>>({
    {AskCode::amount_tenfold, "amount-tenfold"},
    {AskCode::amount_tenth, "amount-tenth"},
    {AskCode::larger_than_syringe, "larger-than-syringe"},
    {AskCode::step_above_full, "step-above-full"},
    {AskCode::other_strength, "other-strength"},
    {AskCode::day_ahead, "day-ahead"},
    {AskCode::day_before_course, "day-before-course"},
    {AskCode::long_span, "long-span"},
    {AskCode::infusion_far_ahead, "infusion-far-ahead"},
    {AskCode::infusion_moved_far, "infusion-moved-far"},
    {AskCode::visit_before_infusion, "visit-before-infusion"},
    {AskCode::visit_outside_window, "visit-outside-window"},
});
static_assert(is_complete(word_table<AskCode>, AskCode::visit_outside_window));

template <>
constexpr auto word_table<AskHow> = std::to_array<Word<AskHow>>({
    {AskHow::retype, "retype"},
    {AskHow::confirm, "confirm"},
    {AskHow::choose, "choose"},
});
static_assert(is_complete(word_table<AskHow>, AskHow::choose));

template <>
constexpr auto word_table<Medicine> = std::to_array<Word<Medicine>>({
    {Medicine::zolgensma, "zolgensma"},
    {Medicine::evrysdi, "evrysdi"},
    {Medicine::spinraza_12, "spinraza-12"},
    {Medicine::spinraza_high, "spinraza-high"},
});
static_assert(is_complete(word_table<Medicine>, Medicine::spinraza_high));

template <>
constexpr auto word_table<RegimenPart> = std::to_array<Word<RegimenPart>>({
    {RegimenPart::none, ""},
    {RegimenPart::loading, "loading"},
    {RegimenPart::maintenance, "maintenance"},
    {RegimenPart::switched, "switch"},
});
static_assert(is_complete(word_table<RegimenPart>, RegimenPart::switched));

template <>
constexpr auto word_table<NoticeCode> = std::to_array<Word<NoticeCode>>({
    {NoticeCode::itvisma, "itvisma"},
    {NoticeCode::limited_experience, "limited-experience"},
    {NoticeCode::birth_date_missing, "birth-date-missing"},
    {NoticeCode::weight_missing, "weight-missing"},
    {NoticeCode::born_early, "born-early"},
    {NoticeCode::before_infusion, "before-infusion"},
    {NoticeCode::above_studied, "above-studied"},
    {NoticeCode::weigh_again, "weigh-again"},
    {NoticeCode::check_label, "check-label"},
    {NoticeCode::switch_in_loading, "switch-in-loading"},
});
static_assert(is_complete(word_table<NoticeCode>, NoticeCode::switch_in_loading));

template <>
constexpr auto word_table<SpanWord> = std::to_array<Word<SpanWord>>({
    {SpanWord::first_year, "first-year"},
    {SpanWord::second_birthday, "second-birthday"},
    {SpanWord::five_years, "five-years"},
});
static_assert(is_complete(word_table<SpanWord>, SpanWord::five_years));

template <>
constexpr auto word_table<SpinrazaRegimen> = std::to_array<Word<SpinrazaRegimen>>({
    {SpinrazaRegimen::dose_12, "12-mg"},
    {SpinrazaRegimen::high_dose, "high-dose"},
});
static_assert(is_complete(word_table<SpinrazaRegimen>, SpinrazaRegimen::high_dose));

template <class Code>
consteval std::size_t packed_size() {
    std::size_t size = 0;
    for (const auto& word : word_table<Code>) size += std::string_view{word.text}.size() + 1;
    return size;
}

// The words of a table one after another, each with its zero.
template <class Code>
constexpr auto packed = [] {
    std::array<char, packed_size<Code>()> text{};
    auto* end = text.data();
    for (const auto& word : word_table<Code>) {
        for (const char letter : std::string_view{word.text}) *end++ = letter;
        ++end;
    }
    return text;
}();

}  // namespace

const char* word_at(const char* text, std::size_t place) noexcept {
    for (; place > 0; --place) text += std::strlen(text) + 1;
    return text;
}

std::optional<std::size_t> place_of(std::string_view word, const char* text, std::size_t count) noexcept {
    if (word.empty()) return std::nullopt;
    for (std::size_t place = 0; place < count; ++place, text = word_at(text, 1)) {
        if (word == text) return place;
    }
    return std::nullopt;
}

template <>
Words<ProblemCode> words<ProblemCode>() noexcept {
    return {packed<ProblemCode>.data(), word_table<ProblemCode>.size()};
}

template <>
Words<LimitUnit> words<LimitUnit>() noexcept {
    return {packed<LimitUnit>.data(), word_table<LimitUnit>.size()};
}

template <>
Words<ItemKind> words<ItemKind>() noexcept {
    return {packed<ItemKind>.data(), word_table<ItemKind>.size()};
}

template <>
Words<Stem> words<Stem>() noexcept {
    return {packed<Stem>.data(), word_table<Stem>.size()};
}

template <>
Words<Basis> words<Basis>() noexcept {
    return {packed<Basis>.data(), word_table<Basis>.size()};
}

template <>
Words<OpenBecause> words<OpenBecause>() noexcept {
    return {packed<OpenBecause>.data(), word_table<OpenBecause>.size()};
}

template <>
Words<Grade> words<Grade>() noexcept {
    return {packed<Grade>.data(), word_table<Grade>.size()};
}

template <>
Words<Sex> words<Sex>() noexcept {
    return {packed<Sex>.data(), word_table<Sex>.size()};
}

template <>
Words<WeightUnit> words<WeightUnit>() noexcept {
    return {packed<WeightUnit>.data(), word_table<WeightUnit>.size()};
}

template <>
Words<AmountUnit> words<AmountUnit>() noexcept {
    return {packed<AmountUnit>.data(), word_table<AmountUnit>.size()};
}

template <>
Words<NumberKind> words<NumberKind>() noexcept {
    return {packed<NumberKind>.data(), word_table<NumberKind>.size()};
}

template <>
Words<ChangeKind> words<ChangeKind>() noexcept {
    return {packed<ChangeKind>.data(), word_table<ChangeKind>.size()};
}

template <>
Words<GateReply> words<GateReply>() noexcept {
    return {packed<GateReply>.data(), word_table<GateReply>.size()};
}

template <>
Words<TestReply> words<TestReply>() noexcept {
    return {packed<TestReply>.data(), word_table<TestReply>.size()};
}

template <>
Words<DoseEvent> words<DoseEvent>() noexcept {
    return {packed<DoseEvent>.data(), word_table<DoseEvent>.size()};
}

template <>
Words<MissedReply> words<MissedReply>() noexcept {
    return {packed<MissedReply>.data(), word_table<MissedReply>.size()};
}

template <>
Words<BloodTest> words<BloodTest>() noexcept {
    return {packed<BloodTest>.data(), word_table<BloodTest>.size()};
}

template <>
Words<Stage> words<Stage>() noexcept {
    return {packed<Stage>.data(), word_table<Stage>.size()};
}

template <>
Words<ActionCode> words<ActionCode>() noexcept {
    return {packed<ActionCode>.data(), word_table<ActionCode>.size()};
}

template <>
Words<GateState> words<GateState>() noexcept {
    return {packed<GateState>.data(), word_table<GateState>.size()};
}

template <>
Words<DoseState> words<DoseState>() noexcept {
    return {packed<DoseState>.data(), word_table<DoseState>.size()};
}

template <>
Words<DayMark> words<DayMark>() noexcept {
    return {packed<DayMark>.data(), word_table<DayMark>.size()};
}

template <>
Words<DoseWarning> words<DoseWarning>() noexcept {
    return {packed<DoseWarning>.data(), word_table<DoseWarning>.size()};
}

template <>
Words<DifferenceKind> words<DifferenceKind>() noexcept {
    return {packed<DifferenceKind>.data(), word_table<DifferenceKind>.size()};
}

template <>
Words<MeaningCode> words<MeaningCode>() noexcept {
    return {packed<MeaningCode>.data(), word_table<MeaningCode>.size()};
}

template <>
Words<AskCode> words<AskCode>() noexcept {
    return {packed<AskCode>.data(), word_table<AskCode>.size()};
}

template <>
Words<AskHow> words<AskHow>() noexcept {
    return {packed<AskHow>.data(), word_table<AskHow>.size()};
}

template <>
Words<Medicine> words<Medicine>() noexcept {
    return {packed<Medicine>.data(), word_table<Medicine>.size()};
}

template <>
Words<RegimenPart> words<RegimenPart>() noexcept {
    return {packed<RegimenPart>.data(), word_table<RegimenPart>.size()};
}

template <>
Words<NoticeCode> words<NoticeCode>() noexcept {
    return {packed<NoticeCode>.data(), word_table<NoticeCode>.size()};
}

template <>
Words<SpanWord> words<SpanWord>() noexcept {
    return {packed<SpanWord>.data(), word_table<SpanWord>.size()};
}

template <>
Words<SpinrazaRegimen> words<SpinrazaRegimen>() noexcept {
    return {packed<SpinrazaRegimen>.data(), word_table<SpinrazaRegimen>.size()};
}

}  // namespace doseline::wire
