/// A table of a page, its first column the names of its rows.
struct PageTable {
  let id: String
  /// As markup.
  let caption: String
  let headings: [String]
  let rows: [[String]]
  /// Of the body, where a script fills it.
  var bodyID: String?
  var captionID: String?

  /// A box that scrolls, with a button above it that keeps the table as a file.
  func html(download: String) -> String {
    """
    <p class="download" data-needs-script hidden><button type="button" class="download" data-table="\(id)">\
    \(download)</button></p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="\(captionID ?? "\(id)-caption")">
    \(markup(isSortable: true))
    </div>
    """
  }

  /// The table alone, for a few rows.
  var plain: String { markup(isSortable: false) }

  private func markup(isSortable: Bool) -> String {
    let head = headings.map { "<th scope=\"col\">\($0.markup)" }.joined()
    // Ends of cells and rows that HTML takes for granted are left out: of thousands of rows they are a third.
    let body = rows.map { row in
      "<tr><th scope=row>\(row[0].markup)"
        + row.dropFirst().map { "<td>\($0.markup)" }.joined()
    }.joined(separator: "\n")
    let name = captionID ?? "\(id)-caption"
    return """
      <table id="\(id)"\(isSortable ? " class=\"sortable\(headings.count > 6 ? " wide" : "")\"" : "")><caption id="\(name)">\(caption)</caption>
      <thead><tr>\(head)</thead>
      <tbody\(bodyID.map { " id=\"\($0)\"" } ?? "")>
      \(body)
      </tbody></table>
      """
  }
}
