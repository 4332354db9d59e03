import Geography
import Languages
import Measures
import Studies

/// What a change of catchment areas means for schools and pupils, beyond the catalogue of indicators.
///
/// All are for the planner: numbers of those who move would give the few homes between two borders away.
public enum PlanIndicators {
  /// Of an area, those who live in it now and did not before; of the city and its districts, all who move.
  public static let moved = Indicator(
    "pupils_moved", "Pupils who come to live in another catchment area", .pupils, isMapped: true)
  public static let movedShare = Indicator(
    "pupils_moved_share", "Pupils who come to live in another catchment area, of those who live here", .share)
  /// Of an area of the first plan.
  public static let movedAway = Indicator(
    "pupils_moved_away", "Pupils whose homes go to another catchment area", .pupils)
  public static let assigned = Indicator(
    "pupils_assigned", "Pupils for whom this is the nearest school of their catchment area", .pupils)
  public static let assignedFill = Indicator(
    "pupils_assigned_by_place", "Pupils for whom this is the school of their catchment area, by place",
    .index, summation: .quotient)
  /// Slivers, as blocks that overlap by centimetres leave them, are none.
  public static let parts = Indicator("area_parts", "Pieces of land of a catchment area", .index)

  public static let splitFeeders = Indicator(
    "feeders_split", "Feeder areas whose pupils live in several catchment areas", .index)
  public static let apartFromFeeder = Indicator(
    "pupils_apart_from_feeder", "Pupils in another catchment area than most of their feeder area", .pupils)

  /// Adds how the city's feeder areas are split.
  static func add(_ splits: StudyFeeders.Splits, of study: Study, to table: inout MeasureTable) {
    table.add(splitFeeders, level: .city, group: "all", year: study.year, [.number(splits.count)])
    table.add(apartFromFeeder, level: .city, group: "all", year: study.year, [.number(splits.apart)])
  }

  /// Adds how many pupils each school would have if all went to the nearest school of their area, in itself and by
  /// place, and how many pieces each area has.
  ///
  /// - Parameter assigned: the school of each pupil's area, −1 for none.
  static func addAreas(
    to table: inout MeasureTable, of study: Study, assigned: SchoolNumbers
  ) {
    let load = loads(of: study, assigned: assigned)
    table.add(
      PlanIndicators.assigned, level: .school, group: "all", year: study.year, load.map { .number($0) })
    if study.schools.capacities.contains(where: { $0 != nil }) {
      table.add(
        assignedFill, level: .school, group: "all", year: study.year,
        zip(load, study.schools.capacities).map { load, places in
          places.map { .quotient(Double(load), by: $0, count: load) } ?? Cell(nil, count: load)
        })
    }
    table.add(
      parts, level: .zone, group: "all", year: study.year,
      (0..<study.zones.count).map { Cell(Double(pieces(of: $0, study.zones.geometries)), count: 0) })
  }

  /// How many pupils each school would have if all went to the nearest school of their area.
  ///
  /// - Parameter assigned: the school of each pupil's area, −1 for none.
  static func loads(of study: Study, assigned: SchoolNumbers) -> [Int] {
    var load = [Int](repeating: 0, count: study.schools.count)
    for school in assigned where school >= 0 { load[Int(school)] += 1 }
    return load
  }

  /// In square metres.
  private static let sliver = 10.0

  private static func pieces(of zone: Int, _ shapes: Geometries) -> Int {
    let parts = shapes.parts(of: zone)
    let pieces = parts.count { part in
      shapes.rings(of: part).prefix(1).contains {
        abs(shapes.signedArea(ofRing: shapes.vertices(of: $0))) >= sliver
      }
    }
    return max(pieces, min(1, parts.count))
  }

  /// Adds who moves: for the city, its districts and the areas of the second plan to the second table, for those of the
  /// first plan to the first.
  static func add(
    _ moves: PupilMoves, from before: Study, to after: Study, _ first: inout MeasureTable,
    _ second: inout MeasureTable
  ) {
    var isMoved = ContiguousArray(repeating: false, count: before.pupils.count)
    for pupil in moves.pupils { isMoved[Int(pupil)] = true }
    var groups: [(name: String, membership: ContiguousArray<Int8>?)] = [("all", nil)]
    for group in before.groups { groups.append((group.name, group.membership)) }
    func count(
      _ units: ContiguousArray<Int32>?, _ unitCount: Int, _ membership: ContiguousArray<Int8>?,
      where counts: (Int) -> Bool
    ) -> [Int] {
      var found = [Int](repeating: 0, count: unitCount)
      for pupil in isMoved.indices where counts(pupil) && membership?[pupil] ?? 1 == 1 {
        let unit = units.map { Int($0[pupil]) } ?? 0
        if unit >= 0 { found[unit] += 1 }
      }
      return found
    }
    var levels: [(level: Level, units: ContiguousArray<Int32>?, count: Int)] = [(.city, nil, 1)]
    if let districts = after.districts {
      levels.append((.district, after.pupils.district.codes, districts.count))
    }
    levels.append((.zone, after.pupils.zone.codes, after.zones.count))
    for (name, membership) in groups {
      for (level, units, unitCount) in levels {
        let movers = count(units, unitCount, membership) { isMoved[$0] }
        let all = count(units, unitCount, membership) { after.pupils.zone[$0] >= 0 }
        second.add(moved, level: level, group: name, year: after.year, movers.map { .number($0) })
        second.add(
          movedShare, level: level, group: name, year: after.year,
          zip(movers, all).map { .share($0, of: $1) })
      }
      first.add(
        movedAway, level: .zone, group: name, year: before.year,
        count(before.pupils.zone.codes, before.zones.count, membership) { isMoved[$0] }.map { .number($0) })
    }
  }
}
