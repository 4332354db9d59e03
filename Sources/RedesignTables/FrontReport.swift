import Foundation
import Layers
import Redesign

/// What is to be told of a front: its plans beside each other.
public struct FrontReport {
  private let problem: RedesignProblem
  private let front: PlanFront
  private let names: [String]
  /// What each objective measures; nil for several things at once.
  private let measures: [Objective.Measure?]

  public init(_ problem: RedesignProblem, _ front: PlanFront, _ objectives: [Objective]) {
    self.problem = problem
    self.front = front
    measures = objectives.map { $0.terms.count == 1 && $0.terms[0].weight == 1 ? $0.terms[0].measure : nil }
    names = objectives.map { $0.terms.map { $0.measure.name(in: problem) }.joined(separator: " and ") }
  }

  private struct Row: Encodable {
    let plan: String
    let first: Double
    let second: Double
    let moved: Int?
    let open: Int
  }

  private struct Report: Encodable {
    let objectives: [String]
    let repeated: Int
    let plans: [Row]
  }

  /// The name of a plan, from 1.
  public static func name(_ member: Int) -> String { "plan_\(member + 1)" }

  private var rows: [Row] {
    front.members.enumerated().map { index, member in
      let moved = problem.today.map { _ in
        PlanVerifier(problem, Objective(.moved), Constraints()).verdict(on: member.result.plan).values[0]
      }
      return Row(
        plan: FrontReport.name(index), first: member.values.first, second: member.values.second,
        moved: moved.map { Int($0) }, open: member.result.verdict.openFacilities)
    }
  }

  /// One JSON object on one line: `first` and `second` are the values of the two objectives.
  public var json: String {
    JSONOutput.of(Report(objectives: names, repeated: front.repeated, plans: rows)) + "\n"
  }

  /// A line per plan.
  public var text: String {
    func value(_ value: Double, _ objective: Int) -> String {
      "\(names[objective]) " + (measures[objective]?.text(value) ?? value.sixDigits)
    }
    var lines = rows.map { row in
      "\(row.plan): \(value(row.first, 0)), \(value(row.second, 1))"
        + (row.moved.map { ", \($0.grouped) of \(problem.totalPupils.grouped) pupils move" } ?? "")
    }
    if front.repeated > 0 {
      let searches = front.repeated == 1 ? "1 search" : "\(front.repeated) searches"
      lines.append("\(searches) found a plan that stands here already")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes all plans: `unit`, and a column of facilities for each.
  public func writeCSV(to writer: ByteWriter) {
    let plans = front.members.map(\.result.plan)
    writer.append((["unit"] + plans.indices.map(FrontReport.name)).joined(separator: ",") + "\n")
    for (block, code) in problem.blocks.enumerated() {
      let own = plans.map { plan in
        plan.facility[block] < 0 ? "" : problem.facilities[Int(plan.facility[block])].code.csvField
      }
      writer.append(([code.csvField] + own).joined(separator: ",") + "\n")
    }
  }
}
