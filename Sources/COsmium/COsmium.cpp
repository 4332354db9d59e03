#include "COsmium.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <osmium/io/any_input.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

namespace {

/// Gives equal sets of tags the same number and keeps each set's text once.
class TagSets {
 public:
  TagSets() { offsets.push_back(0); intern(""); }

  uint32_t number(const osmium::TagList &tags, const char *const *keys) {
    scratch.clear();
    for (const osmium::Tag &tag : tags) {
      if (!wanted(tag.key(), keys)) continue;
      scratch.append(tag.key()).push_back('\0');
      scratch.append(tag.value()).push_back('\0');
    }
    return intern(scratch);
  }

  std::vector<uint64_t> offsets;
  std::string text;

 private:
  static bool wanted(const char *key, const char *const *keys) {
    for (; *keys != nullptr; ++keys) {
      if (std::strcmp(key, *keys) == 0) return true;
    }
    return false;
  }

  uint32_t intern(const std::string &set) {
    auto [place, isNew] = numbers.try_emplace(set, static_cast<uint32_t>(numbers.size()));
    if (isNew) {
      text += set;
      offsets.push_back(text.size());
    }
    return place->second;
  }

  std::unordered_map<std::string, uint32_t> numbers;
  std::string scratch;
};

/// The map with the columns that its pointers lead to.
struct Columns : cosmium_map {
  std::vector<int64_t> wayIDs, nodeIDs, from, viaNode, viaWays, to;
  std::vector<uint32_t> wayTags, wayNodes, nodeTags, restrictionTags;
  std::vector<uint64_t> wayOffsets{0}, viaOffsets{0};
  std::vector<int32_t> longitudes, latitudes;
  TagSets tags;

