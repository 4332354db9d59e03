// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catchment",
  targets: [
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .target(name: "Repeatable"),
    .target(
      name: "COsmium",
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("expat"), .linkedLibrary("bz2"), .linkedLibrary("pthread"),
      ]),
    .target(name: "Distances", dependencies: ["COsmium", "CPROJ", "Repeatable"]),
    .testTarget(name: "RepeatableTests", dependencies: ["Repeatable"]),
    .testTarget(name: "DistancesTests", dependencies: ["Distances"]),
    .executableTarget(
      name: "DistancesBenchmark", dependencies: ["Distances", "Repeatable"],
      path: "Benchmarks/DistancesBenchmark"),
  ],
  cxxLanguageStandard: .cxx17
)
