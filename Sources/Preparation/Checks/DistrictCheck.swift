import DeterministicParallel
import Geography
import Languages
import Studies

/// Looks whether each catchment area lies in one district.
struct DistrictCheck {
  private(set) var findings: [Finding] = []

  /// The share of an area that must lie in one district; the rest may be two drawings of one border.
  static let share = 0.98

  init(
    zones: CheckedAreas, _ zoneShapes: Geometries, districts: CheckedAreas, _ districtShapes: Geometries,
    workers: Workers
  ) {
    let shares = zoneShapes.repaired().geometries.shares(
      in: districtShapes.repaired().geometries, workers: workers)
    var (across, outside) = ([Int](), [Int]())
    for (zone, shares) in shares.enumerated() {
      guard let most = shares.max(by: { $0.share < $1.share }) else {
        if zoneShapes.area(of: zone) > 0 { outside.append(zone) }
        continue
      }
      let total = shares.reduce(0) { $0 + $1.share }
      if total < 1 - DistrictCheck.share {
        outside.append(zone)
      } else if most.share < DistrictCheck.share {
        across.append(zone)
      }
    }
    func places(_ rows: [Int]) -> [Finding.Place] {
      rows.compactMap { zone in
        zoneShapes.interiorPoint(of: zone).map { point in
          let parts = shares[zone].sorted { $0.share > $1.share }.prefix(3)
            .map { "\(districts.name(of: $0.feature)) \(Int(($0.share * 100).rounded())) %" }
          return Finding.Place(
            shape: .point(point), row: zone + 1, units: [zones.ids[zone]],
            detail: parts.isEmpty ? nil : "\(name: parts.joined(separator: ", "))")
        }
      }
    }
    if !across.isEmpty {
      findings.append(
        Finding(
          .zoneAcrossDistricts, .warning, dataset: zones.dataset, file: zones.path, rows: across,
          said:
            "\(count: across.count, "catchment area") with less than 98 % in one district: \(name: across.map { zones.name(of: $0) }.quoted())",
          hint: "it counts for the district that holds its middle", places: places(across)))
    }
    if !outside.isEmpty {
      findings.append(
        Finding(
          .zoneOutsideDistricts, .warning, dataset: zones.dataset, file: zones.path, rows: outside,
          said:
            "\(count: outside.count, "catchment area") in no district: \(name: outside.map { zones.name(of: $0) }.quoted())",
          places: places(outside)))
    }
  }
}
