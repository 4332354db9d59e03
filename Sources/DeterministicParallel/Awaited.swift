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
}
