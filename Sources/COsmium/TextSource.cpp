#include "MapSource.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <string>
#include <system_error>
#include <unordered_map>

#include <expat.h>
#include <osmium/io/any_input.hpp>
#include <osmium/osm/location.hpp>
#include <osmium/osm/types_from_string.hpp>

namespace {

using Kind = MapSource::Kind;

/// An object whose texts are positions in one long text, as millions of them are held.
struct Record {
  int64_t id = 0;
  uint32_t version = 0;
  bool isDeleted = false;
  int32_t x = cosmium_unknown, y = cosmium_unknown;
  size_t firstTag = 0, lastTag = 0, firstNode = 0, lastNode = 0, firstMember = 0, lastMember = 0;
};

struct MemberRecord {
  Member::Kind kind = Member::Kind::other;
  int64_t reference = 0;
  size_t role = 0;
  std::vector<Reference> shape;
};

class TextSource : public MapSource {
 public:
  void parse(const osmium::io::File &file);

  void each(Kind kind, const std::function<void(const Object &)> &body) override {
    Object object;
    for (const Record &record : records[static_cast<size_t>(kind)]) {
      object.id = record.id;
      object.version = record.version;
      object.isDeleted = record.isDeleted;
      object.x = record.x;
      object.y = record.y;
      object.tags.clear();
      for (size_t tag = record.firstTag; tag < record.lastTag; ++tag) {
        object.tags.emplace_back(text.data() + tags[tag].first, text.data() + tags[tag].second);
      }
      object.nodes.assign(nodes.begin() + static_cast<std::ptrdiff_t>(record.firstNode),
                          nodes.begin() + static_cast<std::ptrdiff_t>(record.lastNode));
      object.members.clear();
      for (size_t index = record.firstMember; index < record.lastMember; ++index) {
        const MemberRecord &member = members[index];
        object.members.push_back({member.kind, member.reference, text.data() + member.role,
                                  member.shape.empty() ? nullptr : &member.shape});
      }
      body(object);
    }
  }

 private:
  std::vector<Record> records[3];
  std::vector<std::pair<size_t, size_t>> tags;
  std::vector<Reference> nodes;
  std::vector<MemberRecord> members;
  /// Texts, each ended by a zero; common ones are kept once.
  std::string text;
  std::unordered_map<std::string, size_t> places;

  XML_Parser parser = nullptr;
  std::exception_ptr failure;
  size_t depth = 0;
  /// The object that the parser is in, where it is in one.
  Record *current = nullptr;
  bool isInMember = false;
  bool isInRemark = false;
  std::string remark;

  size_t keep(const char *word) {
    const auto [place, isNew] = places.try_emplace(word, text.size());
    if (isNew) text.append(word).push_back('\0');
    return place->second;
  }

  void start(const char *name, const char **attributes);
  void end();
  void startObject(Kind kind, const char **attributes);
  static Reference reference(const char **attributes);
  void addMember(const char **attributes);
  void nameNodes();

