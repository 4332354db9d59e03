import Databases
import Foundation
import Geography
import TestSupport
import Testing

@testable import Layers

/// Tables of a PostgreSQL server that the tests start themselves; what stands in them is written and looked at by psql.
@Suite(
  .enabled(
    if: PostgresServer.isInstalled, "needs Debian's packages postgresql-15 and postgresql-15-postgis-3"),
  .serialized)
struct DatabaseTests {
  private let server: PostgresServer

  init() throws { server = try #require(PostgresServer.shared) }

  private func error(_ body: () throws -> Void) throws -> FileError {
    try #require(throws: FileError.self, performing: body)
  }

  @Test func readsEveryKindOfColumn() throws {
    try server.run(
      """
      DROP TABLE IF EXISTS kinds; DROP TYPE IF EXISTS mood; CREATE TYPE mood AS ENUM ('glad');
      CREATE TABLE kinds (flag bool, small int2, large int8, half float4, whole float8, fee numeric(10,2), code numeric(5),
        free numeric, name text, short varchar(9), padded char(5), day date, moment timestamptz, key uuid, mood mood,
        twice int8 GENERATED ALWAYS AS (large * 2) STORED, place gis.geometry(Polygon,25831));
      INSERT INTO kinds VALUES (true, -7, 9007199254740993, 0.5, 0.1, 12.50, 801, 1e3, E'a "b", c\\nd', 'è', 'ab',
        '2025-09-01', '2025-09-01 08:30:00+02', '6f9619ff-8b86-d011-b42d-00c04fc964ff', 'glad', DEFAULT,
        gis.ST_GeomFromText('POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,1 2,2 2,2 1,1 1))', 25831));
      INSERT INTO kinds (name) VALUES ('');
      """)
    let layer = try Layer(contentsOf: server.address("kinds"))
    #expect(layer.crs?.code == "EPSG:25831")
    #expect(Array(layer.geometries.kinds) == [.polygon, .none])
    #expect(abs(layer.geometries.area(of: 0)) == 80)
    let expected: [String: [String?]] = [
      "flag": ["true", nil], "small": ["-7", nil], "large": ["9007199254740993", nil], "half": ["0.5", nil],
      "whole": ["0.1", nil], "fee": ["12.5", nil], "code": ["801", nil], "free": ["1000", nil],
      "name": ["a \"b\", c\nd", ""], "short": ["è", nil], "padded": ["ab", nil], "day": ["2025-09-01", nil],
      "moment": ["2025-09-01 06:30:00+00", nil], "key": ["6f9619ff-8b86-d011-b42d-00c04fc964ff", nil],
      "mood": ["glad", nil], "twice": ["18014398509481986", nil],
    ]
    #expect(Set(layer.columns.map(\.name)) == Set(expected.keys))
    for column in layer.columns { #expect(column.texts == expected[column.name], "\(column.name)") }
  }

  /// Policies hide rows from all but the owner, who is not told anything; a view's owner sees them as well.
  @Test func rowsThatPoliciesMayHideAreTold() throws {
    try server.run(
      """
      DROP TABLE IF EXISTS guarded CASCADE; DROP ROLE IF EXISTS clerk; CREATE ROLE clerk LOGIN;
      CREATE TABLE guarded (id text, town text, place gis.geometry(Point,25831));
      INSERT INTO guarded VALUES ('a', 'x', gis.ST_GeomFromText('POINT(1 1)', 25831)),
        ('b', 'y', gis.ST_GeomFromText('POINT(2 2)', 25831));
      ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON guarded FOR SELECT TO clerk USING (town = 'x');
      GRANT USAGE ON SCHEMA gis TO clerk; GRANT SELECT ON guarded TO clerk;
      """)
    let words = "row-level security of the table decides which rows you see, and others may be missing"
    let seen = try Layer(contentsOf: server.address("guarded", user: "clerk"))
    #expect(seen.count == 1 && seen.notes.map(\.text) == [words])
    let all = try Layer(contentsOf: server.address("guarded"))
    #expect(all.count == 2 && all.notes.isEmpty)
    try server.run("ALTER TABLE guarded DROP COLUMN place")
    let table = try CSVFile(server.address("guarded", user: "clerk"))
    #expect(table.notes.map(\.text) == [words] && table.notes[0].isDoubtful)
    // A view reads as its owner, and another one as the user.
    try server.run(
      """
      CREATE VIEW unguarded AS SELECT id FROM guarded;
      CREATE VIEW own WITH (security_invoker = true) AS SELECT id FROM guarded;
      GRANT SELECT ON unguarded, own TO clerk;
      """)
    #expect(try CSVFile(server.address("unguarded", user: "clerk")).notes.isEmpty)
    #expect(try CSVFile(server.address("own", user: "clerk")).notes.map(\.text) == [words])
    try server.run(
      "CREATE VIEW nested WITH (security_invoker) AS SELECT id FROM own; GRANT SELECT ON nested TO clerk")
    #expect(try CSVFile(server.address("nested", user: "clerk")).notes.map(\.text) == [words])
    // Whoever reads it, as its owner may not see all.
    try server.run("ALTER VIEW unguarded OWNER TO clerk")
    #expect(try CSVFile(server.address("unguarded")).notes.map(\.text) == [words])
  }

  @Test func aTableWithoutGeometriesIsATable() throws {
    try server.run(
      """
      DROP TABLE IF EXISTS plain CASCADE; CREATE TABLE plain (id text, x float8, note text);
      INSERT INTO plain VALUES ('007', 1.25, E'two\\nlines, "quoted"'), (NULL, NULL, NULL);
      CREATE VIEW viewed AS SELECT id, x FROM plain;
      """)
    for name in ["plain", "viewed"] {
      let path = server.address(name)
      #expect(path.holdsTable)
      let table = try CSVFile(path).read(texts: ["id"], numbers: ["x"])
      #expect(Array(table.texts["id"] ?? []) == ["007", nil])
      #expect(table.numbers["x"]?.values.first == 1.25 && table.numbers["x"]?.values.last?.isNaN == true)
    }
    #expect(
      Array(try CSVFile(server.address("plain")).read(texts: ["note"]).texts["note"] ?? []).first
        == "two\nlines, \"quoted\"")
  }

  /// Numbers of twenty digits, of which a real one would make the same.
  @Test func codesOfManyDigitsStayApart() throws {
    try server.run(
      """
      DROP TABLE IF EXISTS codes CASCADE; CREATE TABLE codes (id numeric(20, 0), x numeric);
      INSERT INTO codes VALUES (18446744073709551617, 1.5), (18446744073709551618, 2), (7, NULL);
      """)
    let table = try CSVFile(server.address("codes")).read(texts: ["id"], numbers: ["x"])
    #expect(Array(table.texts["id"] ?? []) == ["18446744073709551617", "18446744073709551618", "7"])
    #expect(table.numbers["x"]?.values.prefix(2) == [1.5, 2])
  }

  private func squares(_ crs: String = "EPSG:25831") throws -> Layer {
    var geometries = Geometries()
    let square = [(0.0, 0.0), (9, 0), (9, 9), (0, 9)].map { Coordinate(x: $0.0, y: $0.1) }
    geometries.appendPolygons([[square], [square.map { Coordinate(x: $0.x + 20, y: $0.y) }]])
    geometries.appendNone()
    geometries.appendPolygons([[square]])
    return Layer(
      name: "squares", crs: try CRS(crs), geometries: geometries,
      columns: [
        Column(name: "Codi A", values: .text(["08019", nil, ""])),
        Column(name: "n", values: .integer([1, Column.missingInteger, -3])),
        Column(name: "share", values: .real([0.1, .nan, 1e300])),
        Column(name: "yes", values: .logical([true, nil, false])),
        Column(name: "day", values: .date(["2025-09-01", nil, "1969-12-31"])),
      ])
  }

  @Test func writesWhatPsqlSees() throws {
    try server.run("DROP TABLE IF EXISTS \"Àrees.Escolars\"")
    let (path, layer) = (server.address("public.\"Àrees.Escolars\""), try squares())
    _ = try layer.write(to: path)
    let seen = try server.run(
      """
      SELECT "Codi A" IS NULL, "Codi A", n, share, yes, day, gis.ST_SRID(geometry), gis.GeometryType(geometry),
        gis.ST_Area(geometry) FROM "Àrees.Escolars"
      """)
    #expect(
      seen == """
        f|08019|1|0.1|t|2025-09-01|25831|MULTIPOLYGON|162
        t||||||||
        f||-3|1e+300|f|1969-12-31|25831|MULTIPOLYGON|81
        """)
    let declared = "SELECT type, srid FROM gis.geometry_columns WHERE f_table_name = 'Àrees.Escolars'"
    #expect(try server.run(declared) == "MULTIPOLYGON|25831")
    #expect(try server.run("SELECT count(*) FROM pg_indexes WHERE tablename = 'Àrees.Escolars'") == "1")
    let back = try Layer(contentsOf: path)
    #expect(back.geometries.x == layer.geometries.x && back.geometries.y == layer.geometries.y)
    for (one, other) in zip(back.columns, layer.columns) { #expect(one.texts == other.texts) }
  }

  @Test func replacesOnlyWhenToldAndKeepsViewsAndRights() throws {
    try server.run(
      "DROP TABLE IF EXISTS kept CASCADE; DROP ROLE IF EXISTS reader; CREATE ROLE reader")
    let (path, layer) = (server.address("kept"), try squares())
    _ = try layer.write(to: path)
    try server.run("CREATE VIEW of_kept AS SELECT n FROM kept; GRANT SELECT ON kept TO reader")
    let exists = try error { _ = try layer.write(to: path) }
    #expect(exists.code == .cannotCreate && exists.hint?.contains("--overwrite") == true)
    var fewer = layer
    (fewer.geometries, fewer.columns) = (Geometries(pointsX: [], y: []), [])
    fewer.columns = layer.columns.map { column in
      Column(name: column.name, values: DatabaseTests.emptied(column.values))
    }
    // Of another kind of geometry, so of other columns: a view stands in the way.
    #expect(try error { _ = try fewer.write(to: path, overwrite: true) }.code == .cannotCreate)
    #expect(try server.run("SELECT count(*) FROM of_kept") == "3")
    _ = try layer.write(to: path, overwrite: true)
    #expect(
      try server.run("SELECT count(*), has_table_privilege('reader', 'kept', 'SELECT') FROM of_kept") == "3|t"
    )
    #expect(
      try error { _ = try layer.write(to: server.address("of_kept"), overwrite: true) }.code == .cannotCreate)
    #expect(try server.run("SELECT count(*) FROM pg_class WHERE relname LIKE 'catchment%'") == "0")
  }

  private static func emptied(_ values: Column.Values) -> Column.Values {
    switch values {
    case .text: .text([])
    case .integer: .integer([])
    case .real: .real([])
    case .logical: .logical([])
    case .date: .date([])
    }
  }

  @Test func whatBreaksOffChangesNothing() throws {
    try server.run("DROP TABLE IF EXISTS whole CASCADE")
    let (path, layer) = (server.address("whole"), try squares())
    _ = try layer.write(to: path)
    var broken = layer
    broken.columns[0].values = .text(["a", "b", "c\0d"])
    let fault = try error { _ = try broken.write(to: path, overwrite: true) }
    #expect(fault.code == .badData && fault.row == 3)
    #expect(try server.run("SELECT count(*), min(\"Codi A\") FROM whole") == "3|")
  }

  @Test(arguments: [
    (
      "mixed", "(gis.ST_SetSRID(gis.ST_Point(1, 2), 4326)), (gis.ST_SetSRID(gis.ST_Point(1, 2), 25831))", 2,
      "SRID"
    ),
    (
      "curved", "(gis.ST_GeomFromText('CURVEPOLYGON(CIRCULARSTRING(0 0,4 0,4 4,0 4,0 0))', 25831))", 1,
      "curves"
    ),
  ])
  func refusesByRow(table: String, rows: String, row: Int, problem: String) throws {
    try server.run(
      "DROP TABLE IF EXISTS \(table); CREATE TABLE \(table) (g gis.geometry); INSERT INTO \(table) VALUES \(rows)"
    )
    let fault = try error { _ = try Layer(contentsOf: server.address(table)) }
    #expect(
      fault.code == .badData && fault.row == row && fault.column == "g" && fault.problem.contains(problem))
  }

  @Test func asksWhichOfSeveralGeometries() throws {
    try server.run(
      """
      DROP TABLE IF EXISTS two; CREATE TABLE two (home gis.geometry(Point,25831), area gis.geometry(Polygon,25831));
      INSERT INTO two VALUES (gis.ST_SetSRID(gis.ST_Point(3, 4), 25831), NULL), (gis.ST_GeomFromText('POINT EMPTY', 25831), NULL)
      """)
    #expect(
      try error { _ = try Layer(contentsOf: server.address("two")) }.hint?.contains("geometry=home") == true)
    let layer = try Layer(contentsOf: server.address("two") + "&geometry=home")
    #expect(Array(layer.geometries.kinds) == [.point, .none] && layer.geometries.x == [3])
  }

  @Test func readsTheColumnsThatItMay() throws {
    try server.run(
      """
      DROP TABLE IF EXISTS partly; DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN;
      CREATE TABLE partly (id int, secret text); INSERT INTO partly VALUES (1, 'x'); GRANT SELECT (id) ON partly TO guest;
      """)
    let file = try CSVFile(server.address("partly", user: "guest"))
    #expect(file.header == ["id"])
    #expect(file.notes.contains { $0.text.contains("\"secret\"") })
    try server.run("REVOKE ALL ON partly FROM guest")
    let fault = try error { _ = try CSVFile(server.address("partly", user: "guest")) }
    #expect(fault.code == .noInput && !fault.description.contains("guest"))
  }

  @Test func saysWhatIsMissing() throws {
    #expect(try error { _ = try Layer(contentsOf: server.address("nothing")) }.code == .noInput)
    #expect(
      try error { _ = try Layer(contentsOf: server.address("spatial_ref_sys", database: "none")) }.code
        == .noInput)
    let silent = try error { _ = try Layer(contentsOf: "postgresql://anna@127.0.0.1:9/city?table=zones") }
    #expect(silent.code == .unavailable && silent.path == "postgresql://127.0.0.1:9/city?table=zones")
  }
}

@Suite struct DatabaseAddressTests {
  @Test(arguments: [
    "postgresql://anna:secret@db/city?table=zones", "postgresql://db/city?password=secret&table=zones",
    "postgresql://anna:@db/city?table=zones",
  ])
  func refusesPasswords(text: String) throws {
    let fault = try #require(throws: DatabaseError.self) { try DatabaseAddress(text) }
    #expect(fault.code == .usage && fault.hint?.contains("PGPASSWORD") == true)
    #expect(!DatabaseAddress.shown(text).contains("secret") && !DatabaseAddress.shown(text).contains("anna"))
  }

  @Test(arguments: [
    ("postgresql://db/city", nil, nil), ("postgresql://db/city?table=", nil, nil),
    ("postgresql://db/city?table=a.b.c", nil, nil),
    ("postgresql://db/city?table=zones", nil, "zones"),
    ("postgres://anna@db:5433/city?table=edu.zones", "edu", "zones"),
    ("postgresql:///city?host=/run/pg&table=%22Zones.2%22", nil, "Zones.2"),
  ])
  func findsTheTable(text: String, schema: String?, table: String?) {
    let address = try? DatabaseAddress(text)
    #expect(address?.schema == schema && address?.table == table)
  }
}
