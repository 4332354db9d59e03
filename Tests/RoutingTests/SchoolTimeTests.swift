import Testing

@testable import Routing

/// What is said of a Tuesday in October at eight, worked out by hand from the specification.
@Suite struct SchoolTimeTests {
  static let hours: [(String, Bool?)] = [
    ("24/7", true), ("07:00-22:00", true), ("08:00-20:00", true), ("08:01-20:00", false),
    ("06:00-08:00", false),
    ("22:00-06:00", false), ("22:00-09:00", true), ("07:00+", true), ("09:00+", false),
    ("Mo-Fr 07:00-20:00", true), ("Mo-Fr 09:00-20:00", false), ("Sa,Su 07:00-20:00", false),
    ("Mo,Tu,We 07:30-08:30", true), ("Fr-Tu 07:00-09:00", true), ("Fr-Mo 07:00-09:00", false),
    ("Mo-Fr 08:00-12:00,14:00-18:00", true), ("Mo-Fr 07:00-07:30,14:00-18:00", false),
    ("Mo-Fr 07:00-07:30, Tu 07:45-08:30", true), ("Mo-Fr 07:00-18:00; Tu 10:00-12:00", false),
    ("Tu 10:00-12:00; Mo-Fr 07:00-18:00", true), ("Mo-Su 07:00-20:00; PH off", true),
    ("PH,Su 07:00-20:00", false), ("07:00-20:00; Tu off", false), ("07:00-20:00; 07:30-08:30 closed", false),
    ("SH 07:00-20:00", false), ("Apr-Oct 07:00-22:00; Nov-Mar 08:30-18:00", true),
    ("Nov-Mar 07:00-22:00", false), ("Oct 01-Apr 30: 07:00-22:00", true),
    ("Oct 16-Apr 30 07:00-22:00", false),
    ("Dec 24-26 off", nil), ("Jun-Aug 06:00-24:00; Sep-May 07:00-20:00", true), ("sunrise-sunset", true),
    ("dawn-dusk", true), ("sunset-sunrise", false), ("(sunrise+02:00)-sunset", false),
    ("(sunrise-01:00)-(sunset+01:00)", true), ("Mo-Fr 07:00-19:00 \"on school days\"", true), ("off", false),
    ("closed", false), ("open", true), ("Mo-Fr: 07:00-19:00", true), ("07:00–19:00", true),
    ("\"by appointment\"", nil), ("weight>3.5", nil), ("wet", nil), ("", nil), ("25", nil), ("Mo-", nil),
    ("07:00-", nil), ("year-round", nil), ("09:00-10:00 || 07:00-09:00", true), ("\"open", nil),
  ]

  @Test(arguments: hours) func hoursAreRead(text: String, expected: Bool?) {
    #expect(OpeningHours.areOpen(text) == expected)
  }

  static let conditionals: [(String, String?)] = [
    ("yes @ (07:00-22:00)", "yes"), ("no @ (22:00-07:00)", nil), ("yes @ 07:00-22:00", "yes"),
    ("no@(Mo-Fr 07:30-08:30)", "no"), ("yes @ (07:00-22:00); no @ (22:00-07:00)", "yes"),
    ("yes @ (06:00-22:00); private @ (07:00-09:00)", "private"), ("no @ (Mo-Fr 07:00-09:00; PH off)", "no"),
    ("no @ (weight>3.5)", nil), ("no @ (Mo-Fr 07:00-09:00 AND weight>3.5)", nil), ("no @ snow", nil),
    ("yes @ (07:00-09:00 AND Mo-Fr)", "yes"), ("destination @ (Mo-Su 00:00-24:00)", "destination"),
    ("30 @ (Mo-Fr 07:00-17:00)", "30"), ("", nil), ("no", nil),
    // No day of school is a holiday.
    ("no @ (Mo-Fr 07:45-08:45 AND SH off)", "no"), ("no @ (Mo-Fr 07:30-16:00 AND PH off)", "no"),
    ("no @ (Mo-Fr 07:30-09:00 and not PH)", "no"), ("no @ (Mo-Fr 07:30-09:00 not SH)", "no"),
    ("no @ (Mo-Fr 07:30-09:00 AND PH,SH off)", "no"), ("no @ (Mo-Fr 09:00-10:00 AND SH off)", nil),
    ("no @ (Mo-Fr 07:30-09:00 AND SH)", nil), ("no @ (Mo-Fr 07:30-09:00 AND off)", nil),
  ]

