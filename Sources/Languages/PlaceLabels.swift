extension Array<String> {
  /// What people read where no code stands beside the names of places: of those that bear one name the code behind it.
  ///
  ///     ["Centre", "Nord", "Centre"].toldApart(by: ["1", "2", "3"])  // ["Centre (1)", "Nord", "Centre (3)"]
  ///
  /// - Parameter codes: as many as there are names.
  public func toldApart(by codes: [String]) -> [String] {
    let counts = Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
    guard counts.count < count else { return self }
    return indices.map {
      counts[self[$0], default: 0] > 1 && self[$0] != codes[$0]
        ? "\(self[$0]) (\(codes[$0]))" : self[$0]
    }
  }
}
