import DeterministicParallel

/// The lines of a street layer as flat columns, with what its table says about them.
///
/// Lines connect where they share a point, be it an end or not, to five centimetres, and where the end of one lies on
/// the other or misses it by no more than half a metre. Lines that cross without a point there do not: one may be a
/// bridge. Nor do lines of different levels, but for an end at which no line of its own level goes on, as of a ramp.
public struct StreetLines: Sendable, Hashable {
  /// Degrees (WGS 84) of all points of all lines.
  public var longitudes: ContiguousArray<Double>
  public var latitudes: ContiguousArray<Double>
  /// Where each line's points begin, and at the end how many points there are.
  public var offsets: ContiguousArray<Int>
  /// In which direction each line is open; both for all when nil.
  public var openings: ContiguousArray<Opening>?
  /// Metres of each line, where the layer knows better than its drawing; NaN for those that it does not.
  public var lengths: ContiguousArray<Double>?
  /// Kilometres per hour; the usual speed of the mode where nil or NaN.
  public var speeds: ContiguousArray<Double>?
  /// Whether homes and schools stand beside each line; all of them when nil.
  public var hasDoors: ContiguousArray<Bool>?
  /// On which level each line runs; all on one when nil.
  public var levels: ContiguousArray<Int32>?
  /// What was left out of the layer, and what is in doubt of it; the network's own notes are added to them.
  public var notes = StreetNetwork.Notes()

  /// The directions in which a line may be passed.
  public enum Opening: Sendable, Hashable, CaseIterable {
    case both, forward, backward, closed
  }

  public init(
    longitudes: ContiguousArray<Double>, latitudes: ContiguousArray<Double>, offsets: ContiguousArray<Int>,
    openings: ContiguousArray<Opening>? = nil, lengths: ContiguousArray<Double>? = nil,
    speeds: ContiguousArray<Double>? = nil
  ) {
    self.longitudes = longitudes
    self.latitudes = latitudes
    self.offsets = offsets
    self.openings = openings
    self.lengths = lengths
    self.speeds = speeds
  }

  var count: Int { max(offsets.count - 1, 0) }
}

extension StreetNetwork {
  /// The streets of a line layer. The columns count as they are given: leave out one-way openings for walkers.
  ///
  /// - Throws: `.badLine` for columns that do not fit together, a line of fewer than two points, coordinates
  ///   that are no degrees, and lengths or speeds that are not above 0; `.noPassableWay` when nothing is open.
  public init(_ lines: StreetLines, mode: TravelMode, workers: Workers = .all) throws(NetworkError) {
    let draft = try Draft(lines, mode: mode)
    guard draft.segments.count > 0 else {
      throw NetworkError(.noPassableWay, "no line of the layer is open; check the column that says so")
    }
    try self.init(draft, mode: mode, path: nil, workers: workers)
    notes.looseEnds = LooseStreets.loose(self).count
    notes.islands = LooseStreets.islands(self).count
  }
}

extension Draft {
  fileprivate init(_ lines: StreetLines, mode: TravelMode) throws(NetworkError) {
    try Self.check(lines)
    // Behind the lines of the layer one for what joins their ends.
    let joint = Passage(forward: mode.usualSpeed / 3.6, backward: mode.usualSpeed / 3.6, hasDoors: false)
    self.init(
      longitudes: [], latitudes: [], mustStay: [], passageOfLine: ContiguousArray(0...Int32(lines.count)),
      passages: (0..<lines.count).map { Self.passage(lines, $0, mode) } + [joint])
    notes = lines.notes
    var places = JoinedPlaces(capacity: lines.longitudes.count)
    var ends: Set<Int32> = []
    for line in 0..<lines.count where !passages[line].isClosed {
      var previous: Int32?
      let range = lines.offsets[line]..<lines.offsets[line + 1]
      for point in range {
        guard let x = Fixed.value(lines.longitudes[point], within: 180),
          let y = Fixed.value(lines.latitudes[point], within: 90)
        else { throw NetworkError(.badLine, line: line, "a point has no longitude and latitude in degrees") }
        let place = places.place(x, y, level: lines.levels?[line] ?? 0)
        if let previous, previous != place { segments.append(previous, place, line: Int32(line)) }
        if point == range.lowerBound || point == range.upperBound - 1 { ends.insert(place) }
        previous = place
      }
    }
    (longitudes, latitudes) = (places.longitudes, places.latitudes)
    mustStay = ContiguousArray(repeating: false, count: longitudes.count)
    join(ends: ends, levels: lines.levels, joint: Int32(lines.count))
    scaleOfLine = scales(lines)
  }

  private static func check(_ lines: StreetLines) throws(NetworkError) {
    let points = lines.longitudes.count
    guard lines.latitudes.count == points, points < Int(Int32.max) else {
      throw NetworkError(.badLine, "there are \(points) longitudes and \(lines.latitudes.count) latitudes")
    }
    guard lines.offsets.first ?? 0 == 0, lines.offsets.last ?? 0 == points else {
      throw NetworkError(.badLine, "the offsets of the lines do not run from 0 to the number of points")
    }
    let columns = [
      lines.openings?.count, lines.lengths?.count, lines.speeds?.count, lines.hasDoors?.count,
      lines.levels?.count,
    ]
    guard columns.allSatisfy({ $0 == nil || $0 == lines.count }) else {
      throw NetworkError(.badLine, "a column of the table has not one value per line")
    }
    for line in 0..<lines.count {
      guard lines.offsets[line + 1] - lines.offsets[line] >= 2, lines.offsets[line + 1] <= points else {
        throw NetworkError(.badLine, line: line, "a line needs at least two points")
      }
      for value in [lines.lengths?[line], lines.speeds?[line]] {
        guard let value, !value.isNaN else { continue }
        guard value > 0, value.isFinite else {
          throw NetworkError(.badLine, line: line, "its length and its speed must be above 0, or missing")
        }
      }
    }
  }

  private static func passage(_ lines: StreetLines, _ line: Int, _ mode: TravelMode) -> Passage {
    let given = lines.speeds?[line] ?? .nan
    let direction: Passage.Direction =
      switch lines.openings?[line] {
      case .forward: .forward
      case .backward: .backward
      case .closed: .none
      case .both, nil: .both
      }
    var passage = Passage.both(given.isNaN ? mode.usualSpeed : given).limited(to: direction)
    passage.hasDoors = lines.hasDoors?[line] ?? true
    return passage
  }

  /// Given lengths over drawn ones.
  private func scales(_ lines: StreetLines) -> ContiguousArray<Double>? {
    guard let lengths = lines.lengths else { return nil }
    var drawn = ContiguousArray<Double>(repeating: 0, count: passageOfLine.count)
    let ellipsoid = Ellipsoid()
    for segment in 0..<segments.count {
      let (start, end) = (Int(segments.start[segment]), Int(segments.end[segment]))
      drawn[Int(segments.line[segment])] += ellipsoid.distance(
        longitudes[start], latitudes[start], longitudes[end], latitudes[end])
    }
    return ContiguousArray(zip(lengths, drawn).lazy.map { $0.isNaN || $1 == 0 ? 1 : $0 / $1 }) + [1]
  }
}
