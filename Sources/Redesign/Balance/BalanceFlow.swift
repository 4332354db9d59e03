/// The flow of pupils to schools of least cost, by shortest augmenting paths with potentials (Edmonds and Karp 1972).
///
/// Each school has three nodes: its members, its others, and all of its pupils; what the last hold goes to one sink. Today's
/// choice is a flow of least cost where limits are as today's, so that only what breaks a limit is sent on, one pupil at a
/// time. An arc between the members of two schools stands for the pupil who is cheapest to send, so that the network is as
/// small as the schools are few.
struct BalanceFlow {
  private let problem: BalanceProblem
  private let schools: Int
  private(set) var school: [Int32]
  /// The pupils of each kind at each school: kind · schools + school.
  private var pupils: [[Int32]]
  /// What the cheapest pupil to go from one school to another costs, and who it is.
  private var costs: [Double]
  private var cheapest: [Int32]
  /// The flow from each kind's node to that of the school, and from there to the sink.
  private var taken: [Int]
  private var held: [Int]
  private var excess: [Int]
  private var potentials: [Double]

  /// A change of school weighs more than any way, so that the fewest change.
  private static let change = 1e9

  private var sink: Int { 3 * schools }

  init(_ problem: BalanceProblem) {
    self.problem = problem
    schools = problem.schools
    school = problem.school
    pupils = Array(repeating: [], count: 2 * schools)
    costs = Array(repeating: .infinity, count: 2 * schools * schools)
    cheapest = Array(repeating: -1, count: 2 * schools * schools)
    taken = Array(repeating: 0, count: 2 * schools)
    held = Array(repeating: 0, count: schools)
    excess = Array(repeating: 0, count: 3 * schools + 1)
    potentials = Array(repeating: 0, count: 3 * schools + 1)
    for pupil in school.indices { pupils[row(of: pupil)].append(Int32(pupil)) }
    for from in 0..<2 * schools {
      for to in 0..<schools { choose(from, to) }
    }
    excess[sink] = -school.count
    for own in 0..<schools {
      for kind in 0..<2 {
        let node = kind * schools + own
        let count = pupils[node].count
        taken[node] = kind == 0 ? min(max(count, problem.least[own]), problem.most[own]) : count
        excess[node] = count - taken[node]
      }
      let inflow = taken[own] + taken[schools + own]
      held[own] = min(inflow, problem.places[own])
      excess[2 * schools + own] = inflow - held[own]
      excess[sink] += held[own]
    }
  }

  /// The node of a pupil: members first.
  private func row(of pupil: Int) -> Int { (problem.isMember[pupil] ? 0 : schools) + Int(school[pupil]) }

  private func cost(_ pupil: Int, _ other: Int) -> Double {
    let isToday = other == Int(problem.school[pupil])
    return isToday ? 0 : Self.change + problem.extraWays[pupil * schools + other]
  }

  /// Finds the cheapest pupil of a node to go to a school.
  private mutating func choose(_ from: Int, _ to: Int) {
    let own = from % schools
    var (best, least) = (Int32(-1), Double.infinity)
    if own != to {
      for pupil in pupils[from] {
        let difference = cost(Int(pupil), to) - cost(Int(pupil), own)
        if difference < least { (best, least) = (pupil, difference) }
      }
    }
    costs[from * schools + to] = least
    cheapest[from * schools + to] = best
  }

  /// Sends on all that breaks a limit; false when that cannot be.
  mutating func run() -> Bool {
    while excess.contains(where: { $0 > 0 }) {
      guard let path = shortestPath() else { return false }
      excess[path[0]] -= 1
      excess[path[path.count - 1]] += 1
      for (from, to) in zip(path, path.dropFirst()) { send(from, to) }
    }
    return true
  }

  /// The residual arcs out of a node.
  private func visitArcs(from node: Int, _ visit: (_ to: Int, _ cost: Double) -> Void) {
    if node < 2 * schools {
      let (kind, own) = (node / schools, node % schools)
      for other in 0..<schools where costs[node * schools + other] < .infinity {
        visit(kind * schools + other, costs[node * schools + other])
      }
      if kind == 1 || taken[node] < problem.most[own] { visit(2 * schools + own, 0) }
    } else if node < sink {
      let own = node - 2 * schools
      if held[own] < problem.places[own] { visit(sink, 0) }
      if taken[own] > problem.least[own] { visit(own, 0) }
      if taken[schools + own] > 0 { visit(schools + own, 0) }
    } else {
      for own in 0..<schools where held[own] > 0 { visit(2 * schools + own, 0) }
    }
  }

  /// The cheapest path from a node with too much to one with too little, and the potentials after it (Dijkstra).
  private mutating func shortestPath() -> [Int]? {
    let count = 3 * schools + 1
    var distances = [Double](repeating: .infinity, count: count)
    var previous = [Int](repeating: -1, count: count)
    var isDone = [Bool](repeating: false, count: count)
    for node in 0..<count where excess[node] > 0 { distances[node] = -potentials[node] }
    while true {
      var (node, least) = (-1, Double.infinity)
      for other in 0..<count where !isDone[other] && distances[other] < least {
        (node, least) = (other, distances[other])
      }
      guard node >= 0 else { break }
      isDone[node] = true
      visitArcs(from: node) { to, cost in
        guard !isDone[to] else { return }
        // What rounding makes negative is none.
        let next = least + max(0, cost + potentials[node] - potentials[to])
        if next < distances[to] {
          distances[to] = next
          previous[to] = node
        }
      }
    }
    let reached = (0..<count).filter { isDone[$0] }
    let target = reached.filter { excess[$0] < 0 }
      .min { distances[$0] + potentials[$0] < distances[$1] + potentials[$1] }
    guard let target else { return nil }
    let farthest = reached.map { distances[$0] }.max() ?? 0
    for node in 0..<count { potentials[node] += isDone[node] ? distances[node] : farthest }
    var path = [target]
    while previous[path[path.count - 1]] >= 0 { path.append(previous[path[path.count - 1]]) }
    return path.reversed()
  }

  /// Sends one pupil along an arc, or takes one back.
  private mutating func send(_ from: Int, _ to: Int) {
    if from < 2 * schools, to < 2 * schools {
      move(cheapest[from * schools + to % schools], from, to)
    } else if from < 2 * schools {
      taken[from] += 1
    } else if to < 2 * schools {
      taken[to] -= 1
    } else if to == sink {
      held[from - 2 * schools] += 1
    } else {
      held[to - 2 * schools] -= 1
    }
  }

  private mutating func move(_ pupil: Int32, _ from: Int, _ to: Int) {
    pupils[from].removeAll { $0 == pupil }
    pupils[to].append(pupil)
    school[Int(pupil)] = Int32(to % schools)
    for other in 0..<schools {
      if cheapest[from * schools + other] == pupil { choose(from, other) }
      guard other != to % schools else { continue }
      let difference = cost(Int(pupil), other) - cost(Int(pupil), to % schools)
      if difference < costs[to * schools + other] {
        costs[to * schools + other] = difference
        cheapest[to * schools + other] = pupil
      }
    }
  }
}
