// The embind boundary: the only C++ that knows JavaScript. Three rules keep it safe and small: nothing throws
// across it, no C++ object escapes, and what passes is text, so that one call costs one crossing each way.
#include <emscripten/bind.h>

#include <string>

#include "wire/boundary.hpp"

namespace {

std::string plan(const std::string& request_json) { return doseline::wire::plan_json(request_json); }

std::string read_weight(const std::string& request_json) { return doseline::wire::read_weight_json(request_json); }

std::string read_number(const std::string& request_json) { return doseline::wire::read_number_json(request_json); }

std::string compare(const std::string& requests_json) { return doseline::wire::compare_json(requests_json); }

std::string add_days(const std::string& request_json) { return doseline::wire::add_days_json(request_json); }

std::string regimens(const std::string& request_json) { return doseline::wire::regimens_json(request_json); }

std::string label(const std::string& edition_id) { return doseline::wire::label_json(edition_id); }

}  // namespace

EMSCRIPTEN_BINDINGS(doseline) {
    emscripten::function("plan", &plan);
    emscripten::function("readWeight", &read_weight);
    emscripten::function("readNumber", &read_number);
    emscripten::function("compare", &compare);
    emscripten::function("addDays", &add_days);
    emscripten::function("regimens", &regimens);
    emscripten::function("label", &label);
}
