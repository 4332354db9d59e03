extension Language {
  public static let norwegian = Language(
    code: "nb", name: "norsk bokmål", decimalMark: ",", groupMark: "\u{A0}",
    texts: [
      norwegianChoices,
      norwegianCatalogue, norwegianMeasures, norwegianReports, norwegianMaps, norwegianPage, norwegianEditor,
      norwegianForecasts, norwegianFindings, norwegianRegisters, norwegianReading, norwegianDoubts,
      norwegianClashes, norwegianPlans, norwegianStreets,
      norwegianChecks,
      norwegianOutlook,
      norwegianTables,
      norwegianAreas, norwegianRecords, norwegianValues,
    ], families: norwegianFamilies)
}
