import DeterministicParallel
import Testing

@testable import Geocoding

private let geocoder = Geocoder(Town.register)

/// Bytes of every kind, with the pieces of addresses among them.
private func rubbish(_ draws: inout SeededGenerator) -> String {
  let pieces = [
    "Carrer ", "12", ", ", "C/", "s/n", "'", "08011", "Ribera", "ª", "-", "/", ".", "gate", "Ø", "é", "日本",
  ]
  var bytes: [UInt8] = []
  for _ in 0..<draws.below(40) {
    if draws.below(2) == 0 {
      bytes += Array(pieces[draws.below(pieces.count)].utf8)
    } else {
      bytes.append(UInt8(draws.below(256)))
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Test func `rubbish is answered and never placed surely`() {
  var draws = SeededGenerator(seed: 11)
  let queries = (0..<2000).map { index -> AddressQuery in
    let text = rubbish(&draws)
    guard index % 2 == 0 else { return .line(text) }
    return .fields(
      street: text, number: rubbish(&draws), postcode: rubbish(&draws), city: rubbish(&draws),
      unit: rubbish(&draws))
  }
  let matches = geocoder.match(queries)
  #expect(matches.count == queries.count)
  #expect(matches.allSatisfy { (0...1).contains($0.score) && $0.candidates.count <= 3 })
}

@Test func `malformed bytes fold to a letter that equals none`() {
  let bytes: [UInt8] = [0x41, 0xFF, 0xC3, 0x28, 0xE2, 0x82]
  var output = ContiguousArray<UInt8>()
  bytes.withUnsafeBufferPointer { Folding.fold($0, limit: .max, into: &output) }
  #expect(output.contains(Folding.unknownLetter))
  #expect(output.first == UInt8(ascii: "a"))
}

/// Of ten thousand characters no more is read than of a long address.
@Test(arguments: [
  String(repeating: "Carrer ", count: 1500), String(repeating: "1", count: 10_000),
  String(repeating: "a", count: 10_000), String(repeating: ",", count: 10_000),
  "Carrer d'Aribau, 22, Ribera " + String(repeating: "xyz ", count: 2500),
])
func `what is read of a line is bounded`(line: String) {
  let list = TokenList(line)
  #expect(list.count <= TokenList.tokenLimit && list.bytes.count <= TokenList.byteLimit)
  #expect(geocoder.match(.line(line)).outcome != .accepted)
}

@Test func `the answers do not depend on the workers`() {
  var draws = SeededGenerator(seed: 5)
  let queries = (0..<2000).map { _ -> AddressQuery in
    let street = Town.streets[draws.below(Town.streets.count)]
    return .line("\(street.name.dropFirst(draws.below(4))) \(1 + draws.below(50)), \(street.city)")
  }
  let alone = geocoder.match(queries, workers: Workers(count: 1))
  #expect(geocoder.match(queries, workers: Workers(count: 3)) == alone)
  #expect(queries.prefix(50).map { geocoder.match($0) } == Array(alone.prefix(50)))
}

@Test func `the order of the register's rows does not matter to what is found`() {
  var draws = SeededGenerator(seed: 8)
  var rows = Town.streets.flatMap { street in street.numbers.map { (street, $0) } }
  func geocoder(_ rows: [((name: String, postcode: String, city: String, numbers: ClosedRange<Int>), Int)])
    -> Geocoder
  {
    var builder = AddressRegister.Builder(coordinates: .projected)
    for (street, number) in rows {
      builder.append(
        identifier: "\(street.name) \(number) \(street.city)", street: street.name, number: "\(number)",
        postcode: street.postcode, city: street.city, x: Double(number), y: 0)
    }
    return Geocoder(builder.build())
  }
  let sorted = geocoder(rows)
  rows.shuffle(using: &draws)
  let shuffled = geocoder(rows)
  for street in Town.streets {
    let query = AddressQuery.line("\(street.name) 4, \(street.city)")
    #expect(
      summary(of: sorted.match(query), in: sorted.register)
        == summary(of: shuffled.match(query), in: shuffled.register))
  }
}
