import DeterministicParallel
import Languages
import Layers
import Studies

/// A logit of who attends a school that takes the pupils of the own catchment area by address, fitted on a study's pupils.
public struct AttendanceModel: Sendable {
  /// Pupils of about the same fitted probability.
  public struct Bin: Sendable, Hashable {
    public let pupils: Int
    /// The mean of the fitted probabilities.
    public let expected: Double
    /// The share who attend a school of their area.
    public let observed: Double
  }

  public let fit: LogisticFit
  /// What its coefficients behind the constant belong to.
  public let terms: [AttendanceTerm]
  /// Terms without a coefficient: they are the same for all pupils, or follow from others.
  public let leftOut: [AttendanceTerm]
  /// The group whose composition counts.
  public let group: Text
  /// Pupils who take no part, as their area, its school, the way there, their school or group is not known.
  public let unknown: Int
  /// By tenths of the fitted probability, the lowest first.
  public let calibration: [Bin]

  /// With fewer areas than these the shares of the group in the areas cannot be told from the areas themselves.
  private static let fewestAreas = 8
  /// Standard errors over fewer areas than these are too small rather than too large (Cameron and Miller 2015).
  private static let manyAreas = 30

  /// - Throws: `FileError` when the pupils are too few, or some of them give their choice away by a term alone.
  init(_ study: Study, _ offers: AreaOffers, group: Int?, workers: Workers) throws(FileError) {
    let rows = offers.isKnown.indices.filter { offers.isKnown[$0] }
    let zones = ContiguousArray(rows.map { study.pupils.zone[$0] })
    var used = AttendanceTerm.allCases
    if Set(zones).count < Self.fewestAreas { used.removeAll { $0 == .share || $0 == .memberByShare } }
    let title = group.map { study.groups[$0].title } ?? ""
    do {
      fit = try LogisticFit(
        used.map { term in ContiguousArray(rows.map { offers.columns[term.rawValue][$0] }) },
        outcomes: ContiguousArray(rows.map { offers.attends[$0] }), clusters: zones, workers: workers)
    } catch {
      throw AttendanceModel.refusal(error, used, title, study)
    }
    let kept = fit.kept.map { used[$0] }
    (terms, self.group) = (kept, title)
    leftOut = AttendanceTerm.allCases.filter { !kept.contains($0) }
    unknown = study.pupils.count - rows.count
    let (columns, coefficients) = (offers.columns(of: kept), fit.coefficients)
    let fitted = rows.map {
      (LogisticFit.probability(coefficients, columns, row: $0), offers.attends[$0])
    }.sorted { $0.0 < $1.0 }
    calibration = (0..<10).map { tenth in
      let part = fitted[tenth * fitted.count / 10..<(tenth + 1) * fitted.count / 10]
      let size = Double(part.count)
      return Bin(
        pupils: part.count, expected: part.reduce(0) { $0 + $1.0 } / size,
        observed: Double(part.count { $0.1 }) / size)
    }
  }

  /// What a reader must know first.
  public var doubts: [Text] {
    var doubts: [Text] = []
    if fit.clusters < Self.manyAreas {
      doubts.append(
        "The pupils live in only \(.whole(fit.clusters)) areas: standard errors are too small rather than too large."
      )
    }
    if fit.clusters < Self.fewestAreas {
      doubts.append("Areas are too few to tell what their composition does.")
    }
    return doubts
  }

  private static func refusal(
    _ failure: LogisticFit.Failure, _ terms: [AttendanceTerm], _ group: Text, _ study: Study
  ) -> FileError {
    let (why, hint) =
      switch failure {
      case .tooFew(let rows, let needed):
        (
          "of those who attend a school of their own area and those who do not, the fewer are \(rows); the model needs "
            + "\(needed), ten for each of its coefficients",
          "leave --families out, or give pupils of more grades or years"
        )
      case .oneCluster:
        ("all pupils live in one catchment area", "leave --families out: nothing tells areas apart")
      case .separated(let column):
        (
          "\"\(terms[column].title(group).text(in: .english))\" goes with one choice alone, so that no coefficient is the "
            + "most likely one",
          "leave --families out, or look whether the schools' areas and sectors are right"
        )
      }
    return FileError(
      .badData, path: study.file.path, "what families do cannot be told from these pupils: " + why, hint: hint
    )
  }
}
