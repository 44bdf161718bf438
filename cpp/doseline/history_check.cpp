#include "doseline/history_check.hpp"

#include <string>
#include <string_view>

#include "doseline/field_path.hpp"

namespace doseline {
namespace {

bool ends_too_early(const Span& days) { return days.last && *days.last < days.first; }

}  // namespace

void check_history(const History& history, std::vector<Problem>& problems) {
    for (const auto& change : history.changes) {
        const auto path = [&](std::string_view field) { return entry_path("changes", history.place_of(change)).append(field); };
        const auto refuse_span = [&](std::string_view field, const Span& days) {
            add_problem(problems, path(field).append(".through"), ProblemCode::ends_before_it_starts, days.first);
        };
        if (change.kind != ChangeKind::course_held && ends_too_early(change.days)) refuse_span("", change.days);
        std::size_t number = 0;
        for (const auto& step : history.steps_of(change)) {
            if (ends_too_early(step.days)) refuse_span(entry_path(".steps", number), step.days);
            ++number;
        }
        if (change.reply != MissedReply::none && !change.reported) {
            add_problem(problems, path(".said"), ProblemCode::not_reported);
        }
    }
}

}  // namespace doseline
