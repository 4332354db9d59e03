import Geography

/// Reads geometries in well-known binary (ISO 19125-1, with the numbers of ISO 13249-3 for heights and measures,
/// which are left out, and those of older programs).
///
/// Counts are claims: none is believed beyond the bytes that are there.
struct WellKnownBinary {
  /// What is wrong with the bytes of a geometry.
  struct Fault: Error {
    let problem: String
    var hint: String?
  }

  private let bytes: UnsafeRawBufferPointer
  private var position: Int

  private static let point: UInt32 = 1
  private static let line: UInt32 = 2
  private static let polygon: UInt32 = 3
  /// A polygon of one ring.
  private static let triangle: UInt32 = 17
  private static let multiPoint: UInt32 = 4
  /// Multi-lines, multi-polygons, collections, multi-curves and -surfaces, and surfaces of polygons or triangles.
  private static let containers: Set<UInt32> = [4, 5, 6, 7, 11, 12, 15, 16]
  private static let arcs: UInt32 = 8
  /// Lines and arcs joined to one line.
  private static let compoundCurve: UInt32 = 9
  /// A polygon whose rings may be such lines. Maps of whole countries are kept so, with hardly an arc in them.
  private static let curvePolygon: UInt32 = 10
  private static let deepest = 32

  init(_ bytes: UnsafeRawBufferPointer, from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Reads a geometry and all in it.
  mutating func read(into feature: inout FeatureGeometry) throws(Fault) {
    try read(into: &feature, depth: 0)
  }

  private mutating func read(into feature: inout FeatureGeometry, depth: Int) throws(Fault) {
    let (header, isLittle) = try self.header(depth: depth)
    switch header.type {
    case WellKnownBinary.point:
      let positions = try self.positions(1, header, isLittle)
      // An empty point is one of not-a-numbers.
      if !positions[0].x.isNaN, !positions[0].y.isNaN { feature.add(point: positions[0]) }
    case WellKnownBinary.line, WellKnownBinary.compoundCurve:
      let line = try corners(header, isLittle, depth: depth)
      guard line.count != 1 else { throw Fault(problem: "a line has only one position") }
      if !line.isEmpty { feature.add(line: line) }
    case WellKnownBinary.polygon, WellKnownBinary.triangle:
      var rings: [[Coordinate]] = []
      for _ in 0..<(try count(of: 4, isLittle)) {
        rings.append(try finite(positions(try count(of: 8 * header.dimensions, isLittle), header, isLittle)))
      }
      feature.add(polygon: rings)
    case WellKnownBinary.curvePolygon:
      var rings: [[Coordinate]] = []
      for _ in 0..<(try count(of: 9, isLittle)) {
        let (header, isLittle) = try self.header(depth: depth + 1)
        rings.append(try corners(header, isLittle, depth: depth + 1))
      }
      feature.add(polygon: rings)
    case let type where WellKnownBinary.containers.contains(type):
      var members = FeatureGeometry()
      for _ in 0..<(try count(of: 9, isLittle)) { try read(into: &members, depth: depth + 1) }
      // A point that is the only one of a multi-point stays one of many.
      if type == WellKnownBinary.multiPoint { members.add(points: []) }
      feature.add(members)
    case WellKnownBinary.arcs: throw WellKnownBinary.curved
    default: throw Fault(problem: "the geometry is of a kind that is not known here")
    }
  }

  /// Reads what stands before a geometry: in which order its bytes are, its kind, and the number of its system, which does
  /// not count.
  private mutating func header(depth: Int) throws(Fault) -> (Header, isLittle: Bool) {
    guard depth < WellKnownBinary.deepest else { throw Fault(problem: "geometries are nested too deeply") }
    guard position < bytes.count, bytes[position] <= 1 else { throw WellKnownBinary.damaged }
    let isLittle = bytes[position] == 1
    position += 1
    let header = Header(try number(isLittle))
    if header.hasReference { _ = try number(isLittle) }
    return (header, isLittle)
  }

  /// Reads what follows the header of a line, or of one of several pieces, each of which begins where the last one ends.
  private mutating func corners(
    _ header: Header, _ isLittle: Bool, depth: Int
  ) throws(Fault) -> [Coordinate] {
    switch header.type {
    case WellKnownBinary.line:
      return try finite(positions(try count(of: 8 * header.dimensions, isLittle), header, isLittle))
    case WellKnownBinary.compoundCurve:
      var line: [Coordinate] = []
      for _ in 0..<(try count(of: 9, isLittle)) {
        let (header, isLittle) = try self.header(depth: depth + 1)
        let piece = try corners(header, isLittle, depth: depth + 1)
        line += piece.first == line.last ? piece.dropFirst() : piece[...]
      }
      return line
    case WellKnownBinary.arcs: throw WellKnownBinary.curved
    default: throw WellKnownBinary.damaged
    }
  }

  /// A geometry's number, taken apart.
  private struct Header {
    let type: UInt32
    /// How many numbers a position has.
    let dimensions: Int
    let hasReference: Bool

    /// In thousands whether there are heights (1), measures (2) or both (3), or, from older programs, in high bits.
    init(_ number: UInt32) {
      let (height, measure, reference): (UInt32, UInt32, UInt32) = (0x8000_0000, 0x4000_0000, 0x2000_0000)
      let plain = number & ~(height | measure | reference)
      type = plain % 1000
      let hasHeight = number & height != 0 || plain / 1000 == 1 || plain / 1000 == 3
      let hasMeasure = number & measure != 0 || plain / 1000 == 2 || plain / 1000 == 3
      dimensions = 2 + (hasHeight ? 1 : 0) + (hasMeasure ? 1 : 0)
      hasReference = number & reference != 0
    }
  }

  private static let curved = Fault(
    problem: "the geometry has curves",
    hint: "turn them into straight pieces: ogr2ogr -nlt CONVERT_TO_LINEAR, or QGIS's \"Segmentize\"")

  private static let damaged = Fault(
    problem: "the geometry is damaged", hint: "let the program that made the file write it again")

  private func finite(_ positions: [Coordinate]) throws(Fault) -> [Coordinate] {
    guard positions.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
      throw Fault(problem: "a coordinate of the geometry is not a number")
    }
    return positions
  }

  private mutating func number(_ isLittle: Bool) throws(Fault) -> UInt32 {
    guard bytes.count - position >= 4 else { throw WellKnownBinary.damaged }
    let raw = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
    position += 4
    return isLittle ? UInt32(littleEndian: raw) : UInt32(bigEndian: raw)
  }

  /// A number of things of which each takes so many bytes at least.
  private mutating func count(of size: Int, _ isLittle: Bool) throws(Fault) -> Int {
    let count = Int(try number(isLittle))
    guard count <= (bytes.count - position) / size else { throw WellKnownBinary.damaged }
    return count
  }

  private mutating func positions(
    _ count: Int, _ header: Header, _ isLittle: Bool
  ) throws(Fault) -> [Coordinate] {
    let size = 8 * header.dimensions
    guard count <= (bytes.count - position) / size else { throw WellKnownBinary.damaged }
    defer { position += count * size }
    func value(_ offset: Int) -> Double {
      let raw = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      return Double(bitPattern: isLittle ? UInt64(littleEndian: raw) : UInt64(bigEndian: raw))
    }
    let start = position
    return (0..<count).map {
      Coordinate(x: value(start + $0 * size), y: value(start + $0 * size + 8))
    }
  }
}
