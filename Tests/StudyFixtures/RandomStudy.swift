import DeterministicParallel
import Foundation
import Geography
import Layers

/// A made-up city of small areas in two school years, with all datasets, for attacks on what is published of it.
public final class RandomStudy: Sendable {
  public struct Kind: Sendable, CustomStringConvertible {
    public let description: String
    public var zones = 8
    public var districts = 2
    /// How far the districts' borders lie from those of the areas, in metres.
    public var shift = 0.0
    public var sizes = [0, 2, 4, 7, 20, 60, 150]
    public var shares = [0.0, 0.03, 0.3, 0.97, 1.0]
    public var unknown = 0.05
    public var schools = 12
    /// More keys of `publish`.
    public var rules = ""
    /// More columns of the pupils, groups and indicators of the study file.
    public var columns = ""
    public var groups = [String]()
    public var indicators = [String]()

    public init(_ description: String, _ change: (inout Kind) -> Void = { _ in }) {
      self.description = description
      change(&self)
    }
  }

  public let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "random-\(UUID().uuidString)"
  ).path

  public init(_ kind: Kind, seed: UInt64) throws {
    var draws = SeededGenerator(seed: 20, stream: seed)
    var others = SeededGenerator(seed: 21, stream: seed)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try areas("zones", count: kind.zones, width: 1000, from: 0)
    let width = 1000 * Double(kind.zones) / Double(max(1, kind.districts))
    if kind.districts > 0 { try areas("districts", count: kind.districts, width: width, from: kind.shift) }
    func place(zone: Int) -> String {
      let x = 430_000 + 1000 * zone + 1 + draws.below(998)
      return "\(x),\(4_580_001 + draws.below(998))"
    }
    var lines = "school,sector,places,x,y\n"
    for school in 0..<kind.schools {
      let sector = ["public", "subsidised", "private"][draws.below(3)]
      lines += "S\(school),\(sector),\(10 + draws.below(40)),\(place(zone: draws.below(kind.zones)))\n"
    }
    try write(lines, to: "schools.csv")
    func school() -> String { draws.unit() < 0.05 ? "" : "S\(draws.below(kind.schools))" }
    func maybe(_ text: String) -> String { draws.unit() < kind.unknown ? "" : text }
    let columns = "id,school,origin,education,score,repeater,status,missed,possible"
    let header = columns + ",low,device,language,spending,x,y\n"
    var (earlier, later, wishes) = (header, header, "pupil,rank,school,assigned\n")
    var next = 0
    for zone in 0..<kind.zones {
      let share = kind.shares[draws.below(kind.shares.count)]
      let size = kind.sizes[draws.below(kind.sizes.count)]
      for _ in 0..<size {
        next += 1
        func row(_ school: String, status: String) -> String {
          let origin = maybe(draws.unit() < share ? "migrant" : "native")
          let education = maybe("\(1 + draws.below(8))")
          let language = ["ca", "ca", "ca", "es", "es", "ar", "ur", "ro", "zh"][others.below(9)]
          let values = [
            "P\(next)", school, origin, education, maybe("\(draws.below(100))"),
            maybe(draws.unit() < 0.1 ? "yes" : "no"), status, "\(draws.below(40))", "175",
            Int(education).map { $0 <= 3 ? "1" : "0" } ?? "", others.unit() < 0.05 ? "0" : "1", language,
            "\(others.below(900))",
          ]
          return values.joined(separator: ",") + "," + (draws.unit() < 0.02 ? "," : place(zone: zone)) + "\n"
        }
        let school = school()
        if draws.unit() < 0.9 { earlier += row(school, status: draws.unit() < 0.05 ? "left" : "") }
        if draws.unit() < 0.9 { later += row(school, status: "") }
        if draws.unit() < 0.3 {
          wishes += "P\(next),1,S\(draws.below(kind.schools)),\(school)\n"
        }
      }
    }
    try write(earlier, to: "pupils_2024-25.csv")
    try write(later, to: "pupils.csv")
    try write(wishes, to: "applications.csv")
    var (staff, costs) = ("school,fte,role,since,years\n", "school,type,amount\n")
    for school in 0..<kind.schools where draws.unit() < 0.8 {
      for _ in 0..<(1 + draws.below(12)) {
        let since = draws.unit() < 0.2 ? "2025-26" : "2020-21"
        staff += "S\(school),1,\(draws.unit() < 0.1 ? "support" : "teaching"),\(since),\(draws.below(30))\n"
      }
      costs += "S\(school),fees,\(draws.below(2000))\nS\(school),meals,\(draws.below(2000))\n"
    }
    try write(staff, to: "staff.csv")
    try write(costs, to: "costs.csv")
    try write(RandomStudy.study(kind), to: "study.yml")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  public func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  private func areas(_ name: String, count: Int, width: Double, from shift: Double) throws {
    var shapes = Geometries()
    for area in 0..<count {
      // The first and the last reach to the ends of the city.
      let left = 430_000 + Double(area) * width + (area == 0 ? 0 : shift)
      let right = 430_000 + Double(area + 1) * width + (area == count - 1 ? 0 : shift)
      shapes.appendPolygons([
        [
          [(left, 0.0), (right, 0), (right, 1000), (left, 1000)].map {
            Coordinate(x: $0.0, y: 4_580_000 + $0.1)
          }
        ]
      ])
    }
    try Layer(
      name: name, crs: CRS("EPSG:25831"), geometries: shapes,
      columns: [Column(name: "code", values: .text(TextColumn((0..<count).map { "\(name.prefix(1))\($0)" })))]
    ).writeGeoJSON(to: path("\(name).geojson"))
  }

  private static func study(_ kind: Kind) -> String {
    """
    name: Random
    year: 2025-26
    crs: EPSG:25831
    zones: {file: zones.geojson, id: code}
    \(kind.districts > 0 ? "districts: {file: districts.geojson, id: code}" : "")
    schools:
      file: schools.csv
      columns: {school: school, sector: sector, entry_places: places, x: x, y: y}
    pupils:
      file: {2024-25: pupils_2024-25.csv, 2025-26: pupils.csv}
      columns: {pupil: id, school: school, origin: origin, parents_education: education, score: score, repeater: repeater, status: status, sessions_missed: missed, sessions_possible: possible\(kind.columns), x: x, y: y}
    applications:
      file: applications.csv
      columns: {pupil: pupil, rank: rank, school: school, assigned_school: assigned}
    staff:
      file: staff.csv
      columns: {school: school, fte: fte, role: role, first_year_here: since, years_teaching: years}
    costs:
      file: costs.csv
      columns: {school: school, type: type, amount: amount}
    catalogue: {low_score: 50, high_score: 50}
    groups:
      foreign_origin: {column: origin, in: [migrant]}
      low_education: {column: parents_education, at_most: 3}
      high_education: {column: parents_education, at_least: 6}
    \(kind.groups.map { "  \($0)\n" }.joined())\(kind.indicators.isEmpty ? "" : "indicators:\n")\(
      kind.indicators.map { "  \($0)\n" }.joined())publish: {audience: public\(kind.rules)}

    """
  }
}
