import Languages
import Layers

/// That the places of schools are no number of pupils, as where they are told in classes, or are those of another column.
struct DoubtfulPlaces {
  private(set) var findings: [Finding] = []
  private let file: String

  /// Of fewer schools one may well be so full.
  private static let fewest = 3
  /// With more than so many pupils, or first choices, for each place.
  private static let full = 2.0
  private static let overfull = 5.0

  /// - Parameter enrolled: the pupils of each school.
  init(_ schools: Schools, enrolled: [Int], _ applications: Applications?, of file: StudyFile) {
    self.file = file.resolve(file.schools.file)
    let places = schools.capacities.map { $0 ?? 0 }
    addFull(places, enrolled, column: file.schools.columns["capacity"])
    guard let entry = schools.attributes.numbers["entry_places"] else { return }
    let column = file.schools.columns["entry_places"]
    addExchanged(places, entry, column: column)
    if let applications { addWished(entry, applications, column: column) }
  }

  private static let inClasses: Text = "are the places told in classes, or are they those of one grade alone?"

  private mutating func addFull(_ places: [Double], _ enrolled: [Int], column: String?) {
    let known = places.indices.filter { places[$0] > 0 && enrolled[$0] > 0 }
    let full = known.filter { Double(enrolled[$0]) > DoubtfulPlaces.full * places[$0] }
    let sums = known.reduce((places: 0.0, pupils: 0)) { ($0.places + places[$1], $0.pupils + enrolled[$1]) }
    guard full.count * 2 > known.count,
      known.count >= DoubtfulPlaces.fewest
        || Double(sums.pupils) > DoubtfulPlaces.overfull * sums.places
    else { return }
    add(
      .overCapacity, column, count: full.count,
      "\(count: full.count, "school") of \(.whole(known.count)) with more than twice as many pupils as places",
      toPublic: "most schools have more than twice as many pupils as places", hint: DoubtfulPlaces.inClasses)
  }

  private mutating func addExchanged(_ places: [Double], _ entry: ContiguousArray<Double>, column: String?) {
    let known = places.indices.filter { places[$0] > 0 && entry[$0] > 0 }
    let more = known.filter { entry[$0] > places[$0] }
    guard more.count > 1, more.count * 2 > known.count else { return }
    add(
      .impossibleNumber, column, count: more.count,
      "\(count: more.count, "school") of \(.whole(known.count)) with more places of entry than places in all",
      toPublic: "most schools have more places of entry than places in all",
      hint: "are the two columns exchanged, or is one of them told in classes?")
  }

  private mutating func addWished(
    _ entry: ContiguousArray<Double>, _ applications: Applications, column: String?
  ) {
    var wishes = [Int](repeating: 0, count: entry.count)
    for school in applications.firstWish where school >= 0 { wishes[Int(school)] += 1 }
    let wished = wishes.indices.filter { wishes[$0] > 0 }
    let known = wished.filter { entry[$0] > 0 }
    let sums = known.reduce((places: 0.0, wishes: 0)) { ($0.places + entry[$1], $0.wishes + wishes[$1]) }
    // Schools that choose their pupils may be the only ones with places of their own.
    guard known.count >= DoubtfulPlaces.fewest, known.count * 2 > wished.count,
      Double(sums.wishes) > DoubtfulPlaces.overfull * sums.places
    else { return }
    add(
      .impossibleNumber, column, count: known.count,
      "\(count: known.count, "school") with \(.whole(Int(sums.places.rounded()))) places of entry in all, and \(.whole(sums.wishes)) first choices for them",
      toPublic: "schools have many times as many first choices as places of entry",
      hint: DoubtfulPlaces.inClasses)
  }

  private mutating func add(
    _ kind: Finding.Kind, _ column: String?, count: Int, _ text: Text, toPublic publicText: Text, hint: Text
  ) {
    findings.append(
      Finding(
        kind, .warning, dataset: "schools", file: file, column: column, count: count, said: text,
        toPublic: publicText, hint: hint))
  }
}
