/// Values by the hashes of words (`WordHash`), which are mixed already: a lookup is a step or two in one array.
struct WordTable<Value: Sendable>: Sendable {
  /// A power of two of places, half of them free at least; 0 is a free place.
  private var keys = ContiguousArray<UInt64>(repeating: 0, count: 16)
  private var positions = ContiguousArray<Int32>(repeating: 0, count: 16)
  private(set) var values = ContiguousArray<Value>()

  var count: Int { values.count }

  subscript(hash: UInt64) -> Value? {
    @inline(__always)
    get {
      let place = place(of: Self.key(hash))
      return keys.span[place] == 0 ? nil : values[Int(positions.span[place])]
    }
  }

  /// Changes the value of a hash, which is `fallback` where it has none.
  mutating func update(_ hash: UInt64, default fallback: Value, _ change: (inout Value) -> Void) {
    let place = place(of: Self.key(hash))
    if keys[place] == 0 { insert(fallback, Self.key(hash), at: place) }
    change(&values[Int(positions[self.place(of: Self.key(hash))])])
  }

  /// Keeps the first value of a hash; gives whether this is it.
  @discardableResult
  mutating func insert(_ value: Value, for hash: UInt64) -> Bool {
    let place = place(of: Self.key(hash))
    guard keys[place] == 0 else { return false }
    insert(value, Self.key(hash), at: place)
    return true
  }

  func contains(_ hash: UInt64) -> Bool {
    keys.span[place(of: Self.key(hash))] != 0
  }

  private mutating func insert(_ value: Value, _ key: UInt64, at place: Int) {
    keys[place] = key
    positions[place] = Int32(values.count)
    values.append(value)
    if 2 * values.count > keys.count { grow() }
  }

  private mutating func grow() {
    let (oldKeys, oldPositions) = (keys, positions)
    keys = ContiguousArray(repeating: 0, count: 2 * oldKeys.count)
    positions = ContiguousArray(repeating: 0, count: 2 * oldKeys.count)
    for (key, position) in zip(oldKeys, oldPositions) where key != 0 {
      let place = place(of: key)
      keys[place] = key
      positions[place] = position
    }
  }

  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  /// Where a key is, or the free place for it.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let keys = keys.span
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }
}

extension WordTable where Value == Bool {
  /// A set of words.
  init(_ words: [String]) {
    for word in words { insert(true, for: WordHash.hash(word)) }
  }
}
