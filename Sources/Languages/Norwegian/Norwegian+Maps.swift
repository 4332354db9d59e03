extension Language {
  /// Legends, layers and layouts of maps.
  static let norwegianMaps: [String: String] = [
    "no value": "ingen verdi",
    "withheld": "holdes tilbake",
    "pale: chance alone would give it": "blekt: kan skyldes tilfeldigheter",
  ]
}
