#include "Columns.hpp"
#include "CurrentObjects.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <exception>
#include <limits>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

using Kind = MapSource::Kind;

std::string_view value(const Tags &tags, std::string_view key) {
  for (const auto &tag : tags) {
    if (tag.first == key) return tag.second;
  }
  return {};
}

bool mayCarryTravellers(const Tags &tags) {
  return !value(tags, "highway").empty() || value(tags, "route") == "ferry" || value(tags, "man_made") == "pier" ||
         value(tags, "railway") == "platform" || value(tags, "public_transport") == "platform";
}

/// Whether a restriction may name several ways that it forbids to come from or to go to (no_entry, no_exit).
bool mayNameSeveral(const Tags &tags) {
  for (const auto &[key, word] : tags) {
    if (key.substr(0, 11) == "restriction" && word.substr(0, 3) != "no_") return false;
  }
  return true;
}

/// A restriction that names several ways to come from or to go to counts as one for each pair.
void addRestriction(Columns &map, const Object &relation, const Keys &keys) {
  std::vector<int64_t> from, viaNodes, viaWays, to;
  bool isUnderstood = true;
  for (const Member &member : relation.members) {
    const bool isWay = member.kind == Member::Kind::way;
    if (member.role == "from" && isWay) from.push_back(member.reference);
    else if (member.role == "to" && isWay) to.push_back(member.reference);
    else if (member.role == "via" && isWay) viaWays.push_back(member.reference);
    else if (member.role == "via" && member.kind == Member::Kind::node) viaNodes.push_back(member.reference);
    else if (member.role != "location_hint") isUnderstood = false;
  }
  constexpr size_t most = 16;
  const bool isSingle = from.size() == 1 && to.size() == 1;
  isUnderstood = isUnderstood && !from.empty() && !to.empty() && (isSingle || mayNameSeveral(relation.tags)) &&
                 std::max({from.size(), to.size(), viaWays.size()}) <= most &&
                 (viaWays.empty() ? viaNodes.size() == 1 : viaNodes.empty());
  if (!isUnderstood) {
    ++map.other_restriction_count;
    return;
  }
  const uint32_t tags = map.tags.number(relation.tags, keys);
  for (const int64_t origin : from) {
    for (const int64_t target : to) {
      map.from.push_back(origin);
      map.to.push_back(target);
      map.viaNode.push_back(viaNodes.empty() ? 0 : viaNodes.front());
      map.viaWays.insert(map.viaWays.end(), viaWays.begin(), viaWays.end());
      map.viaOffsets.push_back(map.viaWays.size());
      map.restrictionTags.push_back(tags);
    }
  }
}

/// Reads a file in three passes, so that only what belongs to streets is ever held.
class Assembly {
 public:
  Assembly(MapSource &source, const cosmium_keys &keys)
      : objects{source}, wayKeys{keySet(keys.way)}, nodeKeys{keySet(keys.node)}, restrictionKeys{
                                                                                    keySet(keys.restriction)} {}

  std::unique_ptr<Columns> columns() {
    try {
      readAll();
    } catch (const MayRepeat &) {
      objects.readVersions();
      readAll();
    }
    map->deleted_count = objects.left;
    map->publish();
    return std::move(map);
  }

 private:
  CurrentObjects objects;
  const Keys wayKeys, nodeKeys, restrictionKeys;
  std::unique_ptr<Columns> map;
  /// The borders of squares by way, and the tags of the squares.
  std::map<int64_t, uint32_t> borders;
  /// The shapes of those borders that the squares carry.
  std::unordered_map<int64_t, std::vector<Reference>> shapes;
  std::vector<Reference> references;

  void readAll() {
    map = std::make_unique<Columns>();
    objects.left = 0;
    borders.clear();
    shapes.clear();
    references.clear();
    readRelations();
    readWays();
    numberNodes();
    readNodes();
  }

  static bool any(int64_t) { return true; }

  void readRelations() {
    objects.each(Kind::relation, any, [this](const Object &relation) {
      const std::string_view type = value(relation.tags, "type");
      if (type == "restriction") addRestriction(*map, relation, restrictionKeys);
      if (type == "multipolygon" && mayCarryTravellers(relation.tags)) addBorders(relation);
    });
  }

