#include "pictures.h"

#include <cairo/cairo-pdf.h>
#include <stdlib.h>
#include <string.h>

// What is used of librsvg (since 2.46) and GObject. Their headers are found by flags of pkg-config alone, some of which the
// package manager warns of in each build.
typedef struct _RsvgHandle RsvgHandle;
typedef struct {
  double x, y, width, height;
} RsvgRectangle;
RsvgHandle *rsvg_handle_new_from_data(const uint8_t *data, size_t length, void **error);
int rsvg_handle_render_document(
    RsvgHandle *handle, cairo_t *context, const RsvgRectangle *viewport, void **error);
void g_object_unref(void *object);

struct bytes {
  uint8_t *start;
  size_t count, capacity;
};

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int length) {
  struct bytes *bytes = closure;
  if (bytes->capacity - bytes->count < length) {
    size_t capacity = 2 * (bytes->count + length);
    uint8_t *start = realloc(bytes->start, capacity);
    if (start == NULL) return CAIRO_STATUS_WRITE_ERROR;
    bytes->start = start;
    bytes->capacity = capacity;
  }
  memcpy(bytes->start + bytes->count, data, length);
  bytes->count += length;
  return CAIRO_STATUS_SUCCESS;
}

uint8_t *catchment_picture(
    const uint8_t *svg, size_t length, double width, double height, double density, int form,
    size_t *made) {
  struct bytes bytes = {NULL, 0, 0};
  *made = 0;
  RsvgHandle *handle = rsvg_handle_new_from_data(svg, length, NULL);
  if (handle == NULL) return NULL;
  int is_png = form == catchment_picture_png;
  cairo_surface_t *surface =
      is_png ? cairo_image_surface_create(
                   CAIRO_FORMAT_RGB24, (int)(width * density + 0.5), (int)(height * density + 0.5))
             : cairo_pdf_surface_create_for_stream(append, &bytes, width * density, height * density);
  cairo_t *context = cairo_create(surface);
  RsvgRectangle sheet = {0, 0, width * density, height * density};
  int is_drawn = rsvg_handle_render_document(handle, context, &sheet, NULL);
  is_drawn = is_drawn && cairo_status(context) == CAIRO_STATUS_SUCCESS;
  cairo_destroy(context);
  if (is_drawn && is_png) {
    is_drawn = cairo_surface_write_to_png_stream(surface, append, &bytes) == CAIRO_STATUS_SUCCESS;
  }
  cairo_surface_finish(surface);
  is_drawn = is_drawn && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
  cairo_surface_destroy(surface);
  g_object_unref(handle);
  if (!is_drawn) {
    free(bytes.start);
    return NULL;
  }
  *made = bytes.count;
  return bytes.start;
}

void catchment_picture_free(uint8_t *bytes) { free(bytes); }
