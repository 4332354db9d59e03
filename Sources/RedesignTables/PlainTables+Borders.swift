import Layers
import Redesign
import Studies

extension PlainTables {
  /// Refuses a block without neighbours that no zone can hold under the constraints' rule of contiguity.
  ///
  /// - Parameters:
  ///   - problem: what the tables hold.
  ///   - mayBeApart: whether the user may choose that zones need not be contiguous.
  public func refuseStranded(
    in problem: RedesignProblem, _ constraints: Constraints, mayBeApart: Bool = true
  ) throws(FileError) {
    guard let block = problem.strandedBlocks(constraints).first else { return }
    let stays =
      problem.today == nil
      ? "to let it stay with today's school give --today and --islands keep"
      : "with --islands keep it stays with today's school"
    throw FileError(
      .badData, path: blocks, row: block + 1,
      "the block has no neighbour in \(adjacency), so that it is connected to no zone",
      hint: mayBeApart
        ? "add its borders; \(stays), and with --contiguity free zones need not be contiguous"
        : "add its borders, or keep the zone of today's school as it is: --lock and its code")
  }
}

extension PlainTables {
  /// The borders of the blocks, each once, as a table lists them.
  struct Borders {
    let graph: BlockGraph
    /// Whether the table says how long they are.
    let haveLengths: Bool

    /// Of a pair the rows in one direction are parts of its border. Those in the other direction are further parts, unless
    /// they are as long together: then the table has each border from both sides, as lists of neighbours do.
    ///
    /// - Throws: `FileError` for a code that no block has, and for a length that is none.
    init(_ index: [String: Int], _ codes: [String], in tables: PlainTables) throws(FileError) {
      let file = try CSVFile(tables.adjacency)
      _ = try tables.columns.needed(.from, in: file)
      _ = try tables.columns.needed(.to, in: file)
      let table = try PlainTable(file, tables.columns, texts: [.from, .to], numbers: [.length])
      let ends = (try table.codes(.from, unique: false), try table.codes(.to, unique: false))
      let lengths = try table.numbers(.length, "a length of 0 or more") { $0 >= 0 }
      struct Pair: Hashable {
        let a: Int
        let b: Int
      }
      var places: [Pair: Int] = [:]
      var sums: [(pair: Pair, there: Double, back: Double)] = []
      for row in 0..<table.count {
        func block(_ code: String, _ role: ColumnRole) throws(FileError) -> Int {
          guard let block = index[code] else {
            throw .unknown(
              "block", code, among: ends.0 + ends.1, known: codes,
              "the codes of the blocks stand in \(tables.blocks)",
              path: tables.adjacency, row: row + 1, column: table.name(role))
          }
          return block
        }
        let (a, b) = (try block(ends.0[row], .from), try block(ends.1[row], .to))
        let pair = Pair(a: min(a, b), b: max(a, b))
        let place = places[pair] ?? sums.count
        if place == sums.count {
          places[pair] = place
          sums.append((pair, 0, 0))
        }
        let length = lengths?[row] ?? 1
        if a <= b { sums[place].there += length } else { sums[place].back += length }
      }
      graph = BlockGraph(
        count: codes.count,
        borders: sums.map { pair, there, back in
          // A millionth for the rounding of each side.
          let isOne = abs(there - back) <= 1e-6 * max(there, back)
          return BlockGraph.Border(pair.a, pair.b, length: isOne ? max(there, back) : there + back)
        })
      haveLengths = lengths != nil
    }

    /// That shapes cannot be measured.
    func lackOfLengths(in tables: PlainTables) -> String {
      "\(tables.adjacency) has no lengths of borders, so that shapes are not measured: compactness needs a column \"length\""
    }

    /// That the lengths of the borders cannot be those of the perimeters; nil where they may be.
    func doubt(beside shapes: BlockShapes, in tables: PlainTables) -> String? {
      let sums = (0..<graph.count).map { block in
        graph.lengths[Int(graph.starts[block])..<Int(graph.starts[block + 1])].reduce(0, +)
      }
      // Both may have been measured of shapes that were simplified each by itself.
      let long = sums.indices.filter { sums[$0] > 1.05 * shapes.perimeters[$0] }
      if let first = long.first {
        return
          "\(counted(long.count, "block has", "blocks have")) borders in \(tables.adjacency) that are longer together than "
          + "the perimeter, the first in row \(first + 1) of \(tables.blocks): compactness is wrong unless all lengths are "
          + "in one unit and each border is there once"
      }
      let (all, perimeters) = (sums.reduce(0, +), shapes.perimeters.reduce(0, +))
      return graph.neighbours.isEmpty || all >= perimeters / 50
        ? nil
        : "the borders in \(tables.adjacency) are less than a fiftieth of the perimeters of the blocks together: "
          + "compactness is wrong unless all lengths are in one unit"
    }
  }
}
