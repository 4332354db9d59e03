import DeterministicParallel
import Languages
import Layers
import Measures
import Segregation
import Studies

/// Segregation of pupils who stand in an order, by their parents' education, say, or by their scores.
public enum OrdinalSegregation {
  /// Adds the ordinal indices over the areas, the nearest schools and the schools attended, for the same pupils, by city
  /// and district.
  ///
  /// - Parameters:
  ///   - column: one that the study file was told to keep.
  ///   - nearest: the nearest school of each pupil by the ways by which the study measures.
  ///   - order: its values from lowest to highest; empty for numbers.
  /// - Throws: `FileError` for a column or values that cannot be put in order.
  public static func add(
    to table: inout MeasureTable, study: Study, nearest: SchoolNumbers, by column: String,
    order: [String],
    levels: [Level],
    workers: Workers = .all
  ) throws {
    let pupils = try OrderedPupils(column, order: order, of: study)
    guard pupils.classCount > 1 else {
      throw FileError(
        .badData, path: study.file.path, column: column, "all pupils have the same value, or none has any",
        hint: "an order needs two values or more")
    }
    let settings = SchoolSegregation.Setting.allCases
      .filter { $0 != .residential || study.file.residential != nil }
    var slots = PlaceSettings(study, settings, nearest: nearest)
    for places in Places.levels(of: study, workers: workers)
    where places.level != .zone && levels.contains(places.level) {
      var cells: [[Cell]] = []
      for unit in 0..<places.residents.count {
        let known = slots.known(of: places.residents.rows(of: unit))
        let classes = ContiguousArray(known.rows.lazy.map { pupils.classes[Int($0)] })
        let same = try PupilSettings(known.settings, groups: classes, groupCount: pupils.classCount)
        let values = settings.indices.map { setting in
          let counts = same.table(setting)
          return OrdinalIndex.allCases.map { Cell($0.value(of: counts), count: same.known.count) }
        }
        cells.append(values.flatMap { $0 })
      }
      for (position, setting) in settings.enumerated() {
        for (index, ordinal) in OrdinalIndex.allCases.enumerated() {
          let indicator = Indicator(
            "\(ordinal.id)_\(setting.rawValue)",
            "\(Text(ordinal.title)) of \(name: column) \(setting.words)", .index)
          if ordinal == .rankOrder { table.undefinedNotes[indicator] = IndexNote.middleUnknown.text }
          table.add(
            indicator, level: places.level, group: "all", year: study.year,
            cells.map { $0[position * OrdinalIndex.allCases.count + index] })
        }
      }
    }
  }
}
