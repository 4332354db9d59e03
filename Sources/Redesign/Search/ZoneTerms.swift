/// The part of an objective that is a sum over zones, each a function of what its blocks add up to.
///
/// The annealer is specialised for each kind, so that what is not asked for costs nothing.
protocol ZoneTerms: Sendable {
  /// What the blocks of a zone add up to.
  associatedtype Sums: BitwiseCopyable
  /// Whether sums need the length of the border between a block and its zone.
  static var needsBorder: Bool { get }
  init(_ model: SearchModel)
  var none: Sums { get }
  func adding(_ block: Int, border: Double, to sums: Sums) -> Sums
  func removing(_ block: Int, border: Double, from sums: Sums) -> Sums
  /// The weighted terms of a zone, without penalties.
  func value(_ facility: Int, _ sums: Sums) -> Double
  /// What the terms of all zones and blocks lack to the value of the objective.
  var constant: Double { get }
  /// How many pupils a zone has above its ceiling or below its floor.
  func excess(_ facility: Int, _ sums: Sums) -> Int32
  /// The same terms with a price for each pupil of a facility besides, where they know of such.
  func pricing(_ prices: [Double]) -> Self
}

/// Pupils and fixed costs only.
struct LoadTerms: ZoneTerms, Sendable {
  struct Sums: BitwiseCopyable {
    var pupils: Int32
    var blocks: Int32
  }

  // Not isolated, as the memory is the model's, which is never written to and is kept here.
  let model: SearchModel
  nonisolated(unsafe) let pupils: UnsafeMutablePointer<Int32>
  nonisolated(unsafe) let ceilings: UnsafeMutablePointer<Int32>
  nonisolated(unsafe) let floors: UnsafeMutablePointer<Int32>
  let fixed: [Double]?
  private var prices: [Double]?

  init(_ model: SearchModel) {
    self.model = model
    pupils = model.pupils
    ceilings = model.ceilings
    floors = model.floors
    fixed = model.fixedCosts
  }

  static var needsBorder: Bool { false }
  var constant: Double { 0 }
  var none: Sums { Sums(pupils: 0, blocks: 0) }

  @inline(__always)
  func adding(_ block: Int, border: Double, to sums: Sums) -> Sums {
    Sums(pupils: sums.pupils &+ pupils[block], blocks: sums.blocks &+ 1)
  }

  @inline(__always)
  func removing(_ block: Int, border: Double, from sums: Sums) -> Sums {
    Sums(pupils: sums.pupils &- pupils[block], blocks: sums.blocks &- 1)
  }

  @inline(__always)
  func value(_ facility: Int, _ sums: Sums) -> Double {
    let own = prices.map { $0[facility] * Double(sums.pupils) } ?? 0
    guard let fixed else { return own }
    return sums.blocks > 0 ? fixed[facility] + own : own
  }

  func pricing(_ prices: [Double]) -> LoadTerms {
    var terms = self
    terms.prices = prices
    return terms
  }

  @inline(__always)
  func excess(_ facility: Int, _ sums: Sums) -> Int32 {
    let over = max(0, sums.pupils &- ceilings[facility])
    return sums.blocks > 0 ? over &+ max(0, floors[facility] &- sums.pupils) : 0
  }
}

extension SearchModel {
  /// The weighted fixed cost of each facility; nil when no term counts them.
  var fixedCosts: [Double]? {
    let weight = objective.terms.reduce(0) { $1.measure == .fixedCosts ? $0 + $1.weight : $0 }
    return weight == 0 ? nil : problem.facilities.map { weight * $0.fixedCost }
  }

  /// What a pupil-kilometre counts.
  var travelWeight: Double {
    objective.terms.reduce(0) { $1.measure == .travel ? $0 + $1.weight : $0 }
  }

  /// Whether places have a price that plans can grow with: ways count, and each facility has a ceiling.
  var hasPricedPlaces: Bool {
    countsLoadsOnly && travelWeight > 0 && (0..<facilities).allSatisfy { ceilings[$0] < .max }
  }

  /// Whether pupils, ways and fixed costs are all that the objective counts.
  var countsLoadsOnly: Bool {
    objective.terms.allSatisfy { [.travel, .fixedCosts, .moved].contains($0.measure) }
  }

  /// Whether what the objective counts beside that is compactness at most, which is never less than nothing: a bound of the
  /// rest holds for the whole.
  var isBoundByLoads: Bool {
    objective.terms.allSatisfy {
      [.travel, .fixedCosts, .moved].contains($0.measure) || $0.measure == .compactness && $0.weight >= 0
    }
  }

  /// Whether an index counts entropies, which are looked up in a table as long as there are pupils.
  var countsInformation: Bool {
    objective.terms.contains { term in
      guard case .segregation(let index, _) = term.measure else { return false }
      return index == .information || index == .mutualInformation
    }
  }

  /// Whether the terms of zones and blocks add up to the objective itself, as those of D do, without an offset.
  var hasNoOffset: Bool {
    objective.terms.allSatisfy { term in
      guard case .segregation(let index, _) = term.measure else { return true }
      return index == .dissimilarity
    }
  }
}
