import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let transitions = CatalogueIndicator(
    6, "transitions", .access, "Transitions from public to private",
    definition:
      "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.",
    unit: "share of pupils; pupils",
    needs: [[.column("sector", of: .schools)], [.column("pupil", of: .pupils)], [.yearBefore]],
    measures: [Transitions.publicOut, Transitions.notFound]
      + Sector.allCases.flatMap { from in
        Sector.allCases.map { Transitions.share(from, $0) } + [Transitions.net(from)]
      })
}

/// From which sector pupils go to which from one year to the next: indicator 6.
///
/// The measures stand under the later year and the catchment area of the earlier home.
public enum Transitions {
  static func share(_ from: Sector, _ to: Sector) -> Indicator {
    Indicator(
      "transition_\(from.rawValue)_to_\(to.rawValue)",
      "Of the pupils of \(from.words) schools the year before, who are now in \(to.words) ones", .share)
  }

  public static let publicOut = Indicator(
    "transition_public_out",
    "Of the pupils of public schools the year before, who are now in subsidised or private ones", .share,
    isMapped: true, public: .coarsenedShare(.pupilsOfTwoYears))
  public static let notFound = Indicator(
    "transition_not_found", "Pupils of the year before who are no longer found", .share)

  static func net(_ sector: Sector) -> Indicator {
    Indicator(
      "transition_net_\(sector.rawValue)",
      "Pupils who came to \(sector.words) schools from other sectors less those who left them", .pupils)
  }

  static func add(to table: inout MeasureTable, study: Study, before: YearBefore, workers: Workers) {
    guard let rows = before.rows else { return }
    let parameters = study.file.catalogue
    let (earlier, later) = (before.study.sectorCodes(workers), study.sectorCodes(workers))
    let takesPart = before.study.pupils.gradeFlags(parameters.transitionFrom)
    let arrives = study.pupils.gradeFlags(parameters.transitionTo)
    // The class is the earlier sector times five plus the later one, unknown, or 4 for not found.
    let classes = workers.column(rows.count) { pupil -> Int8 in
      guard takesPart[pupil], (0...2).contains(earlier[pupil]) else { return -1 }
      guard rows[pupil] >= 0 else { return earlier[pupil] * 5 + 4 }
      let row = Int(rows[pupil])
      guard arrives[row] else { return -1 }
      return earlier[pupil] * 5 + (later[row] < 0 ? 3 : later[row])
    }
    let shares = PupilShares(before, classes: classes, classCount: 15, workers: workers)
    let sectors = Array(Sector.allCases.enumerated())
    for (from, sector) in sectors {
      let found = [0, 1, 2].map { from * 5 + $0 }
      for (to, other) in sectors {
        shares.add(share(sector, other), to: &table, part: [from * 5 + to], of: found)
      }
      shares.add(net(sector), to: &table) { count in
        let arrivals = count([0, 1, 2].filter { $0 != from }.map { $0 * 5 + from })
        let departures = count(found.filter { $0 != from * 6 })
        return Cell(Double(arrivals - departures), count: count(found))
      }
    }
    shares.add(publicOut, to: &table, part: [1, 2], of: [0, 1, 2])
    shares.add(notFound, to: &table, part: [4, 9, 14], of: Array(0..<15))
  }
}

extension Pupils {
  /// Whether each pupil's grade is one of these; all are when none is named or the grades are not known.
  func gradeFlags(_ grades: Set<String>) -> ContiguousArray<Bool> {
    guard !grades.isEmpty, let column = attributes.categories["grade"] else {
      return ContiguousArray(repeating: true, count: count)
    }
    let wanted = column.labels.map(grades.contains)
    return ContiguousArray(column.codes.map { $0 >= 0 && wanted[Int($0)] })
  }
}
