/// Names of which a query says what they have in common.
extension Judge {
  /// Whether the query leaves out just what tells the first entry from another house: "Rue de l'Église 3" may be that
  /// of "Rue de l'Église (Beaulieu)" and of "(Saint-Martin)", whichever is shorter.
  func leavesOutWhatDiffers(_ first: Ranking.Entry, _ rivals: some Sequence<Ranking.Entry>) -> Bool {
    guard first.alignment.missingWords > 0 else { return false }
    return rivals.contains { isAsLikely($0, as: first) && !continues($0.name, first.name) }
  }

  /// Whether all that is asked for says as much of another entry.
  private func isAsLikely(_ other: Ranking.Entry, as first: Ranking.Entry) -> Bool {
    let (own, its) = (first.alignment, other.alignment)
    guard other.street != first.street, its.missingWords > 0, its.edits <= own.edits,
      its.abbreviations <= own.abbreviations, its.extra < own.extra + NameIndex.typeWeight,
      its.type.rawValue >= own.type.rawValue, other.city.rawValue >= first.city.rawValue,
      other.postcode.rawValue >= first.postcode.rawValue,
      other.place.type == .address || other.place.type == first.place.type
    else { return false }
    return locator.plane.meters(first.place.x, first.place.y, other.place.x, other.place.y) > Self.samePlace
  }

  /// Whether a name has all words of another and more: who leaves out a part means the shorter one rather.
  private func continues(_ name: Int, _ other: Int) -> Bool {
    let words = index.members[index.members(of: name)]
    return index.members[index.members(of: other)].allSatisfy { member in
      member.part != .core || words.contains { $0.word == member.word }
    }
  }
}
