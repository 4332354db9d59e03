import Layers

extension SampleCity {
  /// The register of all addresses.
  func writeAddresses(to writer: ByteWriter) throws(FileError) {
    guard let register = people.homes.register, let names = people.streetNames else { return }
    let codes = LandCodes(land: land)
    var table = TableText(writer)
    table.row("id", "nom_via", "numero", "cp", "municipi", "seccio", "x", "y")
    for address in 0..<register.count {
      table.add(address + 1)
      table.add(names[Int(register.street[address])])
      table.add(register.numberText(address))
      table.add(postcode(ofAddress: address, register))
      table.add(SampleCity.name)
      table.add(codes.sections[Int(register.section[address])])
      table.add(meters: register.x[address] + SampleCity.middle.x)
      table.add(meters: register.y[address] + SampleCity.middle.y)
      table.endRow()
      if address % 4096 == 0 { try writer.check() }
    }
  }

  /// Each district has its postcode; no province of Spain has number 53.
  func postcode(ofAddress address: Int, _ register: HouseRegister) -> String {
    let zone = Int(land.zoneOfSection[Int(register.section[address])])
    return padded(53_001 + Int(land.districtOfZone[zone]), 5)
  }
}

extension HouseRegister {
  /// Such as "12" or "12B".
  func numberText(_ address: Int) -> String {
    let digits = String(number[address])
    return letter[address] == 0 ? digits : digits + String(UnicodeScalar(letter[address]))
  }
}
