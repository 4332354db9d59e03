import ArgumentParser
import Layers
import Redesign

/// What objectives and constraints need a problem to have.
extension PlanWishes {
  /// Refuses facilities without places, those apart whose zones stay as they are.
  func needPlaces(
    _ problem: RedesignProblem, _ staying: Set<Int>, _ objective: String, _ path: String,
    _ isFit: (Facility) -> Bool
  ) throws(FileError) {
    let lacking = problem.facilities.indices.filter {
      !staying.contains($0) && !isFit(problem.facilities[$0])
    }
    guard !lacking.isEmpty else { return }
    let names = lacking.prefix(8).map { problem.facilities[$0].label }.joined(separator: ", ")
    let more = lacking.count > 8 ? " and \(lacking.count - 8) more" : ""
    throw FileError(
      .badData, path: path,
      "--objective \(objective) needs the places of each facility; \(names)\(more) "
        + (lacking.count == 1 ? "has none" : "have none"),
      hint: "fill in the column of places, or keep what has none as it is: --lock "
        + lacking.map { problem.facilities[$0].code }.joined(separator: ","))
  }

  func needFeeders(_ problem: RedesignProblem, _ what: String) throws {
    guard problem.feeders != nil else {
      throw ValidationError(
        "\(what) looks at feeder areas: add a column \"feeder\" to the table of blocks, or \"feeders\" to the study file."
      )
    }
  }

  func needToday(_ problem: RedesignProblem, _ what: String) throws {
    guard problem.today != nil else {
      throw ValidationError("\(what) look at today's plan: add --today, or a column of today's school.")
    }
  }
}
