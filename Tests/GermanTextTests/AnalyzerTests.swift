import GermanText
import Testing

@Suite struct AnalyzerTests {
  @Test(
    "word/stem+parts|joined of a line",
    arguments: [
      ("", ""),
      (" \t\r\n…—!", ""),
      ("1.5", "1.5/-"),
      ("3,5 Prozent", "3,5/- prozent/prozent"),
      ("Version 2.0.1.", "version/version 2.0.1/-"),
      ("GPT-4o", "gpt/gpt 4o/-|gpt4o"),
      ("über Uber", "ueber/- uber/uber"),
      ("Nutzer:innenzahlen", "nutzerinnenzahlen/nutzerzahl+nutzer+zahl"),
      ("Start-up", "start/start up/up|startup"),
    ])
  func shows(_ line: String, _ expected: String) { #expect(terms(of: line) == expected) }

  @Test("every level says what it holds")
  func levels() throws {
    let word = try #require(analyzed("Bürger*innenmeister").first)
    #expect(word.word == "buergerinnenmeister")
    #expect(word.stem == stems(of: "Bürgermeister").first)
    #expect(word.parts == stems(of: "Bürger Meister"))
    #expect(word.gender == .star)
    #expect(!word.isFunction)
  }

  @Test(
    "the rules that fired are named",
    arguments: [
      ("haus", [AnalyzedWord.Rule.lexicon]),
      ("Häuser", [.folded, .lexicon]),
      ("Ärztin", [.folded, .feminineInLexicon]),
      ("Memologin", [.feminine]),
      ("Zuzenkos", [.genitive]),
      ("Blorperungen", [.inflection]),
      ("herübergeschoben", [.folded, .verbPrefix]),
      ("Madchen", [.umlaut]),
      ("Zuzenko", []),
      ("über", [.folded, .functionWord]),
      ("der", [.functionWord]),
      ("4o", [.number]),
      ("Autor*in", [.gender(.star)]),
    ])
  func rules(_ word: String, _ rules: [AnalyzedWord.Rule]) { #expect(analyzed(word).first?.rules == rules) }

  @Test("a stem or part carries its level's marker, a word none")
  func markers() {
    var found: [String] = []
    var scratch = AnalyzerScratch()
    Analyzer().analyze(Array("Leser*innenbrief".utf8).span, scratch: &scratch) { term, level, range, advances in
      found.append("\(level) \(term.indices.first.map { term[$0] } ?? 0) \(range) \(advances)")
      return true
    }
    #expect(
      found == ["word 108 0..<16 true", "stem 1 0..<16 false", "part 2 0..<16 false", "part 2 0..<16 false"])
  }

  @Test("nothing more is emitted once the caller has enough", arguments: 1...6)
  func stops(after count: Int) {
    var emitted = 0
    var scratch = AnalyzerScratch()
    Analyzer().analyze(Array("Start-up für Bürger*innenzahlen".utf8).span, scratch: &scratch) { _, _, _, _ in
      emitted += 1
      return emitted < count
    }
    #expect(emitted == count)
  }
}
