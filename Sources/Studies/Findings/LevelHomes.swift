import Languages

/// Whether the districts, or the residential units, hold the homes that the catchment areas hold, each of them once.
package struct LevelHomes {
  /// The name of the level's data set.
  private let dataset: String
  /// Homes in a catchment area; those of them in an area of the level; those in several.
  private let (all, held, several): (Int, Int, Int)

  /// - Parameters:
  ///   - dataset: "districts" or "residential".
  ///   - zones: the catchment area of each home, −1 for none; `areas` alike of the level.
  ///   - several: how many homes lie in several areas of the level.
  package init(
    _ dataset: String, zones: some Sequence<Int32>, areas: some Sequence<Int32>, several: Int
  ) {
    (self.dataset, self.several) = (dataset, several)
    (all, held) = zip(zones, areas).reduce(into: (0, 0)) { counts, home in
      guard home.0 >= 0 else { return }
      counts.0 += 1
      if home.1 >= 0 { counts.1 += 1 }
    }
  }

  private var isOfDistricts: Bool { dataset == "districts" }

  /// Errors where no home is in any of them, warnings where few are, or where several areas hold one.
  ///
  /// - Parameter file: of the level.
  package func findings(_ file: String) -> [Finding] {
    var findings: [Finding] = []
    func add(
      _ kind: Finding.Kind, _ severity: Finding.Severity, _ count: Int, _ text: Text, _ toPublic: Text,
      hint: Text? = nil
    ) {
      findings.append(
        Finding(
          kind, severity, dataset: dataset, file: file, count: count, said: text, toPublic: toPublic,
          hint: hint))
    }
    if all > 0, held == 0 {
      let nowhere: Text =
        isOfDistricts
        ? "no pupil lives in any of the districts" : "no pupil lives in any of the residential units"
      add(
        .fewPlaced, .error, all, nowhere, nowhere,
        hint: "check the layer's coordinate reference system, and that it is of this city")
    } else if Double(held) < YearFindings.fewShare * Double(all) {
      let share = Double(held) / Double(all)
      add(
        .fewPlaced, .warning, all - held,
        isOfDistricts
          ? "only \(.percent(share)) of the pupils with a home in a catchment area, \(.whole(held)) of \(.whole(all)), live in one of the districts: the figures of districts leave out the others"
          : "only \(.percent(share)) of the pupils with a home in a catchment area, \(.whole(held)) of \(.whole(all)), live in one of the residential units: segregation is measured over these alone",
        isOfDistricts
          ? "more than a tenth of the pupils live in no district: the figures of districts leave them out"
          : "more than a tenth of the pupils live in no residential unit: segregation is measured without them"
      )
    }
    if several > 0 {
      add(
        .overlap, .warning, several,
        isOfDistricts
          ? "\(count: several, "pupil") live where districts overlap, and count for the one that comes first in the file"
          : "\(count: several, "pupil") live where residential units overlap, and count for the one that comes first in the file",
        isOfDistricts
          ? "districts overlap where pupils live" : "residential units overlap where pupils live")
    }
    return findings
  }
}
