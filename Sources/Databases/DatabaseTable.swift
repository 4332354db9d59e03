/// A table, view or the like of a database, and what of it may be read.
public struct DatabaseTable: Sendable {
  /// A column as the server describes it.
  public struct Field: Sendable, Hashable {
    public let name: String
    public let kind: Kind
    /// As SQL names the type: "geometry(Point,25831)".
    public let type: String
  }

  /// How a column's values come.
  public enum Kind: Sendable, Hashable {
    case logical
    /// Of 2, 4 or 8 bytes, the largest first.
    case integer
    /// Of 4 or 8 bytes.
    case real
    /// A number of decimal digits, as text.
    case decimal(isWhole: Bool)
    /// By ISO 8601, as text.
    case date
    /// All else as the server writes it.
    case text
    /// Well-known binary with the number of its system in front (EWKB).
    case geometry
  }

  /// The name with its schema, quoted.
  public let name: String
  /// Quoted.
  public let schema: String
  public let fields: [Field]
  /// The columns that this user may not read.
  public let hidden: [String]
  /// Whether policies of the table, or of those that a view reads, decide which rows this user sees.
  public let hidesRows: Bool
  /// Whether it is a table and nothing else, such as a view.
  public let isPlain: Bool

  /// - Returns: nil when there is no such table.
  public init?(_ address: DatabaseAddress, in connection: DatabaseConnection) throws(DatabaseError) {
    let found = try connection.rows(
      """
      SELECT c.oid, quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relkind, quote_ident(n.nspname),
        pg_catalog.row_security_active(c.oid)
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind IN ('r', 'v', 'm', 'f', 'p')
      """, [DatabaseTable.quotedName(address)])
    guard let first = found.first, let oid = first[0], let name = first[1], let schema = first[3] else {
      return nil
    }
    (self.name, self.schema) = (name, schema)
    isPlain = first[2] == "r"
    let readsThroughPolicies = try DatabaseTable.readsThroughPolicies(oid, in: connection)
    hidesRows = first[4] == "t" || readsThroughPolicies
    let rows = try connection.rows(
      """
      SELECT a.attname, CASE WHEN t.typtype = 'd' THEN b.typname ELSE t.typname END,
        CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END,
        pg_catalog.format_type(a.atttypid, a.atttypmod),
        pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'SELECT')
      FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
      WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
      """, [oid])
    fields = rows.filter { $0[4] == "t" }.map { row in
      Field(
        name: row[0] ?? "", kind: Kind(row[1] ?? "", modifier: row[2].flatMap { Int($0) } ?? -1),
        type: row[3] ?? "")
    }
    hidden = rows.filter { $0[4] != "t" }.compactMap { $0[0] }
  }

  /// Whether a view reads tables, by other views or itself, whose policies hold for whom it reads them as: its owner, or
  /// with `security_invoker` the user. Owners of tables are bound by policies that are forced only.
  private static func readsThroughPolicies(
    _ oid: String, in connection: DatabaseConnection
  ) throws(DatabaseError) -> Bool {
    let found = try connection.rows(
      """
      WITH RECURSIVE source (oid, reader) AS (
        SELECT $1::oid, (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)
        UNION
        SELECT d.refobjid, CASE WHEN (
            SELECT o.option_value::boolean FROM pg_catalog.pg_options_to_table(v.reloptions) o
            WHERE o.option_name = 'security_invoker') THEN s.reader ELSE v.relowner END
        FROM source s JOIN pg_catalog.pg_class v ON v.oid = s.oid AND v.relkind IN ('v', 'm')
          JOIN pg_catalog.pg_rewrite w ON w.ev_class = v.oid
          JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.objid = w.oid
            AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid <> v.oid
      )
      SELECT 1 FROM source s JOIN pg_catalog.pg_class c ON c.oid = s.oid
        JOIN pg_catalog.pg_roles r ON r.oid = s.reader
      WHERE s.oid <> $1::oid AND c.relrowsecurity AND NOT r.rolsuper AND NOT r.rolbypassrls
        AND (c.relforcerowsecurity OR NOT pg_catalog.pg_has_role(r.oid, c.relowner, 'USAGE'))
      LIMIT 1
      """, [oid])
    return !found.isEmpty
  }

  /// The query for some of the columns, each in the form of its kind. Columns are always named: of a table as a whole the
  /// server leaves some out.
  public func query(_ fields: [Field]) -> String {
    let columns = fields.map { field in
      let name = field.name.quotedIdentifier
      return switch field.kind {
      case .logical, .integer, .real, .geometry: name
      case .decimal, .date, .text: "\(name)::text"
      }
    }
    return "SELECT \(columns.joined(separator: ", ")) FROM \(name)"
  }

  /// The name of an address for SQL.
  static func quotedName(_ address: DatabaseAddress) -> String {
    [address.schema, address.table].compactMap { $0?.quotedIdentifier }.joined(separator: ".")
  }
}

extension DatabaseTable.Kind {
  init(_ type: String, modifier: Int) {
    switch type {
    case "bool": self = .logical
    case "int2", "int4", "int8": self = .integer
    case "float4", "float8": self = .real
    case "numeric":
      // Precision and scale stand in the halves of the modifier, which is 4 too large; 18 digits fit into 64 bits.
      let (precision, scale) = ((modifier - 4) >> 16 & 0xFFFF, (modifier - 4) & 0x7FF)
      self = .decimal(isWhole: modifier >= 4 && scale == 0 && precision <= 18)
    case "date": self = .date
    case "geometry", "geography": self = .geometry
    default: self = .text
    }
  }
}

extension String {
  /// The text as a name in SQL.
  public var quotedIdentifier: String {
    "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
