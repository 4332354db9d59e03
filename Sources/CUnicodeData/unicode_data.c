#include "unicode_data.h"

#include <stdint.h>

// Foundation brings 34 MB of tables for calendars, sorting and formatting in two hundred languages, of which nothing is
// used here. ICU's own way to do without them is a package that has no entries, under the name of the full one: the
// linker finds this one first. With a toolchain whose ICU has another number the binary is larger, and nothing else.

// The layout is that of a common data file of ICU: a header, then a table of contents.
// Source: ICU, source/common/unicode/udata.h (UDataInfo) and source/common/ucmndata.h (DataHeader, UDataOffsetTOC).
struct empty_package {
  uint16_t header_size;
  uint8_t magic1, magic2;
  uint16_t info_size, reserved_word;
  uint8_t is_big_endian, charset_family, sizeof_uchar, reserved_byte;
  uint8_t data_format[4], format_version[4], data_version[4];
  uint8_t padding[8];
  uint32_t entry_count;
  uint32_t reserved_entry[3];
};

__attribute__((aligned(16))) const struct empty_package catchment_empty_package __asm__("icudt76_dat") = {
    32, 0xda, 0x27, 20, 0, 0, 0, 2, 0, {'C', 'm', 'n', 'D'}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0}, 0, {0, 0, 0},
};
