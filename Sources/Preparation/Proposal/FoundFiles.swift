import DeterministicParallel
import Foundation
import Geography
import Layers
import Studies

/// The files in a folder that a study may be made of.
struct FoundFiles {
  /// A layer of polygons.
  struct Areas {
    /// Relative to the folder.
    let file: String
    let layer: Layer

    /// What the file, or the layer of several in it, is called.
    var title: String { file.title }
  }

  /// A table, or a layer of points.
  struct Table {
    let file: String
    let table: CheckedTable
    /// What is doubtful about its text; nil where nothing is.
    var doubt: String?
    /// Those of other school years, with the same columns.
    var sisters: [CheckedTable] = []

    /// What the file, or the sheet or layer of several in it, is called.
    var title: String { file.title }

    /// A column, with the rows of the other years behind its own.
    func column(_ name: String) -> CategoryColumn {
      let own = table.column(local: name) ?? CategoryColumn()
      let others = sisters.compactMap { $0.column(local: name) }
      return others.isEmpty
        ? own : CategoryColumn(([own] + others).flatMap { column in (0..<column.count).map { column[$0] } })
    }
  }

  private(set) var areas: [Areas] = []
  private(set) var tables: [Table] = []
  private(set) var streetMaps: [String] = []
  /// Layers of lines that are streets by their names or columns.
  private(set) var streetLayers: [String] = []
  /// What cannot be read or used, with the reason.
  private(set) var others: [(file: String, reason: String)] = []

  /// - Throws: `FileError` when there is no such folder.
  init(_ folder: String, workers: Workers) throws(FileError) {
    guard let enumerator = FileManager.default.enumerator(atPath: folder),
      (try? FileManager.default.contentsOfDirectory(atPath: folder)) != nil
    else { throw FileError(.noInput, path: folder, "there is no such folder") }
    var files = [String]()
    while let file = enumerator.nextObject() as? String {
      if file == "results" || enumerator.level > 2 { enumerator.skipDescendants() }
      files.append(file)
    }
    let results = EarlierResults(among: files, in: folder)
    for file in files.sorted()
    where ![".", "~$"].contains(where: file.fileName.hasPrefix) && !results.contains(file) {
      add(file, path: URL(fileURLWithPath: folder).appendingPathComponent(file).path, workers: workers)
    }
    others += results.lists.map {
      ($0, "`catchment` has written it and the files that it lists, and they are no source")
    }
    leaveOutMeasuredLayers()
  }

  /// Files with layers that hold measures are results that somebody wrote into the folder. Where there are no others, they
  /// are all that there is.
  private mutating func leaveOutMeasuredLayers() {
    let measured = Set(
      areas.filter { area in
        FoundFiles.measures.allSatisfy { name in area.layer.columns.contains { $0.name == name } }
      }.map(\.file.containerPath))
    guard areas.contains(where: { !measured.contains($0.file.containerPath) }) else { return }
    areas.removeAll { measured.contains($0.file.containerPath) }
    tables.removeAll { measured.contains($0.file.containerPath) }
    others += measured.sorted().map {
      ($0, "it holds measures: `catchment` has written it, and it is no source")
    }
  }

  private static let measures = ["pupils_resident", "pupils_enrolled"]

  private mutating func add(_ file: String, path: String, workers: Workers) {
    switch file.withoutPacking.fileEnding.lowercased() {
    case _ where WorkbookSource(file) != nil: addSheets(file, path, workers: workers)
    case _ where path.holdsTable: addTable(file, path, workers: workers)
    case "pbf", "osm": streetMaps.append(file)
    case "shp", "geojson", "json", "parquet", "geoparquet": addLayer(file, path, workers: workers)
    case "gpkg", "zip": addLayers(file, path, workers: workers)
    default: break
    }
  }

  /// Each layer of a GeoPackage or a zip archive is a layer or a table of its own.
  private mutating func addLayers(_ file: String, _ path: String, workers: Workers) {
    do throws(FileError) {
      let layers = try path.containedLayers()
      if layers.count < 2 { return addLayer(file, path, workers: workers) }
      for layer in layers { addLayer("\(file)#\(layer)", "\(path)#\(layer)", workers: workers) }
    } catch {
      others.append((file, error.problem))
    }
  }

