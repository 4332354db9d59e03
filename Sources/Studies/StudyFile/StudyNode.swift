import Languages
import Layers
import Yams

/// A place in the study file, which knows its line, so that each complaint can name it.
struct StudyNode {
  let node: Node
  let file: String
  /// Where to say what is wrong without giving up.
  let problems: StudyFileProblems
  /// The keys that lead to it from the top of the file.
  var path: [String] = []

  /// The content of a mapping; each unknown key is a problem that names the nearest known one.
  func mapping(_ known: [String]) throws(FileError) -> [String: StudyNode] {
    try mapping().filter { key, value in
      if known.contains(key) { return true }
      problems.add(value.error("unknown key \"\(key)\"", hint: suggestion(for: key, among: known)))
      return false
    }
  }

  /// The same of a part of the file whose keys are known.
  func mapping(_ part: StudyKeys) throws(FileError) -> [String: StudyNode] { try mapping(part.names) }

  /// The content of a mapping whose keys are the planner's own.
  func mapping() throws(FileError) -> [String: StudyNode] {
    guard case .mapping(let mapping) = node else {
      throw error("a mapping of keys and values was expected", hint: "such as \(example)")
    }
    var result = [String: StudyNode]()
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { throw error("a key must be a word") }
      result[name] = StudyNode(node: value, file: file, problems: problems, path: path + [name])
    }
    return result
  }

  /// The keys of a mapping as they stand in the file.
  var keys: [String] {
    guard case .mapping(let mapping) = node else { return [] }
    return mapping.compactMap { $0.key.scalar?.string }
  }

  var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  func text() throws(FileError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw error("a text was expected") }
    return text
  }

  func number() throws(FileError) -> Double {
    guard let value = node.scalar.flatMap({ Double($0.string) }), value.isFinite else {
      throw error("a number was expected")
    }
    return value
  }

  /// A list; anything else is a list of one.
  func list() -> [StudyNode] {
    guard case .sequence(let sequence) = node else { return [self] }
    return sequence.map(item)
  }

  /// One of a list here.
  private func item(_ node: Node) -> StudyNode {
    StudyNode(node: node, file: file, problems: problems, path: path)
  }

  /// A list of texts; a single text is a list of one.
  func texts() throws(FileError) -> [String] {
    guard case .sequence(let sequence) = node else { return [try text()] }
    var result = [String]()
    for node in sequence { result.append(try item(node).text()) }
    return result
  }

  /// A list of numbers; a single number is a list of one.
  func numbers() throws(FileError) -> [Double] {
    guard case .sequence(let sequence) = node else { return [try number()] }
    var result = [Double]()
    for node in sequence { result.append(try item(node).number()) }
    return result
  }

  /// A mapping of texts to texts.
  func renaming() throws(FileError) -> [String: String] {
    var result = [String: String]()
    for (key, value) in try mapping() { result[key] = try value.text() }
    return result
  }

  /// One of a few words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>() throws(FileError) -> Choice {
    let word = try text()
    guard let choice = Choice(rawValue: word) else {
      throw error(
        "\"\(word)\" is not known here",
        hint: suggestion(for: word, among: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  func error(_ problem: String, hint: String? = nil) -> FileError {
    FileError(.badData, path: file, row: node.mark?.line, problem, hint: hint)
  }
}

/// What a misspelt word was likely meant to be, or all the words that there are.
package func suggestion(for word: String, among known: [String]) -> String {
  Text(suggesting: word, among: known).description
}

extension Text {
  /// The nearest of some known words to one that is not known, or all of them.
  package init(suggesting word: String, among known: [String]) {
    let nearest = known.map { (distance: editDistance(word.lowercased(), $0.lowercased()), word: $0) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    // Words without a letter in common are no misspellings, apart from codes of one letter.
    if let nearest, nearest.distance <= max(2, word.count / 3),
      nearest.distance < max(2, word.count, nearest.word.count)
    {
      self = "did you mean \"\(name: nearest.word)\"?"
    } else {
      var seen = Set<String>()
      self = "the keys are \(name: known.filter { seen.insert($0).inserted }.joined(separator: ", "))"
    }
  }
}

/// How many letters must be put in, left out or changed to make one word of the other (Levenshtein 1966).
private func editDistance(_ first: String, _ second: String) -> Int {
  let second = Array(second)
  var row = Array(0...second.count)
  for (index, letter) in first.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in second.indices {
      let substitution = diagonal + (letter == second[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
    }
  }
  return row[second.count]
}
