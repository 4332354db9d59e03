import Geography
import Layers

extension SampleCity {
  /// The streets as an OpenStreetMap file, in degrees.
  ///
  /// - Throws: `FileError` also when PROJ cannot take the town's coordinates to degrees.
  func writeStreets(to writer: ByteWriter) throws(FileError) {
    let places: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)
    do {
      let reprojection = try Reprojection(from: CRS(SampleCity.crs), to: .wgs84)
      places = reprojection(
        ContiguousArray(streets.x.map { $0 + SampleCity.middle.x }),
        ContiguousArray(streets.y.map { $0 + SampleCity.middle.y }))
    } catch {
      throw FileError(.cannotCreate, path: "streets.osm", error.description)
    }
    writer.append(
      "<?xml version='1.0' encoding='UTF-8'?>\n<osm version=\"0.6\" generator=\"catchment sample\">\n")
    try writeNodes(places, to: writer)
    for (index, way) in streets.ways.enumerated() {
      write(way, number: index + 1, to: writer)
      if index % 1024 == 0 { try writer.check() }
    }
    writer.append("</osm>\n")
  }

  private func writeNodes(
    _ places: (x: ContiguousArray<Double>, y: ContiguousArray<Double>), to writer: ByteWriter
  ) throws(FileError) {
    let gates = Set(streets.gates)
    for node in 0..<streets.nodeCount {
      writer.append("<node id=\"")
      writer.append(node + 1)
      writer.append("\" lat=\"")
      writer.append(places.y[node], decimals: 7)
      writer.append("\" lon=\"")
      writer.append(places.x[node], decimals: 7)
      if gates.contains(node) {
        writer.append("\"><tag k=\"barrier\" v=\"gate\"/><tag k=\"access\" v=\"private\"/></node>\n")
      } else {
        writer.append("\"/>\n")
      }
      if node % 4096 == 0 { try writer.check() }
    }
  }

  private func write(_ way: Streets.Way, number: Int, to writer: ByteWriter) {
    writer.append("<way id=\"")
    writer.append(number)
    writer.append("\">")
    for node in way.nodes {
      writer.append("<nd ref=\"")
      writer.append(Int(streets.wayNodes[node]) + 1)
      writer.append("\"/>")
    }
    for (key, value) in way.kind.tags { writeTag(key, value, to: writer) }
    if let street = way.street, let names = people.streetNames { writeTag("name", names[street], to: writer) }
    if way.isOneWay { writeTag("oneway", "yes", to: writer) }
    if way.isBridge {
      writeTag("bridge", "yes", to: writer)
      writeTag("layer", "1", to: writer)
    }
    writer.append("</way>\n")
  }

  /// None of the town's names holds a character that XML would have to escape, apostrophes apart.
  private func writeTag(_ key: String, _ value: String, to writer: ByteWriter) {
    writer.append("<tag k=\"\(key)\" v=\"\(value)\"/>")
  }
}

extension Streets.Kind {
  /// The tags by which OpenStreetMap says what a way is and who may use it.
  var tags: [(key: String, value: String)] {
    switch self {
    case .motorway: [("highway", "motorway"), ("foot", "no"), ("bicycle", "no"), ("layer", "1")]
    case .motorwayLink: [("highway", "motorway_link"), ("foot", "no"), ("bicycle", "no")]
    case .primary: [("highway", "primary"), ("sidewalk", "both")]
    case .secondary: [("highway", "secondary"), ("sidewalk", "both")]
    case .tertiary: [("highway", "tertiary"), ("sidewalk", "both")]
    case .residential: [("highway", "residential")]
    case .livingStreet: [("highway", "living_street")]
    case .pedestrian: [("highway", "pedestrian")]
    case .service: [("highway", "service"), ("access", "private")]
    case .cycleway: [("highway", "cycleway"), ("foot", "no")]
    case .footway: [("highway", "footway")]
    case .steps: [("highway", "steps")]
    }
  }
}
