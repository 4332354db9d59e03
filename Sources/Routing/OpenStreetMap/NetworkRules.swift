import DeterministicParallel

/// The rules by which maps are made into networks, as a text that changes when they do.
///
/// A network that is kept beside its map is good for as long as the rules are those that made it. Nobody need remember
/// a number for that: the text holds what the rules say of each word that they know, and what becomes of a few lines.
enum NetworkRules {
  static func text(_ mode: TravelMode, _ rules: any PassageRules) -> String {
    var lines = ["\(mode) \(mode.usualSpeed) \(SchoolTime.weekday) \(SchoolTime.month) \(SchoolTime.minute)"]
    for (base, key, word) in allProbes {
      var tags = base
      tags[key] = word
      let set = TagSet(tags)
      let passage = rules.passageAtSchoolTime(set)
      lines.append(
        "\(key)=\(word) \(passage.forward) \(passage.backward) \(passage.hasDoors) \(passage.isPrivate) "
          + "\(rules.access(at: set)) \(rules.restriction(set).map { "\($0)" } ?? "") \(set.storey) "
          + "\(rules.accessAlongArea(at: set)) \(set.isOutline(ofClosed: true)) \(set.isStreet)")
    }
    return (lines + [joints, enclosed]).joined(separator: "\n")
  }

  /// What each probe is added to: streets of several kinds, a ferry and a gate.
  private static let bases: [[String: String]] = [
    ["highway": "residential"], ["highway": "footway"], ["highway": "motorway"],
    ["highway": "track", "oneway": "yes"], ["highway": "trunk"], ["route": "ferry"], ["barrier": "gate"],
    [
      "restriction": "no_left_turn", "hour_on": "07:00", "hour_off": "09:00", "day_on": "Mo", "day_off": "Fr",
    ],
  ]

  private static var allProbes: some Sequence<(base: [String: String], key: String, word: String)> {
    bases.lazy.flatMap { base in
      probes.lazy.flatMap { keys, words in
        keys.lazy.flatMap { key in words.lazy.map { (base, key, $0) } }
      }
    }
  }

  /// The words that the rules know, by the keys under which they know them.
  static let probes: [(keys: [String], words: [String])] = [
    (
      ["access", "foot", "bicycle", "vehicle", "motor_vehicle", "motorcar", "foot:forward", "foot:backward"]
        + TagSet.directedKeys,
      Set(Access.words.keys).union(Access.guests).sorted() + ["dismount", "private;permit", "unheard of"]
    ),
    (["highway"], HighwayWords.all),
    (["route", "man_made", "railway", "public_transport"], ["ferry", "pier", "platform"]),
    (
      ["sidewalk", "sidewalk:left", "sidewalk:right", "sidewalk:both"],
      WalkingRules.sidewalks.sorted() + ["none"]
    ),
    (["service"], ["emergency_access", "driveway"]),
    (
      ["amenity", "sac_scale"],
      ["marketplace", "taxi", "hiking", "demanding_mountain_hiking", "alpine_hiking"]
    ),
    (["exit", "bollard"], ["emergency", "rising"]),
    (["area", "type"], ["yes", "no", "multipolygon"]),
    (
      ["oneway", "oneway:foot", "oneway:bicycle", "conveying"] + TagSet.motorOneways,
      ["yes", "true", "1", "-1", "reverse", "no", "false", "0", "reversible", "forward", "backward"]
    ),
    (["junction"], ["roundabout", "circular"]),
    (
      [
        "cycleway", "cycleway:left", "cycleway:right", "cycleway:both", "cycleway:left:oneway",
        "cycleway:right:oneway", "cycleway:both:oneway",
      ], CyclingRules.lanes.sorted() + ["no", "-1"]
    ),
    (
      ["maxspeed", "maxspeed:forward", "maxspeed:backward"], ["30", "20 mph", "walk", "signals", "201", "2"]
    ),
    (["motorroad", "locked", "entrance", "door"], ["yes", "emergency"]),
    (
      ["construction", "tunnel", "bridge", "covered", "indoor"],
      ["yes", "no", "building_passage", "viaduct", "arcade"]
    ),
    (["layer"], ["-1", "0", "1"]),
    (["level"], ["-1", "0", "1;2", "-1;0"]),
    (TagSet.goneKeys + TagSet.plannedKeys, ["yes", "no"]),
    (["location"], TagSet.offGround.sorted()),
    (["barrier"], (BarrierRules.walls.union(DrivingRules.openBarriers)).sorted() + ["bollard", "block"]),
    (
      TagSet.restrictionNames,
      RestrictionKind.words.keys.sorted() + ["no_turn_on_red", "no_left_turn;no_u_turn"]
    ),
    (["except"], ["motorcar", "bus;motor_vehicle", "bus", "bicycle"]),
    (TagSet.restrictionTimes, ["Monday", "Saturday", "Sunday", "7", "09:00", "16:00;07:00", "18:00"]),
    (
      ["opening_hours"],
      [
        "24/7", "07:00-22:00", "08:00+", "Mo-Fr 08:00-09:00; PH off", "sunrise-sunset", "dawn-dusk",
        "(sunrise+00:30)-dusk", "22:00-06:00", "Tu off", "Tu closed", "Apr-Oct open", "SH 08:00-20:00",
        "nonsense",
      ]
    ),
    (
      ["access:conditional", "locked:conditional", "oneway:conditional"],
      [
        "yes @ (07:00-22:00)", "no @ (Mo-Fr 07:00-09:00)", "no @ (weight>3.5)",
        "private @ (08:00-10:00 AND SH)", "no @ (07:00-09:00 AND SH off)", "no @ (07:00-09:00 not PH)",
      ]
    ),
  ]

