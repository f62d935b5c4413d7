import Newsletter
import TestSupport

@testable import Service

/// A small archive, gone when its owner is, and what is answered about it.
final class ServedArchive: Sendable {
  private let folder: TemporaryFolder
  private let context: ServiceContext

  /// - Parameter milliseconds: the clock.
  init(milliseconds: @escaping @Sendable () -> Double = { 0 }) throws {
    folder = try TemporaryFolder()
    let text = "# Sora\n\nDas [Modell Sora](https://openai.com/sora) und Forscher*innen.\n\n## Häuser\n\n- Ein Haus\n"
    try folder.write(text, to: "2024-02-20.md")
    let path = folder.path
    context = ServiceContext(
      archive: path, index: path + "/index.sqlite", version: "0", today: { Day(number: 19_783) },
      timestamp: { "2024-03-01T12:00:00Z" }, milliseconds: milliseconds, note: { _ in })
    _ = answers(to: Array(#"{"jsonrpc":"2.0","id":1,"method":"update"}"#.utf8))
  }

  /// The lines that answer an input.
  func answers(to input: some Sequence<UInt8>) -> [[UInt8]] {
    let lines = SerialServer.answers(to: Array(input), context)
    return lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map(Array.init)
  }
}
