import Foundation
import Geography
import Layers
import Studies

/// A city of three catchment areas, two districts, five schools and 24 pupils in two school years, with unknown
/// values in every column, small enough to be computed by hand.
///
/// West to east, each area a kilometre wide: A and B in the district N, C in the district S, which goes on for half a
/// kilometre beyond the areas. The schools stand on one line with the homes:
///
///     A: P1 (public) at 500    B: S1 (subsidised) at 1500    C: P2 at 2100, K1 (private) at 2500, U1 at 2800
///
/// P2 stands in C but belongs to B, as its own column says; K1 and U1 name no area, and of U1 the sector is not known.
public final class HandStudy: Sendable {
  public let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "hand-\(UUID().uuidString)"
  ).path

  public static let study = """
    name: Hand
    year: 2025-26
    crs: EPSG:25831
    zones: {file: zones.geojson, id: code}
    districts: {file: districts.geojson, id: code}
    schools:
      file: schools.csv
      columns: {school: school, sector: kind, zone: area, entry_places: places, x: x, y: y}
      values: {sector: {pub: public, conc: subsidised, priv: private, "?": unknown}}
    pupils:
      file: {2024-25: before.csv, 2025-26: pupils.csv}
      columns: {pupil: id, grade: course, school: school, origin: nac, parents_education: isced, x: x, y: y,
        repeater: rep, sessions_missed: missed, sessions_possible: possible, score: score, status: status,
        device: device}
      values: {repeater: {s: "yes", n: "no"}, origin: {"?": unknown}}
    groups:
      foreign_origin: {column: origin, in: [f]}
      low_education: {column: parents_education, at_most: 2}
    applications:
      file: applications.csv
      columns: {pupil: id, rank: rank, school: school, assigned_school: place, year: year}
    staff:
      file: {2025-26: staff.csv}
      columns: {school: school, fte: fte, role: role, first_year_here: since, years_teaching: years}
    costs:
      file: costs.csv
      decimal: ","
      columns: {school: school, year: year, type: type, amount: amount}
    catalogue:
      low_score: 50
      high_score: 80
      low_school_share: 0.3
      transition_from: [P6]
      transition_to: [S1]
    indicators:
      no_device: {share: device, in: ["no"], title: "No device at home"}
      device_by_school: {share: device, in: ["no"], by: school}
      mean_score: {mean: score, by: school}
      middle_score: {median: score}
      missed_rate: {rate: sessions_missed, of: sessions_possible, by: school}
      mean_rank: {chapter: applications, mean: rank}
      middle_cost: {chapter: costs, median: amount}
      mean_places: {chapter: schools, mean: entry_places}
      part_time: {chapter: staff, share: fte, at_most: 0.9}

    """

  public static let schools = """
    school,kind,area,places,x,y
    P1,pub,A,4,430500,4580500
    P2,pub,B,2,432100,4580500
    S1,conc,B,2,431500,4580500
    K1,priv,,,432500,4580500
    U1,?,,0,432800,4580500

    """

  /// p01–p06 live in A, p07–p12 in B, p13–p18 in C, p19 beyond all areas, p20 nobody knows where. p17 has no school, that
  /// of p18 is not in the list.
  public static let pupils = """
    id,course,school,nac,isced,x,y,rep,missed,possible,score,status,device
    p01,S1,P1,f,1,430100,4580500,s,20,100,35,,no
    p02,S1,P1,f,2,430300,4580500,n,10,100,55,,no
    p03,S1,P1,n,3,430600,4580500,n,0,100,80,,yes
    p04,S1,S1,n,5,430900,4580500,n,5,100,90,,yes
    p05,P6,K1,n,6,430800,4580500,,9,100,,,yes
    p06,P6,P1,?,1,430400,4580500,n,,100,,,
    p07,S1,P2,f,,431200,4580500,s,30,100,30,,no
    p08,S1,P2,n,4,431900,4580500,n,2,100,60,,yes
    p09,P6,S1,n,5,431400,4580500,n,4,,,,yes
    p10,S1,S1,n,8,431600,4580500,n,0,100,95,,yes
    p11,S1,U1,f,2,431700,4580500,n,12,100,45,,no
    p12,P6,P1,f,3,431100,4580500,s,8,80,,,
    p13,S1,K1,n,7,432400,4580500,n,1,100,85,,yes
    p14,S1,K1,n,6,432600,4580500,n,3,100,70,,yes
    p15,S1,U1,f,1,432700,4580500,s,15,100,50,,no
    p16,P6,P2,f,2,432250,4580500,n,0,50,,,no
    p17,S1,,n,4,432200,4580500,n,6,100,,,yes
    p18,S1,X9,f,1,432900,4580500,,7,100,65,,
    p19,S1,P1,n,5,433200,4580500,n,11,100,75,,yes
    p20,S1,S1,f,2,,,n,25,100,20,,no

    """

  /// The year before: p90 left, p91 graduated, nobody knows of p92, p93 moved away.
  public static let before = """
    id,course,school,nac,isced,x,y,rep,missed,possible,score,status,device
    p01,P6,P1,f,1,430100,4580500,,,,,enrolled,
    p02,P6,P1,f,2,430300,4580500,,,,,enrolled,
    p03,P6,S1,n,3,430600,4580500,,,,,enrolled,
    p04,P6,P1,n,5,430900,4580500,,,,,enrolled,
    p07,P6,P2,f,,431200,4580500,,,,,enrolled,
    p10,P6,S1,n,8,431600,4580500,,,,,enrolled,
    p11,P6,P2,f,2,431700,4580500,,,,,enrolled,
    p12,P5,P1,f,3,430700,4580500,,,,,enrolled,
    p13,P6,P2,n,7,432400,4580500,,,,,enrolled,
    p14,P6,K1,n,6,432600,4580500,,,,,enrolled,
    p15,P6,U1,f,1,432700,4580500,,,,,enrolled,
    p17,P6,K1,n,4,432200,4580500,,,,,enrolled,
    p90,P6,P1,f,1,430200,4580500,,,,,left,
    p91,P6,P1,n,4,431200,4580500,,,,,graduated,
    p92,P6,K1,n,5,432600,4580500,,,,,,
    p93,P5,S1,f,2,431300,4580500,,,,,moved,

    """

  /// z01 and z02 are no pupils; of z02 the rank is not known. The first wish of p15 is no school of the list. p14 stands
  /// there twice. The year is written otherwise than among the pupils.
  public static let applications = """
    id,rank,school,place,year
    p01,1,P1,P1,2025
    p02,1,P1,P1,2025
    p02,2,S1,P1,2025
    p03,1,S1,P1,2025
    p03,2,P1,P1,2025
    p04,1,S1,S1,2025
    p07,1,P1,P2,2025
    p07,2,P2,P2,2025
    p08,1,P2,P2,2025
    p11,1,S1,U1,2025
    p11,2,U1,U1,2025
    p13,1,K1,K1,2025
    p14,1,K1,K1,2025
    p14,1,K1,K1,2025
    p15,1,X9,U1,2025
    p15,2,U1,U1,2025
    z01,1,P1,,2025
    z02,,P1,P1,2025

    """

  public static let staff = """
    teacher,school,fte,role,since,years
    t1,P1,1,teacher,2025-26,2
    t2,P1,0.5,support,2010,15
    t3,P1,1,teacher,2015,10
    t4,P2,1,teacher,01/09/2025,1
    t5,P2,,support,2020,5
    t6,P2,0.5,teacher,2025-03-10,4
    t7,S1,1,teacher,,20
    t8,S1,1,support,2019,
    t9,K1,0.5,,2026-01-15,12
    t10,K1,1,teacher,2001,30
    t11,X9,1,support,2025,1

    """

  /// Uniforms were paid in the year before only; P1 has two kinds of trips.
  public static let costs = """
    school;year;type;amount
    P1;2025-26;meals;100
    P2;2025-26;Meals;200
    S1;2025-26;meals;300,5
    K1;2025-26;meals;400
    U1;2025-26;meals;
    P1;2025-26;trips;10
    P1;2025-26;trips;20
    P2;2025-26;trips;40
    K1;2025-26;trips;60,5
    U1;2025-26;trips;70
    P1;2024-25;uniforms;80

    """

  public init(
    study: String = HandStudy.study, pupils: String = HandStudy.pupils, before: String = HandStudy.before,
    applications: String = HandStudy.applications, staff: String = HandStudy.staff,
    costs: String = HandStudy.costs, schools: String = HandStudy.schools
  ) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try HandStudy.layer("zones", [("A", 0, 1000), ("B", 1000, 2000), ("C", 2000, 3000)])
      .writeGeoJSON(to: path("zones.geojson"))
    try HandStudy.layer("districts", [("N", 0, 2000), ("S", 2000, 3500)])
      .writeGeoJSON(to: path("districts.geojson"))
    for (name, text) in [
      ("study.yml", study), ("schools.csv", schools), ("pupils.csv", pupils), ("before.csv", before),
      ("applications.csv", applications), ("staff.csv", staff), ("costs.csv", costs),
    ] { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  public func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }

  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// The study in all its years, as loaded from its files.
  public func loadYears() throws -> StudyYears { try StudyYears(StudyFile(path: path("study.yml"))) }

  /// Strips from west to east, each with its code and where it begins and ends.
  private static func layer(_ name: String, _ strips: [(code: String, from: Double, to: Double)]) throws
    -> Layer
  {
    var geometries = Geometries()
    for strip in strips {
      geometries.appendPolygons([
        [
          [(strip.from, 0.0), (strip.to, 0), (strip.to, 1000), (strip.from, 1000)].map {
            Coordinate(x: 430_000 + $0.0, y: 4_580_000 + $0.1)
          }
        ]
      ])
    }
    return Layer(
      name: name, crs: try CRS("EPSG:25831"), geometries: geometries,
      columns: [Column(name: "code", values: .text(TextColumn(strips.map(\.code))))])
  }
}
