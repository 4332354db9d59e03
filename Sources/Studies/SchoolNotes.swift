import Geocoding
import Languages
import Layers

/// What the reader of a year's results must know of its schools: which of them are nobody's by address, and how pupils
/// of closed schools and of unknown stages count.
struct SchoolNotes {
  private(set) var texts: [Text] = []
  /// What is more likely a slip in the tables than so.
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - named: the school that each pupil's row names, before closed ones gave way to their successors.
  ///   - file: that of the pupils.
  init(_ schools: Schools, _ pupils: Pupils, named: SchoolNumbers, _ offer: SchoolOffer, file: String) {
    let all = 0..<schools.count
    let withoutArea = all.filter {
      schools.takesByAddress[$0] && schools.served[$0].isEmpty && schools.zone[$0] >= 0
    }
    add(withoutArea.count) {
      "\(count: $0, "school") whose catchment area is empty; such a school serves none and is nobody's assigned school"
    }
    let isSectorStated = schools.takesByAddress.contains { !$0 } || schools.sectors.contains { $0 != nil }
    let ofUnknownSector = isSectorStated ? all.filter { schools.sectors[$0] == nil } : []
    add(ofUnknownSector.count) {
      "\(count: $0, "school") of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school"
    }
    let endless = all.filter {
      schools.openingYears.successor[$0] >= 0 && schools.openingYears.last[$0] == nil
    }
    add(endless.count) {
      "\(count: $0, "school") with a successor but no last year in \"until\"; such a school counts as open"
    }
    let atClosedByScenario = named.count { schools.closings[$0] == -1 }
    let moved = named.indices.count { named[$0] != pupils.school[$0] } - atClosedByScenario
    add(moved) {
      "\(count: $0, "pupil") with the code of a school that had closed; they count at the one that took over"
    }
    var isOpen = [Bool](repeating: false, count: schools.count)
    for school in offer.open { isOpen[Int(school)] = true }
    add(atClosedByScenario) {
      "\(count: $0, "pupil") at a school that the scenario closes without naming where its pupils go; they count at the school of their area, or where that has none at the nearest public or subsidised one"
    }
    let atClosed = pupils.school.count {
      $0 >= 0 && !isOpen[Int($0)] && schools.closings[$0] == nil
    }
    doubt(
      .impossibleTerm, file, atClosed,
      "\(count: atClosed, "pupil") at a school that is not open in this year by its \"from\" and \"until\"",
      "pupils are at schools that are not open in this year",
      hint: "name the school that took over as \"successor\", or correct \"from\" and \"until\"")
    guard let offers = schools.offers, let ofPupil = offer.classOfPupil else { return }
    let hintOnDays: Text? =
      offers.contains { HouseNumber.isDay($0.text) }
      ? "spreadsheets make days of stages such as 1-6: format the column \"stage\" as text, and write them anew"
      : nil
    add(ofPupil.count { $0 < 0 }) {
      "\(count: $0, "pupil") of unknown stage; no nearest or assigned school is known of them"
    }
    let nowhere = ofPupil.count { $0 >= 0 && offer.schools[Int($0)].isEmpty }
    doubt(
      .stageNowhere, file, nowhere,
      "\(count: nowhere, "pupil") of a stage or grade that no school offers; they have no nearest or assigned school",
      "pupils are of stages or grades that no school offers",
      hint: hintOnDays
        ?? "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}")
    let elsewhere = pupils.school.indices.count { pupil in
      pupils.school[pupil] >= 0 && ofPupil[pupil] >= 0 && isOpen[Int(pupils.school[pupil])]
        && !offer.schools[Int(ofPupil[pupil])].contains(pupils.school[pupil])
    }
    doubt(
      .stageNotOffered, file, elsewhere,
      "\(count: elsewhere, "pupil") at a school that does not offer their stage or grade by its column \"stage\"",
      "pupils are at schools that do not offer their stage or grade",
      hint: hintOnDays ?? "a school of several stages names them all, parted by semicolons")
  }

  private mutating func add(_ count: Int, _ text: (Int) -> Text) {
    if count > 0 { texts.append(text(count)) }
  }

  private mutating func doubt(
    _ kind: Finding.Kind, _ file: String, _ count: Int, _ text: Text, _ publicText: Text, hint: Text
  ) {
    guard count > 0 else { return }
    findings.append(
      Finding(
        kind, .warning, dataset: "pupils", file: file, count: count, said: text, toPublic: publicText,
        hint: hint))
  }
}
