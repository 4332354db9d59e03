/// Who wants to know how far a piece of work is.
///
///     let progress = WorkProgress { done, total in … }
///     Workers(count: 2, progress: progress).map(…)
///
/// Each piece of work begins anew at 1; it is told from whichever thread has finished a chunk.
public final class WorkProgress: Sendable, Hashable {
  let report: @Sendable (_ done: Int, _ total: Int) -> Void

  public init(_ report: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) {
    self.report = report
  }

  public static func == (a: WorkProgress, b: WorkProgress) -> Bool { a === b }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
