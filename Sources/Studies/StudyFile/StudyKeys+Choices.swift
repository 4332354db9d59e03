extension StudyKeys {
  static let catalogue = StudyKeys(
    "catalogue", "Where the catalogue of indicators leaves a choice to the city.",
    example: "catalogue: {low_score: 50, high_score: 80, entry_grades: [I3]}",
    [
      Key(
        "demand_classes", "limits between the classes of demand, first choices by place; 0.5, 0.9, 1.1, 1.5"),
      Key("entry_grades", "the grades whose applications count; all"),
      Key(
        "first_choice_classes",
        "limits between the classes of schools by the share of first choices; 0.5, 0.75, 0.9"),
      Key("support_roles", "the roles that count as support for special needs; support"),
      Key("currency", "of the costs, by three letters; EUR"),
      Key("experienced_years", "from how many years on a teacher is experienced; 10"),
      Key("new_teacher_share", "above which share of new teachers a school is counted; 0.25"),
      Key("low_score", "a test score below this is low; without it low performance is left out"),
      Key("high_score", "a test score from this on is high; without it high performance is left out"),
      Key("low_school_share", "above which share of low performance a school is counted; 0.5"),
      Key("high_school_share", "above which share of high performance a school is counted; 0.5"),
      Key("persistent_absence", "from which share of missed sessions on a pupil is persistently absent; 0.1"),
      Key("transition_from", "the grades from which transitions are counted; all"),
      Key("transition_to", "the grades to which transitions are counted; all"),
      Key("compulsory_grades", "the grades of compulsory schooling; all"),
    ])

  static let publishing = StudyKeys(
    "publish", "How pupils are protected stands in docs/privacy.md.",
    example: "publish: {audience: public, minimum_count: 5, sensitive: [special_needs]}",
    [
      Key("audience", "internal or public; internal"),
      Key("method", "suppression, rounding or noise; suppression"),
      Key("minimum_count", "the smallest count of pupils other than 0 that the public sees; 5"),
      Key("minimum_for_rates", "the fewest pupils on which a share or mean rests; 10"),
      Key("minimum_schools", "the fewest schools of which something is told together; 3"),
      Key(
        "sensitive", "the groups of which it may not be known either that an area has none, or nobody else"),
      Key(
        "protect_unknown",
        "whether small counts of pupils whose group is not known are withheld as well; true"),
      Key("base", "what rounding rounds to; 5"),
      Key("seed", "the secret number from which rounding and noise are drawn"),
      Key(
        "published_zones",
        "catchment areas of the same pupils that were published before, from the first to the last"),
      Key("grid_side", "the side in metres of the smallest squares of the public grid of homes; 250"),
    ])
}
