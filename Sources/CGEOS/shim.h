// Only the calls that carry a context of their own: the others share a global one and are not thread safe.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