  void publish() {
    way_count = wayIDs.size();
    way_ids = wayIDs.data();
    way_tags = wayTags.data();
    way_offsets = wayOffsets.data();
    way_nodes = wayNodes.data();
    node_count = nodeIDs.size();
    node_ids = nodeIDs.data();
    node_longitudes = longitudes.data();
    node_latitudes = latitudes.data();
    node_tags = nodeTags.data();
    tag_set_count = tags.offsets.size() - 1;
    tag_offsets = tags.offsets.data();
    tag_text = tags.text.data();
    restriction_count = from.size();
    restriction_from = from.data();
    restriction_via_node = viaNode.data();
    restriction_via_offsets = viaOffsets.data();
    restriction_via_ways = viaWays.data();
    restriction_to = to.data();
    restriction_tags = restrictionTags.data();
  }
};

bool mayCarryTravellers(const osmium::TagList &tags) {
  return tags.has_key("highway") || tags.has_tag("route", "ferry") || tags.has_tag("man_made", "pier") ||
         tags.has_tag("railway", "platform") || tags.has_tag("public_transport", "platform");
}

/// Whether a restriction may name several ways that it forbids to come from or to go to (no_entry, no_exit).
bool mayNameSeveral(const osmium::TagList &tags) {
  for (const osmium::Tag &tag : tags) {
    if (std::strncmp(tag.key(), "restriction", 11) == 0 && std::strncmp(tag.value(), "no_", 3) != 0) return false;
  }
  return true;
}

/// A restriction that names several ways to come from or to go to counts as one for each pair.
void addRestriction(Columns &map, const osmium::Relation &relation, const cosmium_keys &keys) {
  std::vector<int64_t> from, viaNodes, viaWays, to;
  bool isUnderstood = true;
  for (const auto &member : relation.members()) {
    const std::string_view role = member.role();
    const bool isWay = member.type() == osmium::item_type::way;
    if (role == "from" && isWay) from.push_back(member.ref());
    else if (role == "to" && isWay) to.push_back(member.ref());
    else if (role == "via" && isWay) viaWays.push_back(member.ref());
    else if (role == "via" && member.type() == osmium::item_type::node) viaNodes.push_back(member.ref());
    else if (role != "location_hint") isUnderstood = false;
  }
  constexpr size_t most = 16;
  const bool isSingle = from.size() == 1 && to.size() == 1;
  isUnderstood = isUnderstood && !from.empty() && !to.empty() && (isSingle || mayNameSeveral(relation.tags())) &&
                 std::max({from.size(), to.size(), viaWays.size()}) <= most &&
                 (viaWays.empty() ? viaNodes.size() == 1 : viaNodes.empty());
  if (!isUnderstood) {
    ++map.other_restriction_count;
    return;
  }
  const uint32_t tags = map.tags.number(relation.tags(), keys.restriction);
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

/// First pass: the ways, with the identifiers of their nodes, and the turn restrictions.
std::vector<int64_t> readWays(Columns &map, const osmium::io::File &file, const cosmium_keys &keys) {
  std::vector<int64_t> references;
  osmium::io::Reader reader{file, osmium::osm_entity_bits::way | osmium::osm_entity_bits::relation,
                            osmium::io::read_meta::no};
  // Which of an object's versions is the map's is not for us to choose.
  if (file.has_multiple_object_versions() || reader.header().has_multiple_object_versions()) {
    throw std::runtime_error{"it holds the map's history; take the state of one day out of it, with osmium time-filter"};
  }
  while (osmium::memory::Buffer buffer = reader.read()) {
    for (const auto &way : buffer.select<osmium::Way>()) {
      if (!way.visible() || !mayCarryTravellers(way.tags())) continue;
      map.wayIDs.push_back(way.id());
      map.wayTags.push_back(map.tags.number(way.tags(), keys.way));
      for (const auto &node : way.nodes()) references.push_back(node.ref());
      map.wayOffsets.push_back(references.size());
    }
    for (const auto &relation : buffer.select<osmium::Relation>()) {
      if (relation.visible() && relation.tags().has_tag("type", "restriction")) addRestriction(map, relation, keys);
    }
  }
  reader.close();
  return references;
}

void numberNodes(Columns &map, const std::vector<int64_t> &references) {
  map.nodeIDs = references;
  std::sort(map.nodeIDs.begin(), map.nodeIDs.end());
  map.nodeIDs.erase(std::unique(map.nodeIDs.begin(), map.nodeIDs.end()), map.nodeIDs.end());
  if (map.nodeIDs.size() > static_cast<size_t>(std::numeric_limits<int32_t>::max())) {
    throw std::length_error{"more nodes than this program can number"};
  }
  map.nodeIDs.shrink_to_fit();
  map.wayNodes.reserve(references.size());
  for (const int64_t reference : references) {
    const auto place = std::lower_bound(map.nodeIDs.begin(), map.nodeIDs.end(), reference);
    map.wayNodes.push_back(static_cast<uint32_t>(place - map.nodeIDs.begin()));
  }
}

/// Second pass: where those nodes are. Two passes, so that only the nodes of streets are ever held.
void readNodes(Columns &map, const osmium::io::File &file, const cosmium_keys &keys) {
  map.longitudes.assign(map.nodeIDs.size(), cosmium_unknown);
  map.latitudes.assign(map.nodeIDs.size(), cosmium_unknown);
  map.nodeTags.assign(map.nodeIDs.size(), 0);
  osmium::io::Reader reader{file, osmium::osm_entity_bits::node, osmium::io::read_meta::no};
  const auto begin = map.nodeIDs.begin(), end = map.nodeIDs.end();
  auto next = begin;
  while (osmium::memory::Buffer buffer = reader.read()) {
    for (const auto &node : buffer.select<osmium::Node>()) {
      // Files are nearly always sorted, and then the node sought is the next one or lies before it.
      if (next == end || *next < node.id() || (next != begin && *(next - 1) >= node.id())) {
        next = std::lower_bound(begin, end, node.id());
      }
      if (next == end || *next != node.id() || !node.location().valid()) continue;
      const size_t index = static_cast<size_t>(next - begin);
      map.longitudes[index] = node.location().x();
      map.latitudes[index] = node.location().y();
      if (!node.tags().empty()) map.nodeTags[index] = map.tags.number(node.tags(), keys.node);
      ++next;
    }
  }
  reader.close();
}

}  // namespace

cosmium_map *cosmium_read(const char *path, cosmium_keys keys, char *message, size_t message_capacity) {
  try {
    auto map = std::make_unique<Columns>();
    const osmium::io::File file{path};
    numberNodes(*map, readWays(*map, file, keys));
    readNodes(*map, file, keys);
    map->publish();
    return map.release();
  } catch (const std::exception &error) {
    std::snprintf(message, message_capacity, "%s", error.what());
  } catch (...) {
    std::snprintf(message, message_capacity, "unknown failure");
  }
  return nullptr;
}

void cosmium_free(cosmium_map *map) { delete static_cast<Columns *>(map); }
