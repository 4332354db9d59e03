import Dispatch
import Foundation
import Synchronization

/// How many threads a piece of work may use; the result never depends on it.
///
/// Work is cut into chunks whose size the caller fixes, workers take the chunks in turn, and the results
/// come back in the order of the chunks. A sum over chunks is therefore the same to the last bit with one
/// thread or with many.
public struct Workers: Sendable, Hashable {
  public let count: Int
  /// Is told after each chunk how much of a piece of work is done.
  public let progress: WorkProgress?

  /// - Parameter count: at least 1.
  public init(count: Int, progress: WorkProgress? = nil) {
    precondition(count > 0, "at least one worker is needed")
    self.count = count
    self.progress = progress
  }

  /// One worker for each core that the system lends us.
  public static let all = Workers(count: max(1, ProcessInfo.processInfo.activeProcessorCount))

  /// The results of `body` for consecutive chunks of `0..<total`, in their order; empty for a total of 0.
  ///
  /// - Throws: the error of the first chunk (in order, not in time) that failed.
  public func map<Result: Sendable>(
    _ total: Int, chunk: Int, _ body: @Sendable (Range<Int>) throws -> Result
  ) throws -> [Result] {
    try outcomes(total, chunk: chunk) { range in Swift.Result { try body(range) } }.map { try $0.get() }
  }

  /// The results of a `body` that cannot fail, in the order of the chunks.
  public func map<Result: Sendable>(
    _ total: Int, chunk: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    outcomes(total, chunk: chunk, body)
  }

  /// An array of `total` elements of which each chunk writes its own part.
  ///
  /// `body` must initialise each element of the slice that it is handed; the slice starts at index 0, which
  /// is element `range.lowerBound` of the array.
  public func fill<Element: Sendable>(
    _ total: Int, chunk: Int, _ body: @Sendable (Range<Int>, UnsafeMutableBufferPointer<Element>) -> Void
  ) -> ContiguousArray<Element> {
    ContiguousArray(unsafeUninitializedCapacity: total) { buffer, initialized in
      nonisolated(unsafe) let whole = buffer
      _ = outcomes(total, chunk: chunk) { range in body(range, .init(rebasing: whole[range])) }
      initialized = total
    }
  }

  /// Several arrays of `total` elements, of each of which a chunk writes its own part, as of one.
  public func fill<Element: Sendable & BitwiseCopyable>(
    columns: Int, _ total: Int, chunk: Int,
    _ body: @Sendable (Range<Int>, [UnsafeMutableBufferPointer<Element>]) -> Void
  ) -> [ContiguousArray<Element>] {
    filledColumns(columns, capacity: total) { columns in
      nonisolated(unsafe) let whole = columns
      _ = outcomes(total, chunk: chunk) { range in body(range, whole.map { .init(rebasing: $0[range]) }) }
      return (total, ())
    }.columns
  }

  /// An array of pieces one behind the other, each of which `body` writes as it would a chunk.
  ///
  /// - Parameter sizes: how many elements each piece has.
  public func fill<Element: Sendable>(
    pieces sizes: [Int], _ body: @Sendable (Int, UnsafeMutableBufferPointer<Element>) -> Void
  ) -> ContiguousArray<Element> {
    let total = sizes.reduce(0, +)
    return ContiguousArray(unsafeUninitializedCapacity: total) { buffer, initialized in
      nonisolated(unsafe) let whole = buffer
      forEach(pieces: sizes) { piece, range in body(piece, .init(rebasing: whole[range])) }
      initialized = total
    }
  }

  /// Calls `body` with each piece of a row of pieces, and where it stands.
  ///
  /// - Parameter sizes: how many elements each piece has.
  public func forEach(pieces sizes: [Int], _ body: @Sendable (Int, Range<Int>) -> Void) {
    var starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    _ = outcomes(sizes.count, chunk: 1) { [starts] range in
      body(range.lowerBound, starts[range.lowerBound]..<starts[range.upperBound])
    }
  }

  /// The elements of some arrays, one array behind the other.
  public func joined<Element: Sendable & BitwiseCopyable>(
    _ arrays: [ContiguousArray<Element>]
  ) -> ContiguousArray<Element> {
    fill(pieces: arrays.map(\.count)) { piece, elements in
      _ = elements.initialize(fromContentsOf: arrays[piece])
    }
  }

  /// The elements of an array that stand at some positions, in the order of these.
  @inlinable
  public func gather<Element: Sendable>(
    _ elements: ContiguousArray<Element>, at positions: ContiguousArray<Int32>
  ) -> ContiguousArray<Element> {
    fill(positions.count, chunk: 1 << 15) { places, gathered in
      elements.withUnsafeBufferPointer { elements in
        positions.withUnsafeBufferPointer { positions in
          for place in places {
            gathered.initializeElement(at: place - places.lowerBound, to: elements[Int(positions[place])])
          }
        }
      }
    }
  }

  /// What two pieces of work give that go on side by side, or one after the other where there is one worker only.
  ///
  /// - Parameter here: is done on the calling thread.
  public func both<First, Second: Sendable>(
    _ here: () -> First, beside: @Sendable () -> Second
  ) -> (First, Second) {
    guard count > 1 else { return (here(), beside()) }
    return withoutActuallyEscaping(beside) { beside in
      let second = Awaited(beside, isBeside: true)
      return (here(), second.value)
    }
  }

  private func outcomes<Outcome: Sendable>(
    _ total: Int, chunk: Int, _ body: @Sendable (Range<Int>) -> Outcome
  ) -> [Outcome] {
    precondition(chunk > 0, "a chunk holds at least one item")
    let chunks = (total + chunk - 1) / chunk
    @Sendable func range(_ index: Int) -> Range<Int> { index * chunk..<min(total, (index + 1) * chunk) }
    let finished = Counter()
    @Sendable func outcome(_ index: Int) -> Outcome {
      defer { progress?.report(finished.take() + 1, chunks) }
      return body(range(index))
    }
    guard count > 1, chunks > 1 else { return (0..<chunks).map(outcome) }
    return [Outcome](unsafeUninitializedCapacity: chunks) { buffer, initialized in
      // Each index is written once, by one thread, and read only after all have ended.
      nonisolated(unsafe) let outcomes = buffer
      let lanes = min(count, chunks)
      let next = Counter()
      DispatchQueue.concurrentPerform(iterations: lanes) { _ in
        while true {
          let index = next.take()
          guard index < chunks else { return }
          outcomes.initializeElement(at: index, to: outcome(index))
        }
      }
      initialized = chunks
    }
  }
}

/// Hands out 0, 1, 2 … to whoever asks, each number once.
final class Counter: Sendable {
  private let value = Mutex(0)

  func take() -> Int {
    value.withLock { value in
      defer { value += 1 }
      return value
    }
  }
}