  @Test(arguments: conditionals) func conditionsAreRead(text: String, expected: String?) {
    #expect(SchoolTime.value(of: text) == expected)
  }

  /// Tags of a way, and for walking, cycling and driving whether it is open "=", for some "~" or closed "-".
  static let ways: [([String: String], String)] = [
    (["highway": "footway", "access": "no", "access:conditional": "yes @ (07:00-22:00)"], "==-"),
    (["highway": "footway", "foot": "no", "foot:conditional": "yes @ (07:00-22:00)"], "==-"),
    (["highway": "footway", "access": "no", "foot:conditional": "yes @ (07:00-22:00)"], "==-"),
    (["highway": "footway", "access": "yes", "access:conditional": "no @ (Mo-Fr 07:30-08:30)"], "---"),
    (["highway": "footway", "access:conditional": "no @ (22:00-07:00)"], "==-"),
    (["highway": "footway", "opening_hours": "10:00-22:00"], "---"),
    (["highway": "footway", "opening_hours": "07:00-22:00"], "==-"),
    (["highway": "corridor", "opening_hours": "Mo-Sa 10:00-21:00"], "---"),
    (["highway": "residential", "motor_vehicle:conditional": "no @ (Mo-Fr 07:30-08:30)"], "==-"),
    (["highway": "residential", "motor_vehicle:conditional": "destination @ (Mo-Fr 07:30-08:30)"], "==~"),
    (["highway": "residential", "vehicle:conditional": "no @ (Sa,Su)"], "==="),
    (["highway": "residential", "access:conditional": "no @ (Mo-Fr 06:00-09:00); yes @ (Tu)"], "==="),
  ]

  @Test(arguments: ways) func waysAreOpenByTheHour(tags: [String: String], expected: String) {
    let symbols = TravelMode.allCases.map { mode -> String in
      let passage = mode.rules.passageAtSchoolTime(TagSet(tags))
      return passage.isClosed ? "-" : passage.isPrivate ? "~" : "="
    }
    #expect(symbols.joined() == expected)
  }

  static let gates: [([String: String], Access)] = [
    (["access": "no", "access:conditional": "yes @ (07:00-20:00)"], .open),
    (["access": "no", "foot:conditional": "yes @ (07:00-20:00)"], .open),
    (["access": "no", "access:conditional": "yes @ (09:00-20:00)"], .closed),
    (["access": "private", "access:conditional": "yes @ (09:00-20:00)"], .ends),
    (["foot:conditional": "no @ (Mo-Fr 07:00-17:00)"], .closed),
    (["opening_hours": "07:00-20:00", "locked": "yes"], .open),
    (["opening_hours": "09:00-20:00"], .closed), (["opening_hours": "rarely"], .open),
    (["locked:conditional": "yes @ (20:00-07:00)"], .open),
    (["locked:conditional": "yes @ (20:00-10:00)"], .closed),
  ]

  @Test(arguments: gates) func gatesAreOpenByTheHour(tags: [String: String], expected: Access) {
    let gate = TagSet(tags.merging(["barrier": "gate"]) { $1 })
    #expect(WalkingRules().access(at: gate) == expected)
  }

  @Test func turnsAreForbiddenByTheHour() {
    func kind(_ value: String) -> RestrictionKind? {
      DrivingRules().restriction(TagSet(["restriction:conditional": value]))
    }
    #expect(kind("no_left_turn @ (Mo-Fr 07:00-09:00)") == .no)
    #expect(kind("no_left_turn @ (Mo-Fr 16:00-19:00)") == nil)
  }
}
