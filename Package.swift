// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catchment",
  targets: [
    .target(name: "Repeatable"),
    .target(name: "Geocoding", dependencies: ["Repeatable"]),
    .executableTarget(
      name: "GeocodingBenchmark", dependencies: ["Geocoding", "Repeatable"],
      path: "Benchmarks/GeocodingBenchmark"),
    .testTarget(name: "RepeatableTests", dependencies: ["Repeatable"]),
    .testTarget(name: "GeocodingTests", dependencies: ["Geocoding", "Repeatable"]),
  ]
)
