// Takes the place of embind's own registration of types. Only text crosses this boundary, so only text is registered;
// the rest (integers, floats, wide strings, memory views, JavaScript values) would be 4 kB of the page's 30 (gzip).
// It stands in for a part of embind's library, so modules.cmake uses it with the one version it was tried with.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstring>
#include <string>

namespace {

const struct RegisterText {
    RegisterText() {
        using namespace emscripten::internal;
        _embind_register_void(TypeID<void>::get(), "void");
        _embind_register_std_string(TypeID<std::string>::get(), "std::string");
    }
} register_text;

}  // namespace

/// The name of a type in embind's error messages, which JavaScript frees. Without RTTI there is only one to tell.
extern "C" EMSCRIPTEN_KEEPALIVE char* __getTypeName(const void*) { return strdup("text"); }
