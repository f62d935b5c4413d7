import Newsletter
import TestSupport

@testable import Service

/// A small archive, gone when its owner is, and what is answered about it.
final class ServedArchive: Sendable {
  private let folder: TemporaryFolder
  private let surroundings: Surroundings

  init() throws {
    folder = try TemporaryFolder()
    let text = "# Sora\n\nDas [Modell Sora](https://openai.com/sora) und Forscher*innen.\n\n## Häuser\n\n- Ein Haus\n"
    try folder.write(text, to: "2024-02-20.md")
    let path = folder.path
    surroundings = Surroundings(
      archive: path, index: path + "/index.sqlite", version: "0", today: { Day(number: 19_783) },
      timestamp: { "2024-03-01T12:00:00Z" }, milliseconds: { 0 }, note: { _ in })
    _ = answers(to: Array(#"{"jsonrpc":"2.0","id":1,"method":"update"}"#.utf8))
  }

  /// The lines that answer an input.
  func answers(to input: some Sequence<UInt8>) -> [[UInt8]] {
    Exchange.answers(to: Array(input), surroundings).split(separator: 0x0A, omittingEmptySubsequences: false)
      .dropLast().map(Array.init)
  }
}
