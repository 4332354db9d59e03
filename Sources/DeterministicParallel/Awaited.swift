import Dispatch
import Synchronization

/// What a piece of work gives that goes on beside others, for whoever asks for it in the end.
///
/// Who asks while nobody has begun it does it: all threads of the pool may be waiting themselves, and then none would come.
public final class Awaited<Value: Sendable>: Sendable {
  /// nil when somebody has begun it.
  private let work: Mutex<(@Sendable () -> Value)?>
  private let outcome = Mutex<Value?>(nil)
  private let isUnderWay = DispatchGroup()

  init(_ work: @escaping @Sendable () -> Value, isBeside: Bool) {
    self.work = Mutex(work)
    isUnderWay.enter()
    if isBeside { DispatchQueue.global().async { self.settle() } } else { settle() }
  }

  /// Does the work, unless somebody has begun it.
  private func settle() {
    var own = work.withLock { $0.take() }
    guard let value = own?() else { return }
    // What the work holds is let go before anybody knows that it is done.
    own = nil
    outcome.withLock { $0 = value }
    isUnderWay.leave()
  }

  /// Waits until the work is done.
  public var value: Value {
    settle()
    isUnderWay.wait()
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
    try pieces(total) { piece in Swift.Result { try body(piece) } }.map { try $0.get() }
  }

  /// The same of pieces that cannot fail.
  public func pieces<Result: Sendable>(
    _ total: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let next = Counter()
    let lanes = (0..<min(count, total)).map { _ in
      begin { () -> [(piece: Int, outcome: Result)] in
        var done: [(piece: Int, outcome: Result)] = []
        while case let piece = next.take(), piece < total { done.append((piece, body(piece))) }
        return done
      }
    }
    return lanes.flatMap(\.value).sorted { $0.piece < $1.piece }.map(\.outcome)
  }
}
