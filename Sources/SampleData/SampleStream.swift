import DeterministicParallel

/// The independent sequences of random numbers, one for each purpose, so that a change in how one thing is
/// drawn leaves the others as they were.
enum SampleStream: UInt64 {
  case terrain = 1
  case places, streets, names, addresses, schools, schoolNames, borders, typing
  case yearBefore, leavers, typingOfMovers, applications, progress, staff, costs, pastYears
  /// Those of the pupils: each chunk of pupils takes one from here on.
  case pupils = 1_000_000

  func generator(_ seed: UInt64) -> SeededGenerator { SeededGenerator(seed: seed, stream: rawValue) }
}
