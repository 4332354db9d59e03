extension StudyFile {
  /// The study's name with a school year, as headlines have them: "Ribera, 2025-26"; without a year the name.
  ///
  /// A name in a script from right to left is isolated: the digits of the year behind it would change places (UAX 9, W2).
  public func title(ofYear year: String) -> String {
    guard !year.isEmpty else { return name }
    return (name.isRightToLeft ? "\u{2068}\(name)\u{2069}" : name) + ", \(year)"
  }
}

extension String {
  /// Whether it has letters of Hebrew, Arabic and the scripts beside them.
  fileprivate var isRightToLeft: Bool {
    unicodeScalars.contains {
      (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value)
        || (0xFE70...0xFEFC).contains($0.value)
    }
  }
}
