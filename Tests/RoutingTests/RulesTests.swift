import Testing

@testable import Routing

@Suite struct RulesTests {
  /// Tags, and for walking, cycling and driving which directions are open: "=" both, ">" forward, "<" backward; "~" both,
  /// for those whose way begins or ends there.
  static let ways: [([String: String], String)] = [
    (["highway": "residential"], "==="),
    (["highway": "footway"], "==-"),
    (["highway": "footway", "bicycle": "no"], "==-"),
    (["highway": "footway", "foot": "no"], "---"),
    (["highway": "cycleway"], "==-"),
    (["highway": "motorway"], "-->"),
    (["highway": "motorway", "foot": "yes"], "=->"),
    (["highway": "primary", "motorroad": "yes"], "--="),
    (["highway": "residential", "oneway": "yes"], "=>>"),
    (["highway": "residential", "oneway": "-1"], "=<<"),
    (["highway": "residential", "oneway": "yes", "oneway:bicycle": "no"], "==>"),
    (["highway": "residential", "oneway": "yes", "cycleway": "opposite_lane"], "==>"),
    (["highway": "residential", "oneway": "yes", "cycleway:left:oneway": "-1"], "==>"),
    (["highway": "residential", "oneway": "yes", "cycleway:right:oneway": "-1"], "==>"),
    (["highway": "residential", "oneway": "yes", "cycleway:right:oneway": "yes"], "=>>"),
    (["highway": "residential", "oneway": "-1", "cycleway:left:oneway": "-1"], "=<<"),
    (["highway": "residential", "oneway": "-1", "cycleway:left:oneway": "no"], "==<"),
    (["highway": "residential", "oneway": "yes", "cycleway:both:oneway": "no"], "==>"),
    (["highway": "residential", "oneway": "yes", "bicycle:backward": "yes"], "==>"),
    (["highway": "residential", "oneway": "-1", "bicycle:forward": "designated"], "==<"),
    (["highway": "residential", "oneway": "yes", "bicycle:backward": "no"], "=>>"),
    (
      ["highway": "residential", "oneway": "yes", "bicycle:backward": "yes", "oneway:bicycle": "yes"], "=>>"
    ),
    (["highway": "residential", "oneway": "yes", "oneway:foot": "yes"], ">>>"),
    (["highway": "primary", "junction": "roundabout"], "=>>"),
    (["highway": "residential", "vehicle:forward": "no"], "=<<"),
    (["highway": "residential", "motor_vehicle:backward": "no"], "==>"),
    (["highway": "residential", "access:forward": "no"], "=<<"),
    (["highway": "residential", "bicycle:forward": "no"], "=<="),
    (["highway": "residential", "vehicle:forward": "no", "bicycle:forward": "yes"], "==<"),
    // In a direction of its own, and of the most particular mode that is named.
    (["highway": "residential", "motor_vehicle:backward": "destination"], "==>"),
    (["highway": "residential", "vehicle:backward": "destination;private"], "=>>"),
    (["highway": "residential", "motor_vehicle": "no", "motor_vehicle:forward": "yes"], "==>"),
    (["highway": "residential", "motor_vehicle": "no", "motor_vehicle:backward": "destination"], "==~"),
    (["highway": "residential", "motor_vehicle": "permit", "motor_vehicle:forward": "yes"], "==>"),
    (["highway": "residential", "vehicle": "no", "bicycle:forward": "yes"], "=>-"),
    (["highway": "residential", "vehicle:backward": "no", "bicycle": "yes"], "==>"),
    (["highway": "residential", "oneway": "yes", "motor_vehicle:forward": "destination"], "=>~"),
    (["highway": "residential", "oneway:motor_vehicle": "-1"], "==<"),
    (["highway": "residential", "oneway": "yes", "oneway:motorcar": "no"], "=>="),
    (["highway": "secondary", "oneway": "reversible"], "=--"),
    (["highway": "service", "access": "private"], "~~~"),
    (["highway": "service", "access": "permit"], "~~~"),
    (["highway": "service", "access": "residents"], "~~~"),
    (["highway": "service", "access": "delivery"], "~~~"),
    (["highway": "service", "access": "private;permit"], "~~~"),
    (["highway": "footway", "foot": "private"], "~~-"),
    (["highway": "footway", "foot": "destination"], "~~-"),
    (["highway": "footway", "access": "customers"], "~~-"),
    (["highway": "steps", "access": "employees"], "~~-"),
    (["highway": "corridor", "access": "students"], "~~-"),
    (["highway": "footway", "access": "customers", "foot": "yes"], "==-"),
    (["highway": "footway", "access": "unknown"], "==-"),
    (["highway": "service", "access": "customers"], "=~~"),
    (["highway": "service", "access": "employees"], "==="),
    (["highway": "pedestrian", "access": "customers"], "==-"),
    (["highway": "cycleway", "bicycle": "private"], "=~-"),
    (["highway": "residential", "access": "military"], "---"),
    (["highway": "service", "access": "private", "foot": "yes"], "=~~"),
    (["highway": "footway", "bicycle": "private"], "==-"),
    (["highway": "service", "access": "no", "foot": "yes", "bicycle": "yes"], "==-"),
    (["highway": "residential", "access": "destination"], "=~~"),
    (["highway": "residential", "vehicle": "destination"], "=~~"),
    (["highway": "residential", "motor_vehicle": "destination"], "==~"),
    (["highway": "residential", "motor_vehicle": "no"], "==-"),
    (["highway": "residential", "vehicle": "no"], "=--"),
    // Of several values the one counts that opens most, in either order.
    (["highway": "footway", "foot": "no;permissive"], "==-"),
    (["highway": "footway", "foot": "permissive;no"], "==-"),
    (["highway": "residential", "motor_vehicle": "agricultural;destination"], "==~"),
    (["highway": "residential", "motor_vehicle": "destination;agricultural"], "==~"),
    (["highway": "residential", "motor_vehicle": "agricultural; forestry; destination"], "==~"),
    (["highway": "residential", "motor_vehicle": "agricultural;forestry"], "==-"),
    (["highway": "residential", "access": "no;destination"], "=~~"),
    (["highway": "footway", "access": "no;customers"], "~~-"),
    // Who has to go there may.
    (["highway": "primary", "foot": "discouraged"], "~=="),
    (["highway": "residential", "access": "discouraged"], "=~~"),
    (["highway": "residential", "bicycle": "discouraged"], "=~="),
    // Bicycles are pushed wherever walkers may go.
    (["highway": "cycleway", "bicycle": "dismount"], "==-"),
    (["highway": "residential", "oneway": "yes", "bicycle": "dismount"], "==>"),
    (["highway": "secondary", "access": "no", "foot": "yes", "bicycle": "dismount"], "==-"),
    (["highway": "service", "foot": "no", "bicycle": "dismount"], "--="),
    (["highway": "motorway", "bicycle": "dismount"], "-->"),
    // A lane lets bicycles onto a trunk road.
    (["highway": "trunk"], "=-="),
    (["highway": "trunk", "cycleway": "track"], "==="),
    (["highway": "trunk_link", "cycleway:right": "lane"], "==="),
    (["highway": "trunk", "cycleway": "separate"], "=-="),
    (["highway": "trunk", "cycleway": "track", "bicycle": "no"], "=-="),
    // Buses alone drive there, unless a tag says otherwise.
    (["highway": "busway"], "---"),
    (["highway": "busway", "foot": "yes"], "=--"),
    (["highway": "busway", "sidewalk": "both"], "=--"),
    (["highway": "busway", "bicycle": "yes"], "-=-"),
    (["highway": "busway", "cycleway": "lane"], "-=-"),
    (["highway": "steps"], "==-"),
    (["highway": "steps", "conveying": "forward"], ">>-"),
    (["highway": "construction"], "---"),
    (["highway": "proposed"], "---"),
    (["highway": "track"], "==-"),
    (["highway": "track", "motor_vehicle": "yes"], "==="),
    (["highway": "track", "vehicle": "yes"], "==="),
    (["highway": "track", "access": "yes"], "==="),
    (["highway": "track", "access": "private"], "~~-"),
    (["highway": "track", "access": "yes", "motor_vehicle": "forestry"], "==-"),
    (["highway": "pedestrian", "access": "yes"], "==-"),
    (["highway": "pedestrian", "vehicle": "yes"], "==="),
    (["highway": "pedestrian", "vehicle": "destination"], "==~"),
    (["highway": "pedestrian", "vehicle": "yes", "motor_vehicle": "no"], "==-"),
    (["route": "ferry"], "==-"),
    (["route": "ferry", "motor_vehicle": "yes"], "==="),
    (["route": "ferry", "foot": "no"], "-=-"),
    (["man_made": "pier"], "=--"),
    (["railway": "platform"], "=--"),
  ]

