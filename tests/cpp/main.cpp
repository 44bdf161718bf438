// Catch2 version 2 brings no main of its own; version 3 is linked with its own and does not compile this file.
#define CATCH_CONFIG_MAIN
#include "catch.hpp"
