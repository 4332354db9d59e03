extension SchoolTerms {
  /// For each school whether it has closed by a year and no school that is open then took over its pupils.
  package func endWithoutSuccessor(by year: SchoolYear) -> [Bool] {
    places(in: year).map { (last[Int($0)] ?? .max) < year.start }
  }
}
