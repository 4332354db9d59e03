/// Why a street network could not be made, loaded or saved.
public struct NetworkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure this is; more kinds may come.
  public struct Code: Hashable, Sendable {
    let name: String

    /// The file is missing, damaged, cut short or of an unknown kind.
    public static let unreadable = Code(name: "unreadable")
    /// The map was read, but holds no streets at all.
    public static let noStreets = Code(name: "no streets")
    /// The map holds streets, but not where they are.
    public static let noCoordinates = Code(name: "no coordinates")
    /// The map was read, but holds no way that the traveller may use.
    public static let noPassableWay = Code(name: "no passable way")
    /// The network file is not one of ours, of another version, or its content does not match its checksum.
    public static let damagedNetwork = Code(name: "damaged network file")
    /// A line of a line layer cannot be a street.
    public static let badLine = Code(name: "bad line")
    /// The network file could not be written.
    public static let unwritable = Code(name: "unwritable")
    /// The map is larger than the numbers that hold it.
    public static let tooLarge = Code(name: "too large")
  }

  public let code: Code
  /// The file, or nil where the lines came from memory.
  public let path: String?
  /// The line of a line layer, counted from 0.
  public let line: Int?
  /// What was found, and what to do about it.
  public let hint: String

  init(_ code: Code, path: String? = nil, line: Int? = nil, _ hint: String) {
    self.code = code
    self.path = path
    self.line = line
    self.hint = hint
  }

  public var description: String {
    [path, line.map { "line \($0)" }, code.name, hint].compactMap { $0 }.joined(separator: ": ")
  }
}
