#include "MapSource.hpp"

#include <cstring>
#include <stdexcept>

#include <osmium/io/any_input.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

void refuseHistory() {
  throw std::runtime_error{
      "it holds changes or the map's history, and no state of the map; apply the changes to a map (osmium "
      "apply-changes), or take the state of one day out of the history (osmium time-filter)"};
}

namespace {

/// libosmium's own iterator believes that no text holds a zero byte, and leaves the list where a damaged file has one.
void copyTags(const osmium::TagList &list, Tags &tags) {
  tags.clear();
  if (list.empty()) return;
  const char *text = reinterpret_cast<const char *>(list.data()) + sizeof(osmium::memory::Item);
  const char *const end = reinterpret_cast<const char *>(list.data()) + list.byte_size();
  const auto next = [&text, end] {
    const void *zero = text < end ? std::memchr(text, 0, static_cast<size_t>(end - text)) : nullptr;
    if (zero == nullptr) throw std::runtime_error{"its tags are damaged"};
    const std::string_view word{text, static_cast<size_t>(static_cast<const char *>(zero) - text)};
    text = static_cast<const char *>(zero) + 1;
    return word;
  };
  while (text < end) {
    const std::string_view key = next();
    tags.emplace_back(key, next());
  }
}

void copyLocation(const osmium::Location &location, int32_t &x, int32_t &y) {
  const bool isValid = location.valid();
  x = isValid ? location.x() : cosmium_unknown;
  y = isValid ? location.y() : cosmium_unknown;
}

class BinarySource : public MapSource {
 public:
  explicit BinarySource(const osmium::io::File &file) : file{file} {}

  void readVersions() override { meta = osmium::io::read_meta::yes; }

  void each(Kind kind, const std::function<void(const Object &)> &body) override {
    const auto entities = kind == Kind::node  ? osmium::osm_entity_bits::node
                          : kind == Kind::way ? osmium::osm_entity_bits::way
                                              : osmium::osm_entity_bits::relation;
    osmium::io::Reader reader{file, entities, meta};
    if (file.has_multiple_object_versions() || reader.header().has_multiple_object_versions()) refuseHistory();
    Object object;
    const auto copy = [&object](const osmium::OSMObject &source) {
      object.id = source.id();
      object.version = source.version();
      object.isDeleted = !source.visible();
      copyTags(source.tags(), object.tags);
    };
    while (osmium::memory::Buffer buffer = reader.read()) {
      for (const auto &node : buffer.select<osmium::Node>()) {
        copy(node);
        copyLocation(node.location(), object.x, object.y);
        body(object);
      }
      for (const auto &way : buffer.select<osmium::Way>()) {
        copy(way);
        object.nodes.clear();
        for (const auto &node : way.nodes()) {
          object.nodes.push_back({node.ref()});
          copyLocation(node.location(), object.nodes.back().x, object.nodes.back().y);
        }
        body(object);
      }
      for (const auto &relation : buffer.select<osmium::Relation>()) {
        copy(relation);
        object.members.clear();
        for (const auto &member : relation.members()) {
          const auto type = member.type();
          const auto kind = type == osmium::item_type::node  ? Member::Kind::node
                            : type == osmium::item_type::way ? Member::Kind::way
                                                             : Member::Kind::other;
          object.members.push_back({kind, member.ref(), member.role(), nullptr});
        }
        body(object);
      }
    }
    reader.close();
  }

 private:
  osmium::io::File file;
  osmium::io::read_meta meta = osmium::io::read_meta::no;
};

}  // namespace

std::unique_ptr<MapSource> openBinary(const osmium::io::File &file) { return std::make_unique<BinarySource>(file); }
