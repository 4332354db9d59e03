import Geocoding
import Languages
import Layers

/// That many addresses of a register stand where they cannot all be, at points that many streets share.
package struct SharedPlacesDoubt {
  package let finding: Finding?

  /// - Parameter file: that of the register.
  package init(_ register: AddressRegister, file: String) {
    guard let shared = SharedPlaces(register) else {
      finding = nil
      return
    }
    let text: Text =
      shared.points == 1
      ? "\(.whole(shared.addresses)) of \(.whole(register.count)) addresses stand at one and the same point, although they are of \(.whole(shared.mostStreets)) streets, as where the middle of a town stands for them: homes there lie elsewhere"
      : "\(.whole(shared.addresses)) of \(.whole(register.count)) addresses stand at \(.whole(shared.points)) points that many streets share, as where coordinates were rounded: homes there lie elsewhere"
    finding = Finding(
      .sharedPlaces, .warning, dataset: "register", file: file, count: shared.addresses, said: text,
      toPublic:
        "many addresses of \(name: file.fileName) stand at points that many streets share: homes there lie elsewhere",
      hint: "take the register with its full coordinates; a spreadsheet may have rounded them")
  }
}
