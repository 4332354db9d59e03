/// What a turn restriction says (OpenStreetMap wiki, "Relation:restriction").
enum RestrictionKind: Sendable {
  /// This turn is forbidden.
  case no
  /// Every other turn from the same way is forbidden.
  case only

  /// Other values are none: "no_right_turn_on_red" leaves the turn open on green, "give_way" on every day.
  static let words: [String: RestrictionKind] = [
    "no_left_turn": .no, "no_right_turn": .no, "no_straight_on": .no, "no_u_turn": .no, "no_turn": .no,
    "no_entry": .no, "no_exit": .no, "only_left_turn": .only, "only_right_turn": .only,
    "only_straight_on": .only, "only_u_turn": .only,
  ]
}

extension TagSet {
  /// The restriction of a relation for some kind of traveller on a school morning; nil where it binds nobody of them.
  ///
  /// - Parameters:
  ///   - keys: those of the traveller, the most particular first.
  ///   - names: under which `except` names the traveller.
  func restriction(by keys: [String], except names: Set<String>) -> RestrictionKind? {
    let excepted =
      self["except"]?.split(separator: ";").map { part in String(part.filter { $0 != " " }) } ?? []
    guard names.isDisjoint(with: excepted), isInForce else { return nil }
    // Of several values, as in "no_left_turn;no_u_turn", the first that is known counts.
    return first(of: keys)?.split(separator: ";").lazy.compactMap { part in
      RestrictionKind.words[String(part.filter { $0 != " " })]
    }.first
  }

  /// Whether the older keys for the days and hours of a restriction, which newer maps say as conditions, leave it in
  /// force. What is not understood does.
  private var isInForce: Bool {
    let days = Self.spans(self["day_on"], self["day_off"]) { String($0.prefix(2)) }
    let hours = Self.spans(self["hour_on"], self["hour_off"]) { $0.contains(":") ? $0 : "\($0):00" }
    let text = [days, hours].compactMap { $0 }.joined(separator: " ")
    return text.isEmpty || OpeningHours.areOpen(text) != false
  }

  /// "Mo-Fr", or "07:00-09:00,16:00-18:00" of several beginnings and ends; nil where there is none.
  private static func spans(_ first: String?, _ last: String?, _ written: (String) -> String) -> String? {
    guard let first, let last else { return nil }
    func parts(_ text: String) -> [String] {
      text.split { $0 == ";" || $0 == "," }.map { part in written(String(part.filter { $0 != " " })) }
    }
    return zip(parts(first), parts(last)).map { "\($0)-\($1)" }.joined(separator: ",")
  }
}