  @Test(arguments: [
    ("abandoned", "yes", false), ("disused", "yes", false), ("ice_road", "yes", false),
    ("winter_road", "yes", false), ("winter_road", "no", true), ("surface", "ice", true),
    ("razed", "yes", false), ("demolished", "yes", false), ("dismantled", "yes", false),
    ("removed", "yes", false),
    ("destroyed", "yes", false), ("proposed", "yes", false), ("planned", "yes", false),
    ("proposed", "cycleway", true), ("razed", "no", true),
    ("sac_scale", "mountain_hiking", true), ("sac_scale", "demanding_mountain_hiking", false),
  ])
  func whatIsGoneOrThereInWinterIsNoWay(key: String, value: String, isOpen: Bool) {
    for mode in [TravelMode.walking, .cycling] {
      let passage = mode.rules.passageAtSchoolTime(TagSet(["highway": "path", key: value]))
      #expect((passage.forward > 0) == isOpen)
    }
  }

  /// Tags of something else on the same object: a railway that was given up, a market, a taxi rank, a park.
  @Test(
    arguments: [
      (["highway": "cycleway", "railway": "abandoned", "abandoned": "yes"], true),
      (["highway": "path", "railway": "disused", "disused": "yes"], true),
      (["highway": "path", "railway": "abandoned", "razed": "yes"], false),
      (["highway": "pedestrian", "amenity": "marketplace", "opening_hours": "Sa 07:00-13:00"], true),
      (["railway": "platform", "amenity": "taxi", "opening_hours": "21:00-24:00"], true),
      (["highway": "footway", "leisure": "park", "opening_hours": "12:00-18:00"], false),
    ] as [([String: String], Bool)])
  func tagsMayBeOfSomethingElse(tags: [String: String], isOpen: Bool) {
    #expect(WalkingRules().passageAtSchoolTime(TagSet(tags)).isClosed != isOpen)
  }

