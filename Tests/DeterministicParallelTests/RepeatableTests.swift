import Foundation
import Testing

@testable import DeterministicParallel

@Suite struct DeterministicParallelTests {
  @Test(arguments: [1, 2, 3, 8]) func chunksComeBackInOrder(count: Int) throws {
    let workers = Workers(count: count)
    let firsts = workers.map(1003, chunk: 10) { $0.lowerBound }
    #expect(firsts == Array(stride(from: 0, to: 1003, by: 10)))
    let squares: ContiguousArray<Int> = workers.fill(1003, chunk: 10) { range, slice in
      for index in range { slice.initializeElement(at: index - range.lowerBound, to: index * index) }
    }
    #expect(Array(squares) == (0..<1003).map { $0 * $0 })
  }

  @Test(arguments: [1, 3]) func columnsAndPiecesAreWholeInTheirOrder(count: Int) {
    let workers = Workers(count: count)
    let columns: [ContiguousArray<Int>] = workers.fill(columns: 3, 1003, chunk: 10) { rows, columns in
      for row in rows {
        for column in columns.indices {
          columns[column].initializeElement(at: row - rows.lowerBound, to: 10 * row + column)
        }
      }
    }
    #expect(columns.map { Array($0) } == (0..<3).map { column in (0..<1003).map { 10 * $0 + column } })
    let pieces: ContiguousArray<Int> = workers.fill(pieces: [2, 0, 1]) { piece, elements in
      elements.initialize(repeating: 7 + piece)
    }
    #expect(pieces == [7, 7, 9])
    #expect(workers.joined([[1, 2], [], [3]]) == [1, 2, 3])
    #expect(workers.joined([ContiguousArray<Double>]()).isEmpty)
  }

  @Test(arguments: [1, 2, 5]) func workBesideGivesTheSame(count: Int) {
    let workers = Workers(count: count)
    let (sum, squares) = workers.both {
      workers.map(1000, chunk: 10) { $0.reduce(0, +) }.reduce(0, +)
    } beside: {
      workers.map(1000, chunk: 10) { $0.reduce(0) { $0 + $1 * $1 } }.reduce(0, +)
    }
    #expect(sum == 499_500 && squares == 332_833_500)
  }

  @Test func nothingGivesNothing() {
    #expect(Workers.all.map(0, chunk: 4) { $0.count }.isEmpty)
  }

  @Test func firstFailingChunkIsReported() {
    struct Failure: Error, Equatable { let chunk: Int }
    #expect(throws: Failure(chunk: 30)) {
      try Workers(count: 4).map(100, chunk: 10) { range in
        if range.lowerBound >= 30 { throw Failure(chunk: range.lowerBound) }
        return range.count
      }
    }
  }

  @Test(arguments: [1, 3]) func progressCountsEachChunkOnce(threads: Int) {
    let told = Told()
    let workers = Workers(count: threads, progress: WorkProgress { told.add($0, of: $1) })
    _ = workers.map(95, chunk: 10) { $0.count }
    #expect(told.done.sorted() == Array(1...10) && told.totals == [10])
    _ = workers.map(0, chunk: 10) { $0.count }
    #expect(told.done.count == 10)
  }

  @Test(arguments: [1, 4]) func whatIsBegunIsThereInTheEnd(threads: Int) {
    let workers = Workers(count: threads)
    let sums = (0..<50).map { last in workers.begin { (0...last).reduce(0, +) } }
    #expect(sums.map(\.value) == (0..<50).map { $0 * ($0 + 1) / 2 })
    #expect(sums[9].value == 45)
  }

  /// As many wait for each other as there are threads, and more.
  @Test func whoWaitsDoesWhatNobodyHasBegun() {
    let workers = Workers(count: 2)
    @Sendable func sum(_ depth: Int) -> Int {
      guard depth > 0 else { return 1 }
      let (here, beside) = workers.both {
        sum(depth - 1)
      } beside: {
        sum(depth - 1)
      }
      return here + beside
    }
    #expect(workers.map(64, chunk: 1) { _ in sum(5) } == Array(repeating: 32, count: 64))
  }

  @Test(arguments: [1, 2, 5]) func piecesComeBackInTheirOrder(threads: Int) throws {
    let workers = Workers(count: threads)
    // Each works side by side in itself.
    let sums = try workers.pieces(9) { piece in
      workers.map(1000, chunk: 10) { $0.reduce(0, +) * piece }.reduce(0, +)
    }
    #expect(sums == (0..<9).map { $0 * 499_500 })
    struct Stop: Error { let piece: Int }
    let error = #expect(throws: Stop.self) {
      try workers.pieces(9) { piece in if piece > 5 { throw Stop(piece: piece) } }
    }
    #expect(error?.piece == 6)
    #expect(try workers.pieces(0) { $0 }.isEmpty)
  }

  @Test func streamsDifferAndRepeat() {
    var first = SeededGenerator(seed: 1, stream: 0)
    var again = SeededGenerator(seed: 1, stream: 0)
    var other = SeededGenerator(seed: 1, stream: 1)
    let draws = (0..<100).map { _ in first.next() }
    #expect(draws == (0..<100).map { _ in again.next() })
    #expect(draws != (0..<100).map { _ in other.next() })
    #expect((0..<1000).allSatisfy { _ in (0.0..<1.0).contains(first.unit()) })
  }

  @Test func drawsAreEven() {
    var generator = SeededGenerator(seed: 9)
    var seen = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { seen[generator.below(7)] += 1 }
    #expect(seen.allSatisfy { abs($0 - 10_000) < 500 })
  }
}

/// What was told of the progress.
private final class Told: @unchecked Sendable {
  // Unchecked because the lock guards both.
  private let lock = NSLock()
  private(set) var done: [Int] = []
  private(set) var totals: Set<Int> = []

  func add(_ done: Int, of total: Int) {
    lock.withLock {
      self.done.append(done)
      totals.insert(total)
    }
  }
}
