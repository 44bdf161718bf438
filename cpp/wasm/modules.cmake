# The WebAssembly module and its twin, the same objects as plain JavaScript.
# Written to the top of the build tree: doseline-core.mjs with doseline-core.wasm, and doseline-twin.mjs.

# Here the time of a plan goes, so these are compiled for speed and all else for size.
set_source_files_properties(
  wire/json_value.cpp wire/json_writer.cpp
  PROPERTIES COMPILE_OPTIONS "-O2")

# Since Emscripten 3.1.? a twin always carries its data inside; before, it was asked to, or a separate file would have
# to be fetched. Later versions refuse the flag, so it is tried.
include(CheckLinkerFlag)
set(data_inside "SHELL:--memory-init-file 0")
check_linker_flag(CXX "${data_inside}" DOSELINE_MEMORY_INIT_FILE)
if(NOT DOSELINE_MEMORY_INIT_FILE)
  set(data_inside "")
endif()

function(doseline_module name)
  add_executable(${name} wasm/bindings.cpp)
  target_link_libraries(${name} PRIVATE doseline_wire)
  # With the types of its run time, which embind knows C++ types by: without, it brings in printf to name them.
  target_compile_options(${name} PRIVATE -fno-exceptions)
  set_target_properties(${name} PROPERTIES SUFFIX .mjs RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  target_link_options(${name} PRIVATE
    -lembind
    -sMODULARIZE
    -sEXPORT_ES6
    -sUSE_ES6_IMPORT_META=0   # the page's script is no module
    -sEXPORT_NAME=createDoseline
    --no-entry                # functions to call, no main
    -sENVIRONMENT=web         # no node built-ins: the loader hands the bytes in, so the same glue runs everywhere
    -sFILESYSTEM=0
    -sMALLOC=emmalloc         # a tenth of the usual allocator, and a call allocates little
    -sALLOW_MEMORY_GROWTH     # a pasted megabyte gets an answer, not an abort
    -sABORTING_MALLOC=1       # embind writes where malloc says, also at null: better a trap, which the loader catches
    -sINCOMING_MODULE_JS_API=[instantiateWasm] # all that the loader hands in; hooks that nobody sets weigh 0.4 kB
    -sTEXTDECODER=2           # every browser and node that we run in has TextDecoder
    -sDYNAMIC_EXECUTION=0     # no eval, no new Function: the page's policy forbids both
    ${ARGN})
  # From -O2 on, emcc runs acorn under node; a node that is not Debian's own does not find Debian's modules by itself.
  set_target_properties(${name} PROPERTIES
    CXX_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs:$ENV{NODE_PATH}")
endfunction()

doseline_module(doseline-core)
doseline_module(doseline-twin -sWASM=0 ${data_inside})
