import Foundation
import Layers
import Redesign

/// What is to be told of balanced schools.
public struct BalanceReport {
  private let group: String
  private let limits: BalanceLimits
  private let rows: [(own: BalanceCase, balance: Balance)]

  public init(_ group: String, _ limits: BalanceLimits, _ rows: [(BalanceCase, Balance)]) {
    (self.group, self.limits) = (group, limits)
    self.rows = rows.map { (own: $0.0, balance: $0.1) }
  }

  private struct Row: Encodable {
    let stage: String
    let municipality: String
    let pupils: Int
    let members: Int
    let membersWhoMove: Int
    let othersWhoMove: Int
    /// Nil where the ways are not known.
    let extraMeters: Double?
    let dissimilarityBefore: Double?
    let dissimilarityAfter: Double?
    let schoolsBeyondShares: [String]
  }

  private var summaries: [Row] {
    rows.map { own, balance in
      Row(
        stage: own.stage, municipality: own.municipality, pupils: own.problem.school.count,
        members: own.problem.isMember.count { $0 }, membersWhoMove: balance.membersWhoMove,
        othersWhoMove: balance.othersWhoMove,
        extraMeters: own.knowsWays ? balance.extraMeters : nil,
        dissimilarityBefore: own.problem.dissimilarity(own.problem.school),
        dissimilarityAfter: own.problem.dissimilarity(balance.school),
        schoolsBeyondShares: beyond(own, balance).map { own.codes[$0.school] })
    }
  }

  /// The schools whose share of members is not within the shares asked for, as they have other numbers of pupils than
  /// today, by which their places are reckoned.
  private func beyond(_ own: BalanceCase, _ balance: Balance) -> [(school: Int, share: Double)] {
    let members = own.problem.isMember.count { $0 }
    let wanted = limits.shares(around: Double(members) / Double(max(1, own.problem.school.count)))
    let after = own.problem.counts(balance.school)
    return own.codes.indices.compactMap { school in
      let (pupils, members) = (Double(after.pupils[school]), Double(after.members[school]))
      // Less than one member beyond is what whole pupils allow.
      let isWithin =
        members > wanted.lowerBound * pupils - 1 && members < wanted.upperBound * pupils + 1
      return pupils == 0 || isWithin ? nil : (school, members / pupils)
    }
  }

  /// A JSON array of objects on one line, one for each stage and municipality.
  public var json: String { JSONOutput.of(summaries, names: .snakeCase) + "\n" }

  /// Some sentences for each stage and municipality, and how many change school in all where there are several.
  public var text: String {
    let all = summaries
    let moved = all.reduce(into: (members: 0, others: 0)) {
      $0.members += $1.membersWhoMove
      $0.others += $1.othersWhoMove
    }
    func others(_ count: Int) -> String { count == 1 ? "1 other" : "\(count) others" }
    let sum = "in all \(moved.members) of \(group) and \(others(moved.others)) change school\n"
    func pupils(_ count: Int) -> String { count == 1 ? "1 pupil" : "\(count) pupils" }
    return zip(rows, all).map { row, summary in
      let movers = summary.membersWhoMove + summary.othersWhoMove
      var lines = [
        "\(row.own.title): \(summary.members) of \(pupils(summary.pupils)) \(summary.members == 1 ? "is" : "are") \(group)",
        "  \(summary.membersWhoMove) of them and \(others(summary.othersWhoMove)) change school"
          + (summary.extraMeters.flatMap { extra in
            movers == 0 ? nil : ", who then walk " + detour(extra / Double(movers))
          } ?? ""),
      ]
      if let before = summary.dissimilarityBefore, let after = summary.dissimilarityAfter {
        lines.append(
          String(
            format: "  for an even spread %.1f %% of them would have to change school today, %.1f %% then",
            before * 100, after * 100))
      }
      let beyond = beyond(row.own, row.balance).map {
        "\(row.own.codes[$0.school]) " + String(format: "%.1f %%", 100 * $0.share)
      }
      if !beyond.isEmpty {
        lines.append(
          "  \(beyond.count == 1 ? "1 school has" : "\(beyond.count) schools have") another share than asked for, "
            + "as the number of pupils changes: " + beyond.joined(separator: ", "))
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined() + (all.count > 1 ? sum : "")
  }

  private func detour(_ meters: Double) -> String {
    String(format: "%.0f m \(meters < 0 ? "less" : "more") in the mean", abs(meters))
  }

  /// Writes a row for each school with its pupils and members, before and after.
  public func writeCSV(to writer: ByteWriter) {
    writer.append(
      "stage,municipality,school,name,places,reserved,cap,pupils_before,members_before,pupils_after,members_after\n"
    )
    for (own, balance) in rows {
      let problem = own.problem
      let (before, after) = (problem.counts(problem.school), problem.counts(balance.school))
      for school in own.codes.indices {
        let texts = [own.stage, own.municipality, own.codes[school], own.names[school]].map(\.csvField)
        let numbers = [
          problem.places[school], problem.least[school], problem.most[school], before.pupils[school],
          before.members[school], after.pupils[school], after.members[school],
        ].map { String($0) }
        writer.append((texts + numbers).joined(separator: ",") + "\n")
      }
    }
  }
}
