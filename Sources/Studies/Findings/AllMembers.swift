import Languages

/// That all pupils of whom it is known belong to a group, which then has no rest: where a tick says yes and an empty field no,
/// or where limits are those of other numbers, as 0.5 for percents.
struct AllMembers {
  let finding: Finding

  /// Fewer may well be all alike.
  private static let fewest = 100

  init?(_ group: Group, of file: StudyFile) {
    let known = group.membership.count { $0 >= 0 }
    guard known >= AllMembers.fewest, !group.membership.contains(0),
      let column = file.groups.first(where: { $0.name == group.name })?.column
    else { return nil }
    let hasUnknown = known < group.membership.count
    finding = Finding(
      .allMembers, .warning, dataset: "pupils", file: file.resolve(file.pupils.file),
      column: file.pupils.columns[column], count: known,
      said:
        "all \(count: known, "pupil") of whom it is known belong to the group \"\(name: group.name)\", which has nobody to be compared with",
      toPublic: "everybody of whom it is known belongs to the group \"\(name: group.name)\"",
      hint: hasUnknown
        ? "if an empty field says no, write so: pupils: values: {\(name: column): {\"\": \"no\"}}"
        : "are its values, or its limits, those of the column? See \"groups\" in the study file")
  }
}
