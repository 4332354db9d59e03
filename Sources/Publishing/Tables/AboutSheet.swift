import Foundation
import Indicators
import Languages
import Layers
import Measures
import Segregation
import Studies

/// What a reader of the tables must know: what the numbers mean, where they come from, and what is left out.
struct AboutSheet {
  /// A subject, what of it, and what is to be said.
  private var rows: [(topic: Text, item: Text, text: Text)] = []

  /// - Parameter table: the name of the long table, which holds what the sheets do not.
  init(_ publication: Publication, _ provenance: Provenance, longTable table: String) {
    let (study, measures) = (publication.study, publication.measures)
    add("Study", "Name", "\(name: study.file.name)")
    if !study.year.isEmpty { add("Study", "School year", "\(name: study.year)") }
    add(
      "Study", "Edition",
      publication.isPublic
        ? "for the public" : "internal: holds schools and small numbers, not to be passed on")
    if let code = study.crs.code { add("Study", "Coordinate reference system", "\(name: code)") }
    add("Study", "Distances", Text(publication.travel.method))
    addReading(publication, table)
    for group in study.groups {
      let rule = study.file.groups.first { $0.name == group.name }
      add(
        "Groups", group.title,
        group.rule ?? "column \(name: rule?.words ?? group.name)")
    }
    for indicator in CatalogueIndicator.all {
      let lacks = indicator.missing(in: study, before: publication.before)
      let text: Text =
        lacks.isEmpty || publication.isPublic
        ? indicator.definition
        : "\(indicator.definition) Not available: add \(name: lacks.map(\.description).joined(separator: "; "))"
      add("Measures", "\(.whole(indicator.number)) \(indicator.name)", text)
    }
    for index in SchoolSegregation.indices {
      if let explanation = index.explanation { add("Indices", index.words, explanation) }
    }
    addQuality(publication)
    if publication.isPublic { addWithheld(publication) }
    let columns = measures.indicators.filter { $0.isMapped }
    for indicator in columns {
      add("Columns of maps", "\(name: indicator.columnName)", indicator.fullTitle)
    }
    for input in provenance.inputs {
      add(
        "Sources", "\(name: input.file)",
        input.sha256.map { "SHA-256 \(name: $0)" } ?? "no digest in public: it may hold what is withheld")
    }
    add("Made by", "Program", "\(name: provenance.program)")
    for (key, value) in provenance.parameters.sorted(by: { $0.key < $1.key }) {
      add("Made by", "\(name: key)", "\(name: value)")
    }
  }

  private mutating func add(_ topic: Text, _ item: Text, _ text: Text) { rows.append((topic, item, text)) }

  private mutating func addReading(_ publication: Publication, _ table: String) {
    let topic: Text = "How to read"
    add(
      topic, "Codes",
      "Codes are text, also where they look like numbers; in pandas, read_excel(…, dtype=str, keep_default_na=False) keeps them."
    )
    add(
      topic, "Numbers",
      publication.isPublic
        ? Publication.stepsNote
        : "Rounded for reading; exact numbers, with numerators and intervals, are in \(name: table).")
    add(topic, "Empty cells", "There is nobody to count, or none, or only members, of the group.")
    add(
      topic, "Colours",
      "Differences in percentage points go from blue (−15) through white (0) to red (+15).")
    if Level.allCases.contains(where: publication.measures.hasVeryManyPlaces) {
      add(
        topic, "Missing sheets",
        "Of more than \(.whole(MeasureTable.mostPlacesInFull)) areas or schools there is no sheet: they are in \(name: table), and the map has the main measures."
      )
    }
    if publication.before != nil {
      add(
        topic, "Bold changes",
        "The interval at 95 % of a change in bold does not hold 0: chance alone would seldom give it.")
    }
  }

  private mutating func addQuality(_ publication: Publication) {
    let topic: Text = "Data quality"
    for warning in publication.warnings { add(topic, "Warning", warning) }
    guard !publication.isPublic else { return }
    let study = publication.study
    let counts = study.unplacedCounts
    if counts.isEmpty { add(topic, "Pupils", Study.allPlaced) }
    for (reason, count) in counts {
      add(topic, "Not placed", "\(Study.said(reason)): \(.whole(count))")
    }
    for note in study.notes { add(topic, "On reading", note) }
  }

  private mutating func addWithheld(_ publication: Publication) {
    let topic: Text = "Withheld"
    let (rules, withheld) = (publication.study.file.publish, publication.withheld)
    add(topic, "Values", "\(.whole(withheld.count)) of \(.whole(withheld.all))")
    add(
      topic, "Counts",
      "Fewer than \(.whole(rules.minimumCount)) pupils are not told, nor what would give them away.")
    add(topic, "Shares and means", "They rest on \(.whole(rules.minimumForRates)) pupils or more.")
    add(
      topic, "Schools",
      "What comes from schools is told of \(.whole(rules.minimumSchools)) or more together.")
    if let note = publication.districtsNote { add(topic, "Districts", note) }
    for (indicator, note) in publication.measures.withheldNotes.sorted(by: { $0.key.id < $1.key.id }) {
      add(topic, "\(indicator.title)", note)
    }
  }

  /// Adds the rows to a workbook as a sheet.
  ///
  /// - Throws: `FileError` when the workbook cannot have the sheet.
  func write(to workbook: WorkbookWriter, footer: String, in language: Language) throws(FileError) {
    let sheet = try workbook.sheet(Text("About").text(in: language))
    let headings: [Text] = ["Topic", "Item", "Explanation"]
    sheet.append(headings.map { .heading($0.text(in: language)) })
    let (itemWidth, textWidth, lineHeight) = (38.0, 96.0, 15.0)
    for row in rows {
      let (item, text) = (row.item.text(in: language), row.text.text(in: language))
      // Row heights are not worked out by spreadsheets that nobody has opened the file with.
      let lines = max(lineCount(item, itemWidth), lineCount(text, textWidth))
      sheet.append(
        [.paragraph(row.topic.text(in: language)), .paragraph(item), .paragraph(text)],
        height: lineHeight * lines)
    }
    sheet.setWidth(18, of: 0..<1)
    sheet.setWidth(itemWidth, of: 1..<2)
    sheet.setWidth(textWidth, of: 2..<3)
    sheet.finish(frozenColumns: 0, footer: footer)
  }

  private func lineCount(_ text: String, _ width: Double) -> Double {
    max(1, (Double(text.count) / (width * 0.92)).rounded(.up))
  }
}

extension TwoGroupIndex {
  /// What it says, in half a sentence; nil for those that no summary shows.
  var explanation: Text? {
    switch self {
    case .dissimilarity:
      "the part of the group and of the others that would have to change places for an even spread"
    case .gorard: "the part of the group that would have to change places for an even spread"
    case .isolation: "the share of the group that its average member meets"
    case .exposure: "the share of the others that the group’s average member meets"
    case .correlationRatio: "how far isolation goes beyond the group’s share in the city, from 0 to 1"
    case .information: "how much less mixed places are than the city, from 0 to 1"
    case .mutualInformation: "how much the place tells of who belongs to the group; its parts add up"
    case .gini, .hutchens, .atkinson: nil
    }
  }
}
