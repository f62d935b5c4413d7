// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "fundstelle",
  products: [
    .executable(name: "fundstelle", targets: ["fundstelle"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "GermanText", exclude: ["Compounds/Generator", "Lexicon/Generator"],
      swiftSettings: strict + [.strictMemorySafety(), .enableExperimentalFeature("Lifetimes")]
    ),
    .target(name: "Newsletter", dependencies: ["CYAML"], swiftSettings: strict),
    .target(name: "Search", dependencies: ["CSQLite", "GermanText", "Newsletter"], swiftSettings: strict),
    .target(
      name: "Service", dependencies: ["GermanText", "Newsletter", "Search"], exclude: ["Schemas/Requests"],
      resources: [.embedInCode("Schemas")], swiftSettings: strict
    ),
    .executableTarget(
      name: "fundstelle",
      dependencies: [
        "Newsletter", "Search", "Service", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "speed", dependencies: ["CSQLite", "GermanText", "Newsletter", "Search"], path: "Benchmarks/Speed",
      swiftSettings: strict
    ),
    .testTarget(name: "GermanTextTests", dependencies: ["GermanText"], swiftSettings: strict),
    .testTarget(name: "NewsletterTests", dependencies: ["Newsletter"], exclude: ["Archives"], swiftSettings: strict),
    .testTarget(name: "SearchTests", dependencies: ["Search"], swiftSettings: strict),
    .testTarget(
      name: "ServiceTests", dependencies: ["Newsletter", "Search", "Service"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["fundstelle"], exclude: ["Golden"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Only for Tests/Fuzz/run: its `main` is libFuzzer's.
if Context.environment["FUNDSTELLE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["GermanText", "Newsletter", "Search", "Service"], path: "Tests/Fuzz/Targets",
      swiftSettings: strict))
}
