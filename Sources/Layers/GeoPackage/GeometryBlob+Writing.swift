import Geography

extension GeometryBlob {
  /// The kind of geometry that a layer's features are all of, by the words of the standard.
  enum LayerKind {
    case point, multiPoint, line, multiLine, polygon, multiPolygon
    /// Features of several kinds, or without geometry.
    case mixed

    init(_ kinds: some Sequence<GeometryKind>) {
      let kinds = Set(kinds).subtracting([.none])
      switch kinds {
      case []: self = .mixed
      case [.point]: self = .point
      case [.line]: self = .line
      case [.polygon]: self = .polygon
      case _ where kinds.isSubset(of: [.point, .multiPoint]): self = .multiPoint
      case _ where kinds.allSatisfy(\.isLinear): self = .multiLine
      case _ where kinds.allSatisfy(\.isPolygonal): self = .multiPolygon
      default: self = .mixed
      }
    }

    var word: String {
      switch self {
      case .point: "POINT"
      case .multiPoint: "MULTIPOINT"
      case .line: "LINESTRING"
      case .multiLine: "MULTILINESTRING"
      case .polygon: "POLYGON"
      case .multiPolygon: "MULTIPOLYGON"
      case .mixed: "GEOMETRY"
      }
    }

    /// Whether a feature's single geometry becomes one of many, as those of the others.
    var isMultiple: Bool { self == .multiPoint || self == .multiLine || self == .multiPolygon }
  }

  /// Appends a feature that has a geometry.
  static func append(
    _ feature: Int, of geometries: Geometries, as kind: LayerKind, reference: Int32, to writer: ByteWriter
  ) {
    let own = geometries.kinds[feature]
    let isPoint = own == .point && kind != .multiPoint
    let (littleEndian, boxOfFour): (UInt8, UInt8) = (0b1, 0b10)
    writer.append("GP")
    let version: UInt8 = 0
    writer.append(byte: version)
    writer.append(byte: isPoint ? littleEndian : littleEndian | boxOfFour)
    writer.append(littleEndian: UInt32(bitPattern: reference))
    if !isPoint {
      let box = geometries.boundingBox(of: feature)
      for bound in [box.minX, box.maxX, box.minY, box.maxY] { writer.append(littleEndian: bound.bitPattern) }
    }
    WellKnownBinary.append(feature, of: geometries, asMultiple: kind.isMultiple, to: writer)
  }
}
