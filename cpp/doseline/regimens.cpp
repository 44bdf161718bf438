#include "doseline/regimens.hpp"

#include <algorithm>

namespace doseline {
namespace {

/// No more is drawn at once (ours): an axis of a life has no day that anybody could read.
constexpr Years most_years{25};
/// Up to this the axis has months (ours).
constexpr Years months_through{2};

/// The last of so many years from a day on.
CivilDay year_end(CivilDay from, Years years) { return add_months(from, years) - Days{1}; }

/// Nobody starts a medicine, or is weighed, before the birth.
void check_births(RegimensRequest& request) {
    const auto check = [&](const char* field, const std::optional<CivilDay>& day) {
        if (request.birth && day && *day < *request.birth) {
            add_problem(request.problems, field, ProblemCode::before_birth, *request.birth);
        }
    };
    check("weightDate", request.weighed);
    check("infusionDate", request.infusion);
    check("evrysdi.from", request.evrysdi);
    check("spinraza.from", request.spinraza);
}

std::optional<CivilDay> first_shown(const RegimensRequest& request) {
    if (request.from) return request.from;
    std::optional<CivilDay> first;
    for (const auto& start : {request.infusion, request.evrysdi, request.spinraza}) {
        if (start && (!first || *start < *first)) first = start;
    }
    return first;
}

std::optional<CivilDay> last_shown(RegimensRequest& request, CivilDay first) {
    if (request.through) return request.through;
    if (request.span == SpanWord::five_years) return year_end(first, Years{5});
    if (request.span == SpanWord::first_year) return year_end(first, Years{1});
    if (request.birth) return birthday(*request.birth, Years{2}) - Days{1};
    add_problem(request.problems, "birthDate", ProblemCode::missing);
    return std::nullopt;
}

}  // namespace

std::optional<Shown> days_shown(RegimensRequest& request) {
    auto& problems = request.problems;
    check_births(request);
    if (request.spinraza && request.switch_on && *request.switch_on < *request.spinraza) {
        add_problem(problems, "spinraza.switchOn", ProblemCode::below_least, *request.spinraza);
    }
    // What is wrong with a start is told of that start alone.
    const auto first = first_shown(request);
    if (!first && problems.empty()) add_problem(problems, "from", ProblemCode::missing);
    const auto last = first ? last_shown(request, *first) : std::nullopt;
    if (last && *last < *first) {
        add_problem(problems, "through", ProblemCode::ends_before_it_starts, *first);
    } else if (last && *last > year_end(*first, most_years)) {
        add_problem(problems, "through", ProblemCode::above_most, year_end(*first, most_years));
    }
    if (!problems.empty()) return std::nullopt;
    return Shown{*first, *last};
}

Row<CivilDay> axis_marks(const Shown& shown) {
    const Months every = shown.last > year_end(shown.first, months_through) ? Months{Years{1}} : Months{1};
    Row<CivilDay> marks;
    auto after = Months{0};
    for (auto day = shown.first; day <= shown.last; day = add_months(shown.first, after)) {
        marks.push_back(day);
        after += every;
    }
    return marks;
}

}  // namespace doseline
