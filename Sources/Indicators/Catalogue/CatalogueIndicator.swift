import Studies

/// The 21 indicators of the ECASS catalogue (Barcelona, Milano, Oslo), by their numbers.
public enum CatalogueIndicator: Int, Sendable, Hashable, CaseIterable {
  case demand = 1
  case firstChoice, sectors, foreignOrigin, parentsEducation, transitions
  case supportTeachers, costs, experience, newTeachers
  case dissimilarity, exposure, residentialDifference
  case distance, retention, sectorRetention, enrolledOutside
  case lowPerformance, highPerformance, repetition, absence

  /// The dimension to which an indicator belongs.
  public enum Dimension: String, Sendable, Hashable, CaseIterable {
    case access, supply, segregation, mobility, results
  }

  public var dimension: Dimension {
    switch rawValue {
    case ...6: .access
    case ...10: .supply
    case ...13: .segregation
    case ...17: .mobility
    default: .results
    }
  }

  /// What a study must have for an indicator.
  public enum Need: Sendable, Hashable {
    case column(String, of: CustomIndicator.Chapter)
    case parameter(String)
    case group(String)
    case anyGroup
    /// The name of the school year.
    case year
    /// The pupils of the school year before, with codes that stay the same.
    case yearBefore
  }

  /// All that must be there; of a list of lists, one of each inner list is enough.
  public var needs: [[Need]] {
    switch self {
    case .demand:
      [
        [.column("rank", of: .applications)], [.column("school", of: .applications)],
        [.column("entry_places", of: .schools)],
      ]
    case .firstChoice:
      [[.column("rank", of: .applications)], [.column("assigned_school", of: .applications)]]
    case .sectors: [[.column("sector", of: .schools)]]
    case .foreignOrigin: [[.group("foreign_origin")]]
    case .parentsEducation: [[.group("low_education"), .group("high_education")]]
    case .transitions:
      [[.column("sector", of: .schools)], [.column("pupil", of: .pupils)], [.yearBefore]]
    case .supportTeachers: [[.column("fte", of: .staff)], [.column("role", of: .staff)]]
    case .costs: [[.column("amount", of: .costs)]]
    case .experience: [[.column("fte", of: .staff)], [.column("years_teaching", of: .staff)]]
    case .newTeachers: [[.column("fte", of: .staff)], [.column("first_year_here", of: .staff)], [.year]]
    case .dissimilarity, .exposure, .residentialDifference: [[.anyGroup]]
    case .distance, .retention, .enrolledOutside: []
    case .sectorRetention: [[.column("sector", of: .schools)]]
    case .lowPerformance: [[.column("score", of: .pupils)], [.parameter("low_score")]]
    case .highPerformance: [[.column("score", of: .pupils)], [.parameter("high_score")]]
    case .repetition: [[.column("repeater", of: .pupils)]]
    case .absence:
      [[.column("sessions_missed", of: .pupils)], [.column("sessions_possible", of: .pupils)]]
    }
  }

  /// The name under which a table says that the indicator is not available.
  public var id: String {
    switch self {
    case .demand: "demand"
    case .firstChoice: "first_choice"
    case .sectors: "sectors"
    case .foreignOrigin: "foreign_origin"
    case .parentsEducation: "parents_education"
    case .transitions: "transitions"
    case .supportTeachers: "support_teachers"
    case .costs: "costs"
    case .experience: "experience"
    case .newTeachers: "new_teachers"
    case .dissimilarity: "dissimilarity"
    case .exposure: "exposure"
    case .residentialDifference: "residential_difference"
    case .distance: "distance"
    case .retention: "retention"
    case .sectorRetention: "sector_retention"
    case .enrolledOutside: "enrolled_outside"
    case .lowPerformance: "low_performance"
    case .highPerformance: "high_performance"
    case .repetition: "repetition"
    case .absence: "absence"
    }
  }
}

extension CatalogueIndicator {
  /// What a study lacks for the indicator; empty when it can be computed.
  ///
  /// - Parameter before: the study of the year before, where there is one.
  public func missing(in study: Study, before: Study?) -> [Need] { study.lacks(needs, before: before) }

  /// A half of an indicator that needs more than the other half.
  struct Part {
    let id: String
    let title: String
    let needs: [[Need]]
  }

  /// The halves that may be missing where the indicator as a whole is there.
  var parts: [Part] {
    switch self {
    case .parentsEducation:
      ["low", "high"].map {
        Part(
          id: "\($0)_education", title: "Pupils from families with \($0) education",
          needs: [[.group("\($0)_education")]])
      }
    case .absence:
      [
        Part(
          id: Dropout.share.id, title: Dropout.share.title,
          needs: [[.column("status", of: .pupils)], [.column("pupil", of: .pupils)], [.yearBefore]])
      ]
    default: []
    }
  }
}

extension CatalogueIndicator.Need: CustomStringConvertible {
  /// What to add to the study file.
  public var description: String {
    switch self {
    case .column(let column, let chapter): "\(chapter.rawValue): columns: {\(column): …}"
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
    needs.filter { $0.allSatisfy { !has($0, before: before) } }.compactMap(\.first)
  }

  /// Whether a need of an indicator is met.
  private func has(_ need: CatalogueIndicator.Need, before: Study?) -> Bool {
    switch need {
    case .column(let column, let chapter):
      switch chapter {
      case .pupils: return file.pupils.columns[column] != nil
      case .schools: return file.schools.columns[column] != nil
      case .applications: return applications != nil && file.applications?.columns[column] != nil
      case .staff: return staff != nil && file.staff?.columns[column] != nil
      case .costs: return costs != nil && file.costs?.columns[column] != nil
      }
    case .parameter(let name):
      return (name == "low_score" ? file.catalogue.lowScore : file.catalogue.highScore) != nil
    case .group(let name): return groups.contains { $0.name == name }
    case .anyGroup: return !groups.isEmpty
    case .year: return !year.isEmpty
    case .yearBefore: return before != nil
    }
  }
}
