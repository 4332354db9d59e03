/// What two zones may hold, and whether a tree of both can be cut at an edge.
struct CutLimits {
  /// What is on one side of an edge: pupils, homes of `a`, homes of `b`.
  typealias Side = SIMD4<Int32>

  let a: Int32
  let b: Int32
  private let pupilsOfA: ClosedRange<Int32>
  private let pupilsOfB: ClosedRange<Int32>

  init(_ a: Int32, _ b: Int32, floors: [Int32], ceilings: [Int32]) {
    (self.a, self.b) = (a, b)
    func range(_ zone: Int32) -> ClosedRange<Int32> {
      floors[Int(zone)]...max(floors[Int(zone)], ceilings[Int(zone)])
    }
    (pupilsOfA, pupilsOfB) = (range(a), range(b))
  }

  /// - Parameter home: the zone whose home a block is.
  func side(_ pupils: Int32, home: Int32) -> Side {
    Side(pupils, home == a ? 1 : 0, home == b ? 1 : 0, 0)
  }

  /// Whether one side may be zone `a` and the rest zone `b`: each holds its pupils and all its homes.
  @inline(__always)
  func isA(_ side: Side, of whole: Side) -> Bool {
    let rest = whole &- side
    return side[2] == 0 && rest[1] == 0 && pupilsOfA.contains(side[0]) && pupilsOfB.contains(rest[0])
  }

  /// In how many ways an edge can be cut: which side is which zone.
  @inline(__always)
  func ways(_ side: Side, of whole: Side) -> Int32 {
    (isA(side, of: whole) ? 1 : 0) + (isA(whole &- side, of: whole) ? 1 : 0)
  }
}
