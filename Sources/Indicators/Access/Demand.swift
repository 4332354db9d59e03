import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let demand = CatalogueIndicator(
    1, "demand", .access, "Schools by level of demand",
    definition:
      "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.",
    unit: "applications per place; share of schools, of places",
    needs: [
      [.column("rank", of: .applications)], [.column("school", of: .applications)],
      [.column("entry_places", of: .schools)],
    ],
    measures: [Demand.ratio, Demand.schools, Demand.places])
}

/// Schools by level of demand: indicator 1.
public enum Demand {
  public static let ratio = Indicator(
    "demand", "Applications of first rank by entry place", .index, isMapped: true, summation: .quotient,
    public: .schools)
  /// By class of demand, as are the places.
  public static let schools = Indicator(
    "demand_schools", "Schools by their demand by place", .share, public: .shareOfCitySchools)
  public static let places = Indicator(
    "demand_places", "Entry places by the demand for the schools", .share,
    public: .shareOfCityPlaces(of: schools.id))

  /// Adds the demand of each school and, by the area of the schools, the demand of all and the shares of schools and
  /// of places in each class. Schools without entry places are in no class; where no application has the first rank, the
  /// demand for none is known.
  static func add(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let applications = study.applications,
      let entryPlaces = study.schools.attributes.numbers["entry_places"]
    else { return }
    var first = ContiguousArray(repeating: 0.0, count: study.schools.count)
    for wish in applications.firstWish where wish >= 0 { first[Int(wish)] += 1 }
    let isRanked = applications.rank.contains(1)
    let known = ContiguousArray(entryPlaces.map { $0.isNaN || !isRanked ? 0 : $0 })
    // Applications for a school whose places are not known belong to no quotient.
    let asked = ContiguousArray(zip(first, known).map { $1 > 0 ? $0 : 0 })
    let demand = zip(asked, known).map { $1 > 0 ? $0 / $1 : nil }
    // At the limits around 1 the class nearer to 1 has the value.
    let classes = ValueClasses(study.file.catalogue.demandClasses) { $0 > 1 }
    for place in places {
      let (applicants, available) = (place.sums(asked), place.sums(known))
      table.add(
        ratio, level: place.level, group: "all", year: study.year,
        zip(applicants, available).map { .quotient($0, by: $1, count: Int($0)) })
      guard place.level != .school else { continue }
      for position in 0..<classes.count {
        func ofClass(_ indicator: Indicator) -> Indicator {
          indicator.of(classes.names[position], by: "class", classes.titles[position])
        }
        table.add(
          ofClass(schools), level: place.level, group: "all", year: study.year,
          place.shares(of: demand) { classes.position(of: $0) == position })
        let inClass = place.sums(
          ContiguousArray(
            zip(demand, known).map { value, places in
              value.map(classes.position) == position ? places : 0
            }))
        table.add(
          ofClass(self.places), level: place.level, group: "all", year: study.year,
          zip(inClass, available).map { .quotient($0, by: $1, count: Int($1)) })
      }
    }
  }
}
