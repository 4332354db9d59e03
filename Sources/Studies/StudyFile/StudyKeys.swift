/// A part of a study file: the keys that it may have, and what they mean.
///
/// Reading takes the names from here and refuses all others; `docs/study-file.md` and `catchment help study` are made
/// of it.
public struct StudyKeys: Sendable {
  /// The heading: what the part is called where it stands in the file.
  let title: String
  /// One or two sentences.
  let about: String
  /// How it is written.
  let example: String
  let keys: [Key]

  struct Key: Sendable {
    let name: String
    let meaning: String

    init(_ name: String, _ meaning: String) {
      (self.name, self.meaning) = (name, meaning)
    }
  }

  init(_ title: String, _ about: String, example: String = "", _ keys: [Key]) {
    (self.title, self.about, self.example, self.keys) = (title, about, example, keys)
  }

  var names: [String] { keys.map(\.name) }

  /// All parts, in the order in which a planner meets them.
  public static let all = [
    study, areas, table, schoolColumns, pupilColumns, groups, register, registerColumns, streets, served,
    applicationColumns, staffColumns, costColumns, catalogue, indicators, lookup, forecast, scenario,
    publishing,
  ]
}
