import DeterministicParallel
import Foundation
import Geography
import Layers
import LinearPrograms
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// A second plan of the same pupils, as the written tables of both have it.
@Suite struct EarlierEditionTests {
  /// A random city whose present areas are strips of 1 km, and an earlier plan with other borders.
  private struct Replanned {
    let city: PublishedCity
    let earlier: [PublishedCity.Row]
    let before: StudyYears

    init(_ kind: RandomStudy.Kind, seed: UInt64, borders: [Double]) throws {
      let rules = ", published_zones: {file: earlier.geojson, id: code}"
      city = try PublishedCity(
        RandomStudy.Kind(kind.description) {
          $0 = kind
          $0.rules += rules
        }, seed: seed
      ) { fixture in
        var shapes = Geometries()
        for (left, right) in zip(borders, borders.dropFirst()) {
          shapes.appendPolygons([
            [
              [(left, 0.0), (right, 0), (right, 1000), (left, 1000)].map {
                Coordinate(x: 430_000 + $0.0, y: 4_580_000 + $0.1)
              }
            ]
          ])
        }
        try Layer(
          name: "earlier", crs: CRS("EPSG:25831"), geometries: shapes,
          columns: [
            Column(name: "code", values: .text(TextColumn((0..<shapes.count).map { "z\($0)" })))
          ]
        ).writeGeoJSON(to: fixture.path("earlier.geojson"))
      }
      let file = try StudyFile(path: city.fixture.path("study.yml"))
      before = try StudyYears(file.onZones(file.publish.publishedZones[0]))
      _ = try Publication(before).write(
        to: city.fixture.path("before"), overwrite: false, tables: TableOptions(forms: [.csv], rows: .all))
      earlier = try PublishedCity.rows(city.fixture.path("before/measures.csv"))
    }
  }

  private static let kind = RandomStudy.Kind("larger zones") {
    ($0.zones, $0.districts, $0.sizes) = (9, 3, [40, 90, 200])
  }

  private static func borders(_ moves: [Int: Double]) -> [Double] {
    (0...9).map { Double($0) * 1000 + (moves[$0] ?? 0) }
  }

  /// Small strips, wide moves, none, and two areas made one.
  private static let plans = [
    borders([4: 20]), borders([1: -15, 2: 30, 5: 25, 8: -40]), borders([1: 300, 2: -250, 4: 400]),
    borders([:]),
    borders([:]).filter { $0 != 5000 },
  ]

  @Test(arguments: EarlierEditionTests.plans, UInt64(0)..<2)
  func theTwoEditionsGiveNoFewPupilsAway(borders: [Double], seed: UInt64) throws {
    let both = try Replanned(EarlierEditionTests.kind, seed: 70 + seed, borders: borders)
    for (study, before) in zip(both.city.years.studies, both.before.studies) {
      let (now, then) = (study.pupils, before.pupils)
      let resident = now.zone.indices.filter { now.zone[$0] >= 0 || then.zone[$0] >= 0 }
      let overlayCells = Dictionary(grouping: resident) {
        [now.zone.codes[$0], then.zone.codes[$0], now.district.codes[$0]]
      }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      let groups = study.groups
      func unknown(_ overlayCell: Int, _ group: Int, _ column: Int) -> Int {
        (overlayCell * groups.count + group) * 3 + column
      }
      func program(_ tables: [(rows: [PublishedCity.Row], zone: Int)]) throws -> LinearProgram {
        let program = try #require(LinearProgram(unknowns: overlayCells.count * groups.count * 3))
        for overlayCell in overlayCells.indices {
          for group in groups.indices.dropFirst() {
            program.add(
              (0..<3).flatMap {
                [(unknown(overlayCell, 0, $0), 1.0), (unknown(overlayCell, group, $0), -1.0)]
              }
              .map { (unknown: $0.0, factor: $0.1) }, in: 0...0)
          }
        }
        for (rows, zone) in tables {
          for row in rows where row.year == study.year && row.isShown {
            let inside = overlayCells.indices.filter { overlayCell in
              let key = overlayCells[overlayCell].key
              return switch row.level {
              case "city": key[zone] >= 0
              case "district": key[2] == Int32(row.unit) && key[zone] >= 0
              default: key[zone] == Int32(row.unit)
              }
            }
            guard !inside.isEmpty else { continue }
            func know(_ group: Int, _ columns: [Int], _ count: Double) {
              program.add(
                inside.flatMap { overlayCell in
                  columns.map { (unknown: unknown(overlayCell, group, $0), factor: 1.0) }
                },
                in: count...count)
            }
            if row.indicator == "pupils_resident" { know(0, [0, 1, 2], row.value) }
            guard let group = groups.firstIndex(where: { $0.name == row.group }) else { continue }
            if row.indicator == "share_resident" {
              know(group, [0], row.numerator)
              know(group, [0, 1], row.denominator)
            }
            if row.indicator == "unknown_share" { know(group, [2], row.numerator) }
          }
        }
        return program
      }
      let joint = try program([(both.city.rows, 0), (both.earlier, 1)])
      let alone = try program([(both.earlier, 1)])
      for (overlayCell, (key, pupils)) in overlayCells.enumerated() {
        for group in groups.indices {
          for columns in group == 0 ? [[0, 1, 2], [0], [1], [2]] : [[0], [1], [2]] {
            let count = pupils.count { columns.contains([1: 0, 0: 1][groups[group].membership[$0]] ?? 2) }
            guard (1..<5).contains(count) else { continue }
            let terms = columns.map { (unknown: unknown(overlayCell, group, $0), factor: 1.0) }
            let range = try #require(joint.range(of: terms))
            guard range.lowerBound > 1 + 1e-6 || range.upperBound < 5 - 1e-6 else { continue }
            let before = try #require(alone.range(of: terms))
            #expect(
              abs(before.lowerBound - range.lowerBound) < 1e-6
                && abs(before.upperBound - range.upperBound) < 1e-6,
              "\(count) of \(key), group \(group) \(columns): \(before), then \(range)")
          }
        }
      }
    }
  }

  /// Beside numbers of residents, nothing is told that the first edition did not tell in the same words.
  @Test(arguments: EarlierEditionTests.plans) func nothingElseIsNew(borders: [Double]) throws {
    let both = try Replanned(EarlierEditionTests.kind, seed: 80, borders: borders)
    let exact = ["pupils_resident", "share_resident", "unknown_share", "dissimilarity_zones"]
    struct Key: Hashable {
      let indicator: String, level: String, group: String, year: String, value: Double
    }
    func key(_ row: PublishedCity.Row) -> Key {
      Key(indicator: row.indicator, level: row.level, group: row.group, year: row.year, value: row.value)
    }
    let told = Set(both.earlier.filter(\.isShown).map(key))
    var shown = 0
    for row in both.city.rows
    where row.isShown && !exact.contains(row.indicator) && !row.indicator.hasSuffix("zones_expected") {
      shown += 1
      #expect(told.contains(key(row)), "\(row)")
    }
    #expect(shown > 0)
    #expect(both.city.rows.contains { $0.indicator == "pupils_resident" && $0.level == "zone" && $0.isShown })
  }
}
