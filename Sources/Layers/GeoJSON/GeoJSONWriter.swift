import DeterministicParallel
import Geography

extension Layer {
  /// Writes the layer as GeoJSON (RFC 7946): WGS 84 longitude and latitude with 7 decimals (about a
  /// centimetre), shells counter-clockwise, no `crs` member, a bounding box at the end.
  ///
  ///     try zones.writeGeoJSON(to: "zones.geojson")
  ///
  /// A missing value and a number that is not finite are `null`; so is the geometry of a feature without one.
  /// What crosses the
  /// 180th meridian is cut in two there. Memory stays bounded whatever the layer's size.
  /// - Parameters:
  ///   - identifier: a column whose values are the features' `id` as well as a property.
  /// - Throws: `FileError` when the file exists and may not be replaced, when writing fails, when the layer
  ///   does not say its CRS, or when a place has no longitude and latitude.
  public func writeGeoJSON(
    to path: String, overwrite: Bool = false, isPrivate: Bool = false, identifier: String? = nil,
    workers: Workers = .all
  ) throws(FileError) {
    let file = try OutputFile(path, overwrite: overwrite, isPrivate: isPrivate)
    try writeGeoJSON(to: file.writer, path: path, identifier: identifier, workers: workers)
    try file.commit()
  }

  /// Writes the layer as GeoJSON to a stream; see `writeGeoJSON(to:overwrite:isPrivate:identifier:workers:)`.
  ///
  /// - Parameters:
  ///   - path: what an error shall call the stream.
  ///   - members: what else the file says, by names that GeoJSON has no use for, each as JSON.
  public func writeGeoJSON(
    to writer: ByteWriter, path: String = "output", identifier: String? = nil,
    members: [(name: String, json: String)] = [], workers: Workers = .all
  ) throws(FileError) {
    let format = try GeoJSONFormat(self, path: path, identifier: identifier)
    writer.append("{\"type\":\"FeatureCollection\",\"features\":[")
    var box = BoundingBox()
    let chunks = format.chunks
    // A few chunks for each worker at a time: enough to keep all busy, little enough to hold.
    let wave = 8 * workers.count
    for start in stride(from: 0, to: chunks.count, by: wave) {
      let current = chunks[start..<min(chunks.count, start + wave)]
      let results = workers.map(current.count, chunk: 1) { index in
        format.text(of: current[start + index.lowerBound])
      }
      for result in results {
        let (text, part) = try result.get()
        text.withUnsafeBufferPointer { writer.append($0) }
        box.add(part)
      }
      try writer.check()
    }
    writer.append("\n]")
    if !box.isEmpty {
      writer.append(",\"bbox\":[")
      for (index, bound) in [box.minX, box.minY, box.maxX, box.maxY].enumerated() {
        if index > 0 { writer.append(",") }
        writer.append(bound, decimals: GeoJSONFormat.decimals)
      }
      writer.append("]")
    }
    for member in members {
      writer.append(",\n")
      writer.appendJSON(member.name)
      writer.append(":" + member.json)
    }
    writer.append("}\n")
    try writer.flush()
  }
}

extension BoundingBox {
  fileprivate mutating func add(_ other: BoundingBox) {
    guard !other.isEmpty else { return }
    add(x: other.minX, y: other.minY)
    add(x: other.maxX, y: other.maxY)
  }
}
