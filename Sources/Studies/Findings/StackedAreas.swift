import DeterministicParallel
import Geography
import Languages
import Layers

/// Areas that lie in one another, as where one layer holds those of several stages or school years: a home counts for the first of
/// them alone, and others stand in all tables as areas where nobody lives; or two of one code are joined to an area that no
/// stage has.
package struct StackedAreas: Sendable {
  /// The features, counted from 0, of areas that lie in those before them in the file.
  package let hidden: [Int]
  /// Features that share much with an earlier one of their code.
  package let joined: [Int]
  /// The column whose values tell areas from those that they lie in; nil where none does.
  private let columnOfHidden: String?
  private let columnOfJoined: String?
  /// Whether hidden areas have little of the land of all.
  private let areSmall: Bool

  /// That much of an area lies in others if it is hidden: two drawings of one border differ by a little.
  private static let hiddenShare = 0.9
  /// That much of the smaller of two features of one code lies in the other if they are no pieces of one area.
  private static let sharedPart = 0.5
  /// Below this share of the land of all, hidden areas are exceptions and no stage or year of their own.
  private static let smallShare = 0.1
  /// What is smaller is a sliver in which nobody lives, in square metres.
  private static let leastArea = 100.0

  /// Only areas whose middle lies in another one, and areas that are smaller than their features together, are looked at
  /// closely, so that a layer without such areas costs next to nothing.
  ///
  /// - Parameters:
  ///   - areas: in a metric plane, as their features were joined to them; `locator` knows them.
  ///   - features: those of the layer in the same plane, which `parts` assigns to the areas.
  ///   - joinsByCode: whether features are one area by the code that the file gives them.
  ///   - twins: features drawn twice, of which more is said elsewhere.
  ///   - columns: of the layer, without those of codes and names.
  init(
    _ areas: Geometries, _ locator: ZoneLocator, features: Geometries, _ parts: AreaParts, joinsByCode: Bool,
    _ twins: TwinAreas, columns: [Column], workers: Workers
  ) {
    let covered = StackedAreas.covered(areas, locator, workers: workers)
      .filter { pair in twins.all.isDisjoint(with: parts.features[pair.area]) }
    hidden = covered.map { parts.features[$0.area][0] }
    columnOfHidden = columns.telling(
      apart: covered.map { (parts.features[$0.area][0], parts.features[$0.by][0]) })
    let pairs =
      joinsByCode ? StackedAreas.overlaps(within: parts, features, areas, workers: workers) : []
    joined = Set(pairs.map(\.second)).sorted()
    columnOfJoined = columns.telling(apart: pairs)
    func land(_ some: [Int]) -> Double { some.reduce(0) { $0 + abs(areas.area(of: $1)) } }
    areSmall =
      covered.isEmpty
      || land(covered.map { $0.area }) < StackedAreas.smallShare * land(Array(0..<areas.count))
  }

  /// The areas that lie in earlier ones, and one of these.
  private static func covered(
    _ areas: Geometries, _ locator: ZoneLocator, workers: Workers
  ) -> [(area: Int, by: Int)] {
    let candidates = workers.map(areas.count, chunk: 1 << 8) { range in
      range.compactMap { area -> (area: Int, by: Int)? in
        guard let place = areas.interiorPoint(of: area), let zone = locator.zone(x: place.x, y: place.y),
          zone < area, abs(areas.area(of: area)) > leastArea
        else { return nil }
        return (area, zone)
      }
    }.flatMap { $0 }
    guard !candidates.isEmpty else { return [] }
    let shares = areas.repaired(workers: workers).geometries.sharesInEarlier(
      of: candidates.map(\.area), workers: workers)
    return zip(candidates, shares).filter { $1 > hiddenShare }.map(\.0)
  }

  /// Pairs of features of one code that share much and are not the same polygon.
  private static func overlaps(
    within parts: AreaParts, _ features: Geometries, _ areas: Geometries, workers: Workers
  ) -> [(first: Int, second: Int)] {
    parts.features.enumerated().flatMap { area, group -> [(first: Int, second: Int)] in
      guard group.count > 1 else { return [] }
      let sizes = group.map { abs(features.area(of: $0)) }
      // No two can share more than all are larger than the whole.
      guard sizes.reduce(0, +) - areas.area(of: area) > sharedPart * (sizes.min() ?? 0) else { return [] }
      var own = Geometries()
      for feature in group { own.append(feature, of: features) }
      own = own.repaired(workers: workers).geometries
      return own.coverageOverlaps(workers: workers).compactMap { overlap in
        let (first, second) = overlap.features
        let smaller = min(own.area(of: first), own.area(of: second))
        guard smaller > leastArea, overlap.area > sharedPart * smaller, !TwinAreas.isWhole(overlap, of: own)
        else { return nil }
        return (group[first], group[second])
      }
    }
  }

  /// Features of one code that no column tells apart may be pieces of one area that overlap: of these it is only a warning, and so
  /// it is of a small district, or residential unit, in another.
  package func findings(_ labels: AreaLabels, column: String?) -> [Finding] {
    var findings: [Finding] = []
    if !joined.isEmpty {
      findings.append(
        Finding(
          .duplicateCode, columnOfJoined == nil ? .warning : .error, dataset: labels.dataset,
          file: labels.path,
          column: column, rows: joined,
          said: .counted(
            joined.count,
            one: "{0} feature lies over an earlier one of the same code: they were joined to one area",
            many: "{0} features lie over earlier ones of the same code: they were joined to one area each"),
          toPublic: "areas of the same code lie over each other",
          hint: columnOfJoined.map(StackedAreas.hint)))
    }
    if !hidden.isEmpty {
      let areZones = labels.dataset == "zones"
      let wayOut: Text =
        areZones
        ? "a file must hold the areas of one stage and year alone; if one is an enclave, `catchment check --repair` cuts it out of the area around it"
        : "a file must hold the areas of one stage and year alone; if one is an enclave, cut it out of the area around it"
      findings.append(
        Finding(
          .overlap, areZones || !areSmall ? .error : .warning, dataset: labels.dataset, file: labels.path,
          rows: hidden,
          said: .counted(
            hidden.count,
            one: "{0} area lies in others that come before it in the file: homes there count for these alone",
            many:
              "{0} areas lie in others that come before them in the file: homes there count for these alone"),
          toPublic: "areas lie in others, for which alone homes count",
          hint: columnOfHidden.map(StackedAreas.hint) ?? wayOut))
    }
    return findings
  }

  private static func hint(_ column: String) -> Text {
    "the column \"\(name: column)\" tells them apart: a file must hold the areas of one stage and year alone, so save the rows of one of its values as a file of their own"
  }
}

extension [Column] {
  /// The column of fewest values, each of several rows, in which the rows of all pairs differ, as that of the stages does; nil
  /// where there is none.
  fileprivate func telling(apart pairs: [(Int, Int)]) -> String? {
    guard !pairs.isEmpty else { return nil }
    let mostValues = 20
    return compactMap { column -> (name: String, values: Int)? in
      let texts = column.texts
      let values = Set(texts.lazy.compactMap { $0 }).count
      guard values <= mostValues, values < texts.count, pairs.allSatisfy({ texts[$0.0] != texts[$0.1] })
      else { return nil }
      return (column.name, values)
    }.min { $0.values < $1.values }?.name
  }
}
