extension Language {
  /// Legends, layers and layouts of maps.
  static let spanishMaps: [String: String] = [
    "no value": "sin valor",
    "withheld": "no se muestra",
    "pale: chance alone would give it": "pálido: se explica por el azar",
  ]
}
