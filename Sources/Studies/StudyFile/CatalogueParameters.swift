import Layers

/// Where the catalogue of indicators leaves a choice, the city's choice: the key `catalogue` of a study file.
public struct CatalogueParameters: Sendable, Hashable {
  /// Limits between the classes of demand, applicants of first rank by entry place. A limit up to 1 begins the class
  /// above it, one over 1 ends the class below it.
  public var demandClasses = [0.5, 0.9, 1.1, 1.5]
  /// The grades whose applications count; empty for all.
  public var entryGrades = Set<String>()
  /// Limits between the classes of schools by the share of their pupils for whom they were the first choice; each
  /// begins the class above it.
  public var firstChoiceClasses = [0.5, 0.75, 0.9]
  /// The roles, by their standard names, that count as support for special needs.
  public var supportRoles = ["support"]
  /// Of the costs, by its three letters.
  public var currency = "EUR"
  /// From how many years on a teacher counts as experienced.
  public var experiencedYears = 10.0
  /// Above which share of new teachers a school is counted.
  public var newTeacherShare = 0.25
  /// A test score below this is low; without it low performance is not available.
  public var lowScore: Double?
  /// A test score from this on is high; without it high performance is not available.
  public var highScore: Double?
  /// Above which share of low performance a school is counted.
  public var lowSchoolShare = 0.5
  /// Above which share of high performance a school is counted.
  public var highSchoolShare = 0.5
  /// From which share of missed sessions on a pupil is persistently absent.
  public var persistentAbsence = 0.1
  /// The grades between which transitions are counted; empty for all.
  public var transitionFrom = Set<String>()
  public var transitionTo = Set<String>()
  /// The grades of compulsory schooling; empty for all.
  public var compulsoryGrades = Set<String>()

  public init() {}

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.catalogue)
    func limits(_ key: String, _ value: inout [Double]) throws(FileError) {
      guard let node = entries[key] else { return }
      let limits = try node.numbers()
      guard !limits.isEmpty, zip(limits, limits.dropFirst()).allSatisfy({ $0 < $1 }), limits[0] > 0 else {
        throw node.error("the limits must be above 0 and rise")
      }
      value = limits
    }
    func share(_ key: String, _ value: inout Double) throws(FileError) {
      guard let node = entries[key] else { return }
      value = try node.number()
      guard (0...1).contains(value) else { throw node.error("a share lies between 0 and 1") }
    }
    func grades(_ key: String, _ value: inout Set<String>) throws(FileError) {
      if let node = entries[key] { value = Set(try node.texts()) }
    }
    try limits("demand_classes", &demandClasses)
    try grades("entry_grades", &entryGrades)
    try limits("first_choice_classes", &firstChoiceClasses)
    if let node = entries["first_choice_classes"], firstChoiceClasses.contains(where: { $0 > 1 }) {
      throw node.error("a share lies between 0 and 1")
    }
    supportRoles = try entries["support_roles"]?.texts() ?? supportRoles
    if let node = entries["currency"] {
      currency = try node.text()
      guard currency.utf8.count == 3,
        currency.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
      else {
        throw node.error("a currency has three capital letters", hint: "such as EUR or NOK")
      }
    }
    if let node = entries["experienced_years"] {
      experiencedYears = try node.number()
      guard (0...80).contains(experiencedYears) else {
        throw node.error("\"experienced_years\" is a number of years from 0 to 80")
      }
    }
    try share("new_teacher_share", &newTeacherShare)
    lowScore = try entries["low_score"]?.number()
    highScore = try entries["high_score"]?.number()
    try share("low_school_share", &lowSchoolShare)
    try share("high_school_share", &highSchoolShare)
    try share("persistent_absence", &persistentAbsence)
    try grades("transition_from", &transitionFrom)
    try grades("transition_to", &transitionTo)
    try grades("compulsory_grades", &compulsoryGrades)
    if let low = lowScore, let high = highScore, high < low {
      throw node.error("\"high_score\" is below \"low_score\"")
    }
  }
}
