import Foundation
import GermanText
import Newsletter
import TestSupport
import Testing

/// Properties that hold for any bytes at all. A failure prints the seed; the same seed gives the same texts.
@Suite struct ParserPropertyTests {
  private static let pieces = [
    "Sora", "Leser*innen", " ", " ", "\n", "\n\n", "\r\n", "*", "**", "_", "__", "`", "```", "~~", "[", "](", ")",
    "](https://a.de)",
    "![", "<", ">", "<p>", "</p>", "<b>", "<li>", "<!--", "-->", "<script>", "</script>", "&amp;", "&#x41;", "&", "\\",
    "# ", "## ", "- ",
    "1. ", "• ", "– ", "> ", "| a | b |\n|---|---|\n", "===", "---", "---\n", "+++\n", "title: a\n",
    "date: 2024-02-30\n", "(The Verge)", "(", ")",
    "{{", "}}", "{%", "%}", "{: .a}", "[^1]", "[^1]: ", "[a]: b\n", "ü", "u\u{308}", "🎉", "\u{A0}", "\u{AD}",
    "\u{200B}", "\u{0}", "\t", "    ",
    "https://", "://", "Was ist", "20. Februar 2024", "Jetzt Mitglied werden", "<a href=\"x\">", "</a>",
    "<img alt=\"b\">", "\u{FEFF}", "'", "\"",
    "::: info T\n", ":::\n", "!!! note \"T\"\n", "> [!tip] T\n", "[[", "]]", "[[a|b]]", "![[", "==", "%%", "^[", " ^a1",
    "[code]", "[/code]", "[caption id=\"a\"]", "[/caption]", "{% highlight r %}\n", "{% endhighlight %}\n",
    "{% comment %}",
    "{{< figure caption=\"K\" alt='L' >}}", "{#", "{.a}", "{/*", "*/}", "👉 ", "→ ", "▪️ ", "1️⃣ ", "-\u{A0}", "-- \n",
    "-----\n", "*****\n", "www.a.de", "data:image/png;base64,AA=", "<Karte>", "</Karte>", "<o:p>", "<?", "<![CDATA[",
    "##x",
    ": ", "a:: b\n", ":LOGBOOK:\n:END:\n", " \"T\")", "---json\n", "{\"title\": \"a\\u00fc\"}\n",
    "subtitle: \"a\\tb\"\n",
    "teaser: |\n  x\n\n  - y\n", "*[K]: L\n", "## 3 Kommentare\n", "import a from 'b';\n", "<a title='K's' href=x>",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func holdForRandomTexts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      guard check(Array(text.utf8), seed: seed) else { return }
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func holdForMutatedIssues(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<800 {
      var bytes = Array(Samples.all[Int.random(in: 0..<Samples.all.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes, using: &random) }
      // Broken UTF-8 never comes this far, but must not trap either.
      _ = IssueParser.parse(bytes: bytes, path: "a.md", settings: .default)
      guard check(Array(String(decoding: bytes, as: UTF8.self).utf8), seed: seed) else { return }
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(contentsOf: Self.pieces[index % Self.pieces.count].utf8, at: index)
    default: bytes.removeSubrange(index..<min(bytes.count, index + 9))
    }
  }

  /// False after the first text that breaks a property; it is told with its seed.
  private func check(_ bytes: [UInt8], seed: UInt64) -> Bool {
    for path in ["a.md", "a.txt"] {
      let issue = IssueParser.parse(bytes: bytes, path: path, settings: .default)
      for text in issue.placedTexts where !isTrue(text, to: bytes) {
        let input = String(decoding: bytes, as: UTF8.self).debugDescription
        Testing.Issue.record("seed \(seed), \(path): \(input) → \(text.string.debugDescription) \(text.runs)")
        return false
      }
    }
    return true
  }

  /// Runs ascend within the file, and each says what the file says, apart from joined lines and decoded characters.
  private func isTrue(_ text: SourceText, to file: [UInt8]) -> Bool {
    guard text.runs.first?.text == 0, text.range.lowerBound == text.runs[0].file, text.range.upperBound <= file.count
    else {
      return false
    }
    for (index, run) in text.runs.enumerated() {
      let isLast = index + 1 == text.runs.count
      let end = isLast ? text.utf8.count : text.runs[index + 1].text
      guard run.text < end, run.file < file.count else { return false }
      if !isLast, text.runs[index + 1].file <= run.file { return false }
      let said = text.utf8[run.text..<end]
      let stands = run.file + said.count <= file.count && file[run.file..<run.file + said.count].elementsEqual(said)
      let isSynthetic = said.allSatisfy { $0 == 0x20 } || file[run.file] == UInt8(ascii: "&")
      // Quoted values in front matter may spell a character in their own way.
      guard stands || isSynthetic || (file[run.file] == UInt8(ascii: "\\") && said.count <= 4) else { return false }
    }
    return true
  }

  @Test func composedAndDecomposedTextHaveTheSameStructure() {
    for sample in Samples.all {
      let one = issue(sample)
      let other = issue(sample.decomposedStringWithCanonicalMapping)
      #expect(one.sections.map(\.kind) == other.sections.map(\.kind))
      #expect(one.sections.map(\.passages.count) == other.sections.map(\.passages.count))
      #expect(one.date == other.date && one.access == other.access && one.title.origin == other.title.origin)
    }
  }

  /// What makes a quadratic parser slow; each takes milliseconds here.
  @Test(arguments: [
    "[", "![", "](", "*", "**a ", "_a ", "`", "`a``b", "<a ", "<a href=\"", "<!--", "{{", "<script>", "> ", "- ", "&",
    "a(", "[a](b \"", "\\", "~~~\n", "|", "[a]: <", "<p", "http://",
  ])
  func staysLinear(_ piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure { _ = issue(text + "\nEnde.") }
    #expect(time < .seconds(5))
  }
}
