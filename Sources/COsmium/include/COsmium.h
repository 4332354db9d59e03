#ifndef COSMIUM_H
#define COSMIUM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The ways of an OpenStreetMap file that could carry a traveller, as columns: those that are tagged so, and the
/// borders of squares that are relations (type=multipolygon). Only what is there now: the newest version of each
/// object, and nothing that is deleted.
///
/// Tags are kept once per distinct set: set 0 is the empty one, set i takes the bytes
/// tag_offsets[i] ..< tag_offsets[i + 1] of tag_text, which are "key\0value\0key\0value\0…".
typedef struct cosmium_map {
  size_t way_count;
  const int64_t *way_ids;
  const uint32_t *way_tags;
  /// way_count + 1 of them, into way_nodes, whose elements are positions in the node columns.
  const uint64_t *way_offsets;
  const uint32_t *way_nodes;

  /// The nodes of those ways in the order of their identifiers. Their coordinates, in 1e-7 degrees, are those of
  /// the nodes in the file, else those that the ways carry; where it has neither they are cosmium_unknown.
  size_t node_count;
  const int64_t *node_ids;
  const int32_t *node_longitudes;
  const int32_t *node_latitudes;
  const uint32_t *node_tags;

  size_t tag_set_count;
  const uint64_t *tag_offsets;
  const char *tag_text;

  /// Turn restrictions with one node or one or more ways between the two ways.
  size_t restriction_count;
  const int64_t *restriction_from;
  /// Where ways lie between, it counts for nothing, and they are in restriction_via_ways.
  const int64_t *restriction_via_node;
  /// restriction_count + 1 of them, into restriction_via_ways.
  const uint64_t *restriction_via_offsets;
  const int64_t *restriction_via_ways;
  const int64_t *restriction_to;
  const uint32_t *restriction_tags;
  /// Restrictions of another make (with a member missing or too many), which are not in the columns.
  size_t other_restriction_count;

  /// Nodes, ways and relations that are deleted, or of which the file holds older versions too.
  size_t deleted_count;
  /// Borders of squares that the file names but does not hold.
  size_t missing_border_count;
} cosmium_map;

static const int32_t cosmium_unknown = INT32_MAX;

/// The keys worth keeping, each list ended by NULL.
typedef struct cosmium_keys {
  const char *const *way;
  const char *const *node;
  const char *const *restriction;
} cosmium_keys;

/// Reads a file of any kind that libosmium knows by its name (.osm.pbf, .osm, .osm.gz, .osm.bz2).
///
/// Gives NULL, and what went wrong in `message`, for a file that is missing, damaged or cut short.
/// No C++ exception passes this boundary. The map is released with cosmium_free.
cosmium_map *cosmium_read(const char *path, cosmium_keys keys, char *message, size_t message_capacity);

void cosmium_free(cosmium_map *map);

#ifdef __cplusplus
}
#endif
#endif
