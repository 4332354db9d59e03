import Geography

/// A table whose rows are places: one geometry and one value of each column per feature.
///
///     let zones = try Layer(contentsOf: "zones.shp")
///     zones.column("NAME")?.texts  // the names, one per zone
public struct Layer: Sendable {
  /// The file's name without its ending, or what the writer shall call it.
  public var name: String
  /// nil when the file does not say.
  public var crs: CRS?
  public var geometries: Geometries
  public var columns: [Column]
  /// The number that the file gives each row: a column only for who asks for it by its name. nil where it gives none.
  public var rowNumbers: Column?
  /// What was mended or left out on reading, for the user to see.
  public var notes: [Note]
  /// The file that it was read from as it is, which is named where its places turn out to be wrong on writing.
  var source: String?

  public init(
    name: String, crs: CRS?, geometries: Geometries, columns: [Column] = [], rowNumbers: Column? = nil,
    notes: [Note] = []
  ) {
    precondition(
      columns.allSatisfy { $0.count == geometries.count }, "each column has one value for each feature")
    self.name = name
    self.crs = crs
    self.geometries = geometries
    self.columns = columns
    self.rowNumbers = rowNumbers
    self.notes = notes
  }

  /// How many features there are.
  public var count: Int { geometries.count }

  /// The column of that name, letter case apart when no name fits exactly, or the row numbers; nil when there is none.
  public func column(_ name: String) -> Column? {
    let all = columns + [rowNumbers].compactMap { $0 }
    return all.first { $0.name == name } ?? all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Something that a reader mended or left out, and in how many features.
  public struct Note: Sendable, Hashable {
    public let text: String
    /// The features, counted from 0.
    public let features: [Int]

    public init(_ text: String, features: [Int]) {
      self.text = text
      self.features = features
    }
  }
}