  @Test(arguments: ways) func waysAreOpenToThoseWhoMayPass(tags: [String: String], expected: String) {
    let symbols = TravelMode.allCases.map { mode -> String in
      let passage = mode.rules.passage(TagSet(tags))
      if passage.isPrivate { return "~" }
      return switch (passage.forward > 0, passage.backward > 0) {
      case (true, true): "="
      case (true, false): ">"
      case (false, true): "<"
      case (false, false): "-"
      }
    }
    #expect(symbols.joined() == expected)
  }

  /// Tags, and whether walkers, cyclists and drivers are stopped: "x", or get past if they live behind it: "~".
  static let nodes: [([String: String], String)] = [
    ([:], "..."),
    (["barrier": "bollard"], "..x"),
    (["barrier": "bollard", "motor_vehicle": "yes"], "..."),
    (["barrier": "gate"], "..."),
    (["barrier": "gate", "locked": "yes"], "xxx"),
    (["barrier": "gate", "access": "private"], "~~~"),
    (["barrier": "gate", "access": "permit", "locked": "yes"], "~~~"),
    (["barrier": "gate", "access": "private", "foot": "yes"], "..~"),
    (["barrier": "gate", "access": "no", "bicycle": "yes"], "x.x"),
    (["barrier": "bollard", "bollard": "rising"], "..."),
    (["entrance": "main"], "..."),
    (["entrance": "emergency", "access": "yes"], "xx."),
    (["exit": "emergency"], "xx."),
    (["entrance": "emergency", "foot": "yes"], "..."),
    (["door": "yes", "locked": "yes"], "xxx"),
    (["barrier": "kissing_gate"], "..x"),
    (["barrier": "wall"], "xxx"),
    (["barrier": "lift_gate"], "..."),
    (["barrier": "block"], "..x"),
    (["barrier": "coupure"], "..."),
    (["barrier": "bump_gate"], "..."),
    (["barrier": "hampshire_gate"], "..."),
    (["barrier": "sliding_beam"], "..."),
    (["barrier": "checkpoint"], "..."),
    (["access": "private", "entrance": "main"], "~~~"),
    (["access": "private", "door": "yes"], "~~~"),
    (["access": "no", "highway": "elevator"], "xxx"),
    // What is said about something beside the street.
    (["access": "private", "amenity": "parking_entrance"], "..."),
    (["access": "private", "highway": "turning_circle"], "..."),
    (["foot": "no", "highway": "crossing"], "..."),
    (["access": "no"], "..."),
  ]

