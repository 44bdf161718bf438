// The known answers under tests/vectors, as text or JSON. DOSELINE_VECTORS is that folder, set by tests/CMakeLists.txt.
#pragma once

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace vectors {

/// A file's whole text. A missing file throws: a test without its answers must not pass.
inline std::string text(const std::string& name) {
    std::ifstream file{std::string{DOSELINE_VECTORS "/"} + name, std::ios::binary};
    if (!file) throw std::runtime_error{"cannot open " + name};
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline nlohmann::json json(const std::string& name) { return nlohmann::json::parse(text(name)); }

}  // namespace vectors
