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

  /// How many were deleted or have a newer version.
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
    std::unordered_map<int64_t, std::pair<uint32_t, size_t>> newest;
    size_t place = 0;
    source.each(kind, [&](const Object &object) {
      if (!isWanted(object.id)) return;
      const auto [known, isNew] = newest.try_emplace(object.id, object.version, place);
      if (!isNew && object.version >= known->second.first) known->second = {object.version, place};
      ++place;
    });
    place = 0;
    source.each(kind, [&](const Object &object) {
      if (!isWanted(object.id)) return;
      const bool isNewest = newest.find(object.id)->second.second == place++;
      if (isNewest && !object.isDeleted) body(object);
      else ++left;
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
