# The WebAssembly module and its twin, the same objects as plain JavaScript.
# Written to the top of the build tree: doseline-core.mjs with doseline-core.wasm, and doseline-twin.mjs.

# The twin carries its data inside; a separate .mem file would have to be fetched. Later versions of emcc know no other way
# and refuse the flag that asks for it, so it is tried rather than tied to a version.
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
    # Inlined for size alone when all is linked: 1.2 kB less (gzip) together with a writer compiled for size.
    "SHELL:-Wl,-mllvm,-inline-threshold=-20"
    -sMODULARIZE
    -sEXPORT_ES6
    -sUSE_ES6_IMPORT_META=0   # in the page the glue is part of a script that is no module
    -sEXPORT_NAME=createDoseline
    --no-entry                # functions to call, no main
    -sENVIRONMENT=web         # no node built-ins: the loader hands the module in, so the same glue runs everywhere
    -sFILESYSTEM=0
    -sMALLOC=emmalloc         # smaller than the usual one, and as quick for the little that a call allocates
    -sALLOW_MEMORY_GROWTH     # a pasted megabyte gets an answer, not an abort
    -sABORTING_MALLOC=1       # embind writes where malloc says, at null too: better a trap, which the loader catches
    -sINCOMING_MODULE_JS_API=[instantiateWasm]  # all that the loader hands in; other hooks would be dead weight
    -sTEXTDECODER=2           # every browser and node that we run in has TextDecoder
    -sDYNAMIC_EXECUTION=0     # no eval, no new Function: the page's policy forbids both
    ${ARGN})
  # From -O2 on, emcc runs acorn under node; a node that is not Debian's own does not find Debian's modules by itself.
  set_target_properties(${name} PROPERTIES
    CXX_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs:$ENV{NODE_PATH}")
endfunction()

doseline_module(doseline-core)
doseline_module(doseline-twin -sWASM=0 ${data_inside})
