// What the tests of the medicines side by side share: questions and answers as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "doseline/label.hpp"
#include "wire/boundary.hpp"

namespace regimens {

using namespace doseline;
using Json = nlohmann::ordered_json;

/// The answer to a request of the edition `us`.
inline Json answer(Json request) {
    request["edition"] = "us";
    return Json::parse(wire::regimens_json(request.dump()));
}

/// What is told, where there is an answer.
inline Json asked(const Json& request) { return answer(request).at("regimens"); }

/// The codes of a medicine's notices, in their order.
inline std::string notices(const Json& regimen) {
    std::string text;
    for (const auto& notice : regimen.at("notices")) text += (text.empty() ? "" : " ") + notice.at("code").get<std::string>();
    return text;
}

/// "field code limit" of each problem.
inline std::string problems(const Json& request) {
    std::string text;
    const auto told = answer(request);
    for (const auto& problem : told.value("problems", Json::array())) {
        text += (text.empty() ? "" : ", ") + problem.at("field").get<std::string>() + " " + problem.at("code").get<std::string>();
        if (problem.contains("limit")) text += " " + problem.at("limit").dump();
    }
    return text;
}

}  // namespace regimens
