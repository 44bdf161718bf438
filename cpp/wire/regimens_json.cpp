#include "doseline/regimens.hpp"

#include "doseline/evrysdi.hpp"
#include "doseline/gene_therapy.hpp"
#include "doseline/spinraza.hpp"
#include "wire/boundary.hpp"
#include "wire/names.hpp"
#include "wire/object_reader.hpp"
#include "wire/parts_json.hpp"
#include "wire/request_json.hpp"

namespace doseline::wire {
namespace {

// Lighter than anyone who is born alive, heavier than anyone who was weighed.
constexpr std::int64_t lightest = 100;
constexpr std::int64_t heaviest = 999'999;

RegimensRequest read_regimens(JsonValue& object) {
    RegimensRequest request;
    ObjectReader fields{object, request.problems};
    request.edition = read_edition(fields);
    request.from = fields.day("from", Need::optional);
    const auto* through = fields.text("through", Need::optional);
    const auto word = through ? code_of<SpanWord>(*through) : SpanWord::first_year;
    if (word) {
        request.span = *word;
    } else {
        request.through = fields.day("through", Need::optional);
    }
    request.birth = fields.birth_day("birthDate", Need::optional);
    request.born_early = read_weeks_born_early(fields);
    if (const auto grams = fields.between("weightGrams", Need::optional, lightest, heaviest, LimitUnit::grams)) {
        request.weight = Grams{*grams};
    }
    request.weighed = fields.day("weightDate", Need::optional);
    request.infusion = fields.day("infusionDate", Need::optional);
    if (auto* inside = fields.object("evrysdi", Need::optional)) {
        ObjectReader evrysdi{*inside, fields, "evrysdi"};
        request.evrysdi = evrysdi.day("from", Need::required);
        request.bottle_made_up = evrysdi.day("bottleMadeUp", Need::optional);
        evrysdi.finish();
    }
    if (auto* inside = fields.object("spinraza", Need::optional)) {
        ObjectReader spinraza{*inside, fields, "spinraza"};
        request.spinraza = spinraza.day("from", Need::required);
        request.regimen = spinraza.code<SpinrazaRegimen>("regimen", Need::optional);
        if (const auto eu = spinraza.boolean("euLoading", Need::optional)) request.loading_by = find_edition(*eu ? "eu" : "us");
        if (request.regimen == SpinrazaRegimen::dose_12) request.switch_on = spinraza.day("switchOn", Need::optional);
        spinraza.finish();
    }
    fields.finish();
    return request;
}

class RegimensWriter {
public:
    RegimensWriter(JsonWriter& json, const RegimensRequest& request, const Shown& shown)
        : json_{json}, request_{request}, rules_{request.edition->evrysdi}, shown_{shown} {}

    void write() {
        json_.member("edition", request_.edition->id);
        write_day(json_, "from", shown_.first);
        write_day(json_, "through", shown_.last);
        json_.member("days", (shown_.last - shown_.first).count() + 1);
        json_.begin_array("marks");
        for (const auto day : axis_marks(shown_)) {
            json_.begin_object();
            write_both("date", "day", day);
            json_.end_object();
        }
        json_.end_array();
        json_.begin_array("regimens");
        if (request_.infusion) write_regimen(gene_therapy_days(request_, shown_));
        if (request_.evrysdi) write_regimen(evrysdi_days(request_, shown_));
        for (const auto which : {SpinrazaRegimen::dose_12, SpinrazaRegimen::high_dose}) {
            if (request_.spinraza && request_.regimen.value_or(which) == which) {
                write_regimen(spinraza_doses(request_, which, shown_));
            }
        }
        json_.end_array();
    }

private:
    void write_both(const char* date_name, const char* day_name, CivilDay day) {
        write_both_ways(json_, date_name, day_name, day, shown_.first);
    }

    void write_rate(std::int32_t rate, bool heavy) {
        json_.begin_object();
        if (heavy) {
            json_.member("micrograms", count<Microgram>(rules_.most));
        } else {
            json_.member("microgramsPerKg", count<MicrogramPerKilogramDay>(rules_.rates[static_cast<std::size_t>(rate)]));
        }
        if (rate == 2) json_.member(heavy ? "fromGrams" : "belowGrams", count<Gram>(rules_.heavy_from));
        json_.boolean("tablet", heavy);
        json_.end_object();
    }

