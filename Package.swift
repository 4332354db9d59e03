// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catchment",
  targets: [
    .target(name: "Repeatable"),
    .testTarget(name: "RepeatableTests", dependencies: ["Repeatable"]),
    .target(name: "Segregation", dependencies: ["Repeatable"]),
    .executableTarget(
      name: "SegregationBenchmark", dependencies: ["Segregation"], path: "Benchmarks/SegregationBenchmark"),
    .testTarget(name: "SegregationTests", dependencies: ["Segregation"]),
  ]
)
