import Languages
import Layers
import Measures

/// A chart as it stands in a page: a figure with its title, a drawing, and the same figures as a table.
struct Chart {
  let id: String
  let title: String
  /// A sentence below the title; may be empty.
  let note: String
  /// The drawing and its height; it is 400 wide.
  let drawing: (svg: String, height: Double)
  let table: PageTable

  static let width = 400.0

  func html(tableTitle: String) -> String {
    """
    <figure id="\(id)"><figcaption>\(title.markup)\(note.isEmpty ? "" : "<span>\(note.sentenceMarkup)</span>")</figcaption>
    <svg class="chart" viewBox="0 0 \(Chart.width.drawn) \(drawing.height.drawn)" role="img" aria-label="\(title.markup)">
    \(drawing.svg)
    </svg>
    <details><summary>\(tableTitle.markup)</summary>\(table.plain)</details></figure>
    """
  }
}

/// A round step between the lines of a scale.
enum Scale {
  /// The least number of the form 1, 2 or 5 times a power of ten that divides a range into at most so many parts.
  static func step(_ range: Double, parts: Double) -> Double {
    guard range > 0, range.isFinite else { return 1 }
    var power = 1.0
    while power * parts > range { power /= 10 }
    while power * 10 * parts <= range { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 * parts >= range } ?? power * 10
  }
}
