import DeterministicParallel
import Languages
import Layers
import Measures
import Studies

/// The indicators that a city defines in its study file.
public enum OwnIndicators {
  /// Adds them by city, district, catchment area and, for what counts at the school, school; for pupils and
  /// applications by group too. What a year has no data set for is not available.
  static func add(
    to table: inout MeasureTable, _ sorted: SortedPupils, _ places: [SchoolPlaces], workers: Workers
  ) {
    let study = sorted.study
    for own in study.file.indicators {
      let indicator = Indicator(own)
      guard let rows = DatasetRows(own, study) else {
        table.add(
          unavailable: indicator, year: study.year,
          "add \(name: "\(own.dataset.rawValue): file: {\(study.year): …}") with rows of that year")
        continue
      }
      switch own.dataset {
      case .pupils: addPupils(own, indicator, rows, to: &table, sorted, workers: workers)
      case .applications:
        let pupil = ContiguousArray(
          study.applications.map { $0.applicant.map { [pupils = $0.pupil] in pupils[Int($0)] } } ?? [])
        add(indicator, own, rows, nil, "all", to: &table, places, year: study.year)
        for group in study.groups {
          for (name, wanted) in [(group.name, Int8(1)), (group.restName, 0)] {
            let isChosen = ContiguousArray(pupil.map { $0 >= 0 && group.membership[Int($0)] == wanted })
            add(indicator, own, rows, isChosen, name, to: &table, places, year: study.year)
          }
        }
      case .schools, .staff, .costs:
        add(indicator, own, rows, nil, "all", to: &table, places, year: study.year)
      }
    }
  }

  private static func addPupils(
    _ own: CustomIndicator, _ indicator: Indicator, _ rows: DatasetRows, to table: inout MeasureTable,
    _ pupils: SortedPupils, workers: Workers
  ) {
    let place: PupilPlace = own.place == .home ? .resident : .enrolled
    switch own.statistic {
    case .share:
      let classes = ContiguousArray(rows.values.map { $0.isNaN ? -1 : Int8($0) })
      PupilShares(pupils, by: place, classes: classes, classCount: 2, workers: workers)
        .add(indicator, to: &table, part: [1], of: [0, 1])
    case .mean, .rate:
      PupilSums(pupils, by: place, rows.values, by: rows.denominators, workers: workers)
        .add(indicator, to: &table)
    case .median:
      let names = pupils.study.selectionNames
      let levels = LevelQuantiles.of(
        pupils.by(place), [(rows.values, [0.5])], levels: Level.allCases, workers: workers)
      for medians in levels.joined() {
        table.add(names.count, year: pupils.year, workers: workers) { selection in
          [CellBlock(indicator, medians.level, names[selection], medians.cells(0, of: selection))]
        }
      }
    }
  }

  /// Adds an indicator of rows that belong to schools.
  private static func add(
    _ indicator: Indicator, _ own: CustomIndicator, _ rows: DatasetRows,
    _ isChosen: ContiguousArray<Bool>?, _ group: String, to table: inout MeasureTable,
    _ places: [SchoolPlaces], year: String
  ) {
    for place in places {
      var ofUnit = Array(repeating: [Int](), count: place.unitCount)
      for (row, school) in rows.school.enumerated() where school >= 0 && isChosen?[row] ?? true {
        let unit = place.unitOfSchool[Int(school)]
        if unit >= 0 { ofUnit[Int(unit)].append(row) }
      }
      table.add(
        indicator, level: place.level, group: group, year: year,
        ofUnit.map { chosen -> Cell in
          let known = chosen.filter { !rows.values[$0].isNaN && !(rows.denominators?[$0].isNaN ?? false) }
          switch own.statistic {
          case .share:
            return .share(known.lazy.filter { rows.values[$0] == 1 }.count, of: known.count)
          case .median: return median(ContiguousArray(known.map { rows.values[$0] }))
          case .mean, .rate:
            var sums = RatioSums()
            for row in known { sums.add(rows.values[row], by: rows.denominators?[row] ?? 1) }
            return sums.cell
          }
        })
    }
  }

  private static func median(_ values: ContiguousArray<Double>) -> Cell {
    var distribution = Distribution(values)
    return Cell(distribution.quantile(0.5), count: distribution.count)
  }

  /// The rows of an indicator's data set: where they belong, and what is measured of them.
  private struct DatasetRows: Sendable {
    let school: SchoolNumbers
    /// For a share 1 or 0; not-a-number where nothing is known.
    let values: ContiguousArray<Double>
    let denominators: ContiguousArray<Double>?

    /// - Returns: nil when the data set is not there in this year.
    init?(_ own: CustomIndicator, _ study: Study) {
      let attributes: Attributes
      switch own.dataset {
      case .pupils: (school, attributes) = (study.pupils.school, study.pupils.attributes)
      case .schools:
        (school, attributes) = (
          SchoolNumbers(SchoolNumber.counting.prefix(study.schools.count)), study.schools.attributes
        )
      case .applications:
        guard let applications = study.applications else { return nil }
        (school, attributes) = (applications.school, applications.attributes)
      case .staff:
        guard let staff = study.staff else { return nil }
        (school, attributes) = (staff.school, staff.attributes)
      case .costs:
        guard let costs = study.costs else { return nil }
        (school, attributes) = (costs.school, costs.attributes)
      }
      var denominators: ContiguousArray<Double>?
      switch own.statistic {
      case .share(let column, .isOne(let wanted)):
        guard let codes = attributes.categories[column] else { return nil }
        let flags = codes.labels.map { wanted.contains($0) ? 1.0 : 0 }
        values = ContiguousArray(codes.codes.map { $0 < 0 ? .nan : flags[Int($0)] })
      case .share(let column, .isWithin(let limits)):
        guard let numbers = attributes.numbers[column] else { return nil }
        values = ContiguousArray(numbers.map { $0.isNaN ? .nan : limits.contains($0) ? 1 : 0 })
      case .mean(let column), .median(let column):
        guard let numbers = attributes.numbers[column] else { return nil }
        values = numbers
      case .rate(let column, let other):
        guard let numbers = attributes.numbers[column], let others = attributes.numbers[other] else {
          return nil
        }
        (values, denominators) = (numbers, others)
      }
      self.denominators = denominators
    }
  }
}

extension Indicator {
  /// That of one of the city's own indicators: a share, a mean, or something that each school has one of.
  public init(_ own: CustomIndicator) {
    let unit: Unit = if case .share = own.statistic { .share } else { .index }
    let treatment: PublicTreatment =
      switch (own.dataset, own.statistic) {
      case (.pupils, .share): .coarsenedShare()
      case (.pupils, .median): .quantile(0.5)
      case (.pupils, _): .mean()
      case (.applications, .share): .coarsenedShareOfSchools
      case (.schools, _), (.costs, _): .eachSchool()
      default: .schools
      }
    self = Indicator(
      "own", "\(name: own.title)", unit, isMapped: true, public: treatment
    )
    .of(own.name, by: "indicator")
  }
}
