extension StreetNetwork {
  /// The lines of the streets along which doors open, in degrees, ends included: no ferries, tunnels and bridges.
  public var streetLines: [(longitudes: ContiguousArray<Double>, latitudes: ContiguousArray<Double>)] {
    zip(0..<edges.count, hasDoors).filter(\.1).map { edge, _ in
      let range = edges.points(edge)
      return (
        ContiguousArray(points.longitude[range].lazy.map(Fixed.degrees)),
        ContiguousArray(points.latitude[range].lazy.map(Fixed.degrees))
      )
    }
  }
}
