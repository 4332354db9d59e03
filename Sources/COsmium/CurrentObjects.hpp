#ifndef CURRENT_OBJECTS_HPP
#define CURRENT_OBJECTS_HPP

#include "MapSource.hpp"

#include <exception>
#include <limits>
#include <unordered_map>
#include <utility>

/// An object has come a second time, or its kind is not in the order of its numbers.
struct MayRepeat : std::exception {};

/// Goes through a source's objects as they are now: of several versions the newest, and nothing that is deleted.
class CurrentObjects {
 public:
  explicit CurrentObjects(MapSource &source) : source{source} {}

  /// How many are deleted, or have older versions, which are left out.
  size_t left = 0;

  /// Calls `body` with each object of a kind that is there now.
  ///
  /// Where objects may come again, the versions of all that are wanted are held.
  void each(MapSource::Kind kind, const std::function<bool(int64_t)> &isWanted,
            const std::function<void(const Object &)> &body) {
    if (!hasVersions) {
      int64_t last = std::numeric_limits<int64_t>::min();
      bool isFirst = true;
      source.each(kind, [&](const Object &object) {
        // Files are nearly always sorted, and then no object comes twice.
        if (!isFirst && object.id <= last) throw MayRepeat{};
        isFirst = false;
        last = object.id;
        if (!isWanted(object.id)) return;
        if (object.isDeleted) ++left;
        else body(object);
      });
      return;
    }
    struct Newest {
      uint32_t version;
      size_t place;
      bool isOnly;
    };
    std::unordered_map<int64_t, Newest> newest;
    size_t place = 0;
    source.each(kind, [&](const Object &object) {
      if (!isWanted(object.id)) return;
      const auto [known, isNew] = newest.try_emplace(object.id, Newest{object.version, place, true});
      if (!isNew) {
        known->second.isOnly = false;
        if (object.version >= known->second.version) known->second = {object.version, place, false};
      }
      ++place;
    });
    place = 0;
    source.each(kind, [&](const Object &object) {
      if (!isWanted(object.id)) return;
      const Newest &known = newest.find(object.id)->second;
      if (known.place != place++) return;
      if (object.isDeleted || !known.isOnly) ++left;
      if (!object.isDeleted) body(object);
    });
  }

  void readVersions() {
    hasVersions = true;
    source.readVersions();
  }

 private:
  MapSource &source;
  bool hasVersions = false;
};

#endif
