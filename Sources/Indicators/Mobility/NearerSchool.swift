import Measures
import Repeatable
import Studies

/// Where the lines of the catchment areas send pupils past a nearer public or subsidised school.
public enum NearerSchool {
  public static let share = Indicator(
    "nearer_school_share", "Pupils to whom another school is nearer than that of the catchment area", .share,
    isMapped: true)
  public static let saved = Indicator(
    "nearer_school_saved_mean_m", "Mean distance that the nearer school would save these pupils, m", .meters,
    isMapped: true)

  /// Adds both by city, district and catchment area of the home, for all pupils, each group and its rest.
  public static func add(
    to table: inout MeasureTable, study: Study, nearer: NearerSchools, levels: [Level] = Level.allCases,
    workers: Workers = .all
  ) {
    for places in Places.levels(of: study) where levels.contains(places.level) {
      for selection in PupilSelection.all(of: study) {
        let found = workers.map(places.residents.count, chunk: 16) { units in
          units.map { unit in
            var known = 0
            var sums = RatioSums()
            for pupil in selection.among(places.residents.pupils(of: unit)) {
              let saved = nearer.saved[Int(pupil)]
              guard !saved.isNaN else { continue }
              known += 1
              if saved > 0 { sums.add(saved) }
            }
            return (share: Cell.share(sums.count, of: known), saved: sums.cell)
          }
        }.flatMap { $0 }
        table.add(share, level: places.level, group: selection.name, found.map(\.share))
        table.add(saved, level: places.level, group: selection.name, found.map(\.saved))
      }
    }
  }
}
