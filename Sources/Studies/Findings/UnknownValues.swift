/// Words by which tables say that nothing is known. They may be codes as well – NA is Namibia – so that a study says itself
/// what they mean.
package enum UnknownValue {
  package static func isOne(_ text: String) -> Bool {
    let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return word.isEmpty ? !text.isEmpty : words.contains(word)
  }

  private static let words: Set = [
    "na", "nan", "null", "none", "nd", "unknown", "missing", "notknown", "notavailable", "notstated",
    "noresponse",
    "desconegut", "desconeguda", "noconsta", "noinformat", "desconocido", "desconocida", "noinformado",
    "sindatos",
    "sconosciuto", "sconosciuta", "nondisponibile", "ukjent", "uoppgitt", "inconnu", "inconnue",
    "nonrenseigné",
    "nonrenseignée", "unbekannt", "keineangabe",
  ]
}

extension StudyFile {
  /// What is doubtful of the values of a column of the pupils by which groups and own indicators are told: words that may say
  /// that nothing is known, and values that an indicator misses by their spelling.
  ///
  /// - Parameters:
  ///   - labels: the values, as the study file means them.
  ///   - rows: the rows of the file, from 0, that have one of some values.
  package func doubtfulValues(
    _ column: String, _ labels: [String], file: String, localColumn: String?, rows: (Set<String>) -> [Int]
  ) -> [Finding] {
    let byGroups = groups.compactMap { $0.column == column ? $0.condition.values : nil }
    let byIndicators = indicators.compactMap { indicator -> (name: String, values: Set<String>)? in
      guard indicator.chapter == .pupils, case .share(column, let condition) = indicator.statistic else {
        return nil
      }
      return condition.values.map { (indicator.name, $0) }
    }
    guard !byGroups.isEmpty || !byIndicators.isEmpty else { return [] }
    let meant = (byGroups + byIndicators.map(\.values)).reduce(
      Set(pupils.values[column]?.keys.map { $0 } ?? [])
    ) {
      $0.union($1)
    }
    func finding(
      _ kind: Finding.Kind, _ values: Set<String>, _ sentence: (String) -> String, _ hint: String
    ) -> Finding? {
      let found = values.isEmpty ? [] : rows(values)
      return found.isEmpty
        ? nil
        : Finding(
          kind, .warning, chapter: "pupils", file: file, column: localColumn,
          rows: found.prefix(10).map { $0 },
          count: found.count, sentence(counted(found.count, "pupil")), hint: hint)
    }
    let unknown = finding(
      .unlistedValue, Set(labels.filter { UnknownValue.isOne($0) && !meant.contains($0) }),
      { pupils in
        "\(pupils) with \(labels.filter { UnknownValue.isOne($0) && !meant.contains($0) }.sorted().quoted()) in the column "
          + "\"\(localColumn ?? column)\" count as known, and as no member of its groups"
      }, "if it says that nothing is known, write so: pupils: values: {\(column): {code: unknown}}")
    let spelled = SpelledTexts(labels, SpellingDifference.ofWords)
    let slips = byIndicators.compactMap { indicator -> Finding? in
      guard let (difference, slips) = spelled.explained(by: indicator.values) else { return nil }
      return finding(
        .misspeltValue, slips,
        { pupils in
          "\(pupils) with a value that would count for the indicator \"\(indicator.name)\" but for \(difference.words), and does "
            + "not: \(slips.sorted().quoted())"
        }, "write the values alike, or say what they mean: pupils: values: {\(column): {…}}")
    }
    return [unknown].compactMap { $0 } + slips
  }

  /// The columns of the pupils by whose values groups and own indicators are told.
  package var columnsOfValues: [String] {
    Set(groups.map(\.column) + ownColumns(.pupils, numeric: false)).sorted()
  }
}

extension GroupRule.Condition {
  /// The values of members; nil for limits.
  fileprivate var values: Set<String>? {
    if case .isOne(let values) = self { values } else { nil }
  }
}
