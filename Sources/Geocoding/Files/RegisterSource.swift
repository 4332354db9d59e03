import Geography
import Layers

/// A register of address points in a file, and what the file does not say of itself.
public struct RegisterSource: Sendable, Hashable {
  /// A CSV file of any known layout, or a layer of points: shapefile, GeoJSON or GeoPackage (`city.gpkg#addresses`).
  public var path: String
  /// The names of its columns by what they hold: id, type, street, number, suffix, postcode, city, x, y, epsg.
  /// When there are any, no other column is used; when there are none, the layout is recognised.
  public var columns: [String: String]
  /// Of a table's text, where looking would not find it.
  public var encoding: String?
  /// Which rows count; all when there is none.
  public var conditions: [RowCondition]
  /// Of its coordinates, such as "EPSG:25831"; the layout or the layer says it when this is nil.
  public var crs: String?
  /// A table of other street names: columns alias, street, and city where a name is in several towns.
  public var aliases: String?
  /// The town of all addresses that name none, as in the register of a single town.
  public var city: String?
  /// Where the register is kept in a form that loads faster.
  public var index: Index

  /// Where a register is kept, ready to use, after it has been read.
  public enum Index: Sendable, Hashable {
    case none
    /// Beside the register, under its name with ".index" behind it.
    case beside
    case at(String)
  }

  public init(
    _ path: String, columns: [String: String] = [:], crs: String? = nil, encoding: String? = nil,
    conditions: [RowCondition] = [], aliases: String? = nil,
    city: String? = nil, index: Index = .none
  ) {
    self.path = path
    self.columns = columns
    self.crs = crs
    self.encoding = encoding
    self.conditions = conditions
    self.aliases = aliases
    self.city = city
    self.index = index
  }

  var indexPath: String? {
    switch index {
    case .none: nil
    // Beside a table of a database there is no place.
    case .beside: path.namesDatabase ? nil : path.containerPath + ".index"
    case .at(let path): path
    }
  }

  /// What columns may be named.
  public static let columnNames = [
    "id", "type", "street", "number", "suffix", "postcode", "city", "x", "y", "epsg",
  ]
}
