/// The kinds of shape that a .shp file may hold, by the numbers of ESRI's description of 1998.
enum ShapeType: Int32 {
  case null = 0
  case point = 1
  case line = 3
  case polygon = 5
  case multiPoint = 8
  case pointZ = 11
  case lineZ = 13
  case polygonZ = 15
  case multiPointZ = 18
  case pointM = 21
  case lineM = 23
  case polygonM = 25
  case multiPointM = 28
  case multiPatch = 31

  var isPoint: Bool { self == .point || self == .pointZ || self == .pointM }
  var isMultiPoint: Bool { self == .multiPoint || self == .multiPointZ || self == .multiPointM }
  var isPolygon: Bool { self == .polygon || self == .polygonZ || self == .polygonM }
  var isLine: Bool { self == .line || self == .lineZ || self == .lineM }
  /// Whether both are of one kind, heights and measures apart.
  func isAkin(to other: ShapeType) -> Bool {
    self == other || isPoint && other.isPoint || isMultiPoint && other.isMultiPoint || isLine && other.isLine
      || isPolygon && other.isPolygon
  }
  var hasHeights: Bool { (11...18).contains(rawValue) }
}
