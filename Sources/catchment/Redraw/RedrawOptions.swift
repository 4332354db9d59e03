import ArgumentParser
import Redesign

/// What a plan shall be good at and what it must keep to, where the search chooses freely.
struct RedrawOptions: ParsableArguments, PlanWishes {
  enum Rule: String, ExpressibleByArgument, CaseIterable {
    case connected, nearer, free

    var contiguity: Contiguity {
      switch self {
      case .connected: .connected
      case .nearer: .nearerNeighbour
      case .free: .free
      }
    }
  }

  enum Islands: String, ExpressibleByArgument, CaseIterable {
    case join, keep
  }

  @OptionGroup var plan: PlanOptions
  @OptionGroup var opening: OpeningOptions

  @Option(
    help: "Whether zones are connected, each block has a nearer neighbour (nearer), or zones are free.")
  var contiguity = Rule.connected

  @Option(
    help: """
      Whether blocks that are cut off today are joined to a zone or may stay; by default they are joined, unless \
      --travel or --cohesion bind the plan to today's.
      """)
  var islands: Islands?

  @Option(
    help: ArgumentHelp(
      """
      How much compact areas count beside the objective where it does not name compactness: .2 lets that of today's plan \
      weigh as much as 20 % of today's objective. On a study .2 unless said otherwise, on plain tables 0.
      """, valueName: "share"))
  var compactnessHint: Double?

  func validate() throws {
    if let compactnessHint, !(0...1000).contains(compactnessHint) {
      throw ValidationError("--compactness-hint is from 0 to 1000.")
    }
  }

  var chosen: OpeningOptions? { opening }
  var rule: Contiguity { contiguity.contiguity }
  var keepsIslands: Bool? { islands.map { $0 == .keep } }
  var arePlacesLimits: Bool { true }
}
