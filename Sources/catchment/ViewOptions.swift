import ArgumentParser
import Segregation

/// Views of segregation in place of the plain indices: by where units or homes are, by an order of groups, or unit by
/// unit.
struct ViewOptions: ParsableArguments {
  enum Kernel: String, ExpressibleByArgument, CaseIterable {
    case biweight, uniform, triangular

    func callAsFunction(_ radius: Double) -> ProximityKernel {
      switch self {
      case .biweight: .biweight(radius: radius)
      case .uniform: .uniform(radius: radius)
      case .triangular: .triangular(radius: radius)
      }
    }
  }

  @Flag(
    help: "Spatial indices: H, D and exposure at several radii, distance decay, clustering, concentration.")
  var spatial = false

  @Flag(help: "Indices of groups in an order, such as levels of education or scores.")
  var ordinal = false

  @Flag(help: "Unit by unit: local M and location quotients; on a study for areas and schools, with --map.")
  var local = false

  @Option(
    help: ArgumentHelp(
      "--spatial: how far around to look, in metres; the multiscalar profile. 500,1000,2000,4000 by default.",
      valueName: "metres,metres"), transform: NumberList.init)
  var radii: NumberList?

  @Option(
    help: ArgumentHelp("--spatial: how nearness falls up to the radius: biweight, uniform or triangular."))
  var kernel = Kernel.biweight

  @Option(
    help: ArgumentHelp(
      "--spatial: the scale of distance decay: nearness is e^(−d/scale).", valueName: "metres"))
  var decay = 1000.0

  @Flag(help: "--spatial on a study: radii are lengths along its streets.")
  var walking = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "--spatial: the centre, for centralization: longitude,latitude on a study, x,y in the table's metres.",
      valueName: "x,y"))
  var center: PlaceArgument?

  @Option(
    help: ArgumentHelp(
      "--spatial on a table: the column of the units' areas in square metres, for concentration.",
      valueName: "column"))
  var area: String?

  @Option(
    help: ArgumentHelp(
      "--ordinal on a study: the column of the pupils that is in an order; score by default.",
      valueName: "column"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "--ordinal: the values or groups from lowest to highest; numbers need none.",
      valueName: "lowest,…,highest"))
  var order: NameList?

  var isGiven: Bool { spatial || ordinal || local }

  var chosenRadii: [Double] { radii?.values ?? [500, 1000, 2000, 4000] }

  func validate() throws {
    guard [spatial, ordinal, local].count(where: { $0 }) < 2 else {
      throw ValidationError("Give one of --spatial, --ordinal and --local at a time.")
    }
    let spatialOnes = [
      ("--radii", radii != nil), ("--walking", walking), ("--center", center != nil), ("--area", area != nil),
    ]
    if !spatial, let option = spatialOnes.first(where: \.1)?.0 {
      throw ValidationError("\(option) belongs to --spatial.")
    }
    if !ordinal, by != nil || order != nil {
      throw ValidationError("\(by != nil ? "--by" : "--order") belongs to --ordinal.")
    }
    // Nearer than a tenth of a metre, homes are no further apart than their coordinates are exact.
    guard chosenRadii.allSatisfy({ $0 >= 0.1 }) else {
      throw ValidationError("--radii are from 0.1 to 1,000,000 metres.")
    }
    guard decay > 0, decay.isFinite else { throw ValidationError("--decay must be above 0.") }
  }
}

/// A place as two numbers with a comma between them.
struct PlaceArgument: ExpressibleByArgument {
  let x: Double
  let y: Double

  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard numbers.count == 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else {
      return nil
    }
    (self.x, self.y) = (x, y)
  }
}
