extension Language {
  public static let french = Language(
    code: "fr", name: "français", decimalMark: ",", groupMark: "\u{202F}", spacesMarks: true,
    isSingular: { abs($0) < 2 },
    texts: [
      frenchChoices,
      frenchCatalogue, frenchMeasures, frenchReports, frenchMaps, frenchPage, frenchEditor, frenchForecasts,
      frenchFindings, frenchRegisters, frenchReading, frenchDoubts, frenchClashes, frenchPlans,
      frenchStreets, frenchChecks,
      frenchOutlook,
      frenchTables,
      frenchAreas, frenchRecords, frenchValues,
    ], families: frenchFamilies)
}
