import Foundation

/// All terms that are functions of a zone's pupils, groups, area and perimeter.
struct ShareTerms: ZoneTerms, Sendable {
  struct Sums: BitwiseCopyable {
    var pupils: Int32
    var blocks: Int32
    var groups: SIMD8<Int32>
    var area: Double
    var perimeter: Double
  }

  /// scale · |members · others − (pupils − members) · all members|
  private struct Dissimilarity {
    let slot: Int
    let members: Double
    let others: Double
    let scale: Double
  }

  /// scale · members² / pupils
  private struct Variance {
    let slot: Int
    let scale: Double
  }

  /// −scale · (L(pupils) − Σ L(members)), L(x) = x ln x
  private struct Information {
    let slots: [Int]
    let scale: Double
  }

  let model: SearchModel
  private let load: LoadTerms
  private let counts: [SIMD8<Int32>]
  private let balance: Double
  private let compactness: Double
  /// 0 for facilities without places, which balance does not count.
  private let capacities: [Double]
  private let areas: [Double]
  private let perimeters: [Double]
  private var dissimilarities: [Dissimilarity] = []
  private var variances: [Variance] = []
  private var informations: [Information] = []
  private var logs: [Double] = []
  private(set) var constant = 0.0

  /// Shares have no prices of places.
  func pricing(_ prices: [Double]) -> ShareTerms { self }

  static var needsBorder: Bool { true }

  init(_ model: SearchModel) {
    self.model = model
    load = LoadTerms(model)
    let problem = model.problem
    func weight(_ measure: Objective.Measure) -> Double {
      model.objective.terms.reduce(0) { $1.measure == measure ? $0 + $1.weight : $0 }
    }
    balance = weight(.balance)
    compactness = problem.shapes == nil ? 0 : weight(.compactness)
    capacities = problem.facilities.map { $0.hasPlaces ? Double($0.capacity ?? 0) + 0.00001 : 0 }
    areas = problem.shapes.map { Array($0.areas) } ?? []
    perimeters = problem.shapes.map { Array($0.perimeters) } ?? []
    var slots: [Int: Int] = [:]
    for case .segregation(_, let groups) in model.objective.terms.map(\.measure) {
      for group in groups where slots[group] == nil { slots[group] = slots.count }
    }
    precondition(slots.count <= Objective.mostGroups, "at most eight groups can be in an objective")
    var counts = [SIMD8<Int32>](repeating: .zero, count: model.blocks)
    for (group, slot) in slots {
      for block in 0..<model.blocks { counts[block][slot] = problem.groups[group].counts[block] }
    }
    self.counts = counts
    for term in model.objective.terms {
      if case .segregation(let index, let groups) = term.measure {
        addSegregation(index, groups, weight: term.weight, slots)
      }
    }
  }

  private mutating func addSegregation(
    _ index: SegregationIndex, _ groups: [Int], weight: Double, _ slots: [Int: Int]
  ) {
    let all = model.shareTotals.pupils
    let totals = groups.map { model.shareTotals.groups[$0] }
    guard all > 0 else { return }
    switch index {
    case .dissimilarity:
      for (group, members) in zip(groups, totals) where members > 0 && members < all {
        let others = all - members
        dissimilarities.append(
          Dissimilarity(
            slot: slots[group] ?? 0, members: members, others: others,
            scale: weight / Double(groups.count) / (2 * members * others)))
      }
    case .varianceRatio:
      for (group, members) in zip(groups, totals) where members > 0 && members < all {
        let share = members / all
        let scale = weight / Double(groups.count) / (all * share * (1 - share))
        variances.append(Variance(slot: slots[group] ?? 0, scale: scale))
        constant -= scale * members * share
      }
    case .information, .mutualInformation:
      let parts = totals + [max(0, all - totals.reduce(0, +))]
      let entropy = parts.reduce(0.0) { $1 > 0 ? $0 - $1 / all * log($1 / all) : $0 }
      guard entropy > 0 else { return }
      let scale = weight / (index == .information ? entropy : 1)
      informations.append(Information(slots: groups.map { slots[$0] ?? 0 }, scale: scale / all))
      constant += scale * entropy
      if logs.isEmpty {
        logs = (0...model.totalPupils).map { $0 < 2 ? 0 : Double($0) * log(Double($0)) }
      }
    }
  }

  var none: Sums { Sums(pupils: 0, blocks: 0, groups: .zero, area: 0, perimeter: 0) }

  @inline(__always)
  func adding(_ block: Int, border: Double, to sums: Sums) -> Sums {
    var sums = sums
    sums.pupils &+= load.pupils[block]
    sums.blocks &+= 1
    sums.groups &+= counts[block]
    if compactness != 0 {
      sums.area += areas[block]
      sums.perimeter += perimeters[block] - 2 * border
    }
    return sums
  }

  @inline(__always)
  func removing(_ block: Int, border: Double, from sums: Sums) -> Sums {
    var sums = sums
    sums.pupils &-= load.pupils[block]
    sums.blocks &-= 1
    sums.groups &-= counts[block]
    if compactness != 0 {
      sums.area -= areas[block]
      sums.perimeter -= perimeters[block] - 2 * border
    }
    return sums
  }

  @inline(__always)
  func value(_ facility: Int, _ sums: Sums) -> Double {
    guard sums.blocks > 0 else { return 0 }
    var value = load.value(facility, LoadTerms.Sums(pupils: sums.pupils, blocks: sums.blocks))
    if balance != 0, capacities[facility] > 0 {
      value += balance * abs(1 - (Double(sums.pupils) + 0.001) / capacities[facility])
    }
    if compactness != 0, sums.perimeter > 0 {
      value += compactness * (1 - 4 * .pi * sums.area / (sums.perimeter * sums.perimeter))
    }
    for term in dissimilarities {
      let members = Double(sums.groups[term.slot])
      value +=
        term.scale * abs(members * term.others - (Double(sums.pupils) - members) * term.members)
    }
    for term in variances where sums.pupils > 0 {
      let members = Double(sums.groups[term.slot])
      value += term.scale * members * members / Double(sums.pupils)
    }
    for term in informations {
      var rest = sums.pupils
      var parts = 0.0
      for slot in term.slots {
        rest &-= sums.groups[slot]
        parts += logs[Int(sums.groups[slot])]
      }
      value -= term.scale * (logs[Int(sums.pupils)] - parts - logs[Int(max(0, rest))])
    }
    return value
  }

  @inline(__always)
  func excess(_ facility: Int, _ sums: Sums) -> Int32 {
    load.excess(facility, LoadTerms.Sums(pupils: sums.pupils, blocks: sums.blocks))
  }
}
