#include "wire/names.hpp"

namespace doseline::wire {

// No default labels: a new code without a name is a compiler warning, and warnings are errors here.

const char* name_of(ProblemCode code) noexcept {
    switch (code) {
        case ProblemCode::unreadable_request: return "unreadable-request";
        case ProblemCode::missing: return "missing";
        case ProblemCode::unknown_field: return "unknown-field";
        case ProblemCode::repeated_field: return "repeated-field";
        case ProblemCode::wrong_type: return "wrong-type";
        case ProblemCode::unknown_edition: return "unknown-edition";
        case ProblemCode::unknown_sex: return "unknown-sex";
        case ProblemCode::unknown_unit: return "unknown-unit";
        case ProblemCode::not_a_date: return "not-a-date";
        case ProblemCode::no_such_day: return "no-such-day";
        case ProblemCode::before_2000: return "before-2000";
        case ProblemCode::after_2100: return "after-2100";
        case ProblemCode::before_birth: return "before-birth";
        case ProblemCode::age_two_or_more: return "age-two-or-more";
        case ProblemCode::not_whole: return "not-whole";
        case ProblemCode::below_0_weeks: return "below-0-weeks";
        case ProblemCode::above_17_weeks: return "above-17-weeks";
        case ProblemCode::not_positive: return "not-positive";
        case ProblemCode::below_label_range: return "below-label-range";
        case ProblemCode::above_label_range: return "above-label-range";
        case ProblemCode::between_bands: return "between-bands";
        case ProblemCode::first_dose_before_birth: return "first-dose-before-birth";
        case ProblemCode::weight_unusual: return "weight-unusual";
        case ProblemCode::weight_implausible: return "weight-implausible";
        case ProblemCode::weighed_after_infusion: return "weighed-after-infusion";
        case ProblemCode::weight_old: return "weight-old";
        case ProblemCode::too_many: return "too-many";
        case ProblemCode::unknown_word: return "unknown-word";
        case ProblemCode::out_of_range: return "out-of-range";
        case ProblemCode::not_a_tenth: return "not-a-tenth";
        case ProblemCode::not_a_clock: return "not-a-clock";
        case ProblemCode::unknown_syringe: return "unknown-syringe";
        case ProblemCode::ends_before_it_starts: return "ends-before-it-starts";
        case ProblemCode::before_course: return "before-course";
        case ProblemCode::unknown_visit: return "unknown-visit";
        case ProblemCode::visit_outside_window: return "visit-outside-window";
        case ProblemCode::step_rises: return "step-rises";
        case ProblemCode::step_gap: return "step-gap";
        case ProblemCode::step_overlap: return "step-overlap";
        case ProblemCode::taper_before_gate: return "taper-before-gate";
        case ProblemCode::end_without_taper: return "end-without-taper";
        case ProblemCode::no_effect: return "no-effect";
        case ProblemCode::dose_not_reported: return "dose-not-reported";
        case ProblemCode::ask_pharmacist: return "ask-pharmacist";
        case ProblemCode::larger_than_syringe: return "larger-than-syringe";
        case ProblemCode::between_marks: return "between-marks";
        case ProblemCode::empty: return "empty";
        case ProblemCode::unit_missing: return "unit-missing";
        case ProblemCode::not_a_number: return "not-a-number";
        case ProblemCode::too_many_points: return "too-many-points";
        case ProblemCode::ambiguous_separator: return "ambiguous-separator";
        case ProblemCode::looks_like_grams: return "looks-like-grams";
        case ProblemCode::mixed_units: return "mixed-units";
        case ProblemCode::ounces_over_15: return "ounces-over-15";
        case ProblemCode::too_precise: return "too-precise";
        case ProblemCode::too_large: return "too-large";
        case ProblemCode::leading_zero: return "leading-zero";
        case ProblemCode::other_unit: return "other-unit";
    }
    return "";
}

const char* name_of(ItemKind kind) noexcept {
    switch (kind) {
        case ItemKind::infusion: return "infusion";
        case ItemKind::course: return "course";
        case ItemKind::gate: return "gate";
        case ItemKind::visit: return "visit";
        case ItemKind::window: return "window";
        case ItemKind::milestone: return "milestone";
        case ItemKind::report: return "report";
    }
    return "";
}

const char* name_of(Stem stem) noexcept {
    switch (stem) {
        case Stem::steroid_full: return "steroid.full";
        case Stem::steroid_gate: return "steroid.gate";
        case Stem::steroid_taper: return "steroid.taper";
        case Stem::infusion: return "infusion";
        case Stem::window_hygiene: return "window.hygiene";
        case Stem::window_vaccines: return "window.vaccines";
        case Stem::watch_tma: return "watch.tma";
        case Stem::visit: return "visit";
        case Stem::visit_after_taper: return "visit.after-taper";
        case Stem::visit_added: return "visit.added";
        case Stem::monitoring_beyond: return "monitoring.beyond";
        case Stem::monitoring_minimum: return "monitoring.minimum";
        case Stem::aftercare: return "aftercare";
        case Stem::report: return "report";
    }
    return "";
}

const char* name_of(Basis basis) noexcept {
    switch (basis) {
        case Basis::label: return "label";
        case Basis::team: return "team";
        case Basis::conditional: return "conditional";
    }
    return "";
}

const char* name_of(Word word) noexcept {
    switch (word) {
        case Word::none: return "";
        case Word::carry_on: return "carry-on";
        case Word::changed: return "changed";
    }
    return "";
}

const char* name_of(Stage stage) noexcept {
    switch (stage) {
        case Stage::before: return "before";
        case Stage::full: return "full";
        case Stage::gate_open: return "gate-open";
        case Stage::taper: return "taper";
        case Stage::after: return "after";
    }
    return "";
}

const char* name_of(ActionCode code) noexcept {
    switch (code) {
        case ActionCode::give_steroid: return "give-steroid";
        case ActionCode::ask_gate: return "ask-gate";
        case ActionCode::infusion: return "infusion";
        case ActionCode::blood_test: return "blood-test";
        case ActionCode::next_blood_test: return "next-blood-test";
        case ActionCode::first_steroid: return "first-steroid";
        case ActionCode::infusion_ahead: return "infusion-ahead";
        case ActionCode::ask_after_care: return "ask-after-care";
        case ActionCode::ask_tests: return "ask-tests";
    }
    return "";
}

const char* name_of(DifferenceKind kind) noexcept {
    switch (kind) {
        case DifferenceKind::added: return "added";
        case DifferenceKind::gone: return "gone";
        case DifferenceKind::moved: return "moved";
        case DifferenceKind::changed: return "changed";
    }
    return "";
}

const char* name_of(Grade grade) noexcept {
    switch (grade) {
        case Grade::a: return "A";
        case Grade::b: return "B";
        case Grade::c: return "C";
    }
    return "";
}

}  // namespace doseline::wire
