import Studies

extension CatalogueIndicator {
  /// What a study must have for an indicator.
  public enum Need: Sendable, Hashable {
    case column(String, of: CustomIndicator.Dataset)
    /// Rows of the school year in a table that has the column.
    case rows(of: CustomIndicator.Dataset, year: String)
    case parameter(String)
    case group(String)
    case anyGroup
    /// The name of the school year.
    case year
    /// The pupils of the school year before, with codes that stay the same.
    case yearBefore
  }
}

extension CatalogueIndicator.Need: CustomStringConvertible {
  /// What to add to the study file.
  public var description: String {
    switch self {
    case .column(let column, let dataset): "\(dataset.rawValue): columns: {\(column): …}"
    case .rows(let dataset, let year): "rows of \(year) to the table of \(dataset.rawValue)"
    case .parameter(let name): "catalogue: {\(name): …}"
    case .group(let name): "groups: {\(name): …}"
    case .anyGroup: "groups: {…}"
    case .year: "year: …"
    case .yearBefore: "pupils: file: {year before: …, year: …}"
    }
  }
}

extension Study {
  /// Those of the needs that the study does not meet; of each inner list one is enough.
  func lacks(_ needs: [[CatalogueIndicator.Need]], before: Study?) -> [CatalogueIndicator.Need] {
    var lacks: [CatalogueIndicator.Need] = []
    for need in needs.filter({ $0.allSatisfy { !has($0, before: before) } }).compactMap(\.first).map(wanted)
    where !lacks.contains(need) { lacks.append(need) }
    return lacks
  }

  /// What to add: rows of the year, where the study file names the column already.
  private func wanted(_ need: CatalogueIndicator.Need) -> CatalogueIndicator.Need {
    guard case .column(let column, let dataset) = need, file.source(of: dataset)?.columns[column] != nil
    else {
      return need
    }
    return .rows(of: dataset, year: year)
  }

  /// Whether a need of an indicator is met.
  private func has(_ need: CatalogueIndicator.Need, before: Study?) -> Bool {
    switch need {
    case .column(let column, let dataset):
      switch dataset {
      case .pupils: return file.pupils.columns[column] != nil
      case .schools: return file.schools.columns[column] != nil
      case .applications: return applications != nil && file.applications?.columns[column] != nil
      case .staff: return staff != nil && file.staff?.columns[column] != nil
      case .costs: return costs != nil && file.costs?.columns[column] != nil
      }
    case .rows: return false
    case .parameter(let name):
      return (name == "low_score" ? file.catalogue.lowScore : file.catalogue.highScore) != nil
    case .group(let name): return groups.contains { $0.name == name }
    case .anyGroup: return !groups.isEmpty
    case .year: return !year.isEmpty
    case .yearBefore: return before != nil
    }
  }
}
