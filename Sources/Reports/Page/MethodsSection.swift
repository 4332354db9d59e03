import Indicators
import Languages
import Measures
import Publishing
import Studies

/// How the figures are taken, and how good the data are.
struct MethodsSection {
  let page: PageContext

  var sections: [PageSection] {
    [
      PageSection(id: "methods", title: "Methods", body: page.paragraphs(methods) + definitions),
      PageSection(id: "quality", title: "Quality of the data", body: quality),
    ]
  }

  private var methods: [Text] {
    let study = page.study
    return [
      "Ways to school: \(Text(page.publication.travel.method)). Everything lies in \(name: study.crs.name).",
      "Intervals at 95 % say how far a value might lie elsewhere with other pupils of the same kind. Values of few pupils vary most.",
      "Indices over many small units come out above 0 even where pupils are spread at random; what chance alone would give stands beside them.",
    ]
  }

  private var definitions: String {
    let shown = CatalogueIndicator.all.filter { indicator in
      page.measures.indicators.contains { shown in
        indicator.measures.contains { $0.id == shown.id } && page.measures.notes[position(shown)] == nil
      }
    }
    guard !shown.isEmpty else { return "" }
    return "<h3>\(page.said("Definitions of the indicators"))</h3>\n<dl class=\"words\">"
      + shown.map { indicator in
        """
        <dt>\(page.said("\(.whole(indicator.number)). \(indicator.name)"))</dt>\
        <dd>\(page.said(indicator.definition)) <span class="more">[\(page.said(indicator.unit))]</span></dd>
        """
      }.joined(separator: "\n") + "</dl>"
  }

  private func position(_ indicator: Indicator) -> Int32 {
    Int32(page.measures.indicators.firstIndex(of: indicator) ?? -1)
  }

  private var quality: String {
    let publication = page.publication
    var parts = [String]()
    if publication.isPublic {
      parts.append(
        page.paragraphs([publication.withheldNote] + [publication.districtsNote].compactMap { $0 }))
    } else {
      let counts = page.study.unplacedCounts
      parts.append(
        counts.isEmpty
          ? page.paragraphs([Study.allPlaced])
          : PageTable(
            id: "unplaced-table", caption: page.said("Pupils who could not be placed"),
            headings: [Text("Reason"), "Pupils"].map { $0.text(in: page.language) },
            rows: counts.map { reason, count in
              [Study.said(reason).text(in: page.language), Number.whole(count).text(in: page.language)]
            }
          ).plain)
    }
    if publication.warnings.isEmpty {
      parts.append(page.paragraphs(["Nothing in the data speaks against the figures."]))
    } else {
      parts.append(
        page.paragraphs(["What is wrong with the data stands at the beginning of the page."]))
    }
    return parts.joined(separator: "\n")
  }
}
