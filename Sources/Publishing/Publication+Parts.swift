import Layers
import Measures
import Studies

extension Publication {
  /// What a run writes, in its order.
  ///
  /// - Parameter withMap: whether it writes the map of the whole city, too.
  func parts(_ tables: TableOptions, withMap: Bool) -> [OutputPart] {
    let city = OutputPart(
      names: [Publication.mapName, CityMap.projectPath(of: Publication.mapName)], isSlow: true
    ) { output in
      try output.map?.unfinished(output.path(Publication.mapName), overwrite: output.overwrite) ?? []
    }
    let unplaced = OutputPart(names: [Publication.unplacedName]) { output in
      let file = try output.open(Publication.unplacedName)
      try study.writeUnplaced(to: file.writer)
      return [file]
    }
    let maps = !mapsAreTogether ? mappedLevels.map(map) : withMap ? [] : [mapsTogether]
    return longTables(tables) + [workbook(tables)] + WideTable.levels(of: self).map { text($0, tables) }
      + maps
      + (isPublic || isMerged ? [] : [unplaced]) + (withMap ? [city] : [])
  }

  private func longTables(_ tables: TableOptions) -> [OutputPart] {
    let forms = tables.forms(of: measures)
    return MeasureTable.Form.allCases.filter(forms.contains).map { form in
      OutputPart(names: [form.fileName]) { output in
        let file = try output.open(form.fileName)
        try measures.write(
          form, to: file.writer, tables.rows, in: output.language,
          metadata: [("catchment", output.provenance.json)], workers: output.workers)
        return [file]
      }
    }
  }

  private func workbook(_ tables: TableOptions) -> OutputPart {
    OutputPart(names: [ResultsWorkbook.fileName], isSlow: true) { output in
      let long = MeasureTable.Form.allCases.first(where: tables.forms(of: measures).contains) ?? .csv
      let wide = WideTable.levels(of: self).map { WideTable.of($0, in: self, output.language) }
      let workbook = ResultsWorkbook(
        tables: wide + [WideTable.changes(of: self, in: output.language)].compactMap { $0 },
        about: AboutSheet(self, output.provenance, longTable: long.fileName), provenance: output.provenance)
      let file = try output.open(ResultsWorkbook.fileName)
      do throws(FileError) {
        try workbook.write(to: file.temporaryPath, in: output.language)
      } catch {
        throw FileError(error.code, path: file.path, error.problem, hint: error.hint)
      }
      return [file]
    }
  }

  private func text(_ level: Level, _ tables: TableOptions) -> OutputPart {
    OutputPart(names: [Publication.tableName(level)]) { output in
      let file = try output.open(Publication.tableName(level))
      try WideTable.of(level, in: self, output.language).writeCSV(
        to: file.writer, tables, in: output.language)
      return [file]
    }
  }

  private var mappedLevels: [Level] {
    [.zone, .district, .school].filter { $0 != .district || study.districts != nil }
  }

  private func map(_ level: Level) -> OutputPart {
    let name = Publication.layerName(level)
    return OutputPart(names: ["\(name).geojson", "\(name).qml"]) { output in
      guard let styled = layer(level, in: output.language) else { return [] }
      let file = try output.open("\(name).geojson")
      try styled.layer.writeGeoJSON(
        to: file.writer, path: "\(name).geojson", identifier: nil,
        members: [("provenance", output.provenance.json)], workers: output.workers)
      let style = try output.open("\(name).qml")
      style.writer.append(styled.style.qml)
      style.writer.append(output.provenance.xmlComment)
      return [file, style]
    }
  }

  private var mapsTogether: OutputPart {
    OutputPart(names: [Publication.mapsName], isSlow: true) { output in
      let file = try GeoPackageFile(
        output.path(Publication.mapsName), overwrite: output.overwrite,
        isLarge: mappedLevels.contains(where: measures.hasVeryManyPlaces))
      for level in mappedLevels {
        let onlyMain = measures.hasVeryManyPlaces(level)
        guard let styled = layer(level, in: output.language, onlyMain: onlyMain) else { continue }
        try file.add(styled.layer)
        try file.add(
          style: styled.style.qml, named: styled.style.name, to: styled.layer.name, isDefault: true)
      }
      try file.add(output.provenance.table)
      return [try file.finished()]
    }
  }
}
