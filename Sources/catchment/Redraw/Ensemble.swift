import ArgumentParser
import Foundation
import Languages
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

struct Ensemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws thousands of neutral plans and says where today's plan and proposals stand among them.",
    discussion: """
      It takes the study or the tables, and the objective, of `catchment redraw`:
        catchment ensemble study.yml --objective segregation --group foreign_origin \\
          --plan plan.gpkg
        catchment ensemble --blocks blocks.csv --adjacency edges.csv \\
          --schools schools.csv --today today.csv --objective segregation \\
          --group minority --tolerance .15 --steps 20000 --plan proposal.csv

      The plans keep to the constraints that are given, and a zone's pupils are near those of today's plan (--tolerance); \
      the chain begins with today's plan, or with one near it that keeps to all. The tighter they are, the fewer plans \
      can be reached.

      Each step joins two zones that touch and cuts a random spanning tree of both. With --reversible the plans \
      are drawn in proportion to the product of their zones' numbers of spanning trees; without it faster, and \
      only about so. R̂ below 1.01 and an effective size of 400 or more say that the chains have mixed. Where zones \
      have few blocks, smaller ones and a larger tolerance let them mix:
        catchment ensemble study.yml --blocks homes:25 --objective segregation \\
          --group foreign_origin --reversible --tolerance .2
      """)

  @Argument(
    help: "The study file; leave it out to name plain tables by options.",
    completion: .file(extensions: ["yml", "yaml"]))
  var study: String?

  @OptionGroup(title: "On a study") var blocks: StudyBlockOptions
  @OptionGroup(title: "On a study") var layer: PlanLayerOptions
  @OptionGroup(title: "Plain tables") var plain: PlainTableOptions
  @OptionGroup(title: "Objective and constraints") var wishes: EnsembleOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "How far a zone's pupils may be from those of today's plan, as a share.", valueName: "share"))
  var tolerance = 0.1

  @Option(help: ArgumentHelp("Steps of each chain.", valueName: "number"))
  var steps = 10_000

  @Option(help: ArgumentHelp("Chains; each has its own random numbers.", valueName: "number"))
  var chains = 2

  @Option(help: ArgumentHelp("Measure the plan after every so many steps.", valueName: "number"))
  var every = 10

  @Flag(help: "Draw by the reversible chain, whose stationary distribution is known.")
  var reversible = false

  @Option(
    help: ArgumentHelp(
      """
      With --reversible: the older chain, which refuses most proposals, for at most so many edges that a tree can be cut at.
      """, valueName: "number"))
  var mostCuts: Int?

  /// Which plans are drawn how often.
  private var method: PlanEnsemble.Method {
    guard reversible else { return .recombination }
    return mostCuts.map { .reversible(mostCuts: $0) } ?? .forest
  }

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(
      "A proposal to place among them: unit, facility; on a study a layer of areas, too. May be repeated.",
      valueName: "path"))
  var plans: [String] = []

  @Flag(help: "Print what was found as JSON.")
  var json = false

  func validate() throws {
    try layer.check(study: study)
    if study == nil { try blocks.refuse() } else { try blocks.check(plain) }
    guard (0...1000).contains(tolerance) else { throw ValidationError("--tolerance is from 0 to 1000.") }
    guard [steps, every, mostCuts ?? 1].allSatisfy((1...1_000_000_000).contains),
      (1...10_000).contains(chains)
    else {
      throw ValidationError(
        "--steps, --every and --most-cuts are from 1 to 1,000,000,000, --chains from 1 to 10,000.")
    }
    guard steps >= every else {
      throw ValidationError(
        "--steps must be at least \(every): the first plan is measured after so many (--every).")
    }
    guard mostCuts == nil || reversible else { throw ValidationError("--most-cuts goes with --reversible.") }
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      if let study {
        let file = try StudyFile(path: study)
        try file.refuseThePublic("plans by small blocks")
        let task = try StudyTask(file, blocks, plain, wishes, terminal, workers: common.workers)
        let proposals = try plans.map {
          ($0, try task.plan($0, layer, mayMiss: false, terminal, workers: common.workers))
        }
        return try draw(task.problem, task.asked, proposals, task.constraints, study, terminal)
      }
      let tables = try plain.tables()
      let input = try tables.problem(plans: plans)
      let problem = input.problem
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let proposals = try plans.map { ($0, try PlanTable($0, tables.columns).plan(for: problem)) }
      let asked = try wishes.constraints(for: problem, pupilsToday: input.pupilsToday, tables.schools)
      let objective = try wishes.objective(for: problem, staying: asked.lockedFacilities, tables.schools)
      try tables.refuseStranded(in: problem, asked, mayBeApart: false)
      try draw(problem, objective, proposals, asked, tables.todayPath, terminal)
    }
  }

  /// - Parameters:
  ///   - constraints: what all plans keep to.
  ///   - path: of the file that a message names.
  private func draw(
    _ whole: RedesignProblem, _ objective: Objective, _ proposals: [(String, Plan)],
    _ constraints: Constraints, _ path: String, _ terminal: Terminal
  ) throws {
    let problem = whole.separating(constraints.lockedFacilities)
    let start = try EnsembleStart(problem, keeping: constraints, tolerance: tolerance, path: path)
    terminal.progress("drawing plans")
    let began = ContinuousClock.now
    let sample = PlanEnsemble(
      problem, from: start.plan, floors: start.floors, ceilings: start.ceilings, keepsHomes: start.keepsHomes,
      keeping: constraints
    ).sample(
      objective, method: method, chains: chains, steps: steps, every: every, seed: seed,
      workers: common.workers)
    terminal.clear()
    if let mostCuts, sample.overfull > 0 {
      terminal.say(
        "doubtful: \(sample.overfull) trees could be cut at more than \(mostCuts) edges, so the distribution is "
          + "not exact; raise --most-cuts")
    }
    var plans: [(String, Plan)] = []
    if let today = whole.today, !today.facility.contains(Plan.none) { plans.append(("today", today)) }
    plans += proposals
    // Zones of today's may be in pieces, and schools outside their own; that makes no plan beside the point.
    var compared = constraints
    compared.contiguity = .free
    compared.keepsHomes = false
    let verifier = PlanVerifier(whole, objective, compared)
    let places = plans.map { name, plan -> (String, Double) in
      let verdict = verifier.verdict(on: plan)
      if plan != whole.today { tell(verdict.loads, of: name, beyond: start, whole, terminal) }
      if let first = verdict.violations.first {
        let more = verdict.violations.count - 1
        terminal.say(
          "doubtful: \(name) breaks constraints that the plans drawn keep to: "
            + first.text(in: whole).text(in: .english) + (more > 0 ? " and \(more) more" : ""))
      }
      return (name, verdict.objective)
    }
    let report = EnsembleReport(
      sample, places: places, steps: steps * chains, seconds: (ContinuousClock.now - began).inSeconds,
      isOfSegregation: objective.isOfSegregation, isReversible: reversible)
    try Terminal.write(json ? report.json : report.text)
  }

  /// Says of a proposal that has more or fewer pupils in an area than any plan that is drawn: it is not comparable.
  private func tell(
    _ loads: [Int], of name: String, beyond start: EnsembleStart, _ problem: RedesignProblem,
    _ terminal: Terminal
  ) {
    let beyond = loads.indices.filter { !(start.floors[$0]...start.ceilings[$0]).contains(loads[$0]) }
    guard let first = beyond.first else { return }
    terminal.say(
      "doubtful: \(name) has \(loads[first]) pupils in \(problem.facilities[first].label), where the plans drawn have "
        + "\(start.floors[first]) to \(start.ceilings[first])"
        + (beyond.count > 1 ? ", and more or fewer than they in \(beyond.count - 1) more" : "")
        + ": it is not comparable with them; raise --tolerance")
  }
}

extension RedesignProblem {
  /// The problem without the borders between zones that stay as they are and others, which nothing crosses then.
  fileprivate func separating(_ locked: Set<Int>) -> RedesignProblem {
    guard !locked.isEmpty, let today else { return self }
    var borders: [BlockGraph.Border] = []
    for block in blocks.indices {
      let own = today.facility[block]
      for position in Int(graph.starts[block])..<Int(graph.starts[block + 1]) {
        let neighbour = Int(graph.neighbours[position])
        let other = today.facility[neighbour]
        guard block < neighbour, own == other || ![own, other].contains(where: { locked.contains(Int($0)) })
        else { continue }
        borders.append(.init(block, neighbour, length: graph.lengths[position]))
      }
    }
    var separate = self
    separate.graph = BlockGraph(count: blocks.count, borders: borders)
    return separate
  }
}
