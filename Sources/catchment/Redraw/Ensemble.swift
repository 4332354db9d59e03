import ArgumentParser
import Foundation
import Layers
import Redesign
import RedesignTables

struct Ensemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws thousands of neutral plans and says where today's plan and proposals stand among them.",
    discussion: """
      It takes the tables, the objective and the constraints of `catchment redraw`:
        catchment ensemble --blocks blocks.csv --adjacency edges.csv --schools schools.csv --today today.csv \\
          --objective segregation --group minority --tolerance .15 --steps 20000 --plan proposal.csv

      Each step joins two zones that touch and cuts a random spanning tree of both. With --reversible the plans \
      are drawn in proportion to the product of their zones' numbers of spanning trees; without it faster, and \
      only about so. R̂ near 1 and a large effective size say that the chains have mixed.
      """)

  @OptionGroup(title: "Plain tables") var plain: PlainTableOptions
  @OptionGroup(title: "Objective and constraints") var wishes: RedrawOptions
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
      "With --reversible: at least as many as the edges that any tree can be cut at.", valueName: "number"))
  var mostCuts = 30

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(name: .customLong("plan"), help: ArgumentHelp("A proposal to place among them.", valueName: "csv"))
  var plans: [String] = []

  @Flag(help: "Print what was found as JSON.")
  var json = false

  func validate() throws {
    guard tolerance >= 0, tolerance.isFinite else { throw ValidationError("--tolerance must be 0 or more.") }
    guard steps > 0, chains > 0, every > 0, mostCuts > 0 else {
      throw ValidationError("--steps, --chains, --every and --most-cuts must be 1 or more.")
    }
  }

  func run() throws {
    try reporting {
      let tables = try plain.tables()
      let input = try tables.problem()
      let problem = input.problem
      let terminal = Terminal(isQuiet: common.quiet)
      for note in input.notes { terminal.say("doubtful: \(note)") }
      let objective = try wishes.objective(for: problem)
      let proposals = try plans.map { ($0, try PlanTable($0, tables.columns).plan(for: problem)) }
      let start = try EnsembleStart(problem, tolerance: tolerance, tables: tables)
      terminal.progress("drawing plans")
      let began = ContinuousClock.now
      let sample = PlanEnsemble(
        problem, from: start.plan, floors: start.floors, ceilings: start.ceilings,
        keepsHomes: start.keepsHomes
      ).sample(
        objective, method: reversible ? .reversible(mostCuts: mostCuts) : .recombination, chains: chains,
        steps: steps, every: every, seed: seed, workers: common.workers)
      terminal.clear()
      if sample.overfull > 0 {
        terminal.say(
          "doubtful: \(sample.overfull) trees could be cut at more than \(mostCuts) edges, so the distribution is "
            + "not exact; raise --most-cuts")
      }
      let verifier = PlanVerifier(problem, objective, Constraints())
      var places: [(String, Double)] = []
      if let today = problem.today, !today.facility.contains(Plan.none) {
        places.append(("today", verifier.verdict(on: today).objective))
      }
      for (path, plan) in proposals { places.append((path, verifier.verdict(on: plan).objective)) }
      let report = EnsembleReport(
        sample, places: places, steps: steps * chains, seconds: (ContinuousClock.now - began).inSeconds)
      try Terminal.write(json ? report.json : report.text)
    }
  }
}

extension Duration {
  fileprivate var inSeconds: Double {
    let (whole, part) = components
    return Double(whole) + Double(part) * 1e-18
  }
}
