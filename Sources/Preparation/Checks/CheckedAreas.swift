import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// A layer of polygons as far as it can be read, in its own system.
struct CheckedAreas {
  let dataset: String
  let source: StudyFile.AreaSource
  let path: String
  let layer: Layer
  /// The code of each area; its number where there is no column of codes.
  let ids: [String]
  /// nil when neither the study nor the file says it.
  let statedCRS: CRS?
  private(set) var findings: [Finding] = []

  var count: Int { layer.count }

  static func read(_ dataset: String, _ source: StudyFile.AreaSource, path: String) -> (
    areas: CheckedAreas?, findings: [Finding]
  ) {
    do throws(FileError) {
      let areas = try CheckedAreas(dataset, source, path: path)
      return (areas, areas.findings)
    } catch {
      return (nil, [Finding(unreadable: error, dataset: dataset)])
    }
  }

  private init(_ dataset: String, _ source: StudyFile.AreaSource, path: String) throws(FileError) {
    self.dataset = dataset
    self.source = source
    self.path = path
    let read = try Layer(contentsOf: path)
    layer = read
    ids =
      source.id.flatMap { read.column($0) }?.texts.map { $0 ?? "" }
      ?? (0..<read.count).map { String($0 + 1) }
    var crs = layer.crs
    for text in [source.crs].compactMap({ $0 }) {
      do throws(CRSError) {
        crs = try CRS(text)
      } catch {
        findings.append(
          Finding(
            .wrongSystem, .error, dataset: dataset, file: path, count: 1,
            said: "\(name: error.description)",
            hint: "give \"crs\" as EPSG:… in the study file"))
      }
    }
    statedCRS = crs
    if let stray = crs.flatMap({ layer.strayVertex(in: $0) }) {
      let geometries = layer.geometries
      findings.append(
        Finding(
          .wrongSystem, .error, dataset: dataset, file: path,
          rows: (0..<layer.count).filter { geometries.vertices(ofFeature: $0).contains(stray) },
          said: "a vertex lies farther off than the Earth is wide",
          hint: "mend its coordinates, or check the layer's coordinate reference system"))
    }
    findings += layer.notes.map {
      Finding(
        .mendedOnReading, .warning, dataset: dataset, file: path, rows: $0.features,
        count: max(1, $0.features.count), said: "reading it: \(Text($0.text))")
    }
    if layer.count == 0 {
      findings.append(
        Finding(.unreadableFile, .error, dataset: dataset, file: path, count: 1, said: "the layer is empty"))
    }
    checkCodes()
    let without = (0..<layer.count).filter { !layer.geometries.kinds[$0].isPolygonal }
    if !without.isEmpty {
      findings.append(
        Finding(
          .noPolygon, .error, dataset: dataset, file: path, rows: without,
          said: "\(count: without.count, "feature") without a polygon",
          hint: "remove them, or draw their areas"))
    }
  }

  var labels: AreaLabels { AreaLabels(dataset: dataset, path: path, ids: ids) }

  /// What people call an area.
  func name(of area: Int) -> String {
    let name = source.name.flatMap { layer.column($0)?.text(at: area) } ?? ""
    return name.isEmpty ? ids[area] : name
  }

  private mutating func checkCodes() {
    for (standard, name) in [("id", source.id), ("name", source.name)] {
      guard let name, layer.column(name) == nil else { continue }
      findings.append(
        Finding(
          .missingColumn, .error, dataset: dataset, file: path, column: name, count: 1,
          said: "there is no column \"\(name: name)\", which shall be \"\(name: standard)\"",
          hint: Text(suggesting: name, among: layer.columns.map(\.name))))
    }
    guard let id = source.id, layer.column(id) != nil else { return }
    let parts = AreaParts(ids: ids, names: source.name.flatMap { layer.column($0)?.texts.map { $0 ?? "" } })
    guard parts.fault == nil else {
      findings += codeFindings(ids, dataset: dataset, file: path, column: id)
      return
    }
    findings += parts.notes.map { note in
      Finding(
        .duplicateCode, .warning, dataset: dataset, file: path, column: id,
        rows: parts.features.filter { $0.count > 1 }.flatMap { $0.dropFirst() }, said: note,
        hint: "if they are areas of their own, give each a code of its own")
    }
  }
}

/// Which of a list of codes are missing, and which stand there again.
func codeFindings(
  _ codes: [String], dataset: String, file: String, column: String, fileRow: (Int) -> Int = { $0 }
) -> [Finding] {
  var (missing, repeated) = ([Int](), [Int]())
  var seen = Set<String>()
  for (row, code) in codes.enumerated() {
    if code.isEmpty {
      missing.append(row)
    } else if !seen.insert(code).inserted {
      repeated.append(row)
    }
  }
  var findings = [Finding]()
  if !missing.isEmpty {
    findings.append(
      Finding(
        .missingCode, .error, dataset: dataset, file: file, column: column,
        rows: missing.prefix(10).map(fileRow), count: missing.count,
        said: "\(count: missing.count, "row") without a code"))
  }
  if !repeated.isEmpty {
    findings.append(
      Finding(
        .duplicateCode, .error, dataset: dataset, file: file, column: column,
        rows: repeated.prefix(10).map(fileRow), count: repeated.count,
        said: "\(count: repeated.count, "row") with a code that an earlier row has"))
  }
  return findings
}