  private mutating func addLayer(_ file: String, _ path: String, workers: Workers) {
    do throws(FileError) {
      let layer = try Layer(contentsOf: path)
      let kinds = layer.geometries.kinds
      if kinds.contains(where: \.isPolygonal) {
        areas.append(Areas(file: file, layer: layer))
      } else if kinds.contains(where: { $0 == .point || $0 == .multiPoint })
        || kinds.allSatisfy({ $0 == .none })
      {
        addTable(file, path, workers: workers)
      } else if ProposalWords.streets.fit(file.title) > 1 || layer.column("highway") != nil {
        streetLayers.append(file)
      } else {
        others.append((file, "it has lines, and neither its name nor its columns say that they are streets"))
      }
    } catch {
      others.append((file, error.problem))
    }
  }

  /// Each sheet of a workbook is a table.
  private mutating func addSheets(_ file: String, _ path: String, workers: Workers) {
    do throws(FileError) {
      let sheets = try WorkbookSource(path)?.filledSheets() ?? []
      if sheets.count < 2 { return addTable(file, path, workers: workers) }
      for sheet in sheets { addTable("\(file)#\(sheet)", "\(path)#\(sheet)", workers: workers) }
    } catch {
      others.append((file, error.problem))
    }
  }

  private mutating func addTable(_ file: String, _ path: String, workers: Workers) {
    let source = StudyFile.TableSource(file: file, columns: [:])
    let (table, findings) = CheckedTable.read("", source, path: path, workers: workers)
    if let problem = FoundFiles.titleAbove(table, path: path, findings) {
      others.append((file, problem))
    } else if let table, table.seemsHeaderless {
      others.append(
        (file, "it seems to have no header row: put a row above the first that names the columns"))
    } else if let table, table.count > 0 {
      let doubt = EncodingDoubt(table, findings)
      if let doubt, doubt.isUnreadable { return others.append((file, doubt.sentence)) }
      tables.append(Table(file: file, table: table, doubt: doubt?.sentence))
    } else {
      others.append((file, findings.first?.sentence ?? "it cannot be read"))
    }
  }

  /// That a title or remarks stand above the header of a table; nil where they do not. Where its columns are named and all
  /// its rows can be read, nobody has to look.
  private static func titleAbove(_ table: CheckedTable?, path: String, _ findings: [Finding]) -> String? {
    guard path.holdsTable, table.map({ $0.header.count < 3 || !findings.isEmpty }) ?? true,
      let row = (try? CSVFile(path))?.rowOfHeaderBelowTitle
    else { return nil }
    let counting = WorkbookSource(path) == nil ? "" : ", empty rows not counted"
    return "the table's header is in row \(row)\(counting): "
      + "take out the rows above it, and start `catchment init` anew"
  }
}

extension String {
  /// What a path's sheet or layer is called, or the file where none is named.
  fileprivate var title: String { containedName ?? fileName.withoutEnding }
}

extension CategoryColumn {
  /// Whether each row has a value of its own.
  var isUnique: Bool { labels.count == count && count > 0 }

  /// Whether no two rows have the same value, and most have one.
  var isUniqueWhereKnown: Bool { labels.count == known && known * 2 > count }

  /// How many of the rows have a value.
  var known: Int { codes.reduce(0) { $0 + ($1 < 0 ? 0 : 1) } }

  /// How well the column's values and some codes are the same ones: the harmonic mean of the shares of each that
  /// are in the other.
  func agreement(with codes: Set<String>) -> Double {
    // Far more values than there are codes are no such codes, and long to look through.
    guard !labels.isEmpty, !codes.isEmpty, labels.count <= 20 * codes.count + 1000 else { return 0 }
    let shared = Double(labels.lazy.filter(codes.contains).count)
    let (own, others) = (shared / Double(labels.count), shared / Double(codes.count))
    return shared == 0 ? 0 : 2 * own * others / (own + others)
  }

  /// The share of the different values that are numbers; with decimal commas when those are wanted.
  func numericShare(comma: Bool) -> Double {
    guard !labels.isEmpty else { return 0 }
    let numbers = labels.lazy.filter { label in
      comma
        ? label.contains(",")
          && Double(label.map { $0 == "," ? "." : $0 }.reduce(into: "") { $0.append($1) }) != nil
        : Double(label) != nil
    }
    return Double(numbers.count) / Double(labels.count)
  }

  /// The rows of each label.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: labels.count)
    for code in codes where code >= 0 { counts[Int(code)] += 1 }
    return counts
  }
}
