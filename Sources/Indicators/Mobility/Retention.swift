import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let retention = CatalogueIndicator(
    15, "retention", .mobility, "Retention of resident pupils in the catchment area",
    definition:
      "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.",
    unit: "share of pupils",
    measures: [Retention.retention, Retention.flightGap])

  public static let sectorRetention = CatalogueIndicator(
    16, "sector_retention", .mobility, "Retention by school sector",
    definition:
      "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.",
    unit: "share of pupils",
    needs: [[.column("sector", of: .schools)]],
    measures: (Sector.allCases.map(Optional.some) + [nil]).flatMap {
      [Retention.inSector($0), Retention.outsideInSector($0)]
    })

  public static let enrolledOutside = CatalogueIndicator(
    17, "enrolled_outside", .mobility, "Pupils enrolled outside the catchment area",
    definition:
      "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.",
    unit: "share of pupils; ratio",
    measures: [Retention.outside, Retention.inflow, Retention.balance])
}

/// Whether pupils stay in their catchment area: indicators 15, 16 and 17.
///
/// Of a district or the city, they are the pupils who live there and are enrolled in their own catchment area.
public enum Retention {
  public static let retention = Indicator(
    "retention", "Pupils enrolled in their own catchment area, of those who live here", .share,
    isMapped: true,
    public: .coarsenedShare(.pupilsAndBorders))
  public static let flightGap = Indicator(
    "retention_gap_pp", "Retention of the rest less that of the group, percentage points", .percentagePoints)
  public static let outside = Indicator(
    "enrolled_outside", "Pupils enrolled outside their catchment area, of those who live here", .share,
    isMapped: true)
  public static let inflow = Indicator(
    "inflow", "Pupils who live in another catchment area, of those enrolled here", .share, isMapped: true)
  public static let balance = Indicator(
    "balance", "Pupils enrolled here less those who live here, by those who live here", .difference,
    isMapped: true)

  static func inSector(_ sector: Sector?) -> Indicator {
    let name = sector?.rawValue ?? "unknown_sector"
    return Indicator(
      "retention_\(name)",
      "Pupils in \(sector?.words ?? "unknown") schools of their own catchment area, of those who live here",
      .share)
  }

  static func outsideInSector(_ sector: Sector?) -> Indicator {
    let name = sector?.rawValue ?? "unknown_sector"
    return Indicator(
      "outside_\(name)",
      "Pupils in \(sector?.words ?? "unknown") schools outside their catchment area, of those who live here",
      .share)
  }

  /// Adds the shares for the pupils whose home and school are both known.
  ///
  /// - Parameter bySector: false where no school's sector is known.
  static func add(to table: inout MeasureTable, _ sorted: SortedPupils, bySector: Bool, workers: Workers) {
    let (pupils, schools) = (sorted.study.pupils, sorted.study.schools)
    let sectors = sorted.study.sectorCodes(workers)
    let classes = workers.column(pupils.count) { pupil -> Int8 in
      // A home outside all catchment areas is known, too: the pupil comes from elsewhere.
      let isKnown = pupils.zone[pupil] >= 0 || pupils.placement[pupil] == .outsideZones
      guard isKnown, sectors[pupil] >= 0 else { return -1 }
      let isOwn = schools.belongs(Int(pupils.school[pupil]), to: pupils.zone[pupil])
      return sectors[pupil] + (isOwn ? 0 : 4)
    }
    let homes = PupilShares(sorted, by: .resident, classes: classes, classCount: 8, workers: workers)
    let (own, away, all) = (Array(0..<4), Array(4..<8), Array(0..<8))
    homes.add(retention, to: &table, part: own, of: all)
    homes.addGap(flightGap, to: &table, part: own, of: all)
    homes.add(outside, to: &table, part: away, of: all)
    for (position, sector) in (Sector.allCases.map(Optional.some) + [nil]).enumerated() where bySector {
      homes.add(inSector(sector), to: &table, part: [position], of: all)
      homes.add(outsideInSector(sector), to: &table, part: [position + 4], of: all)
    }
    let enrolments = PupilShares(sorted, by: .enrolled, classes: classes, classCount: 8, workers: workers)
    enrolments.add(inflow, to: &table, part: away, of: all)
    homes.add(balance, to: &table, beside: enrolments) { living, enrolled in
      .quotient(Double(enrolled - living), by: Double(living), count: living)
    }
  }
}