  /// A square that is mapped as a relation is walked along its borders, as one that is mapped as a way.
  void addBorders(const Object &relation) {
    const uint32_t tags = map->tags.number(relation.tags, wayKeys);
    for (const Member &member : relation.members) {
      if (member.kind != Member::Kind::way) continue;
      borders.try_emplace(member.reference, tags);
      if (member.shape != nullptr) shapes.try_emplace(member.reference, *member.shape);
    }
  }

  void addWay(int64_t id, uint32_t tags, const std::vector<Reference> &nodes) {
    map->wayIDs.push_back(id);
    map->wayTags.push_back(tags);
    references.insert(references.end(), nodes.begin(), nodes.end());
    map->wayOffsets.push_back(references.size());
  }

  void readWays() {
    objects.each(Kind::way, any, [this](const Object &way) {
      const auto border = borders.find(way.id);
      const bool isStreet = mayCarryTravellers(way.tags);
      if (!isStreet && border == borders.end()) return;
      addWay(way.id, isStreet ? map->tags.number(way.tags, wayKeys) : border->second, way.nodes);
      if (border != borders.end()) borders.erase(border);
    });
    for (const auto &[id, tags] : borders) {
      const auto shape = shapes.find(id);
      if (shape == shapes.end()) ++map->missing_border_count;
      else addWay(id, tags, shape->second);
    }
  }

  void numberNodes() {
    auto &ids = map->nodeIDs;
    ids.reserve(references.size());
    for (const Reference &reference : references) ids.push_back(reference.node);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > static_cast<size_t>(std::numeric_limits<int32_t>::max())) {
      throw std::length_error{"more nodes than this program can number"};
    }
    ids.shrink_to_fit();
    map->longitudes.assign(ids.size(), cosmium_unknown);
    map->latitudes.assign(ids.size(), cosmium_unknown);
    map->nodeTags.assign(ids.size(), 0);
    map->wayNodes.reserve(references.size());
    for (const Reference &reference : references) {
      const auto index =
          static_cast<size_t>(std::lower_bound(ids.begin(), ids.end(), reference.node) - ids.begin());
      map->wayNodes.push_back(static_cast<uint32_t>(index));
      if (reference.x == cosmium_unknown) continue;
      map->longitudes[index] = reference.x;
      map->latitudes[index] = reference.y;
    }
    references = {};
  }

  /// What a node says of its place goes before what the ways say of it.
  void readNodes() {
    const auto begin = map->nodeIDs.begin(), end = map->nodeIDs.end();
    auto next = begin;
    const auto isOfAStreet = [&](int64_t id) {
      // Files are nearly always sorted, and then the node sought is the one found last, the next one or lies before it.
      if (next != end && *next < id) ++next;
      if (next == end || *next < id || (next != begin && *(next - 1) >= id)) next = std::lower_bound(begin, end, id);
      return next != end && *next == id;
    };
    objects.each(Kind::node, isOfAStreet, [&, this](const Object &node) {
      const size_t index = static_cast<size_t>(next - begin);
      if (node.x != cosmium_unknown) {
        map->longitudes[index] = node.x;
        map->latitudes[index] = node.y;
      }
      if (!node.tags.empty()) map->nodeTags[index] = map->tags.number(node.tags, nodeKeys);
    });
  }
};

/// What tells the format of a file by its name, in small letters, which libosmium wants; a comma would part options.
std::string endings(const std::string &path) {
  std::string name = path.substr(path.find_last_of("/,=") + 1);
  for (char &letter : name) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return name;
}

}  // namespace

cosmium_map *cosmium_read(const char *path, cosmium_keys keys, char *message, size_t message_capacity) {
  try {
    const osmium::io::File file{path, endings(path)};
    if (file.has_multiple_object_versions()) refuseHistory();
    const auto source = file.format() == osmium::io::file_format::xml ? readText(file) : openBinary(file);
    return Assembly{*source, keys}.columns().release();
  } catch (const std::exception &error) {
    std::snprintf(message, message_capacity, "%s", error.what());
  } catch (...) {
    std::snprintf(message, message_capacity, "unknown failure");
  }
  return nullptr;
}

void cosmium_free(cosmium_map *map) { delete static_cast<Columns *>(map); }
