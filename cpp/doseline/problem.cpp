#include "doseline/problem.hpp"

#include <utility>

namespace doseline {

void add_problem(std::vector<Problem>& problems, std::string field, ProblemCode code, const Limit& limit, RuleSet rules,
                 const Readings& readings) {
    problems.push_back({std::move(field), code, limit, rules, readings});
}

}  // namespace doseline
