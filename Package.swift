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
      name: "GermanText",
      swiftSettings: strict + [.strictMemorySafety(), .enableExperimentalFeature("Lifetimes")]
    ),
    .target(name: "Newsletter", dependencies: ["CYAML"], swiftSettings: strict),
    .target(name: "WebAddress", swiftSettings: strict),
    .target(name: "Query", dependencies: ["GermanText", "Newsletter"], swiftSettings: strict),
    .target(name: "Mentions", dependencies: ["GermanText", "Newsletter"], swiftSettings: strict),
    .target(
      name: "Search", dependencies: ["CSQLite", "GermanText", "Mentions", "Newsletter", "Query", "WebAddress"],
      swiftSettings: strict),
    .target(
      name: "Service", dependencies: ["GermanText", "Mentions", "Newsletter", "Query", "Search", "WebAddress"],
      exclude: ["Schemas/Requests"], resources: [.embedInCode("Schemas")], swiftSettings: strict
    ),
    .executableTarget(
      name: "fundstelle",
      dependencies: [
        "Mentions", "Newsletter", "Query", "Search", "Service", "WebAddress",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "speed", dependencies: ["CSQLite", "GermanText", "Newsletter", "Query", "Search"],
      path: "Benchmarks/Speed",
      swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "GermanTextTests", dependencies: ["GermanText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NewsletterTests", dependencies: ["Newsletter", "TestSupport"], exclude: ["Archives"],
      swiftSettings: strict),
    .testTarget(name: "WebAddressTests", dependencies: ["TestSupport", "WebAddress"], swiftSettings: strict),
    .testTarget(name: "QueryTests", dependencies: ["Newsletter", "Query", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "MentionsTests", dependencies: ["Mentions", "Newsletter", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Mentions", "Newsletter", "Query", "Search", "TestSupport", "WebAddress"],
      swiftSettings: strict),
    .testTarget(
      name: "ServiceTests", dependencies: ["Newsletter", "Search", "Service", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["fundstelle", "TestSupport"], exclude: ["Frozen", "Golden"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Only for Tests/Fuzz/run: its `main` is libFuzzer's.
if Context.environment["FUNDSTELLE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["GermanText", "Newsletter", "Query", "Search", "Service"],
      path: "Tests/Fuzz/Targets", swiftSettings: strict))
}
