import Languages
import Layers
import Studies

/// Looks whether families can be told what a plan changes: areas that they can tell apart, and addresses that lie in them.
struct AddressDoubts {
  let today: AddressSchools.Side
  let planned: AddressSchools.Side

  /// Above this share of addresses without an area a reader is told.
  private static let mostLost = 0.5

  /// - Parameters:
  ///   - paths: of the layers of today and of the plan.
  ///   - register: where the addresses come from.
  /// - Throws: `FileError` for two areas of one name, and for addresses none of which lies in an area.
  func refuse(paths: (today: String, planned: String), register: String) throws(FileError) {
    for (side, path) in [(today, paths.today), (planned, paths.planned)] {
      var seen = Set<String>()
      guard let row = side.areas.firstIndex(where: { !seen.insert($0).inserted }) else { continue }
      throw FileError(
        .badData, path: path, row: row + 1, "another area has the name \"\(side.areas[row])\" as well",
        hint:
          "families tell areas apart by their names: name a column of unique ones, as --zone-name for the plan"
      )
    }
    guard !today.area.isEmpty, today.area.allSatisfy({ $0 < 0 }) else { return }
    throw FileError(
      .badData, path: register, "no address of the register lies in a catchment area",
      hint: "check its coordinate reference system, and that x is the easting")
  }

  /// What a reader must know first, one sentence each.
  var notes: [Text] {
    var notes: [Text] = []
    let (all, homeless) = (today.area.count, today.area.count { $0 < 0 })
    if Double(homeless) > AddressDoubts.mostLost * Double(all) {
      notes.append("\(.whole(homeless)) of \(.whole(all)) addresses of the register are in no area today")
    }
    let lost = zip(today.area, planned.area).count { $0 >= 0 && $1 < 0 }
    if lost > 0 { notes.append("\(.whole(lost)) addresses are in an area today and in none of the plan") }
    let contested = planned.isInSeveral.count { $0 }
    if contested > 0 {
      notes.append(
        "\(.whole(contested)) addresses lie where areas of the plan overlap, and get the one that comes first in its file"
      )
    }
    if Set(today.areas).isDisjoint(with: planned.areas) {
      notes.append(
        "no area of the plan has the name of one of today, so that all addresses seem to get another one: --zone-name names the column of the names"
      )
    }
    return notes
  }
}
