#ifndef CATCHMENT_PICTURES_H
#define CATCHMENT_PICTURES_H

#include <stddef.h>
#include <stdint.h>

enum catchment_picture_form { catchment_picture_pdf = 0, catchment_picture_png = 1 };

/// Draws an SVG document that refers to no other file.
///
/// @param density pixels of the PNG, or points of the PDF, in a pixel of the picture.
/// @return the file's bytes, to be given to `catchment_picture_free`; NULL when it cannot be drawn.
uint8_t *_Nullable catchment_picture(
    const uint8_t *_Nullable svg, size_t length, double width, double height, double density,
    int form, size_t *_Nonnull made);

void catchment_picture_free(uint8_t *_Nullable bytes);

#endif
