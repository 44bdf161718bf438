# Finds the Emscripten that is on the PATH and hands over to its own toolchain file.
find_program(DOSELINE_EMCC emcc)
if(NOT DOSELINE_EMCC)
  message(FATAL_ERROR "The WebAssembly build needs Emscripten 3.1.6 or later: no emcc is on the PATH. "
                      "On Debian: apt-get install emscripten. Elsewhere: https://emscripten.org/docs/getting_started. "
                      "The native build (cmake --preset native) works without it.")
endif()
file(REAL_PATH ${DOSELINE_EMCC} emcc)
cmake_path(GET emcc PARENT_PATH emscripten_root)
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
