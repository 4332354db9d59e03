extension Language {
  public static let spanish = Language(
    code: "es", name: "español", decimalMark: ",", groupMark: ".",
    texts: [
      spanishChoices,
      spanishCatalogue, spanishMeasures, spanishReports, spanishMaps, spanishPage, spanishEditor,
      spanishForecasts, spanishFindings, spanishRegisters, spanishReading, spanishDoubts, spanishClashes,
      spanishPlans,
      spanishStreets,
      spanishChecks,
      spanishOutlook,
      spanishTables,
      spanishAreas, spanishRecords, spanishValues,
    ], families: spanishFamilies)
}
