import DeterministicParallel

/// The town's schools: a public one in nearly every zone, subsidised ones more often where families have
/// means, a few private ones.
struct TownSchools: Sendable {
  private(set) var x = ContiguousArray<Double>()
  private(set) var y = ContiguousArray<Double>()
  private(set) var zone = ContiguousArray<Int32>()
  private(set) var sector: [Sector] = []
  private(set) var names: [String] = []
  /// How many pupils each was built for; draws pupils as a larger house does.
  private(set) var size = ContiguousArray<Double>()
  /// The share of migrant families that people expect to find there.
  private(set) var reputation = ContiguousArray<Double>()
  /// The classes of each year; set when it is known how many pupils come.
  private(set) var lines = ContiguousArray<Int>()

  static let grades = 9
  static let pupilsPerClass = 25

  enum Sector: UInt8, Sendable {
    case `public`, subsidised, `private`

    var catalan: String {
      switch self {
      case .public: "Públic"
      case .subsidised: "Concertat"
      case .private: "Privat"
      }
    }
  }

  var count: Int { x.count }
  func capacity(_ school: Int) -> Int { lines[school] * TownSchools.grades * TownSchools.pupilsPerClass }
  func entryPlaces(_ school: Int) -> Int { lines[school] * TownSchools.pupilsPerClass }

  /// What is known of a zone when its schools are planned.
  struct Neighbourhood {
    var residents = 0.0
    var migrants = 0.0
    var blocks: [Int32] = []

    var migrantShare: Double { residents > 0 ? migrants / residents : 0 }
  }

  /// - Parameter isSite: whether a school may stand at a place of a zone.
  init(
    neighbourhoods: [Neighbourhood], blocks: [Block], seed: UInt64,
    isSite: (_ x: Double, _ y: Double, _ zone: Int) -> Bool
  ) {
    var draws = SampleStream.schools.generator(seed)
    var namer = SchoolNames(seed: seed)
    for (zone, area) in neighbourhoods.enumerated() where !area.blocks.isEmpty {
      let means = 1.5 - 2.2 * area.migrantShare
      let wanted: [(Sector, share: Double, size: Double)] = [
        (.public, 0.64, 300), (.subsidised, 0.34 * max(0.3, means), 360),
        (.private, 0.045 * max(0, means), 260),
      ]
      for (sector, share, size) in wanted {
        let exact = area.residents * share / size
        var count = Int(exact + draws.unit())
        if sector == .public, count == 0, draws.unit() < 0.93 { count = 1 }
        for _ in 0..<count {
          guard let site = TownSchools.site(area, blocks, &draws, { isSite($0, $1, zone) }) else { continue }
          x.append(site.x)
          y.append(site.y)
          self.zone.append(Int32(zone))
          self.sector.append(sector)
          names.append(namer.next(sector))
          let usual = sector == .public ? area.residents * share / Double(count) : size
          self.size.append(max(40, usual) * (0.75 + 0.5 * draws.unit()))
          let filter = sector == .public ? 1.15 : sector == .subsidised ? 0.6 : 0.25
          reputation.append(min(0.9, area.migrantShare * filter * (0.75 + 0.5 * draws.unit())))
        }
      }
    }
    lines = ContiguousArray(repeating: 1, count: x.count)
  }

  private static func site(
    _ area: Neighbourhood, _ blocks: [Block], _ draws: inout SeededGenerator,
    _ isSite: (Double, Double) -> Bool
  ) -> (x: Double, y: Double)? {
    for _ in 0..<40 {
      let block = blocks[Int(area.blocks[draws.below(area.blocks.count)])]
      let side: Double = draws.next() & 1 == 0 ? -1 : 1
      let site = block.place(along: block.length * (0.3 + 0.4 * draws.unit()), aside: side * 27)
      if isSite(site.x, site.y) { return site }
    }
    return nil
  }

  /// Gives each school the classes that its pupils fill; some are overfull, some have seats left.
  mutating func open(enrolled: ContiguousArray<Double>, seed: UInt64) {
    let chance = Chance(seed: seed, topic: 71)
    for school in lines.indices {
      let classes = enrolled[school] / Double(TownSchools.grades * TownSchools.pupilsPerClass)
      lines[school] = max(1, Int(classes + 0.35 + 0.5 * chance.unit(school)))
    }
  }
}

/// Names of schools, each once.
private struct SchoolNames {
  private let places: [String]
  private let saints: [String]
  private var given: [TownSchools.Sector: Int] = [:]

  init(seed: UInt64) {
    var draws = SeededGenerator(seed: seed, stream: SampleStream.schoolNames.rawValue)
    places = NameWords.things.map { NameWords.withArticle($0) }.shuffled(using: &draws)
    saints = NameWords.saints.shuffled(using: &draws)
  }

  mutating func next(_ sector: TownSchools.Sector) -> String {
    let (title, words) =
      switch sector {
      case .public: ("Escola", places)
      case .subsidised: ("Col·legi", saints)
      case .private: ("Liceu", saints)
      }
    let turn = given[sector, default: 0]
    given[sector] = turn + 1
    let round = turn / words.count
    // When the words run out, they come again with a founder's surname, and after that with a number.
    let founder = round == 0 ? "" : " " + NameWords.surnames[round % NameWords.surnames.count]
    let number = round < NameWords.surnames.count ? "" : " \(round / NameWords.surnames.count + 1)"
    return "\(title) \(words[turn % words.count])\(founder)\(number)"
  }
}

extension NameWords {
  /// "del Molí" as the name of a place: "El Molí".
  static func withArticle(_ name: String) -> String {
    for (preposition, article) in [
      ("de les ", "Les "), ("de la ", "La "), ("de l'", "L'"), ("dels ", "Els "), ("del ", "El "),
      ("de ", ""),
    ] where name.hasPrefix(preposition) {
      return article + name.dropFirst(preposition.count)
    }
    return name
  }
}
