import Languages

/// A part of a page with a heading, to which a link at the top leads.
struct PageSection {
  let id: String
  let title: Text
  /// As markup.
  let body: String
  var isWarning = false

  func html(_ page: PageContext) -> String {
    """
    <section id="\(id)" aria-labelledby="\(id)-title"\(isWarning ? " class=\"warnings\"" : "")>
    <h2 id="\(id)-title">\(page.said(title))</h2>
    \(body)
    </section>

    """
  }

  func link(_ page: PageContext) -> String { "<li><a href=\"#\(id)\">\(page.said(title))</a></li>" }
}
