import DeterministicParallel
import Foundation
import Synchronization

/// How long a search goes on, and on what.
public struct SearchOptions: Sendable {
  /// After so many seconds the search ends with the best plan so far.
  public var seconds: Double
  public var seed: UInt64
  /// How many threads; a round gives the same plans whatever their number.
  public var workers: Workers
  /// After so many rounds the search ends, so that it repeats exactly; nil for no limit but time.
  public var rounds: Int?
  /// The seconds by which the steps of a round are reckoned; nil for `seconds`. A search that is to repeat exactly has the
  /// same ones whatever time is left to it.
  public var pace: Double?
  /// Asked now and then; true ends the search with the best plan so far.
  public var isCancelled: @Sendable () -> Bool

  public init(
    seconds: Double = 60, seed: UInt64 = 1, workers: Workers = .all, rounds: Int? = nil,
    pace: Double? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.seconds = seconds
    self.seed = seed
    self.workers = workers
    self.rounds = rounds
    self.pace = pace ?? (rounds == nil ? nil : seconds)
    self.isCancelled = isCancelled
  }

  /// The seconds by which the steps of a round are reckoned.
  var reckonedSeconds: Double { pace ?? seconds }

  /// The options of one of several searches, which has so much of the time.
  func part(seconds: Double, ofPace share: Double) -> SearchOptions {
    var part = self
    part.seconds = seconds
    part.pace = pace.map { $0 * share }
    return part
  }
}

/// How far a search is.
public struct SearchProgress: Sendable {
  public let seconds: Double
  public let rounds: Int
  /// The objective of the best plan so far.
  public let objective: Double
  /// Whether that plan keeps to all constraints.
  public let isFeasible: Bool
  /// No plan can be better than this; nil where no bound is known yet.
  public let bound: Double?
}

/// The best plan that a search has found, judged by the verifier.
public struct SearchResult: Sendable {
  public let plan: Plan
  public let verdict: PlanVerdict
  /// No plan that keeps to the constraints is better than this; nil where no bound is known.
  public let bound: Double?
  public let seconds: Double
  /// Time of all threads.
  public let processorSeconds: Double
  public let rounds: Int

  /// - Parameter bound: one that rounding has put above a plan that keeps to the constraints comes down to it.
  init(
    plan: Plan, verdict: PlanVerdict, bound: Double?, seconds: Double, processorSeconds: Double, rounds: Int
  ) {
    (self.plan, self.verdict) = (plan, verdict)
    self.bound = bound.map { verdict.isFeasible ? min($0, verdict.objective) : $0 }
    (self.seconds, self.processorSeconds, self.rounds) = (seconds, processorSeconds, rounds)
  }

  /// The same with another plan, which was found otherwise.
  public func replacing(_ plan: Plan, _ verdict: PlanVerdict) -> SearchResult {
    SearchResult(
      plan: plan, verdict: verdict, bound: bound, seconds: seconds, processorSeconds: processorSeconds,
      rounds: rounds)
  }

  /// (objective − bound) / objective; nil where there is no bound, the objective is 0, or the plan breaks constraints.
  public var gap: Double? {
    guard let bound, verdict.isFeasible, verdict.objective > 0 else { return nil }
    return max(0, (verdict.objective - bound) / verdict.objective)
  }
}

/// When a search began and when it must end.
final class SearchClock: Sendable {
  private let hasEnded = Mutex(false)
  private let began = ContinuousClock.now
  private let cpuBegan = SearchClock.processorSeconds
  private let limit: Double
  private let isCancelled: @Sendable () -> Bool

  init(_ options: SearchOptions) {
    limit = options.seconds
    isCancelled = options.isCancelled
  }

  var seconds: Double {
    let (whole, part) = (ContinuousClock.now - began).components
    return Double(whole) + Double(part) * 1e-18
  }

  var processorTime: Double { SearchClock.processorSeconds - cpuBegan }

  /// Once true, always true.
  var isOver: Bool {
    hasEnded.withLock {
      if !$0 { $0 = seconds >= limit || isCancelled() }
      return $0
    }
  }

  private static var processorSeconds: Double {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
