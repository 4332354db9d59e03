#ifndef MAP_SOURCE_HPP
#define MAP_SOURCE_HPP

#include "COsmium.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <osmium/io/file.hpp>

/// Keys and values, which live as long as the call that they are handed to.
using Tags = std::vector<std::pair<std::string_view, std::string_view>>;

/// A node of a way, with its coordinates where the way carries them.
struct Reference {
  int64_t node = 0;
  int32_t x = cosmium_unknown, y = cosmium_unknown;
};

struct Member {
  enum class Kind { node, way, other };
  Kind kind = Kind::other;
  int64_t reference = 0;
  std::string_view role;
  /// The shape of a way, where the relation carries it.
  const std::vector<Reference> *shape = nullptr;
};

/// A node, a way or a relation as a file has it; coordinates in 1e-7 degrees.
struct Object {
  int64_t id = 0;
  uint32_t version = 0;
  /// Whether this version says that the object is deleted.
  bool isDeleted = false;
  int32_t x = cosmium_unknown, y = cosmium_unknown;
  Tags tags;
  std::vector<Reference> nodes;
  std::vector<Member> members;
};

/// A file that can be gone through again and again, one kind of object at a time.
class MapSource {
 public:
  enum class Kind { node, way, relation };

  virtual ~MapSource() = default;

  /// Calls `body` with each object of a kind in the order of the file.
  virtual void each(Kind kind, const std::function<void(const Object &)> &body) = 0;

  /// Lets the objects have their versions from now on.
  virtual void readVersions() {}
};

/// Text of OpenStreetMap (.osm, .osm.gz, .osm.bz2), read by ourselves: libosmium passes over what editors mark as
/// deleted (`action`), and refuses the shapes of members that Overpass writes with `out geom`.
std::unique_ptr<MapSource> readText(const osmium::io::File &file);

/// All else that libosmium knows.
std::unique_ptr<MapSource> openBinary(const osmium::io::File &file);

/// Says that a file is no state of the map but its changes or its history.
[[noreturn]] void refuseHistory();

#endif
