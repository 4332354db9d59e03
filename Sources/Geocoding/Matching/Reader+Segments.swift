extension Reader {
  func findStreetSegments(_ reading: inout Reading) {
    let tokens = reading.list.tokens
    for position in tokens.indices where reading.kinds[position] == .word {
      let token = tokens[position]
      let opensSegment = position == 0 || tokens[position - 1].segment != token.segment
      let isUnit = token.entry.roles.contains(.unit)
      if token.entry.roles.contains(.streetType), !isUnit, opensSegment || token.gap == .glued {
        reading.streetSegments |= 1 << UInt64(token.segment)
      }
    }
    for number in reading.numbers where !number.isUnit {
      let segment = tokens[number.token].segment
      reading.streetSegments |= 1 << UInt64(segment)
      if !hasWord(in: segment, of: reading) { takeNeighbours(of: segment, in: &reading) }
    }
  }

  func hasWord(in segment: Int32, of reading: Reading) -> Bool {
    zip(reading.list.tokens, reading.costs).contains { token, cost in
      token.segment == segment && !token.isNumber && cost > NameIndex.typeWeight
    }
  }

  /// A number alone between commas belongs to the segment before it, or after it when none is before.
  func takeNeighbours(of segment: Int32, in reading: inout Reading) {
    if segment > 0, hasWord(in: segment - 1, of: reading) {
      reading.streetSegments |= 1 << UInt64(segment - 1)
    } else if hasWord(in: segment + 1, of: reading) {
      reading.streetSegments |= 1 << UInt64(segment + 1)
    }
  }
}
