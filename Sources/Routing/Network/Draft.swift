/// Streets before they are a network: places, straight segments between them, and who may pass.
struct Draft {
  /// 1e-7 degrees.
  var longitudes: ContiguousArray<Int32>
  var latitudes: ContiguousArray<Int32>
  /// Places that must remain nodes even where just two segments meet.
  var mustStay: ContiguousArray<Bool>
  var segments = Segments()
  /// The passage of each line, as an index into `passages`.
  var passageOfLine: ContiguousArray<Int32>
  var passages: [Passage]
  /// What the geodesic lengths of a line are multiplied by, for lines whose length the source gives.
  var scaleOfLine: ContiguousArray<Double>?
  var turns: [Turn] = []
  var notes = StreetNetwork.Notes()

  struct Segments {
    var start: ContiguousArray<Int32> = []
    var end: ContiguousArray<Int32> = []
    var line: ContiguousArray<Int32> = []

    var count: Int { start.count }

    mutating func append(_ start: Int32, _ end: Int32, line: Int32) {
      self.start.append(start)
      self.end.append(end)
      self.line.append(line)
    }
  }

  /// A turn restriction between two lines.
  struct Turn {
    var from: Int32
    /// The place where the lines meet, or all places of the streets that lead from the one to the other.
    var via: [Int32]
    var to: Int32
    var kind: RestrictionKind
  }

  /// A second place where `place` is, for streets that do not connect there.
  mutating func duplicate(_ place: Int32) -> Int32 {
    longitudes.append(longitudes[Int(place)])
    latitudes.append(latitudes[Int(place)])
    mustStay.append(true)
    return Int32(longitudes.count - 1)
  }
}
