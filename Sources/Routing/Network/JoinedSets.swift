/// Sets of numbers that are joined bit by bit (Tarjan 1975, with halved paths); the first of a set is its least number.
struct JoinedSets {
  private var parents: ContiguousArray<Int32>

  init(count: Int) { parents = ContiguousArray(0..<Int32(count)) }

  mutating func first(of number: Int32) -> Int32 {
    var number = number
    while parents[Int(number)] != number {
      parents[Int(number)] = parents[Int(parents[Int(number)])]
      number = parents[Int(number)]
    }
    return number
  }

  mutating func join(_ a: Int32, _ b: Int32) {
    let (first, second) = (first(of: a), first(of: b))
    if first != second { parents[Int(max(first, second))] = min(first, second) }
  }
}
