import Foundation
import TestSupport
import Testing

@testable import Search

/// The same files, reached by different histories of edits, give the same answers, scores included.
@Suite struct HistoryTests {
  private static let words = [
    "Sora", "Häuser", "Gemini", "Forscher*innen", "Sprachmodell", "Bild", "und", "Haus", "Ton",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<40).map { _ in
      (0..<6).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ") + ".\n\n"
    }
    .joined()
  }

  /// More than 1,024 rows, so that some terms are frequent.
  @Test func answersAlike() throws {
    var generator = SeededGenerator()
    var files: [String: String] = [:]
    for number in 1...60 { files["2024-01-01-\(number).md"] = Self.text(&generator) }
    let fresh = try TestArchive(files)
    try fresh.update()
    let edited = try TestArchive(files.filter { _ in Bool.random(using: &generator) })
    try edited.write("Sora, die gleich wieder geht.\n", to: "2025-05-05.md")
    try edited.update()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try edited.write(Bool.random(using: &generator) ? text : Self.text(&generator), to: path)
    }
    try edited.update()
    try edited.remove("2025-05-05.md")
    for (path, text) in files { try edited.write(text, to: path) }
    try edited.update()
    for query in [
      "Sora", "Haus Bild", "Sprachmodell Ton Gemini", "Forscher OR Bild", "sora date:2024-01-01", "sprach*",
    ] {
      let (first, second) = (
        try fresh.search(query, limit: 50, explains: true), try edited.search(query, limit: 50, explains: true)
      )
      #expect(!first.hits.isEmpty)
      #expect(first.dump == second.dump, "seed \(generator.seed): \(query)")
      #expect(first.hits.map(\.explanation) == second.hits.map(\.explanation))
    }
  }
}
