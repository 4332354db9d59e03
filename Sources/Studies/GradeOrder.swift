/// Which of two grades comes first: as the study lists them, or else by the numbers in their names.
struct GradeOrder {
  /// The place of a grade in the list that has it.
  private var listed: [String: (list: Int, place: Int)] = [:]
  private let numbered: [String: NumberedGrade]
  /// What is beside the number in the names of which one has the number 1 or 2.
  private let counted: Set<String>

  /// - Parameter grades: all that occur.
  init(_ file: StudyFile, among grades: Set<String>) {
    let lists = file.forecast.map { [$0.grades] } ?? file.stages.sorted { $0.key < $1.key }.map(\.value)
    for (list, grades) in lists.enumerated() {
      for (place, grade) in grades.enumerated() { listed[grade] = (list, place) }
    }
    // Where 1 and 2 are lacking, the numbers may go down from 6 to 3, as those of a French collège do.
    numbered = Dictionary(
      uniqueKeysWithValues: grades.compactMap { grade in NumberedGrade(grade).map { (grade, $0) } })
    counted = Set(numbered.values.filter { $0.number <= 2 }.map(\.kind))
  }

  /// Whether a grade comes after another one; nil where nobody can tell, or they are the same.
  func isLater(_ grade: String, than other: String) -> Bool? {
    guard grade != other else { return nil }
    if let one = listed[grade], let another = listed[other], one.list == another.list {
      return one.place > another.place
    }
    guard let one = numbered[grade], let another = numbered[other], one.kind == another.kind,
      counted.contains(one.kind), one.number != another.number
    else { return nil }
    return one.number > another.number
  }
}

/// A grade whose name has a number that goes up: "P3", "2n", "Year 7", "1 ESO".
private struct NumberedGrade {
  let number: Int
  /// What the name has beside it.
  let kind: String

  /// Years of birth and school years are beyond.
  private static let most = 20
  private static let ordinals: Set = [
    "", "r", "n", "t", "è", "é", "a", "o", "º", "ª", "°", "er", "ro", "do", "to", "ra", "da", "ta", "st",
    "nd", "rd", "th",
  ]
  /// In French the same ones count up in a primary school, and down in a collège.
  private static let french: Set = [
    "e", "è", "é", "ème", "eme", "ième", "ieme", "me", "re", "ère", "ere", "nde", "de",
  ]

  init?(_ name: String) {
    let name = name.lowercased()
    guard let start = name.firstIndex(where: { $0.isASCII && $0.isWholeNumber }) else { return nil }
    let digits = name[start...].prefix { $0.isASCII && $0.isWholeNumber }
    let rest = name[digits.endIndex...]
    let letters = rest.prefix { $0.isLetter || $0 == "º" || $0 == "°" }
    guard let number = Int(digits), (1...NumberedGrade.most).contains(number),
      !NumberedGrade.french.contains(String(letters)) || letters == "è" && number > 4
    else { return nil }
    self.number = number
    let isOrdinal = NumberedGrade.ordinals.contains(String(letters))
    let behind = isOrdinal ? rest[letters.endIndex...] : rest
    kind = "\(name[..<start])#\(behind)".filter { $0.isLetter || $0.isWholeNumber || $0 == "#" }
  }
}
