import DeterministicParallel
import Indicators
import Measures
import Publishing
import Studies

/// The city's index of dissimilarity from homes to schools, step by step, with intervals at 95 %.
public struct GapIntervals: Sendable {
  let measures: MeasureTable

  /// - Parameters:
  ///   - replicates: how often pupils are drawn anew.
  ///   - seed: of the draws, which repeat exactly.
  /// - Returns: nil for the public, which intervals would tell exact numbers, and for a study without groups.
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  public init?(
    _ publication: Publication, replicates: Int, seed: UInt64 = 1, workers: Workers = .all
  ) throws {
    let study = publication.study
    guard !publication.isPublic, replicates > 0, !study.groups.isEmpty else { return nil }
    var measures = MeasureTable(for: study)
    try SchoolSegregation.add(
      to: &measures, study: study, nearest: publication.nearestSchool, levels: [.city],
      indices: [.dissimilarity], replication: (replicates, seed), workers: workers)
    self.measures = measures
  }
}
