extension Language {
  public static let italian = Language(
    code: "it", name: "italiano", decimalMark: ",", groupMark: ".",
    texts: [
      italianChoices,
      italianCatalogue, italianMeasures, italianReports, italianMaps, italianPage, italianEditor,
      italianForecasts, italianFindings, italianRegisters, italianReading, italianDoubts, italianClashes,
      italianPlans,
      italianStreets,
      italianChecks,
      italianOutlook,
      italianTables,
      italianAreas, italianRecords, italianValues,
    ], families: italianFamilies)
}
