extension StudyNode {
  /// How a mapping is written that stands at this place of the file.
  var example: String {
    let name = path.last ?? ""
    let above = path.dropLast().last ?? ""
    // What stands under a word of the planner's own is known by what is above it.
    if let content = StudyNode.contents[above], StudyNode.examples["\(above).\(name)"] == nil {
      return "\(name): \(content)"
    }
    return StudyNode.examples["\(above).\(name)"] ?? StudyNode.examples[name]
      ?? "zones: {file: zones.shp, id: ZONE_ID}"
  }

  /// Of mappings by names that the planner chooses.
  private static let contents = [
    "groups": "{column: origin, in: [migrant]}",
    "indicators": "{share: device, in: [no]}",
    "values": "{A: native, B: migrant, C: unknown}",
  ]

  private static let examples = [
    "zones": "zones: {file: zones.shp, id: ZONE_ID}",
    "districts": "districts: {file: districts.shp, id: DISTRICT_ID}",
    "residential": "residential: {file: sections.shp, id: SECTION_ID}",
    "feeders": "feeders: {file: feeders.shp, id: AREA_ID}",
    "published_zones": "published_zones: [{file: zones_2020.shp, id: ZONE_ID}]",
    "schools": "schools: {file: schools.csv, columns: {school: code, x: x, y: y}}",
    "pupils": "pupils: {file: pupils.csv, columns: {school: school, x: x, y: y}}",
    "register": "register: {file: addresses.csv, columns: {street: name, number: no, x: x, y: y}}",
    "applications":
      "applications: {file: applications.csv, columns: {pupil: id, school: school, rank: rank}}",
    "staff": "staff: {file: staff.csv, columns: {school: school, fte: fte}}",
    "costs": "costs: {file: costs.csv, columns: {school: school, amount: amount}}",
    "columns": "columns: {school: code, x: easting, y: northing}",
    "values": "values: {origin: {ES: native, MA: migrant}}",
    "where": "where: {column: stage, in: [primary]}",
    "groups": "groups: {foreign_origin: {column: origin, in: [migrant]}}",
    "title": "title: {en: Foreign origin, ca: Origen estranger}",
    "rule": "rule: {en: nationality outside the EU, ca: nacionalitat de fora de la UE}",
    "stages": "stages: {primary: [P1, P2]}",
    "streets": "streets: {file: streets.osm, mode: walking}",
    "streets.columns": "columns: {length: LENGTH, oneway: ONEWAY}",
    "streets.values": "values: {oneway: {F: yes, B: reverse}}",
    "values.oneway": "oneway: {F: yes, B: reverse}",
    "values.passable": "passable: {1: yes, 0: no}",
    "catalogue": "catalogue: {low_score: 50, high_score: 80}",
    "indicators": "indicators: {no_device: {share: device, in: [no]}}",
    "lookup": "lookup: {rule: zone_and_near, within: 500}",
    "at_least": "at_least: {public: 6, subsidised: 6}",
    "forecast": "forecast: {grades: [P1, P2, P3]}",
    "history":
      "history: {file: enrolment.csv, columns: {year: year, zone: zone, grade: grade, pupils: pupils}}",
    "births": "births: {file: births.csv, columns: {year: year, zone: zone, births: births}}",
    "housing": "housing: {file: housing.csv, columns: {year: year, zone: zone, units: units}}",
    "yield": "yield: {flat: 0.2, house: 0.45}",
    "scenario": "scenario: {close: {B12: B13}}",
    "scenario.zones": "zones: {file: new_zones.shp, id: ZONE_ID}",
    "merge": "merge: {N1: [3, 4]}",
    "resize": "resize: {B13: 450}",
    "publish": "publish: {audience: public, minimum_count: 5}",
  ]
}
