import ArgumentParser
import Studies

/// What a layer of areas that is a plan does not say itself.
struct PlanLayerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The column of the codes in a layer of areas that is a plan; by default that of the study's areas.",
      valueName: "column"))
  var zoneId: String?

  @Option(help: ArgumentHelp("The CRS of such a layer that does not say its own.", valueName: "EPSG:code"))
  var zoneCrs: String?

  var areGiven: Bool { zoneId != nil || zoneCrs != nil }

  /// The layer of a plan.
  ///
  /// - Parameter name: the column of the names, where one must be there.
  func source(_ path: String, of study: StudyFile, name: String? = nil) -> StudyFile.AreaSource {
    StudyFile.AreaSource(plan: path, id: zoneId, name: name, crs: zoneCrs, of: study)
  }

  /// Refuses them without a study, where plans are tables.
  func check(study: String?) throws {
    guard study != nil || !areGiven else {
      throw ValidationError("--zone-id and --zone-crs speak of a layer of areas, which is a plan of a study.")
    }
  }
}
