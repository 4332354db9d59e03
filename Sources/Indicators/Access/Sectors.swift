import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let sectors = CatalogueIndicator(
    3, "sectors", .access, "Pupils in public, subsidised and private schools",
    definition:
      "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.",
    unit: "share of pupils",
    needs: [[.column("sector", of: .schools)]],
    measures: PupilPlace.allCases.flatMap { place in
      Sector.allCases.map { Sectors.share($0, place) } + [Sectors.unknown(place)]
    })
}

/// Pupils in public, subsidised and private schools: indicator 3.
public enum Sectors {
  static func share(_ sector: Sector, _ place: PupilPlace) -> Indicator {
    Indicator(
      "sector_\(sector.rawValue)_\(place.rawValue)",
      "Pupils in \(sector.words) schools, of those \(place.words)", .share, isMapped: sector == .public,
      public: sector == .public && place == .resident ? .coarsenedShare() : nil)
  }

  static func unknown(_ place: PupilPlace) -> Indicator {
    Indicator(
      "sector_unknown_\(place.rawValue)",
      "Pupils whose school's sector is not known, of those \(place.words)",
      .share)
  }

  /// Adds the shares once by the area of the home and once by the area of the school.
  static func add(to table: inout MeasureTable, _ pupils: SortedPupils, workers: Workers) {
    let classes = pupils.study.sectorCodes(workers)
    for place in PupilPlace.allCases {
      let shares = PupilShares(pupils, by: place, classes: classes, classCount: 4, workers: workers)
      for (position, sector) in Sector.allCases.enumerated() {
        shares.add(share(sector, place), to: &table, part: [position], of: [0, 1, 2])
      }
      shares.add(unknown(place), to: &table, part: [3], of: [0, 1, 2, 3])
    }
  }
}

extension Sector {
  /// What stands before "schools".
  var words: Text {
    switch self {
    case .public: "public"
    case .subsidised: "subsidised"
    case .private: "private"
    }
  }
}

extension Study {
  /// The sector of each pupil's school by its position among all sectors; 3 when it is not known, −1 for a pupil
  /// without school.
  func sectorCodes(_ workers: Workers) -> ContiguousArray<Int8> {
    let ofSchool = schools.sectors.map { sector in
      sector.flatMap { Sector.allCases.firstIndex(of: $0) }.map(Int8.init) ?? 3
    }
    return workers.column(pupils.count) { pupils.school[$0] < 0 ? -1 : ofSchool[Int(pupils.school[$0])] }
  }
}
