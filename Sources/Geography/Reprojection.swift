import CPROJ
import DeterministicParallel
import Foundation
import Synchronization

/// Takes coordinates from one CRS to another, in bulk.
///
///     let toDegrees = try Reprojection(from: utm, to: .wgs84)
///     let (longitude, latitude) = toDegrees(x, y)
public struct Reprojection: Sendable {
  public let source: CRS
  public let target: CRS
  private let pool: TransformationPool

  /// - Throws: `CRSError` when PROJ knows no way from one to the other.
  public init(from source: CRS, to target: CRS) throws(CRSError) {
    self.source = source
    self.target = target
    pool = .between(source, target)
    guard isIdentity || pool.with({ _ in }) != nil else {
      throw CRSError(source.definition, "PROJ knows no way from it to \(target.definition)")
    }
  }

  /// Whether source and target are the same system, so that nothing needs to be computed.
  public var isIdentity: Bool { source.definition == target.definition }

  /// The coordinates in the target's system; not-a-number for those that have no place there, or that were
  /// not numbers.
  ///
  /// The work is cut into chunks, each with a PROJ context of its own, as PROJ's contexts may not be shared.
  public func callAsFunction(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, workers: Workers = .all
  ) -> (x: ContiguousArray<Double>, y: ContiguousArray<Double>) {
    precondition(x.count == y.count, "each point has an x and a y")
    if isIdentity || x.isEmpty { return (x, y) }
    // As few chunks as there are workers: making a transformation costs about as much as 20,000 points.
    let chunk = max(20_000, (x.count + workers.count - 1) / workers.count)
    let columns: [ContiguousArray<Double>] = workers.fill(columns: 2, x.count, chunk: chunk) {
      range, columns in
      _ = columns[0].initialize(fromContentsOf: x[range])
      _ = columns[1].initialize(fromContentsOf: y[range])
      pool.with { $0.apply(columns[0], columns[1]) }
    }
    return (columns[0], columns[1])
  }

  /// One coordinate in the target's system; nil when it has no place there.
  public func callAsFunction(_ coordinate: Coordinate) -> Coordinate? {
    let (x, y) = self([coordinate.x], [coordinate.y], workers: Workers(count: 1))
    return x[0].isNaN ? nil : Coordinate(x: x[0], y: y[0])
  }

  /// A copy of the geometries with all vertices in the target's system.
  public func callAsFunction(_ geometries: Geometries, workers: Workers = .all) -> Geometries {
    if isIdentity { return geometries }
    var result = geometries
    let (x, y) = self(geometries.x, geometries.y, workers: workers)
    result.replaceCoordinates(x: x, y: y)
    return result
  }
}

/// Lends transformations to one thread at a time and keeps them for the next, as making one takes long.
private final class TransformationPool: Sendable {
  /// A transformation that nobody uses.
  private struct Idle: Sendable {
    // Not isolated, as only one thread at a time has it.
    nonisolated(unsafe) let transformation: ProjTransformation
  }

  private let source: CRS
  private let target: CRS
  private let idle = Mutex<[Idle]>([])

  /// The pools that were asked for last, the latest at the end: most work goes to and fro between two or three systems.
  private static let recent = Mutex<[TransformationPool]>([])
  private static let mostRecent = 8

  private init(from source: CRS, to target: CRS) {
    self.source = source
    self.target = target
  }

  /// The one pool of all who go from one system to the other.
  static func between(_ source: CRS, _ target: CRS) -> TransformationPool {
    recent.withLock { pools in
      let place = pools.firstIndex {
        $0.source.definition == source.definition && $0.target.definition == target.definition
      }
      let pool = place.map { pools.remove(at: $0) } ?? TransformationPool(from: source, to: target)
      pools.append(pool)
      if pools.count > mostRecent { pools.removeFirst() }
      return pool
    }
  }

  /// nil when PROJ knows no way from one system to the other.
  func with<Result>(_ body: (ProjTransformation) -> Result) -> Result? {
    let kept = idle.withLock { $0.popLast() }?.transformation
    guard let lent = kept ?? ProjTransformation(from: source, to: target) else { return nil }
    defer {
      let own = Idle(transformation: lent)
      idle.withLock { $0.append(own) }
    }
    return body(lent)
  }
}

/// Owns a PROJ transformation whose both ends have x first.
private final class ProjTransformation {
  private let context = ProjContext()
  private let pointer: OpaquePointer

  init?(from source: CRS, to target: CRS) {
    guard
      let plain = proj_create_crs_to_crs(context.pointer, source.definition, target.definition, nil)
    else { return nil }
    defer { proj_destroy(plain) }
    guard let normalized = proj_normalize_for_visualization(context.pointer, plain) else { return nil }
    pointer = normalized
  }

  deinit { proj_destroy(pointer) }

  func apply(_ x: UnsafeMutableBufferPointer<Double>, _ y: UnsafeMutableBufferPointer<Double>) {
    let stride = MemoryLayout<Double>.stride
    proj_trans_generic(
      pointer, PJ_FWD, x.baseAddress, stride, x.count, y.baseAddress, stride, y.count, nil, 0, 0, nil, 0, 0)
    // PROJ marks what it cannot place with an infinity (HUGE_VAL).
    for index in x.indices where !x[index].isFinite || !y[index].isFinite {
      x[index] = .nan
      y[index] = .nan
    }
  }
}
