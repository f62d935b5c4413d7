import TestSupport
import Testing

@testable import Search
@testable import Service

@Suite struct ExcerptTests {
  /// A word that fills texts: eight bytes with its blank, so that 40 of them make up the longest excerpt.
  private static func filler(_ count: Int) -> String { String(repeating: "Füllung ", count: count) }

  /// Matches wherever one of the words stands.
  private static func matches(of words: [String], in text: String) -> [Match] {
    let bytes = Array(text.utf8)
    var matches: [Match] = []
    for word in words {
      let word = Array(word.utf8)
      for start in bytes.indices where bytes[start...].starts(with: word) {
        matches.append(Match(field: .text, range: start..<(start + word.count), term: word.description, level: .word))
      }
    }
    return matches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func excerpt(of text: String, around words: String...) -> Excerpt {
    Excerpt(of: Array(text.utf8), around: matches(of: words, in: text))
  }

  /// What is marked, as it is shown.
  private static func shown(_ excerpt: Excerpt) -> [String] {
    excerpt.matches.map { String(decoding: excerpt.text[$0.range], as: UTF8.self) }
  }

  @Test("a short passage is shown whole")
  func short() {
    let text = "Das Modell Sora " + Self.filler(30) + "Ende."
    let excerpt = Self.excerpt(of: text, around: "Sora", "Modell")
    #expect(String(decoding: excerpt.text, as: UTF8.self) == text)
    #expect(Self.shown(excerpt) == ["Modell", "Sora"])
  }

  @Test("a long passage without matches shows its beginning")
  func noMatches() {
    let text = String(decoding: Self.excerpt(of: "Anfang " + Self.filler(100)).text, as: UTF8.self)
    #expect(text.hasPrefix("Anfang Füllung ") && text.hasSuffix(" Füllung …"))
    #expect((280...330).contains(text.utf8.count))
  }

  @Test(
    "where the most of the query's words stand, then where the most matches stand, then the first",
    arguments: [
      ("Sora", "Veo", "Sora ## Sora Veo ## Veo", "Sora Veo"), ("Sora", "Veo", "Sora ## Sora Sora ## Veo", "Sora Sora"),
      ("Sora", "Veo", "Sora ## Veo ## Sora", "Sora"), ("Sora", "Veo", "## Veo ##", "Veo"),
      ("Sora", "Veo", "Veo Veo Veo ## Sora Veo", "Sora Veo"),
    ])
  func densest(_ first: String, _ second: String, _ plan: String, _ expected: String) {
    let text = plan.split(separator: " ").map { $0 == "##" ? Self.filler(60) : $0 + " " }.joined()
    let excerpt = Self.excerpt(of: text, around: first, second)
    #expect(Self.shown(excerpt).joined(separator: " ") == expected)
  }

  @Test("cut at both ends between words, with an ellipsis")
  func middle() {
    let text = String(
      decoding: Self.excerpt(of: Self.filler(60) + "Sora " + Self.filler(60), around: "Sora").text, as: UTF8.self)
    #expect(text.hasPrefix("… Füllung ") && text.hasSuffix(" Füllung …"))
    #expect(text.split(separator: " ").allSatisfy { ["…", "Füllung", "Sora"].contains($0) })
  }

  @Test("a match near an end is not followed by an ellipsis for a few bytes")
  func ends() {
    let start = String(decoding: Self.excerpt(of: "Ein Sora " + Self.filler(60), around: "Sora").text, as: UTF8.self)
    #expect(start.hasPrefix("Ein Sora Füllung"))
    let end = String(decoding: Self.excerpt(of: Self.filler(60) + "ein Sora.", around: "Sora").text, as: UTF8.self)
    #expect(end.hasPrefix("… Füllung") && end.hasSuffix("Füllung ein Sora."))
  }

  @Test("a match of several words is shown whole or not at all")
  func wholeMatches() {
    for count in 20...45 {
      let text = Self.filler(60) + "Sora " + Self.filler(count) + "Modell Sora Turbo " + Self.filler(60)
      let phrase = Self.matches(of: ["Modell Sora Turbo"], in: text)
      let word = Self.matches(of: ["Sora"], in: text).prefix(1)
      let excerpt = Excerpt(of: Array(text.utf8), around: word + phrase)
      #expect(Self.shown(excerpt).first == "Sora")
      let isShown = String(decoding: excerpt.text, as: UTF8.self).contains("Modell")
      #expect(Self.shown(excerpt) == (isShown ? ["Sora", "Modell Sora Turbo"] : ["Sora"]), "\(count)")
    }
  }

  @Test("a word without end is left out, or cut between characters where it holds the match")
  func endless() {
    let excerpt = Self.excerpt(
      of: String(repeating: "ä", count: 500) + " Sora " + String(repeating: "ö", count: 500), around: "Sora")
    #expect(Self.shown(excerpt) == ["Sora"])
    #expect(String(decoding: excerpt.text, as: UTF8.self) == "… Sora …")
    let alone = Self.excerpt(
      of: String(repeating: "ä", count: 500) + "Sora" + String(repeating: "ö", count: 500), around: "Sora")
    let text = String(decoding: alone.text, as: UTF8.self)
    #expect(Self.shown(alone) == ["Sora"])
    #expect(!text.contains("\u{FFFD}") && text.hasPrefix("… ä") && text.hasSuffix("ö …"))
  }

  // MARK: Lines

  private static func lines(_ text: String, _ width: Int) -> [String] {
    Excerpt(whole: Array(text.utf8)).lines(width: width).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(
    "lines break at blanks and never exceed the width",
    arguments: [
      ("eins zwei drei", 9, ["eins zwei", "drei"]), ("eins zwei drei", 8, ["eins", "zwei", "drei"]),
      ("eins zwei", 9, ["eins zwei"]), ("eins zwei", 8, ["eins", "zwei"]), ("acht acht", 4, ["acht", "acht"]),
      ("eins\nzwei", 20, ["eins", "zwei"]), ("eins  zwei", 4, ["eins", "zwei"]), (" eins ", 20, ["eins"]), ("", 20, []),
      ("zwölf", 5, ["zwölf"]), ("zwo\u{308}lf", 5, ["zwo\u{308}lf"]),
      ("endloswort", 4, ["endl", "oswo", "rt"]), ("ab endloswort", 4, ["ab", "endl", "oswo", "rt"]),
      // Wide letters and emoji take two columns.
      ("東京東京", 4, ["東京", "東京"]), ("🤖 🤖", 5, ["🤖 🤖"]), ("🤖 🤖", 4, ["🤖", "🤖"]),
    ])
  func breaks(_ text: String, _ width: Int, _ expected: [String]) { #expect(Self.lines(text, width) == expected) }

  @Test("a match that is broken over two lines is marked on both")
  func brokenMatch() {
    let text = "Das Modell Sora kam"
    let lines = Excerpt(of: Array(text.utf8), around: Self.matches(of: ["Modell Sora"], in: text)).lines(width: 12)
    let shown = lines.map { line in line.matches.map { String(decoding: line.text[$0.range], as: UTF8.self) } }
    #expect(shown == [["Modell"], ["Sora"]])
  }

  @Test("whatever the passage, lines keep to the width, and no match is shown in part")
  func properties() {
    let pieces = [
      "Sora", "Modell", "Veo", " ", " ", " ", " ", "\n", "ein", "Fernsehbranche", "für", "ö", "🤖", "東京", "\u{308}", "-",
      "https://www.example.org/ein/langer/weg", ". ", ", ",
    ]
    var generator = SeededGenerator()
    for number in 0..<500 {
      let text = generator.text(of: pieces, upTo: 200)
      let about: Comment = "seed \(generator.seed), case \(number): \(text)"
      let matches = Self.matches(of: ["Sora", "Modell", "Fernsehbranche"], in: text)
      let excerpt = Excerpt(of: Array(text.utf8), around: matches)
      #expect(Set(Self.shown(excerpt)).isSubset(of: ["Sora", "Modell", "Fernsehbranche"]), about)
      #expect(excerpt.matches.isEmpty == matches.isEmpty, about)
      #expect(!String(decoding: excerpt.text, as: UTF8.self).contains("\u{FFFD}"), about)
      let width = Int.random(in: 2...80, using: &generator)
      for line in excerpt.lines(width: width) {
        let columns = String(decoding: line.text, as: UTF8.self).unicodeScalars.reduce(0) { $0 + $1.columns }
        #expect((0...width).contains(columns), about)
        #expect(line.matches.allSatisfy { $0.range.upperBound <= line.text.count }, about)
      }
    }
  }
}
