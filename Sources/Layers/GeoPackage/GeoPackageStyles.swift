import GRDB

/// What QGIS keeps in a GeoPackage beside layers, in tables of its own.
extension GeoPackageFile {
  /// Adds a way to show a layer of the file.
  ///
  /// - Parameters:
  ///   - qml: a style of QGIS.
  ///   - isDefault: whether QGIS shall take it up when it opens the layer.
  public func add(style qml: String, named name: String, to table: String, isDefault: Bool) throws(FileError)
  {
    try write { database in
      if try !database.tableExists("layer_styles") {
        try database.execute(
          sql: """
            CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT,
              f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT,
              styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME);
            INSERT INTO gpkg_contents (table_name, data_type, identifier)
              VALUES ('layer_styles', 'attributes', 'layer_styles')
            """)
      }
      // The time in a form that GDAL takes for one of the standard.
      try database.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
            styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
          SELECT '', '', table_name, column_name, ?, ?, '', ?, ?, '', NULL, strftime('%Y-%m-%dT%H:%M:%fZ','now')
          FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)
          """, arguments: [name, qml, isDefault, name, table])
    }
  }

  /// Adds a project of QGIS, which opens as geopackage:/folder/city.gpkg?projectName=NAME.
  ///
  /// - Parameter packed: a .qgz.
  public func add(project packed: [UInt8], named name: String) throws(FileError) {
    let digits = Array("0123456789abcdef".utf8)
    var content = [UInt8]()
    content.reserveCapacity(2 * packed.count)
    for byte in packed {
      content.append(digits[Int(byte >> 4)])
      content.append(digits[Int(byte & 0xF)])
    }
    try write { database in
      try database.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)
          """)
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO qgis_projects VALUES (?,
            '{"last_modified_time": "' || strftime('%Y-%m-%dT%H:%M:%S','now') || '", "last_modified_user": ""}', ?)
          """, arguments: [name, String(decoding: content, as: UTF8.self)])
    }
  }
}