  /// Nothing may be thrown through the parser, which is written in C.
  template <typename Body>
  static void guarded(void *self, Body body) {
    auto *source = static_cast<TextSource *>(self);
    if (source->failure) return;
    try {
      body(*source);
    } catch (...) {
      source->failure = std::current_exception();
      XML_StopParser(source->parser, XML_FALSE);
    }
  }
};

bool is(const char *name, const char *other) { return std::strcmp(name, other) == 0; }

/// Calls `body` with the names and values of an element's attributes.
template <typename Body>
void eachAttribute(const char **attributes, Body body) {
  for (; *attributes != nullptr; attributes += 2) body(attributes[0], attributes[1]);
}

template <typename Placed>
void place(const osmium::Location &location, Placed &result) {
  if (!location.valid()) return;
  result.x = location.x();
  result.y = location.y();
}

Reference TextSource::reference(const char **attributes) {
  Reference result;
  osmium::Location location;
  eachAttribute(attributes, [&](const char *name, const char *value) {
    if (is(name, "ref")) result.node = osmium::string_to_object_id(value);
    else if (is(name, "lon")) location.set_lon(value);
    else if (is(name, "lat")) location.set_lat(value);
  });
  place(location, result);
  return result;
}

void TextSource::startObject(Kind kind, const char **attributes) {
  Record record;
  osmium::Location location;
  eachAttribute(attributes, [&](const char *name, const char *value) {
    if (is(name, "id")) record.id = osmium::string_to_object_id(value);
    else if (is(name, "version")) record.version = osmium::string_to_object_version(value);
    else if (is(name, "visible")) record.isDeleted = record.isDeleted || is(value, "false");
    else if (is(name, "action")) record.isDeleted = record.isDeleted || is(value, "delete");
    else if (is(name, "lon")) location.set_lon(value);
    else if (is(name, "lat")) location.set_lat(value);
  });
  place(location, record);
  record.firstTag = record.lastTag = tags.size();
  record.firstNode = record.lastNode = nodes.size();
  record.firstMember = record.lastMember = members.size();
  auto &list = records[static_cast<size_t>(kind)];
  list.push_back(record);
  current = &list.back();
}

void TextSource::addMember(const char **attributes) {
  MemberRecord member;
  member.role = keep("");
  eachAttribute(attributes, [&](const char *name, const char *value) {
    if (is(name, "type")) {
      member.kind = is(value, "way") ? Member::Kind::way : is(value, "node") ? Member::Kind::node : Member::Kind::other;
    } else if (is(name, "ref")) {
      member.reference = osmium::string_to_object_id(value);
    } else if (is(name, "role")) {
      member.role = keep(value);
    }
  });
  members.push_back(std::move(member));
  current->lastMember = members.size();
}

void TextSource::start(const char *name, const char **attributes) {
  ++depth;
  if (depth == 1) {
    if (is(name, "osmChange")) refuseHistory();
    if (!is(name, "osm")) throw std::runtime_error{std::string{"it begins with <"} + name + "> and not with <osm>"};
    eachAttribute(attributes, [](const char *key, const char *value) {
      if (is(key, "version") && !is(value, "0.6")) {
        throw std::runtime_error{std::string{"it is of version "} + value + " of the format, and not of 0.6"};
      }
    });
  } else if (depth == 2) {
    if (is(name, "node")) startObject(Kind::node, attributes);
    else if (is(name, "way")) startObject(Kind::way, attributes);
    else if (is(name, "relation")) startObject(Kind::relation, attributes);
    else if (is(name, "create") || is(name, "modify") || is(name, "delete")) refuseHistory();
    isInRemark = is(name, "remark");
  } else if (depth == 3 && current != nullptr) {
    if (is(name, "tag")) {
      size_t key = keep(""), value = key;
      eachAttribute(attributes, [&](const char *attribute, const char *word) {
        if (is(attribute, "k")) key = keep(word);
        else if (is(attribute, "v")) value = keep(word);
      });
      tags.emplace_back(key, value);
      current->lastTag = tags.size();
    } else if (is(name, "nd")) {
      nodes.push_back(reference(attributes));
      current->lastNode = nodes.size();
    } else if (is(name, "member")) {
      addMember(attributes);
      isInMember = true;
    }
  } else if (depth == 4 && isInMember && is(name, "nd")) {
    members.back().shape.push_back(reference(attributes));
  }
}

void TextSource::end() {
  if (depth == 2 && isInRemark && remark.find("error") != std::string::npos) {
    throw std::runtime_error{"the server did not send all of it:" + remark.substr(0, 200)};
  }
  if (depth == 2) {
    current = nullptr;
    isInRemark = false;
    remark.clear();
  }
  if (depth == 3) isInMember = false;
  --depth;
}

/// Gives nodes that have a place and no number the number of the node that is there, or one of their own.
void TextSource::nameNodes() {
  const auto placeOf = [](int32_t x, int32_t y) {
    return static_cast<int64_t>(static_cast<uint64_t>(static_cast<uint32_t>(x)) << 32 | static_cast<uint32_t>(y));
  };
  std::vector<Reference *> unnamed;
  for (Reference &node : nodes) {
    if (node.node == 0 && node.x != cosmium_unknown) unnamed.push_back(&node);
  }
  for (MemberRecord &member : members) {
    for (Reference &node : member.shape) {
      if (node.node == 0 && node.x != cosmium_unknown) unnamed.push_back(&node);
    }
  }
  if (unnamed.empty()) return;
  std::unordered_map<int64_t, int64_t> numbers;
  for (const Record &node : records[static_cast<size_t>(Kind::node)]) {
    if (node.x != cosmium_unknown) numbers.try_emplace(placeOf(node.x, node.y), node.id);
  }
  for (const Reference &node : nodes) {
    if (node.node != 0 && node.x != cosmium_unknown) numbers.try_emplace(placeOf(node.x, node.y), node.node);
  }
  // Editors count their new objects down from -1; these numbers begin where no editor gets to.
  int64_t next = INT64_MIN;
  for (Reference *node : unnamed) {
    const auto [number, isNew] = numbers.try_emplace(placeOf(node->x, node->y), next);
    if (isNew) ++next;
    node->node = number->second;
  }
}

void TextSource::parse(const osmium::io::File &file) {
  const int descriptor = ::open(file.filename().c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw std::system_error{errno, std::system_category(), "it cannot be opened"};
  const auto decompressor =
      osmium::io::CompressionFactory::instance().create_decompressor(file.compression(), descriptor);
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> owner{XML_ParserCreate(nullptr),
                                                                                            &XML_ParserFree};
  if (!owner) throw std::bad_alloc{};
  parser = owner.get();
  XML_SetUserData(parser, this);
  XML_SetElementHandler(
      parser,
      [](void *self, const char *name, const char **attributes) {
        guarded(self, [&](TextSource &source) { source.start(name, attributes); });
      },
      [](void *self, const char *) { guarded(self, [](TextSource &source) { source.end(); }); });
  XML_SetCharacterDataHandler(parser, [](void *self, const char *data, int count) {
    guarded(self, [&](TextSource &source) {
      if (source.isInRemark) source.remark.append(data, static_cast<size_t>(count));
    });
  });
  // No map declares entities of its own; texts that do so can be made to grow without end.
  XML_SetEntityDeclHandler(parser, [](void *self, const char *, int, const char *, int, const char *, const char *,
                                      const char *, const char *) {
    guarded(self, [](TextSource &) { throw std::runtime_error{"it declares entities, which no map does"}; });
  });
  bool isLast = false;
  while (!isLast) {
    const std::string data = decompressor->read();
    isLast = data.empty();
    const auto status = XML_Parse(parser, data.data(), static_cast<int>(data.size()), isLast);
    if (failure) std::rethrow_exception(failure);
    if (status == XML_STATUS_ERROR) {
      throw std::runtime_error{"line " + std::to_string(XML_GetCurrentLineNumber(parser)) + ": " +
                               XML_ErrorString(XML_GetErrorCode(parser))};
    }
  }
  decompressor->close();
  parser = nullptr;
  places.clear();
  nameNodes();
}

}  // namespace

std::unique_ptr<MapSource> readText(const osmium::io::File &file) {
  auto source = std::make_unique<TextSource>();
  source->parse(file);
  return source;
}
