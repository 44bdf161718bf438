# Header-only libraries of the system, each through a link of its own in the build tree: a cross compiler must not see
# all of /usr/include, where the headers of another C library lie.
function(doseline_system_header target header package)
  string(MAKE_C_IDENTIFIER "DOSELINE_${header}" variable)
  find_path(${variable} ${header} NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include /usr/local/include)
  if(NOT ${variable})
    message(FATAL_ERROR "${header} was not found. On Debian: apt-get install ${package}. Elsewhere: install ${package}, "
                        "or pass -D${variable}=<the folder that holds it>.")
  endif()
  cmake_path(GET header PARENT_PATH folder)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include)
  file(CREATE_LINK ${${variable}}/${folder} ${CMAKE_BINARY_DIR}/include/${folder} SYMBOLIC)
  target_include_directories(${target} SYSTEM PRIVATE ${CMAKE_BINARY_DIR}/include)
endfunction()
