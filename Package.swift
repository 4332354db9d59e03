// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catchment",
  targets: [
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CShapelib", pkgConfig: "shapelib", providers: [.apt(["libshp-dev"])]),

    .target(name: "Repeatable"),
    .target(name: "Geography", dependencies: ["CGEOS", "CPROJ", "Repeatable"]),
    .target(name: "Layers", dependencies: ["CShapelib", "Geography", "Repeatable"]),
    .target(name: "SampleCity", dependencies: ["Geography", "Layers", "Repeatable"]),

    .testTarget(name: "RepeatableTests", dependencies: ["Repeatable"]),
    .testTarget(name: "GeographyTests", dependencies: ["CGEOS", "Geography", "Repeatable"]),
    .testTarget(name: "LayersTests", dependencies: ["Geography", "Layers", "Repeatable"]),
    .testTarget(name: "SampleCityTests", dependencies: ["Geography", "Layers", "Repeatable", "SampleCity"]),
  ]
)
