extension Language {
  public static let catalan = Language(
    code: "ca", name: "català", decimalMark: ",", groupMark: ".",
    texts: [
      catalanChoices,
      catalanCatalogue, catalanMeasures, catalanReports, catalanMaps, catalanPage, catalanEditor,
      catalanForecasts, catalanFindings, catalanRegisters, catalanReading, catalanDoubts, catalanClashes,
      catalanPlans,
      catalanStreets,
      catalanChecks,
      catalanOutlook,
      catalanTables,
      catalanAreas, catalanRecords, catalanValues,
    ], families: catalanFamilies)
}
