import Layers
import Redesign

extension PlainTables {
  /// Refuses a block without neighbours that no zone can hold under the constraints' rule of contiguity.
  ///
  /// - Parameters:
  ///   - problem: what the tables hold.
  ///   - mayBeApart: whether the user may choose that zones need not hang together.
  public func refuseStranded(
    in problem: RedesignProblem, _ constraints: Constraints, mayBeApart: Bool = true
  ) throws(FileError) {
    guard let block = problem.strandedBlocks(constraints).first else { return }
    let stays =
      problem.today == nil
      ? "to let it stay with today's school give --today and --islands keep"
      : "with --islands keep it stays with today's school"
    throw FileError(
      .badData, path: blocks, row: block + 1,
      "the block has no neighbour in \(adjacency), so that it hangs together with no zone",
      hint: mayBeApart
        ? "add its borders; \(stays), and with --contiguity free zones need not hang together"
        : "add its borders, or keep the zone of today's school as it is: --lock and its code")
  }
}
