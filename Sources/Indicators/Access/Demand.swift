import Measures
import Studies

/// Schools by level of demand: indicator 1.
public enum Demand {
  public static let ratio = Indicator(
    "demand", "Applications of first rank by entry place", .index, isMapped: true)

  static func schools(_ name: String, _ title: String) -> Indicator {
    Indicator("demand_schools_\(name)", "Schools whose demand by place is \(title)", .share)
  }

  static func places(_ name: String, _ title: String) -> Indicator {
    Indicator("demand_places_\(name)", "Entry places in schools whose demand by place is \(title)", .share)
  }

  /// Adds the demand of each school and, by the area of the schools, the demand of all and the shares of schools and
  /// of places in each class. Schools without entry places are in no class.
  static func add(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let applications = study.applications,
      let entryPlaces = study.schools.attributes.numbers["entry_places"]
    else { return }
    var first = ContiguousArray(repeating: 0.0, count: study.schools.count)
    for wish in applications.firstWish where wish >= 0 { first[Int(wish)] += 1 }
    let known = ContiguousArray(entryPlaces.map { $0.isNaN ? 0 : $0 })
    // Applications for a school whose places are not known belong to no quotient.
    let asked = ContiguousArray(zip(first, known).map { $1 > 0 ? $0 : 0 })
    let demand = zip(asked, known).map { $1 > 0 ? $0 / $1 : nil }
    // At the limits around 1 the class nearer to 1 has the value.
    let classes = ValueClasses(study.file.catalogue.demandClasses) { $0 > 1 }
    for place in places {
      let (applicants, available) = (place.sums(asked), place.sums(known))
      table.add(
        ratio, level: place.level, group: "all",
        zip(applicants, available).map { .quotient($0, by: $1, count: Int($0)) })
      guard place.level != .school else { continue }
      for position in 0..<classes.count {
        let (name, title) = (classes.names[position], classes.titles[position])
        table.add(
          schools(name, title), level: place.level, group: "all",
          place.shares(of: demand) { classes.position(of: $0) == position })
        let inClass = place.sums(
          ContiguousArray(
            zip(demand, known).map { value, places in
              value.map(classes.position) == position ? places : 0
            }))
        table.add(
          self.places(name, title), level: place.level, group: "all",
          zip(inClass, available).map { .quotient($0, by: $1, count: Int($1)) })
      }
    }
  }
}
