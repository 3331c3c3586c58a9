// swift-tools-version: 6.2
import PackageDescription

/// The benchmark's own part of the program: a package apart, so that nobody who builds Waymark builds this.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "benchmarks",
  targets: [
    // A link to the program's own: its names are known in one package only.
    .target(name: "Rules", path: "Rules", swiftSettings: strict),
    .executableTarget(
      name: "decisions", dependencies: ["Rules"], path: "Decisions", swiftSettings: strict),
  ]
)
