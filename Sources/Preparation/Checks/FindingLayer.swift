import Geography
import Languages
import Layers
import Studies

extension StudyCheck {
  /// The places of the findings as a map layer, one feature each; nil when the working CRS is not known.
  ///
  /// It is for those who mend the data, and says so in its column "audience": homes stand there as cells of
  /// 100 m, all else exactly.
  ///
  /// - Parameters:
  ///   - audience: where it is the public, the places of homes are left out.
  ///   - language: of the columns "finding" and "detail".
  public func layer(
    for audience: PublishingRules.Audience = .internal, in language: Language = .english
  ) -> Layer? {
    guard let crs else { return nil }
    let features = findings.filter { audience == .internal || $0.dataset != "pupils" }
      .flatMap { finding in finding.places.map { (finding, $0) } }
    var geometries = Geometries()
    for (_, place) in features {
      switch place.shape {
      case .point(let point): geometries.appendPoint(x: point.x, y: point.y)
      case .polygons(let polygons): geometries.appendPolygons(polygons)
      }
    }
    func texts(_ value: ((Finding, Finding.Place)) -> String?) -> Column.Values {
      .text(TextColumn(features.map(value)))
    }
    func integers(_ value: ((Finding, Finding.Place)) -> Int?) -> Column.Values {
      .integer(ContiguousArray(features.map { value($0).map(Int64.init) ?? Column.missingInteger }))
    }
    return Layer(
      name: "findings", crs: crs, geometries: geometries,
      columns: [
        Column(name: "kind", values: texts { $0.0.kind.rawValue }),
        Column(name: "severity", values: texts { $0.0.severity.rawValue }),
        Column(name: "chapter", values: texts { $0.0.dataset }),
        Column(name: "file", values: texts { $0.0.file.fileName }),
        Column(name: "row", values: integers { $0.1.row }),
        Column(
          name: "units", values: texts { $0.1.units.isEmpty ? nil : $0.1.units.joined(separator: ", ") }),
        Column(
          name: "area_m2",
          values: .real(ContiguousArray(features.map { (($0.1.area ?? .nan) * 100).rounded() / 100 }))),
        Column(name: "count", values: integers { $0.1.count }),
        Column(name: "finding", values: texts { $0.0.text.text(in: language) }),
        Column(name: "detail", values: texts { $0.1.detail?.text(in: language) }),
        Column(name: "audience", values: texts { _ in StudyCheck.audience }),
      ])
  }

  /// For whom the findings are.
  public static let audience = "internal"
}
