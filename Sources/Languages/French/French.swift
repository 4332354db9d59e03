extension Language {
  public static let french = Language(
    code: "fr", name: "français", decimalMark: ",", groupMark: "\u{202F}", isSingular: { abs($0) < 2 },
    texts: [
      frenchChoices,
      frenchCatalogue, frenchMeasures, frenchReports, frenchMaps, frenchPage, frenchEditor, frenchForecasts,
      frenchFindings, frenchRegisters, frenchReading, frenchDoubts, frenchClashes, frenchChecks,
      frenchOutlook,
      frenchTables,
      frenchRecords, frenchValues,
    ], families: frenchFamilies)
}
