import ArgumentParser
import Redesign

/// What the plans of an ensemble are measured by and keep to: those options of `catchment redraw` that chains of plans can
/// keep to. Zones are connected and all facilities stay open in any case.
struct EnsembleOptions: ParsableArguments, PlanWishes {
  @OptionGroup var plan: PlanOptions

  var chosen: OpeningOptions? { nil }
  var rule: Contiguity { .connected }
  var keepsIslands: Bool? { false }
  /// Today's plan may be beyond them.
  var arePlacesLimits: Bool { false }
  var compactnessHint: Double? { 0 }
}