  /// A street with one side street that touches it, one that misses it, and one too far away, as a network.
  private static var joints: String {
    let lines = StreetLines(
      longitudes: [0, 0.01, 0.002, 0.002, 0.004, 0.004, 0.006, 0.006, 0.008, 0.008],
      latitudes: [0, 0, 0, 0.01, 0.000_000_4, 0.01, 0.000_003, 0.01, 0.000_006, 0.01],
      offsets: [0, 2, 4, 6, 8, 10])
    guard let network = try? StreetNetwork(lines, mode: .walking, workers: Workers(count: 1)) else {
      return ""
    }
    return "\(network.edges.from) \(network.edges.to) \(network.edges.length) \(network.notes)"
  }

  /// What is enclosed of two maps beside each other, each with a long and a short open street behind either end of a
  /// private one. In the second the short street has a one-way exit, and another one a one-way entrance.
  private static var enclosed: String {
    var edges = StreetNetwork.Edges()
    edges.from = [0, 1, 2, 4, 5, 6, 7, 4, 8, 9]
    edges.to = [1, 2, 3, 5, 6, 7, 4, 8, 9, 5]
    edges.length = [9, 1, 2, 5, 1, 4, 1, 1, 3, 1]
    edges.forward = edges.length
    edges.backward = edges.length
    for oneway in [6, 7] { edges.backward[oneway] = StreetNetwork.Edges.closed }
    let enclosed = StreetNetwork.EnclosedEdges(edges, nodeCount: 10, privateEdges: [1, 4, 9])
    return "\(enclosed.entering) \(enclosed.leaving)"
  }
}

/// All words of the key `highway` that some rules know.
enum HighwayWords {
  static let all: [String] = {
    let streets = WalkingRules.streets.union(CyclingRules.footways)
    return streets.union(CyclingRules.speeds.keys).union(DrivingRules.speeds.keys).union([
      "busway", "construction",
    ])
    .sorted()
  }()
}

extension TravelMode {
  /// The rules by which networks of this mode are made, as a text that changes when they do.
  public var networkRules: String { NetworkRules.text(self, rules) }
}
