import Layers

/// What is wrong with a study file, in the order in which reading met it.
///
/// Reading goes on past each problem, so that all of them can be told at once; a study is loaded only when there is none.
final class StudyFileProblems {
  private(set) var all = [FileError]()

  func add(_ problem: FileError) { all.append(problem) }

  /// What could be read; nil when it could not, which is a problem more.
  func attempt<Value>(_ read: () throws(FileError) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      add(error)
      return nil
    }
  }
}

extension [String: StudyNode] {
  /// The value of a key; nil when the key is not there, and when its value is wrong, which is a problem more.
  func read<Content>(_ key: String, _ value: (StudyNode) throws(FileError) -> Content) -> Content? {
    guard let node = self[key] else { return nil }
    return node.problems.attempt { () throws(FileError) in try value(node) }
  }

  func text(_ key: String) -> String? { read(key) { node throws(FileError) in try node.text() } }

  func texts(_ key: String) -> [String]? { read(key) { node throws(FileError) in try node.texts() } }

  func number(_ key: String) -> Double? { read(key) { node throws(FileError) in try node.number() } }

  /// true or false.
  func flag(_ key: String) -> Bool? {
    read(key) { node throws(FileError) in
      let text = try node.text().lowercased()
      guard ["true", "false"].contains(text) else { throw node.error("\"\(key)\" is true or false") }
      return text == "true"
    }
  }
}
