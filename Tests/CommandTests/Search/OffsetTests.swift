import Foundation
import TestSupport
import Testing

/// Offsets in answers point to what they say, in the answer and in the file.
@Suite struct OffsetTests {
  static let queries = [
    "Sora", "Forscher*innen", "\"künstliche Intelligenz\"", "Gesichtserkennung", "title:Sora", "Urheberrechts*",
    "GPT-4", "Nutzer OR Leserinnen", "section:Hintergrund Modell", "DALL-E",
  ]

  @Test(arguments: queries)
  func matchesLieInTheirText(query: String) throws {
    let answer = try Workplace.shared.get().answer(to: query)
    #expect(!answer.hits.isEmpty)
    for hit in answer.hits {
      #expect(!hit.matches.isEmpty, "\(hit.issue.path):\(hit.passage.line) has no match")
      for match in hit.matches { expectPlace(of: match, in: hit) }
    }
  }

  private func expectPlace(of match: Answer.Hit.Match, in hit: Answer.Hit) {
    let bytes = Array(hit.text(of: match).utf8)
    guard match.start < match.end, match.end <= bytes.count else {
      Issue.record("\(match) does not lie in „\(hit.text(of: match))“")
      return
    }
    guard let before = String(bytes: bytes[..<match.start], encoding: .utf8),
      let surface = String(bytes: bytes[match.start..<match.end], encoding: .utf8)
    else {
      Issue.record("\(match) cuts a character of „\(hit.text(of: match))“")
      return
    }
    #expect(match.startUTF16 == before.utf16.count)
    #expect(match.endUTF16 == before.utf16.count + surface.utf16.count)
    #expect(surface.first?.isWord == true, "„\(surface)“ begins a match")
    #expect(before.last?.isWord != true || match.level == "part", "„\(surface)“ begins inside a word")
    let after = String(decoding: bytes[match.end...], as: UTF8.self)
    #expect(after.first?.isWord != true || match.level == "part", "„\(surface)“ ends inside a word")
  }

  @Test(arguments: queries)
  func passagesLieInTheirFile(query: String) throws {
    let workplace = try Workplace.shared.get()
    let hits = try workplace.answer(to: query).hits
    #expect(!hits.isEmpty)
    for hit in hits {
      let file = try SourceFile(workplace.folder.file("Archive/" + hit.issue.path))
      let passage = hit.passage
      #expect(passage.byteStart < passage.byteEnd && passage.byteEnd <= file.bytes.count)
      let start = file.place(of: passage.byteStart)
      #expect(start.line == passage.line && start.column == passage.column)
      #expect(file.place(of: passage.byteEnd - 1).line == passage.endLine)
      let source = SourceFile.letters(of: file.bytes[passage.byteStart..<passage.byteEnd])
      let text = SourceFile.letters(of: Array(passage.text.utf8)[...])
      let end = file.bytes[..<passage.byteEnd].last
      #expect(source.first == text.first, "\(hit.issue.path):\(passage.line)")
      // A link's address may follow the last letter, and a mark the last character.
      #expect(source.last == text.last || end == passage.text.utf8.last, "\(hit.issue.path):\(passage.line)")
      #expect(text.isSubsequence(of: source), "\(hit.issue.path):\(passage.line)")
    }
  }

  @Test(arguments: queries)
  func grepPointsToTheFirstMatch(query: String) throws {
    let workplace = try Workplace.shared.get()
    let hits = try workplace.answer(to: query, "--strict").hits
    let run = try workplace.search("--strict", "--format", "grep", "--limit", "10000", query)
    #expect(!hits.isEmpty && run.lines.count == hits.count)
    for (line, hit) in zip(run.lines, hits) {
      let match = hit.matches.first { $0.field == hit.field }
      guard let place = line.wholeMatch(of: /(?<path>[^:]+):(?<line>[0-9]+):(?<column>[0-9]+):(?<text>.+)/)?.output,
        let row = Int(place.line), let column = Int(place.column)
      else {
        Issue.record("not path:line:column:text: \(line)")
        continue
      }
      #expect(place.path == hit.issue.path)
      #expect(String(place.text) == hit.passage.text.replacing("\n", with: " "))
      let file = try SourceFile(workplace.folder.file("Archive/\(place.path)"))
      let text = Array(hit.passage.text.utf8)
      let surface = text[(match?.start ?? 0)..<(match?.end ?? text.count)]
      let there = file.bytes(atLine: row, column: column)
      #expect(there.first == surface.first, "\(line)")
      #expect(
        SourceFile.letters(of: there).starts(with: SourceFile.letters(of: surface)),
        "„\(String(decoding: surface, as: UTF8.self))“ does not stand at \(line)")
    }
  }
}

/// A file of an archive, as an editor sees it.
struct SourceFile {
  var bytes: [UInt8]

  init(_ url: URL) throws { bytes = Array(try Data(contentsOf: url)) }

  /// Line and byte column, counted from 1.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (before.count { $0 == 0x0A } + 1, offset - lineStart + 1)
  }

  func bytes(atLine line: Int, column: Int) -> ArraySlice<UInt8> {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard line >= 1, line <= lines.count else { return [] }
    return bytes[min(lines[line - 1].startIndex + column - 1, bytes.count)...]
  }

  /// What is left when marks, blanks and soft hyphens are taken out.
  static func letters(of bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func isSubsequence(of other: [Unicode.Scalar]) -> Bool {
    var rest = self[...]
    for scalar in other where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}
