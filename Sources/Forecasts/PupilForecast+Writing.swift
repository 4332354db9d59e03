import Layers

extension PupilForecast {
  /// Writes a row for each year, place, grade and group: the city, its areas, their grades and groups. Years before the
  /// forecast are as they were counted.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(to writer: ByteWriter) throws(FileError) {
    writer.append("year,level,unit,name,grade,group,pupils,low,high\n")
    for steps in 0...cohorts.horizon {
      for level in [ForecastLevel.city, .cityGrade, .area, .areaGrade] {
        for (place, pupils) in sums(level, after: steps).enumerated() {
          let (area, grade) = position(level, place)
          row(steps, area, grade, group: "all", pupils, writer, level)
        }
      }
      for area in 0..<history.areas {
        for (group, name) in groupNames.enumerated() {
          row(steps, area, nil, group: name, members(group, area, after: steps), writer, nil)
        }
      }
      try writer.check()
    }
  }

  private func position(_ level: ForecastLevel, _ place: Int) -> (area: Int?, grade: Int?) {
    switch level {
    case .city: (nil, nil)
    case .cityGrade: (nil, place)
    case .area: (place, nil)
    case .areaGrade: (place / history.grades, place % history.grades)
    }
  }

  private func row(
    _ steps: Int, _ area: Int?, _ grade: Int?, group: String, _ pupils: Double, _ writer: ByteWriter,
    _ level: ForecastLevel?
  ) {
    writer.append("\(year(after: steps)),\(area == nil ? "city" : "zone"),")
    writer.append("\((area.map { study.zones.ids[$0] } ?? "").csvField),")
    writer.append("\((area.map { study.zones.names[$0] } ?? study.file.name).csvField),")
    writer.append("\((grade.map { rule.grades[$0] } ?? "all").csvField),\(group.csvField),")
    writer.append(pupils, decimals: 1)
    let limits = steps > 0 ? level.flatMap { backTest.interval($0, horizon: steps, around: pupils) } : nil
    for limit in [limits?.lowerBound, limits?.upperBound] {
      writer.append(",")
      if let limit { writer.append(limit, decimals: 1) }
    }
    writer.append("\n")
  }

  /// Writes a row for each year, school and grade with its places, and the first year with more pupils than these. Pupils of
  /// whom no school is known have rows under an empty code.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeSchools(to writer: ByteWriter) throws(FileError) {
    writer.append("year,school,name,grade,pupils,places,full_from\n")
    func row(_ steps: Int, _ school: Int, _ grade: String, _ pupils: Double, _ places: Double?, _ full: Int?)
    {
      writer.append(
        "\(year(after: steps)),\(study.schools.ids[school].csvField),\(study.schools.names[school].csvField),\(grade.csvField),"
      )
      writer.append(pupils, decimals: 1)
      writer.append(",")
      if let places { writer.append(places, decimals: 1) }
      writer.append(",\(full.map { year(after: $0) } ?? "")\n")
    }
    func rowOfNoSchool(_ steps: Int, _ grade: String, _ pupils: Double) {
      writer.append("\(year(after: steps)),,none,\(grade.csvField),")
      writer.append(pupils, decimals: 1)
      writer.append(",,\n")
    }
    let isSomebodyWithout = (0...cohorts.horizon).contains { demand.withoutSchool($0) >= 0.05 }
    for steps in 0...cohorts.horizon {
      for school in 0..<demand.schools where demand.isAttended(school) {
        row(
          steps, school, "all", demand.total(steps, school), demand.capacities[school],
          demand.fullStep(school))
        for grade in 0..<demand.grades where demand.isAttended(school, grade: grade) {
          row(
            steps, school, rule.grades[grade], demand.at(steps, school, grade), demand.places[school],
            demand.fullStep(school, grade: grade))
        }
      }
      if isSomebodyWithout {
        rowOfNoSchool(steps, "all", demand.withoutSchool(steps))
        for (grade, name) in rule.grades.enumerated() {
          rowOfNoSchool(steps, name, demand.withoutSchool(steps, grade: grade))
        }
      }
      try writer.check()
    }
  }

  /// Writes how far earlier forecasts would have been off: a row for each level and horizon.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeBackTest(to writer: ByteWriter) throws(FileError) {
    writer.append("level,horizon,numbers,error,error_of_last_year,coverage_of_80\n")
    for level in ForecastLevel.allCases {
      for score in backTest.scores(level) {
        writer.append("\(level.rawValue),\(score.horizon),\(score.count)")
        for number in [score.error, score.errorOfLastYear, score.coverage ?? .nan] {
          writer.append(",")
          if number.isFinite { writer.append(number, decimals: 4) }
        }
        writer.append("\n")
      }
    }
    try writer.check()
  }
}
