#include "page_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if !__has_embed("/usr/share/javascript/leaflet/leaflet.min.js")
#error "Leaflet is missing: apt-get install libjs-leaflet"
#endif

static const char leaflet_script[] = {
#embed "/usr/share/javascript/leaflet/leaflet.min.js" suffix(, 0)
};
static const char leaflet_style[] = {
#embed "/usr/share/javascript/leaflet/leaflet.css" suffix(, 0)
};
static const char report_script[] = {
#embed "report.js" suffix(, 0)
};
static const char report_style[] = {
#embed "report.css" suffix(, 0)
};

const char *catchment_leaflet_script_text(void) { return leaflet_script; }
const char *catchment_leaflet_style_text(void) { return leaflet_style; }
const char *catchment_report_script_text(void) { return report_script; }
const char *catchment_report_style_text(void) { return report_style; }
