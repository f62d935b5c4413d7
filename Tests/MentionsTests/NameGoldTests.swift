import Foundation
import Testing

/// Sentences with names, judged by hand. They lie beside the package, or where `FUNDSTELLE_DATA` points.
enum NameGold {
  static let file: String = {
    if let path = ProcessInfo.processInfo.environment["FUNDSTELLE_DATA"] { return path + "/gold/names-dev.tsv" }
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/" + package + "/../shared/data/gold/names-dev.tsv"
  }()

  static let isThere = FileManager.default.isReadableFile(atPath: file)

  static let rows: [NameRow] = {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count > 2, let expected = NameRow.Outcome(rawValue: fields[2]) else { return nil }
      return NameRow(fields[0], fields[1], expected)
    }
  }()
}

@Suite(.enabled(if: NameGold.isThere, "the judged sentences are not on this machine"))
struct NameGoldMentionTests {
  @Test("is read whole") func count() { #expect(NameGold.rows.count > 80) }

  @Test(arguments: NameGold.rows)
  func isJudgedAlike(_ row: NameRow) throws { #expect(try row.outcome() == row.expected) }
}
