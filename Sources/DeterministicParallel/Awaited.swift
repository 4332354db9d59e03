import Dispatch
import Synchronization

/// What a piece of work gives that goes on beside others, for whoever asks for it in the end.
public final class Awaited<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let outcome = Mutex<Value?>(nil)

  fileprivate init(_ work: @escaping @Sendable () -> Value, isBeside: Bool) {
    @Sendable func settle() {
      let value = work()
      outcome.withLock { $0 = value }
    }
    if isBeside { DispatchQueue.global().async(group: group, execute: settle) } else { settle() }
  }

  /// Waits until the work is done.
  public var value: Value {
    group.wait()
    guard let value = outcome.withLock({ $0 }) else { preconditionFailure("the work has ended") }
    return value
  }
}

extension Workers {
  /// Begins a piece of work on a thread of its own; where there is one worker only, it is done at once.
  public func begin<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Awaited<Value> {
    Awaited(work, isBeside: count > 1)
  }

  /// What some long pieces of work give that are not alike, begun in their order.
  ///
  /// Where a piece of `map` works side by side in itself, it has no more than its share of the processors to the end; here
  /// it gets those that no other piece has use for any more.
  ///
  /// - Throws: the error of the first piece (in order, not in time) that failed.
  public func pieces<Result: Sendable>(
    _ total: Int, _ body: @escaping @Sendable (Int) throws -> Result
  ) throws -> [Result] {
    let next = Counter()
    let lanes = (0..<min(count, total)).map { _ in
      begin { () -> [(piece: Int, outcome: Swift.Result<Result, any Error>)] in
        var done: [(piece: Int, outcome: Swift.Result<Result, any Error>)] = []
        while case let piece = next.take(), piece < total {
          done.append((piece, Swift.Result { try body(piece) }))
        }
        return done
      }
    }
    return try lanes.flatMap(\.value).sorted { $0.piece < $1.piece }.map { try $0.outcome.get() }
  }
}
