#ifndef CBUILDINFO_H
#define CBUILDINFO_H

#include <osmium/version.hpp>

// `make` writes what only it knows (the commit, libraries that do not tell their version) into a file beside this one.
#if __has_include("made.h")
#include "made.h"
#else
#define CATCHMENT_COMMIT "unknown"
#define CATCHMENT_SHAPELIB "unknown"
#endif

static const char *const catchment_osmium_version = LIBOSMIUM_VERSION_STRING;

#endif
