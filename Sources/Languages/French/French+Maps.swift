extension Language {
  /// Legends, layers and layouts of maps.
  static let frenchMaps: [String: String] = [
    "no value": "sans valeur",
    "withheld": "non diffusé",
    "pale: chance alone would give it": "pâle : le hasard seul l’expliquerait",
  ]
}
