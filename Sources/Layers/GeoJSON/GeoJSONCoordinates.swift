import Geography

/// The value of a `coordinates` member, read before it is known what it belongs to.
struct GeoJSONCoordinates {
  /// How many arrays the numbers are in: 1 for a position, 2 for a list of them, up to 4 for polygons; nil when
  /// there is no position at all.
  private(set) var depth: Int?
  /// The only position when `depth` is 1, so that a file of points needs no arrays.
  private(set) var position: Coordinate?
  /// Polygons of rings of positions; what lies less deep is in the first of each.
  private(set) var polygons: [[[Coordinate]]] = []

  static let deepest = 4

  init(_ scanner: inout JSONScanner, _ text: JSONText) throws(JSONFault) {
    guard scanner.peek() == UInt8(ascii: "[") else {
      throw scanner.fault("\"coordinates\" is not an array")
    }
    var emptyDepth = 0
    try read(&scanner, text, level: 1, emptyDepth: &emptyDepth)
    if let depth, emptyDepth >= depth { throw scanner.fault("a position has fewer than two numbers") }
  }

  private mutating func read(
    _ scanner: inout JSONScanner, _ text: JSONText, level: Int, emptyDepth: inout Int
  ) throws(JSONFault) {
    guard level <= GeoJSONCoordinates.deepest else {
      throw scanner.fault("coordinates are nested too deeply")
    }
    try scanner.take(UInt8(ascii: "["), "a position was expected")
    switch scanner.peek() {
    case UInt8(ascii: "]"):
      try scanner.take(UInt8(ascii: "]"), "")
      emptyDepth = max(emptyDepth, level)
    case UInt8(ascii: "["):
      while true {
        open(level: level)
        try read(&scanner, text, level: level + 1, emptyDepth: &emptyDepth)
        guard scanner.peek() == UInt8(ascii: ",") else { break }
        try scanner.take(UInt8(ascii: ","), "")
      }
      try scanner.take(UInt8(ascii: "]"), "a comma or the array's end was expected")
    default:
      try readPosition(&scanner, text, level: level)
    }
  }

  /// Begins the polygon or ring that the arrays at the level below hold. How deep the numbers lie is known
  /// only at the first of them, so lists are counted from the outside and moved to their place at the end.
  private mutating func open(level: Int) {
    guard let depth else { return }
    if depth - level == 3 { polygons.append([]) }
    if depth - level == 2 { polygons[polygons.count - 1].append([]) }
  }

  private mutating func readPosition(
    _ scanner: inout JSONScanner, _ text: JSONText, level: Int
  ) throws(JSONFault) {
    if depth == nil {
      depth = level
      if level > 1 { polygons = [[[]]] }
    }
    guard depth == level else { throw scanner.fault("positions are not all nested equally deep") }
    let x = try readNumber(&scanner, text)
    guard scanner.peek() == UInt8(ascii: ",") else {
      throw scanner.fault("a position has fewer than two numbers")
    }
    try scanner.take(UInt8(ascii: ","), "")
    let y = try readNumber(&scanner, text)
    // Height and whatever follows is of no use here, but must be numbers, if unknown ones.
    while scanner.peek() == UInt8(ascii: ",") {
      try scanner.take(UInt8(ascii: ","), "")
      if !scanner.skipNotANumber() { _ = try readNumber(&scanner, text) }
    }
    try scanner.take(UInt8(ascii: "]"), "a position must hold numbers only")
    guard level > 1 else {
      position = Coordinate(x: x, y: y)
      return
    }
    let polygon = polygons.count - 1
    let ring = polygons[polygon].count - 1
    polygons[polygon][ring].append(Coordinate(x: x, y: y))
  }

  private func readNumber(_ scanner: inout JSONScanner, _ text: JSONText) throws(JSONFault) -> Double {
    let first = scanner.peek()
    guard first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      throw scanner.fault("a coordinate is not a number")
    }
    let value = text.double(try scanner.number())
    guard value.isFinite else { throw scanner.fault("a coordinate is too large") }
    return value
  }
}
