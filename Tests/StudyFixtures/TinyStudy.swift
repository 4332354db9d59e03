import Foundation
import Geography
import Layers
import Studies

/// A city of two catchment areas, three schools and eight pupils, small enough to be computed by hand.
///
/// West holds 3 pupils of the group and 1 other, east 1 and 3. School W is in the west, E and P (private) in the
/// east. W has the 3 of the group from the west, E has 1 of the group and 1 other, P the 3 remaining others.
/// Each fixture lives in a folder of its own, which goes with it.
public final class TinyStudy: Sendable {
  public let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "tiny-\(UUID().uuidString)"
  ).path

  /// Where west and east begin in EPSG:25831, each a square of a kilometre.
  public static let west = Coordinate(x: 430_000, y: 4_580_000)

  public static let schools = """
    codi;nom;titularitat;x;y
    W;Escola de Ponent;Públic;430500;4580500
    E;Escola de Llevant;Públic;431500;4580500
    P;Col·legi Privat;Privat;431850;4580850

    """

  public static let pupils = """
    id,escola,nac,isced,x,y
    a,W,f,1,430100,4580500
    b,W,f,2,430500,4580100
    c,W,f,3,430500,4580900
    d,P,n,5,430900,4580500
    e,E,f,2,431100,4580500
    f,E,n,8,431500,4580100
    g,P,n,6,431500,4580900
    h,P,n,,431900,4580500

    """

  public static let study = """
    name: Tiny
    year: 2025-26
    crs: EPSG:25831
    zones: {file: zones.geojson, id: code, name: label}
    districts: {file: districts.geojson, id: code}
    schools:
      file: schools.csv
      columns: {school: codi, name: nom, sector: titularitat, x: x, y: y}
      values: {sector: {Públic: public, Privat: private}}
    pupils:
      file: pupils.csv
      columns: {pupil: id, school: escola, origin: nac, parents_education: isced, x: x, y: y}
      values: {origin: {f: migrant, n: native, "?": unknown}}
    groups:
      foreign_origin: {column: origin, in: [migrant], rule: "code f"}
      low_education: {column: parents_education, at_most: 2}

    """

  public init(
    study: String = TinyStudy.study, schools: String = TinyStudy.schools, pupils: String = TinyStudy.pupils
  ) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let crs = try CRS("EPSG:25831")
    var zones = Geometries()
    zones.appendPolygons([[TinyStudy.rectangle(width: 1000)]])
    zones.appendPolygons([[TinyStudy.rectangle(width: 1000, offset: 1000)]])
    try Layer(
      name: "zones", crs: crs, geometries: zones,
      columns: [
        Column(name: "code", values: .text(["1", "2"])),
        Column(name: "label", values: .text(["West", "East"])),
      ]
    ).writeGeoJSON(to: path("zones.geojson"))
    var districts = Geometries()
    districts.appendPolygons([[TinyStudy.rectangle(width: 2000)]])
    try Layer(
      name: "districts", crs: crs, geometries: districts,
      columns: [Column(name: "code", values: .text(["D"]))]
    ).writeGeoJSON(to: path("districts.geojson"))
    try write(schools, to: "schools.csv")
    try write(pupils, to: "pupils.csv")
    try write(study, to: "study.yml")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  public func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }

  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// The study file.
  public var studyText: String { (try? String(contentsOfFile: path("study.yml"), encoding: .utf8)) ?? "" }

  /// The study as loaded from its files.
  public func load() throws -> Study { try Study(StudyFile(path: path("study.yml"))) }

  /// The study in all its years, as loaded from its files.
  public func loadYears() throws -> StudyYears { try StudyYears(StudyFile(path: path("study.yml"))) }

  private static func rectangle(width: Double, offset: Double = 0) -> [Coordinate] {
    [(0.0, 0.0), (width, 0), (width, 1000), (0, 1000)].map {
      Coordinate(x: west.x + offset + $0.0, y: west.y + $0.1)
    }
  }
}
