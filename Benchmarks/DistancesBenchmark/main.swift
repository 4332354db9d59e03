import Distances
import Foundation

let path = CommandLine.arguments[1]
for mode in TravelMode.allCases {
  for _ in 0..<3 {
    let clock = ContinuousClock()
    var network: StreetNetwork?
    let time = try clock.measure { network = try StreetNetwork(openStreetMap: path, mode: mode) }
    if let network { print(mode, time, network.nodeCount, network.edgeCount, network.totalLength, network.notes) }
  }
}
