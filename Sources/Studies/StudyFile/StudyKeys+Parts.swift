extension StudyKeys {
  static let study = StudyKeys(
    "The study",
    "Zones, schools and pupils are needed, all else is there for what it adds. Paths are relative to the study file.",
    example: """
      name: Ribera
      year: 2025-26
      zones:   {file: zones.shp, id: ZONE_ID, name: NAME}
      schools: {file: schools.csv, columns: {school: code, name: name, sector: type, x: x, y: y}}
      pupils:  {file: pupils.csv, columns: {pupil: id, school: school, street: street, number: number}}
      """,
    [
      Key("name", "what the study is called; by default the file's own name"),
      Key("year", "the school year that is shown, such as 2025-26"),
      Key(
        "crs", "the coordinate system to work in, such as EPSG:25831; by default a metric one of the zones"),
      Key("language", "of what is written for people, by its code, such as en or ca"),
      Key("zones", "the catchment areas, a layer of polygons"),
      Key("districts", "larger areas in which the catchment areas lie"),
      Key(
        "residential",
        "census sections or the like, over which residential segregation is measured; by default the zones"),
      Key(
        "feeders",
        "areas whose pupils go on together, such as those of the primary schools: which of them a plan splits is told, and redraw can keep them whole"
      ),
      Key("schools", "a table or a layer of points"),
      Key("pupils", "the pupil register, with addresses or coordinates"),
      Key("groups", "which pupils are compared with the rest"),
      Key(
        "stages",
        "the grades of each stage, such as {primary: [P1, P2]}, where schools name stages and pupils grades"),
      Key("register", "the city's address points, by which homes are placed"),
      Key("streets", "a street map, or a server of your own; without either, distances are straight lines"),
      Key("applications", "who applied for which school"),
      Key("staff", "the teachers of the schools"),
      Key("costs", "what a school costs its pupils"),
      Key("catalogue", "where the catalogue of indicators leaves a choice"),
      Key("indicators", "indicators of your own"),
      Key("lookup", "which schools serve an address"),
      Key("forecast", "what a forecast of pupils is made with"),
      Key("scenario", "a plan on the same pupils: areas merged, schools opened, closed or resized"),
      Key("publish", "for whom the results are, and how pupils are protected"),
    ])

  static let areas = StudyKeys(
    "zones, districts, residential, feeders",
    "Layers of polygons: shapefile (also zipped), GeoJSON, GeoPackage (city.gpkg#zones), GeoParquet, a table of a database with PostGIS (postgresql://user@host/database?table=schema.name).",
    example: "zones: {file: zones.shp, id: ZONE_ID, name: NAME}",
    [
      Key("file", "the layer"),
      Key("id", "the column of unique codes; without it areas are numbered"),
      Key("name", "the column of names"),
      Key("crs", "of a layer that does not say its own"),
    ])

  static let table = StudyKeys(
    "schools, pupils, applications, staff, costs",
    "Tables: CSV, workbook (schools.xlsx#Sheet), OpenDocument, Parquet, a table of a database (postgresql://user@host/database?table=schema.name, its password in PGPASSWORD or ~/.pgpass), or a layer. Local names of columns and codes stand here and nowhere else.",
    example: """
      pupils:
        file: {2024-25: pupils_2024.csv, 2025-26: pupils.csv}
        columns: {pupil: id, school: school, origin: nationality}
        values: {origin: {ES: native, MA: migrant, "99": unknown}}
        where: {column: stage, in: [primary]}
      """,
    [
      Key("file", "the table, or one for each school year: {2024-25: …, 2025-26: …} (not for schools)"),
      Key("columns", "standard names with the names that the columns have in the file"),
      Key(
        "values",
        "for each standard column what local codes mean; \"unknown\" means that nothing is known, and the code \"\" is an empty field"
      ),
      Key("where", "which rows count: {column: …, in: […]}, or a list of such conditions that must all hold"),
      Key("crs", "of the coordinates, where it is not that of the study"),
      Key("decimal", "the decimal mark, \".\" or \",\""),
      Key("encoding", "of the text, where looking does not find it, such as windows-1250"),
    ])

  static let register = StudyKeys(
    "register", "A table of address points. It has the keys of a table, and these.",
    example: "register: {file: addresses.csv, columns: {street: name, number: no, x: x, y: y}, city: Ribera}",
    [
      Key(
        "aliases",
        "a table (`alias`, `street`, `city`) of other names of streets; a street of the register keeps its own"
      ),
      Key("decisions", "the list that `geocode --review` wrote, filled in"),
      Key("city", "the town of addresses that name none"),
    ])

  static let groups = StudyKeys(
    "groups",
    "Each group has a name of your choice. Pupils whose value is missing or unknown are neither members nor rest.",
    example: """
      groups:
        foreign_origin: {column: origin, in: [migrant], rule: "nationality outside the EU-15"}
        low_education:  {column: parents_education, at_most: 2}
      """,
    [
      Key("column", "the column of the pupils that decides, by its standard name"),
      Key("in", "the values of members"),
      Key("at_most", "the greatest number of members"),
      Key("at_least", "the least number of members"),
      Key(
        "rule", "the rule in your words, for readers of the tables: one for all languages, or {en: …, ca: …}"),
      Key("title", "what people read in place of the name: one for all languages, or {en: …, ca: …}"),
    ])

  static let streets = StudyKeys(
    "streets", "A map of OpenStreetMap (.osm, .osm.pbf, Overpass), or a layer of lines.",
    example: "streets: {file: city.osm.pbf, mode: walking}",
    [
      Key("file", "the map"),
      Key("mode", "walking, cycling or driving"),
      Key("ferries", "true where ferries are part of the way; of a map of OpenStreetMap"),
      Key(
        "columns",
        "of a layer of lines: length, level, oneway, passable, speed with the names that they have there"),
      Key("values", "of a layer of lines: what the codes of oneway and passable mean"),
      Key("crs", "of a layer of lines that does not say its own"),
    ])

  static let served = StudyKeys(
    "streets from a server",
    "Only coordinates of homes are sent, and to this machine alone unless a command is told otherwise.",
    example: "streets: {server: \"valhalla=http://127.0.0.1:8002\", mode: walking}",
    [
      Key("server", "its address, with the kind in front: valhalla= or osrm="),
      Key("kind", "the kind, where the address does not say it"),
      Key("mode", "walking, cycling or driving"),
    ])

  static let lookup = StudyKeys(
    "lookup", "The city's rule of which schools serve an address, for `catchment lookup`.",
    example: "lookup: {rule: zone_and_near, within: 500, at_least: {public: 6, subsidised: 6}}",
    [
      Key(
        "rule",
        "zone (those of the catchment area), nearest, or zone_and_near (those of the area, and near ones)"),
      Key("within", "metres in a straight line within which a school is near; 500"),
      Key("at_least", "how many schools of each sector there shall be at least"),
      Key("count", "how many nearest schools there are; 5"),
    ])

  static let forecast = StudyKeys(
    "forecast", "For `catchment forecast`. The tables have the keys of a table.",
    example: """
      forecast:
        grades: [I3, I4, I5, 1r, 2n, 3r, 4t, 5è, 6è]
        history: {file: enrolment.csv, columns: {year: year, zone: zone, grade: grade, pupils: pupils}}
        births: {file: births.csv, columns: {year: year, zone: zone, births: births}}
        housing: {file: housing.csv, columns: {year: year, zone: zone, type: type, units: units}}
        yield: {flat: 0.2, house: 0.45}
      """,
    [
      Key("grades", "the grades of the pupils from that of entry to the last; needed"),
      Key("entry_age", "how many years after birth children enter the first of them; 3"),
      Key("history", "a table of pupils by area and grade in years without a file of pupils"),
      Key("births", "a table of births by calendar year and area"),
      Key("housing", "a table of dwellings by the year in which families move in, area and type"),
      Key("yield", "the pupils of all grades in a dwelling of each type"),
    ])

  static let scenario = StudyKeys(
    "scenario",
    "In a copy of the study file: what a plan changes. `catchment compare before.yml after.yml` says what comes of it.",
    example: """
      scenario:
        merge:  {N1: [3, 4]}
        open:   new_schools.csv
        close:  {B12: B13}
        resize: {B13: 450}
      """,
    [
      Key("zones", "other catchment areas, in place of the study's own"),
      Key("merge", "the code of each area that others become, with the codes of these"),
      Key("open", "a table of new schools, with the columns of the study's schools"),
      Key(
        "close",
        "schools that close, a list, whose pupils count at the school of their area; or each with the school that they go to"
      ),
      Key("resize", "schools with their new places"),
    ])

  static let indicators = StudyKeys(
    "indicators", "Each has a name of your choice and one of share, mean, median and rate.",
    example: """
      indicators:
        no_device: {share: device, in: [no], title: "Pupils without a device at home"}
        absence:   {rate: sessions_missed, of: sessions_possible}
        meals:     {chapter: costs, median: amount}
      """,
    [
      Key("share", "the column of which a share of the rows meets a condition (in, at_most, at_least)"),
      Key("mean", "the column of the mean"),
      Key("median", "the column of the median"),
      Key("rate", "the column whose sum is divided"),
      Key("of", "of a rate: the column whose sum it is divided by"),
      Key("in", "of a share: the values that count"),
      Key("at_most", "of a share: the greatest number that counts"),
      Key("at_least", "of a share: the least number that counts"),
      Key("chapter", "the table: pupils, schools, applications, staff or costs; by default pupils"),
      Key("by", "of pupils: home or school, where a pupil counts; by default home"),
      Key("title", "what people read"),
    ])
}
