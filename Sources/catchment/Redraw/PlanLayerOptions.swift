import ArgumentParser

/// What a layer of areas that is a plan does not say itself.
struct PlanLayerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The column of the codes in a layer of areas that is a plan.", valueName: "column"))
  var zoneId: String?

  @Option(help: ArgumentHelp("The CRS of such a layer that does not say its own.", valueName: "EPSG:code"))
  var zoneCrs: String?

  /// Refuses them without a study, where plans are tables.
  func check(study: String?) throws {
    guard study != nil || (zoneId == nil && zoneCrs == nil) else {
      throw ValidationError("--zone-id and --zone-crs speak of a layer of areas, which is a plan of a study.")
    }
  }
}
