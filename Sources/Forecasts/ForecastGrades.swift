import Studies

extension ForecastRule {
  /// The position of each pupil's grade among those of the forecast, −1 for another one or none; nil for pupils of whom no
  /// grades are known.
  func gradeOfPupils(_ study: Study) -> [Int]? {
    study.pupils.attributes.categories["grade"].map { column in
      let ofLabel = column.labels.map { grades.firstIndex(of: $0) ?? -1 }
      return column.codes.map { $0 < 0 ? -1 : ofLabel[Int($0)] }
    }
  }
}