  @Test(arguments: nodes) func barriersStopThoseWhoMayNotPass(tags: [String: String], expected: String) {
    let symbols = TravelMode.allCases.map { mode in
      switch mode.rules.access(at: TagSet(tags)) {
      case .open: "."
      case .ends: "~"
      case .closed: "x"
      }
    }
    #expect(symbols.joined() == expected)
  }

  @Test(arguments: [
    ("50", 40.0), ("30 mph", 38.624), ("walk", 7), ("signals", 25), ("none", 25), ("0", 25), ("-5", 25),
    ("1e9", 25),
  ]) func limitsAreRead(limit: String, expected: Double) {
    let passage = DrivingRules().passage(TagSet(["highway": "residential", "maxspeed": limit]))
    #expect(abs(passage.forward * 3.6 - expected) < 0.001)
  }

  @Test func limitsMayDifferByDirection() {
    let tags = ["highway": "primary", "maxspeed": "50", "maxspeed:backward": "100"]
    let passage = DrivingRules().passage(TagSet(tags))
    #expect(passage == Passage(forward: 40 / 3.6, backward: 80 / 3.6))
  }

  static let turns: [([String: String], RestrictionKind?)] = [
    (["restriction": "no_left_turn"], .no), (["restriction": "only_straight_on"], .only),
    (["restriction": "no_left_turn", "except": "bus; motorcar"], nil),
    (["restriction:motorcar": "no_u_turn"], .no), ([:], nil),
    (["restriction:motor_vehicle": "no_right_turn"], .no), (["restriction:vehicle": "no_entry"], .no),
    (["restriction:bicycle": "no_right_turn"], nil), (["restriction": "no_left_turn;no_u_turn"], .no),
    // Open on green.
    (["restriction": "no_right_turn_on_red"], nil), (["restriction": "no_turn_on_red"], nil),
    // The older way to say when.
    (["restriction": "no_left_turn", "hour_on": "16:00", "hour_off": "18:00"], nil),
    (["restriction": "no_left_turn", "hour_on": "07:00", "hour_off": "09:00"], .no),
    (["restriction": "no_left_turn", "hour_on": "16:00;7:30", "hour_off": "18:00;9:00"], .no),
    (["restriction": "no_left_turn", "hour_on": "7", "hour_off": "9"], .no),
    (["restriction": "no_left_turn", "day_on": "Saturday", "day_off": "Sunday"], nil),
    (
      [
        "restriction": "no_left_turn", "day_on": "Monday", "day_off": "Friday", "hour_on": "07:00",
        "hour_off": "09:00",
      ], .no
    ),
    (["restriction": "no_left_turn", "hour_on": "sometimes", "hour_off": "later"], .no),
  ]

  @Test(arguments: turns)
  func restrictionsBindDrivers(tags: [String: String], expected: RestrictionKind?) {
    #expect(DrivingRules().restriction(TagSet(tags)) == expected)
    #expect(WalkingRules().restriction(TagSet(tags)) == nil)
  }

  static let turnsOfCyclists: [([String: String], RestrictionKind?)] = [
    (["restriction": "no_left_turn"], nil), (["restriction:vehicle": "no_left_turn"], nil),
    (["restriction:bicycle": "no_left_turn"], .no), (["restriction:bicycle": "only_straight_on"], .only),
    (["restriction:bicycle": "give_way", "restriction": "no_left_turn"], nil),
    (["restriction:motor_vehicle": "no_left_turn"], nil), (["restriction:motorcar": "no_u_turn"], nil),
  ]

  @Test(arguments: turnsOfCyclists)
  func restrictionsBindCyclists(tags: [String: String], expected: RestrictionKind?) {
    #expect(CyclingRules().restriction(TagSet(tags)) == expected)
  }

  @Test func bicyclesArePushedAtAWalk() {
    let passage = CyclingRules().passage(TagSet(["highway": "cycleway", "bicycle": "dismount"]))
    #expect(passage == Passage(forward: 4 / 3.6, backward: 4 / 3.6))
  }
}
