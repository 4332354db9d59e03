import Languages

extension HomeSchoolDistances {
  /// Why pupils have no way, in words that have translations: "home more than 500 m from any street".
  package static func said(_ reason: String) -> Text {
    guard let number = reason.firstMatch(of: /\d+/)?.output else { return Text(reason) }
    return Text(template: reason.replacing(number, with: "{0}"), names: [String(number)])
  }
}
