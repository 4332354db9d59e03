#ifndef COLUMNS_HPP
#define COLUMNS_HPP

#include "MapSource.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using Keys = std::unordered_set<std::string_view>;

inline Keys keySet(const char *const *keys) {
  Keys set;
  for (; *keys != nullptr; ++keys) set.insert(*keys);
  return set;
}

/// Gives equal sets of tags the same number and keeps each set's text once.
class TagSets {
 public:
  TagSets() { offsets.push_back(0); intern(""); }

  uint32_t number(const Tags &tags, const Keys &keys) {
    scratch.clear();
    for (const auto &[key, value] : tags) {
      if (keys.count(key) == 0) continue;
      scratch.append(key).push_back('\0');
      scratch.append(value).push_back('\0');
    }
    return intern(scratch);
  }

  std::vector<uint64_t> offsets;
  std::string text;

 private:
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

#endif
