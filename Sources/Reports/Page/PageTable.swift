import Layers

/// A table of a page, its first column the names of its rows.
struct PageTable {
  /// Of areas or schools, one by one: with more of them a page would be heavy and the table of no use to a reader.
  static let mostPlaces = 600

  let id: String
  /// As markup.
  let caption: String
  let headings: [String]
  let rows: [[String]]
  /// The columns beside the first that hold words.
  var wordColumns: Set<Int> = []
  /// Of the body, where a script fills it.
  var bodyID: String?

  /// A box that scrolls, with a button above it that keeps the table as a file.
  func html(download: String) -> String {
    """
    <p class="download" data-needs-script hidden><button type="button" class="download" data-table="\(id)">\
    \(download)</button></p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="\(id)-caption">
    \(markup(isSortable: true))
    </div>
    """
  }

  /// The table alone, for a few rows.
  var plain: String { markup(isSortable: false) }

  private func markup(isSortable: Bool) -> String {
    func kind(_ column: Int) -> String { wordColumns.contains(column) ? " class=\"text\"" : "" }
    let head = headings.enumerated().map { column, heading in
      "<th scope=\"col\"\(kind(column))>\(heading.markup)"
    }.joined()
    // What HTML takes for granted is left out, such as ends of cells and rows, and that a first cell heads its row: of
    // thousands of rows it is a third.
    let body = rows.map { row in
      "<tr><th>\(row[0].markup)"
        + row.enumerated().dropFirst().map { "<td\(kind($0))>\($1.markup)" }.joined()
    }.joined(separator: "\n")
    return """
      <table id="\(id)"\(isSortable ? " class=\"sortable\(headings.count > 6 ? " wide" : "")\"" : "")><caption id="\(id)-caption">\(caption)</caption>
      <thead><tr>\(head)</thead>
      <tbody\(bodyID.map { " id=\"\($0)\"" } ?? "")>
      \(body)
      </tbody></table>
      """
  }
}
