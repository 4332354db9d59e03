import CBuildInfo
import CGEOS
import CPROJ
import GRDBSQLite

/// What `--version` prints: of a result that somebody questions, which code made it.
enum Version {
  static let number = "0.9.0"

  /// What results name as what made them.
  static let program = "catchment \(number)"

  static var text: String {
    """
    catchment \(number) (\(CATCHMENT_COMMIT))
    GEOS \(String(cString: GEOSversion())), PROJ \(String(cString: proj_info().version)), \
    shapelib \(CATCHMENT_SHAPELIB), libosmium \(String(cString: catchment_osmium_version)), \
    SQLite \(String(cString: sqlite3_libversion()))
    """
  }
}
