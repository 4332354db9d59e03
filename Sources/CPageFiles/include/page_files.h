#ifndef CATCHMENT_PAGE_FILES_H
#define CATCHMENT_PAGE_FILES_H

/// Files that a report carries, as text, as they were when the program was built: Leaflet as Debian has it, and our own that
/// stand beside this.
const char *_Nonnull catchment_leaflet_script_text(void);
const char *_Nonnull catchment_leaflet_style_text(void);
const char *_Nonnull catchment_report_script_text(void);
const char *_Nonnull catchment_report_style_text(void);

#endif
