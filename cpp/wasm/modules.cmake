# The WebAssembly module and its twin, the same objects as plain JavaScript.
# Written to the top of the build tree: doseline-core.mjs with doseline-core.wasm, and doseline-twin.mjs.

# Here the time of a plan goes, so these are compiled for speed and all else for size: a plan takes 0.6 of the time, for
# 0.6 kB more (gzip). All for speed would take 8 kB and save little more. plan.cpp would make the twin slow: its functions
# grow too large for a browser to optimize. emcc turns inlining off wherever it sees -Oz, so it is asked for by name.
set_source_files_properties(
  doseline/civil_day.cpp doseline/monitoring.cpp
  wire/json_value.cpp wire/json_writer.cpp wire/object_reader.cpp
  PROPERTIES COMPILE_OPTIONS "-O2;-finline-functions")

add_library(doseline_embind INTERFACE)
if(EMSCRIPTEN_VERSION VERSION_EQUAL 3.1.6)
  # The version that we ship with, and the only one these were tried with: embind's C++ with JavaScript of our own
  # (text_embind.js), our own allocator (arena.cpp), and the small runtime. Together about 9 kB of the page's 30 (gzip).
  target_sources(doseline_embind INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/wasm/arena.cpp)
  target_compile_options(doseline_embind INTERFACE -fno-rtti -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
  target_link_options(doseline_embind INTERFACE
    "SHELL:--js-library \"${CMAKE_CURRENT_SOURCE_DIR}/wasm/text_embind.js\""
    -sEXPORTED_FUNCTIONS=_malloc,_free
    -sMALLOC=none
    -sMINIMAL_RUNTIME=1
    -sEXPORT_NAME=createDoseline
    -sTEXTDECODER=2)          # every browser and node that we run in has TextDecoder
else()
  target_link_options(doseline_embind INTERFACE --bind -sMALLOC=emmalloc -sEXPORT_NAME=createDoseline)
endif()

function(doseline_module name)
  add_executable(${name} wasm/bindings.cpp)
  target_link_libraries(${name} PRIVATE doseline_wire doseline_embind)
  target_compile_options(${name} PRIVATE -fno-exceptions)
  set_target_properties(${name} PROPERTIES SUFFIX .js RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  target_link_options(${name} PRIVATE
    -sMODULARIZE
    -sENVIRONMENT=web         # no node built-ins: the loader hands the bytes in, so the same glue runs everywhere
    -sFILESYSTEM=0
    -sALLOW_MEMORY_GROWTH     # a pasted megabyte gets an answer, not an abort
    -sDYNAMIC_EXECUTION=0     # no eval, no new Function: the page's policy forbids both
    ${ARGN})
  # From -O2 on, emcc runs acorn under node; a node that is not Debian's own does not find Debian's modules by itself.
  set_target_properties(${name} PROPERTIES
    CXX_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs:$ENV{NODE_PATH}")
  # The small runtime has no export of its own.
  add_custom_command(TARGET ${name} POST_BUILD VERBATIM
    COMMAND ${CMAKE_COMMAND} -DFROM=$<TARGET_FILE:${name}> -DTO=${CMAKE_BINARY_DIR}/${name}.mjs
            -P ${CMAKE_CURRENT_SOURCE_DIR}/wasm/es_module.cmake)
endfunction()

doseline_module(doseline-core)
if(EMSCRIPTEN_VERSION VERSION_EQUAL 3.1.6)
  # emcc's own optimizer once more, now that emcc has linked and stripped. With -Oz the compiler leaves a call to each
  # function of two or three instructions that <chrono> and std::string are made of. To put these in line (up to 5) makes
  # the module 0.9 kB smaller (gzip) and twice as fast. No data lies below the first kilobyte; emcc says the same.
  find_program(DOSELINE_WASM_OPT wasm-opt REQUIRED NO_CMAKE_FIND_ROOT_PATH)
  set(wasm ${CMAKE_BINARY_DIR}/doseline-core.wasm)
  add_custom_command(TARGET doseline-core POST_BUILD VERBATIM
    COMMAND ${DOSELINE_WASM_OPT} ${wasm} -o ${wasm} --enable-bulk-memory --low-memory-unused --always-inline-max-function-size 5
            --flatten --rereloop -Oz --inlining-optimizing -Oz)
endif()

# The twin carries its data inside; a separate .mem file would have to be fetched.
doseline_module(doseline-twin -sWASM=0 "SHELL:--memory-init-file 0")
