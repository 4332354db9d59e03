extension StreetNetwork {
  /// The network as plain columns, for other programs to read.
  public struct EdgeTable: Sendable, Hashable {
    /// Degrees, by node.
    public var longitudes: ContiguousArray<Double>
    public var latitudes: ContiguousArray<Double>
    /// Nodes at the two ends of each edge.
    public var from: ContiguousArray<Int32>
    public var to: ContiguousArray<Int32>
    /// Metres, by edge.
    public var lengths: ContiguousArray<Double>
    /// Seconds in the two directions, by edge; infinite where closed.
    public var forward: ContiguousArray<Double>
    public var backward: ContiguousArray<Double>
  }

  public var edgeTable: EdgeTable {
    func seconds(_ column: ContiguousArray<UInt32>) -> ContiguousArray<Double> {
      ContiguousArray(column.lazy.map { $0 == Edges.closed ? .infinity : Double($0) / 1000 })
    }
    var table = EdgeTable(
      longitudes: ContiguousArray(repeating: 0, count: nodeCount),
      latitudes: ContiguousArray(repeating: 0, count: nodeCount), from: edges.from, to: edges.to,
      lengths: ContiguousArray(edges.length.lazy.map { Double($0) / 1000 }),
      forward: seconds(edges.forward), backward: seconds(edges.backward))
    for edge in 0..<edges.count {
      let range = edges.points(edge)
      for (node, point) in [(edges.from[edge], range.lowerBound), (edges.to[edge], range.upperBound - 1)] {
        table.longitudes[Int(node)] = Fixed.degrees(points.longitude[point])
        table.latitudes[Int(node)] = Fixed.degrees(points.latitude[point])
      }
    }
    return table
  }
}