    void write_rates(const RegimenItem& item) {
        json_.begin_array("rates");
        for (auto rate = *item.first_rate; rate <= item.last_rate; ++rate) {
            write_rate(rate, false);
            if (rate == 2) write_rate(rate, true);
        }
        json_.end_array();
        write_flag(json_, "ask", *item.first_rate != item.last_rate);
    }

    void write_evrysdi_amount(const RegimenItem& item) {
        if (!request_.weight || !has_evrysdi_amount(request_, item)) return;
        const auto amount = evrysdi_amount(rules_, item.last_rate, *request_.weight);
        if (!amount) return;
        json_.begin_object("amount");
        json_.member("weightGrams", count<Gram>(*request_.weight));
        write_day(json_, "on", evrysdi_weight_day(request_));
        json_.member("micrograms", count<Microgram>(amount->mass));
        json_.member("microlitres", count<Microlitre>(amount->volume));
        json_.member("volume", amount->is_printed ? "leaflet" : "arithmetic");
        json_.boolean("tablet", amount->tablet);
        json_.member("bottleDoses", amount->bottle_doses);
        json_.member("bottleDays", amount->bottle_days);
        write_rules(json_, {RuleId::evr_dose, RuleId::evr_ml, RuleId::evr_weigh, RuleId::evr_64, RuleId::evr_lasts});
        json_.end_object();
    }

    void write_item(const RegimenItem& item) {
        json_.begin_object();
        json_.name("key");
        write_key(json_, item.key);
        json_.member("name", name_of(item.key.stem));
        json_.member("kind", name_of(item.kind));
        if (is_single_day(item.kind)) {
            write_both("date", "day", item.days.first);
        } else {
            write_both("from", "fromDay", item.days.first);
            if (item.days.last) write_both("through", "throughDay", *item.days.last);
        }
        json_.member("basis", name_of(item.basis));
        write_rules(json_, item.rules);
        write_flag(json_, "checkWithTeam", item.is_unchecked);
        write_tests(json_, "tests", item.tests);
        if (item.part != RegimenPart::none) {
            json_.member("part", name_of(item.part));
            json_.member("micrograms", count<Microgram>(item.mass));
        }
        if (item.first_rate) write_rates(item);
        write_evrysdi_amount(item);
        json_.end_object();
    }

    void write_steps() {
        json_.begin_array("steps");
        const char* age = "2-months";
        for (const auto& step : evrysdi_steps(rules_, *request_.birth, request_.born_early)) {
            json_.begin_object();
            json_.member("age", age);
            if (step.by_birth) write_day(json_, "date", *step.by_birth);
            if (step.corrected) write_day(json_, "corrected", *step.corrected);
            json_.end_object();
            age = "2-years";
        }
        json_.end_array();
    }

    void write_counts(const DoseCounts& counts) {
        json_.begin_object("counts");
        json_.member("firstYear", counts.first_year);
        json_.member("secondYear", counts.second_year);
        json_.member("shown", counts.shown);
        write_rules(json_, counts.rules);
        json_.end_object();
    }

    void write_regimen(const Regimen& regimen) {
        json_.begin_object();
        json_.member("medicine", name_of(regimen.medicine));
        write_day(json_, "start", regimen.start);
        if (regimen.medicine == Medicine::evrysdi && request_.birth) write_steps();
        json_.begin_array("items");
        for (const auto& item : regimen.items) write_item(item);
        json_.end_array();
        if (regimen.counts) write_counts(*regimen.counts);
        json_.begin_array("notices");
        for (const auto& notice : regimen.notices) {
            json_.begin_object();
            json_.member("code", name_of(notice.code));
            write_rules(json_, {notice.rule, notice.other});
            json_.end_object();
        }
        json_.end_array();
        json_.end_object();
    }

    JsonWriter& json_;
    const RegimensRequest& request_;
    const EvrysdiRules& rules_;
    const Shown& shown_;
};

}  // namespace

std::string regimens_json(std::string_view request_json) {
    auto document = read_object_json(request_json);
    if (!document) return refusal("request", ProblemCode::unreadable_request);
    auto request = read_regimens(document->root());
    const auto shown = days_shown(request);
    if (!shown) return refusal(request.problems);

    JsonWriter json;
    json.begin_object();
    json.boolean("ok", true);
    json.begin_object("regimens");
    RegimensWriter{json, request, *shown}.write();
    json.end_object();
    json.end_object();
    return std::string{json.text()};
}

}  // namespace doseline::wire
