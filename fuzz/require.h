#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the run with a place to look at when something that must hold does not.
#define STRATOPLAN_REQUIRE(condition)                                                              \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition);     \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)
