/// The segments of a draft seen from their places, to follow a street through its bends.
///
/// A half is a segment with a direction of travel: twice the segment's number, plus one from end to start.
struct Chains {
  private let draft: Draft
  private let offsets: ContiguousArray<Int32>
  /// The halves that leave each place.
  private let halves: ContiguousArray<Int32>
  /// Whether a place is a node of the network: not just a bend of one street.
  private(set) var stays: ContiguousArray<Bool>

  init(_ draft: Draft) {
    self.draft = draft
    var offsets = ContiguousArray<Int32>(repeating: 0, count: draft.longitudes.count + 1)
    for segment in 0..<draft.segments.count {
      offsets[Int(draft.segments.start[segment]) + 1] += 1
      offsets[Int(draft.segments.end[segment]) + 1] += 1
    }
    for place in 1..<offsets.count { offsets[place] += offsets[place - 1] }
    var next = offsets
    var halves = ContiguousArray<Int32>(repeating: 0, count: draft.segments.count * 2)
    for segment in 0..<draft.segments.count {
      let start = Int(draft.segments.start[segment])
      let end = Int(draft.segments.end[segment])
      halves[Int(next[start])] = Int32(segment * 2)
      next[start] += 1
      halves[Int(next[end])] = Int32(segment * 2 + 1)
      next[end] += 1
    }
    self.offsets = offsets
    self.halves = halves
    stays = draft.mustStay
    for place in stays.indices { stays[place] = isNode(place) }
  }

  func leaving(_ place: Int) -> ContiguousArray<Int32>.SubSequence {
    halves[Int(offsets[place])..<Int(offsets[place + 1])]
  }

  func destination(_ half: Int32) -> Int {
    let segment = Int(half >> 1)
    return Int(half & 1 == 0 ? draft.segments.end[segment] : draft.segments.start[segment])
  }

  func line(_ half: Int32) -> Int { Int(draft.segments.line[Int(half >> 1)]) }

  /// The speeds along and against the half.
  func passage(_ half: Int32) -> Passage {
    let passage = draft.passages[Int(draft.passageOfLine[line(half)])]
    return half & 1 == 0 ? passage : passage.reversed
  }

  /// The half that goes on from a bend that `half` leads to.
  func continuation(_ half: Int32) -> Int32? {
    let place = destination(half)
    guard !stays[place] else { return nil }
    return leaving(place).first { $0 != half ^ 1 }
  }

  private func isNode(_ place: Int) -> Bool {
    let halves = leaving(place)
    guard let first = halves.first, let second = halves.last else { return false }
    if halves.count != 2 || draft.mustStay[place] { return true }
    // Where the speed changes too, so that a part of an edge takes its part of the time.
    return passage(first ^ 1) != passage(second)
  }
}
