extension Language {
  /// Legends, layers and layouts of maps.
  static let catalanMaps: [String: String] = [
    "no value": "sense valor",
    "withheld": "no es mostra",
    "pale: chance alone would give it": "pàl·lid: s’explica per l’atzar",
  ]
}
