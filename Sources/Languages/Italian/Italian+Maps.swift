extension Language {
  /// Legends, layers and layouts of maps.
  static let italianMaps: [String: String] = [
    "no value": "nessun valore",
    "withheld": "non mostrato",
    "pale: chance alone would give it": "pallido: si spiega con il caso",
  ]
}
