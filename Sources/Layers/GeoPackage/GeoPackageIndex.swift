import GRDB
import Geography

/// The R-tree of a layer as the standard's extension describes it (OGC 12-128r18, annex F.3): the tree, the triggers
/// that keep it right when another program edits the layer, and the entry that tells of it.
struct GeoPackageIndex {
  let table: String
  let key: String
  let geometry: String

  private var tree: String { "rtree_\(table)_\(geometry)" }

  /// Makes the tree of a layer that is there already.
  func write(_ geometries: Geometries, to database: Database) throws {
    try database.execute(
      sql: "CREATE VIRTUAL TABLE \(tree.sqlName) USING rtree(id, minx, maxx, miny, maxy)")
    try fill(PackedTree.cells(geometries), in: database)
    for trigger in triggers { try database.execute(sql: trigger) }
    try database.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
          definition TEXT NOT NULL, scope TEXT NOT NULL,
          CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
        INSERT INTO gpkg_extensions VALUES (\(table.sqlText), \(geometry.sqlText), 'gpkg_rtree_index',
          'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')
        """)
  }

  /// Writes the tree's own tables, which is many times faster than adding box after box.
  private func fill(_ cells: [PackedTree.Cell], in database: Database) throws {
    let nodes = "\(tree)_node".sqlName
    let sizes = try SQLRows(database, "SELECT length(data) FROM \(nodes)")
    let size = try sizes.next() ? Int(sizes.integer(0)) : 0
    try database.execute(sql: "DELETE FROM \(nodes)")
    let insertNode = try SQLInsert(database, "INSERT INTO \(nodes) VALUES (?, ?)")
    let insertParent = try SQLInsert(database, "INSERT INTO \("\(tree)_parent".sqlName) VALUES (?, ?)")
    let largest = cells.last?.id ?? 0
    var nodeOfRow = ContiguousArray<Int64>(repeating: 0, count: Int(largest) + 1)
    let writer = ByteWriter(inMemory: size)
    let capacity = (size - PackedTree.headerSize) / PackedTree.cellSize
    try PackedTree.build(cells, capacity: capacity) { node in
      writer.clear()
      node.append(to: writer, size: size)
      insertNode.bind(1, node.number)
      writer.withBytes { insertNode.bind(2, UnsafeRawBufferPointer($0)) }
      try insertNode.run()
      for cell in node.cells {
        if node.height == 0 {
          nodeOfRow[Int(cell.id)] = node.number
        } else {
          insertParent.bind(1, cell.id)
          insertParent.bind(2, node.number)
          try insertParent.run()
        }
      }
    }
    // In the order of the rows, as SQLite appends faster than it inserts.
    let rows = nodeOfRow.indices.filter { nodeOfRow[$0] > 0 }
    try SQLInsert.rows(rows.count, width: 2, into: "\(tree)_rowid", in: database) { insert, row, first in
      insert.bind(first, Int64(rows[row]))
      insert.bind(first + 1, nodeOfRow[rows[row]])
    }
  }

  /// The triggers of the standard's version 1.3.
  private var triggers: [String] {
    let (rows, box) = (table.sqlName, tree.sqlName)
    let (id, place) = (key.sqlName, geometry.sqlName)
    let isThere = "NEW.\(place) NOTNULL AND NOT ST_IsEmpty(NEW.\(place))"
    let isGone = "NEW.\(place) ISNULL OR ST_IsEmpty(NEW.\(place))"
    let put = """
      INSERT OR REPLACE INTO \(box) VALUES (NEW.\(id), ST_MinX(NEW.\(place)), ST_MaxX(NEW.\(place)), \
      ST_MinY(NEW.\(place)), ST_MaxY(NEW.\(place)))
      """
    let remove = "DELETE FROM \(box) WHERE id = OLD.\(id)"
    func trigger(_ name: String, _ event: String, when condition: String, _ actions: String...) -> String {
      """
      CREATE TRIGGER \("\(tree)_\(name)".sqlName) AFTER \(event) ON \(rows) WHEN \(condition)
      BEGIN \(actions.map { $0 + "; " }.joined())END
      """
    }
    return [
      trigger("insert", "INSERT", when: isThere, put),
      trigger("update1", "UPDATE OF \(place)", when: "OLD.\(id) = NEW.\(id) AND (\(isThere))", put),
      trigger("update2", "UPDATE OF \(place)", when: "OLD.\(id) = NEW.\(id) AND (\(isGone))", remove),
      trigger("update3", "UPDATE", when: "OLD.\(id) != NEW.\(id) AND (\(isThere))", remove, put),
      trigger(
        "update4", "UPDATE", when: "OLD.\(id) != NEW.\(id) AND (\(isGone))",
        "DELETE FROM \(box) WHERE id IN (OLD.\(id), NEW.\(id))"),
      trigger("delete", "DELETE", when: "OLD.\(place) NOT NULL", remove),
    ]
  }
}

extension PackedTree {
  /// A node's height and the number of its cells.
  fileprivate static let headerSize = 4
  /// An identifier and four bounds.
  fileprivate static let cellSize = 8 + 4 * 4

  /// The boxes of the features that have one, each under its row, counted from 1.
  ///
  /// The tree's bounds have fewer digits than the coordinates, so they are rounded outwards.
  fileprivate static func cells(_ geometries: Geometries) -> [Cell] {
    func below(_ value: Double) -> Float {
      let near = Float(value)
      return Double(near) > value ? near.nextDown : near
    }
    func above(_ value: Double) -> Float {
      let near = Float(value)
      return Double(near) < value ? near.nextUp : near
    }
    var cells: [Cell] = []
    cells.reserveCapacity(geometries.count)
    for feature in 0..<geometries.count where geometries.kinds[feature] != .none {
      let box = geometries.boundingBox(of: feature)
      guard !box.isEmpty else { continue }
      cells.append(
        Cell(
          id: Int64(feature + 1), minX: below(box.minX), maxX: above(box.maxX), minY: below(box.minY),
          maxY: above(box.maxY)))
    }
    return cells
  }
}

extension PackedTree.Node {
  /// Appends the node as the R*Tree module stores it, filled up with zeros to its size.
  fileprivate func append(to writer: ByteWriter, size: Int) {
    let isRoot = number == PackedTree.root
    writer.append(bigEndian: UInt16(isRoot ? height : 0))
    writer.append(bigEndian: UInt16(cells.count))
    for cell in cells {
      writer.append(bigEndian: cell.id)
      for bound in [cell.minX, cell.maxX, cell.minY, cell.maxY] { writer.append(bigEndian: bound.bitPattern) }
    }
    while writer.count < size { writer.append(byte: 0) }
  }
}
