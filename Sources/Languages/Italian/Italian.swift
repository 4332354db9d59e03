extension Language {
  public static let italian = Language(
    code: "it", name: "italiano", decimalMark: ",", groupMark: ".",
    texts: [
      italianChoices,
      italianCatalogue, italianMeasures, italianReports, italianMaps, italianPage, italianEditor,
      italianForecasts, italianFindings, italianRegisters, italianReading, italianDoubts, italianClashes,
      italianChecks,
      italianOutlook,
      italianTables,
      italianRecords, italianValues,
    ], families: italianFamilies)
}
