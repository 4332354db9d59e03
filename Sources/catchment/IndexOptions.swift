import ArgumentParser
import Segregation
import Studies

/// Which indices, and how their intervals come about: for a study and for a table of counts.
struct IndexOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The indices: \(IndexOptions.known). By default those usual.", valueName: "index,index"))
  var index: NameList?

  @Option(
    help: ArgumentHelp(
      "Give confidence intervals at 95 % from so many random replicates, such as 500.", valueName: "number"))
  var bootstrap: Int?

  @Option(
    help: ArgumentHelp(
      "What is drawn anew: pupils, pupils-within-groups (group sizes stay) or units.", valueName: "what"))
  var resampling: ResamplingName?

  @Option(
    help: ArgumentHelp("Which random numbers; the same seed gives the same result.", valueName: "number"))
  var seed: UInt64 = 1

  /// The names of all indices that there are.
  static let known: String = {
    let all = TwoGroupIndex.all.map(\.id) + MultigroupIndex.allCases.map(\.id)
    var seen = Set<String>()
    return all.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }()

  var ids: [String] { index?.names ?? [] }

  /// The most replicates of an interval.
  static let mostDraws = 100_000

  func validate() throws {
    for id in ids where TwoGroupIndex(id: id) == nil && MultigroupIndex(id: id) == nil {
      throw ValidationError("There is no index \"\(id)\"; there are \(IndexOptions.known), and atkinson:0.3.")
    }
    if let bootstrap, !(1...Self.mostDraws).contains(bootstrap) {
      throw ValidationError("--bootstrap is from 1 to \(grouped(Self.mostDraws)) draws.")
    }
    if resampling != nil, bootstrap == nil { throw ValidationError("--resampling needs --bootstrap.") }
  }
}

/// The kinds of resampling by the names that the command line gives them.
enum ResamplingName: String, ExpressibleByArgument, CaseIterable {
  case pupils
  case pupilsWithinGroups = "pupils-within-groups"
  case units

  var resampling: Resampling {
    switch self {
    case .pupils: .pupils
    case .pupilsWithinGroups: .pupilsWithinGroups
    case .units: .units
    }
  }
}
