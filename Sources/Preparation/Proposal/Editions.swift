import Layers

/// Files that are editions of the same: their names differ by nothing but numbers, and tell different years.
///
///     let editions = Editions([(0, "ESB_2012_12.geojson"), (1, "ESB_2019_06.geojson")], year: nil)
///     editions.outdated  // [0]
struct Editions {
  /// The others, by the one that is right.
  private var others: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - files: their positions in a list, and their paths.
  ///   - year: when the pupils' school year begins: the newest edition up to then is right, or else the first one.
  ///     Without it the newest is.
  init(_ files: [(position: Int, file: String)], year: Int?) {
    let dated = files.compactMap { position, file in Edition(file).map { (position: position, edition: $0) } }
    for family in Dictionary(grouping: dated, by: \.edition.family).values {
      let years = Set(family.map(\.edition.year))
      guard years.count > 1, let first = years.min() else { continue }
      let wanted = years.filter { $0 <= year ?? .max }.max() ?? first
      guard
        let right = family.filter({ $0.edition.year == wanted }).max(by: {
          $0.edition.numbers.lexicographicallyPrecedes($1.edition.numbers)
        })
      else { continue }
      others[right.position] = family.map(\.position).filter { $0 != right.position }
    }
  }

  /// Those beside which another one is right.
  var outdated: Set<Int> { Set(others.values.joined()) }

  /// The right one of the same; itself where there is no other.
  func right(for position: Int) -> Int { others.first { $0.value.contains(position) }?.key ?? position }

  /// That there are others, in words; nil where there is none.
  func note(on position: Int, _ file: (Int) -> String) -> String? {
    guard let names = others[position]?.map(file) else { return nil }
    return names.count == 1
      ? "\(names[0]) is another edition" : "\(names.joined(separator: ", ")) are other editions"
  }
}

/// Which edition a file is, by the numbers in its name.
private struct Edition {
  /// The name without its numbers.
  let family: String
  let year: Int
  /// From the year on, so that months and days behind it tell the order.
  let numbers: [Int]

  /// nil for a file whose name has no year.
  init?(_ file: String) {
    // A sheet or a layer is named behind the file's ending. Folders may be named after years as well.
    let whole = file.containerPath.withoutPacking.withoutEnding
    let names = [file.containedName, whole].compactMap { $0 }
    let dated = names.lazy.compactMap { name in NamedYear(name).map { (name: name, year: $0) } }
    guard let (name, found) = dated.first else { return nil }
    family = (file.containedName == nil ? whole : file).replacing(/\d+/, with: "#")
    year = found.calendarYear
    numbers = name.matches(of: /[0-9]+/)[found.position...].map { Int($0.output) ?? .max }
  }
}
