/// What the catalogue says of an indicator in one language.
public struct CatalogueText: Sendable, Hashable {
  public let name: String
  /// In one sentence, with the formula.
  public let definition: String
  public let unit: String
}

/// The languages of the catalogue.
public enum CatalogueLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case catalan = "ca"
  case spanish = "es"
  case italian = "it"
  case norwegian = "nb"
}

extension CatalogueIndicator {
  /// Name, definition and unit in a language.
  public func texts(in language: CatalogueLanguage) -> CatalogueText {
    switch language {
    case .english: english
    case .catalan: catalan
    case .spanish: spanish
    case .italian: italian
    case .norwegian: norwegian
    }
  }
}

extension CatalogueIndicator.Dimension {
  public func name(in language: CatalogueLanguage) -> String {
    switch (self, language) {
    case (.access, .english): "Access"
    case (.access, .catalan): "Accés"
    case (.access, .spanish): "Acceso"
    case (.access, .italian): "Accesso"
    case (.access, .norwegian): "Opptak"
    case (.supply, .english): "Characteristics of school supply"
    case (.supply, .catalan): "Característiques de l’oferta escolar"
    case (.supply, .spanish): "Características de la oferta escolar"
    case (.supply, .italian): "Caratteristiche dell’offerta scolastica"
    case (.supply, .norwegian): "Kjennetegn ved skoletilbudet"
    case (.segregation, .english): "School segregation"
    case (.segregation, .catalan): "Segregació escolar"
    case (.segregation, .spanish): "Segregación escolar"
    case (.segregation, .italian): "Segregazione scolastica"
    case (.segregation, .norwegian): "Skolesegregering"
    case (.mobility, .english): "Mobility"
    case (.mobility, .catalan): "Mobilitat"
    case (.mobility, .spanish): "Movilidad"
    case (.mobility, .italian): "Mobilità"
    case (.mobility, .norwegian): "Mobilitet"
    case (.results, .english): "Results"
    case (.results, .catalan): "Resultats"
    case (.results, .spanish): "Resultados"
    case (.results, .italian): "Risultati"
    case (.results, .norwegian): "Resultater"
    }
  }
}
