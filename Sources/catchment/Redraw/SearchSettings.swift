import ArgumentParser
import DeterministicParallel
import Foundation
import Redesign
import Synchronization

/// How long to search, and from which seed.
struct SearchSettings: ParsableArguments {
  @Option(
    help: ArgumentHelp("How long to take at most, reading the files included.", valueName: "seconds"))
  var time = 60.0

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Stop after so many rounds, so that the same seed gives the same plan on any machine.",
      valueName: "number"))
  var rounds: Int?

  private static let longest = 2_592_000.0
  /// The seconds by which the steps of a round are reckoned where rounds end the search, so that neither --time nor the time
  /// that reading took changes the plan.
  private static let pace = 60.0
  /// The longest brief search, in seconds.
  private static let longestBrief = 5.0

  func validate() throws {
    guard time > 0, time <= Self.longest else {
      throw ValidationError("--time is above 0 and up to 2,592,000 seconds, which are 30 days.")
    }
    if let rounds, !(1...1_000_000_000).contains(rounds) {
      throw ValidationError("--rounds is from 1 to 1,000,000,000.")
    }
  }

  /// The options of brief searches for what would have to give.
  func brief(_ workers: Workers) -> SearchOptions {
    SearchOptions(
      seconds: min(Self.longestBrief, time / 5), seed: seed, workers: workers, rounds: 2,
      pace: rounds.map { _ in Self.longestBrief })
  }

  /// Ctrl-C ends the search with the best plan so far; a second one ends the program.
  ///
  /// - Parameters:
  ///   - began: when the command did; what it took to read comes off the time, and a little for checking and writing.
  ///   - parts: how many searches share the time.
  func options(_ workers: Workers, since began: ContinuousClock.Instant, parts: Int = 1) -> SearchOptions {
    let left = time - (ContinuousClock.now - began).inSeconds - min(1, 0.03 * time)
    Interruption.next { isInterrupted.store(true, ordering: .relaxed) }
    return SearchOptions(
      seconds: max(0.1 * time, left) / Double(parts), seed: seed, workers: workers, rounds: rounds,
      pace: rounds.map { _ in Self.pace / Double(parts) },
      isCancelled: { isInterrupted.load(ordering: .relaxed) })
  }
}

private let isInterrupted = Atomic<Bool>(false)

extension SearchProgress {
  /// What a person at the terminal wants to know.
  var text: String {
    var words = "searching: \(Int(seconds)) s, \(objective.rounded(toPlaces: 5))"
    if !isFeasible { words += ", not yet within the constraints" }
    if let bound, objective > 0 {
      words +=
        ", at most \((100 * max(0, objective - bound) / objective).rounded(toPlaces: 2)) % above the best"
    }
    return words
  }
}

extension Duration {
  var inSeconds: Double {
    let (whole, part) = components
    return Double(whole) + Double(part) * 1e-18
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> String { String(format: "%.\(places)f", self) }
}
