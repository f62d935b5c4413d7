import GermanText
import Testing

/// The terms of a text as `word/stem+part|joined`, one blank between words; `-` for no stem.
func terms(of text: String) -> String {
  Analyzer().chains(in: Array(text.utf8)).map { chain in
    let words = chain.words.map { word in
      let parts = word.parts.isEmpty ? "" : "+" + word.parts.joined(separator: "+")
      return "\(word.word)/\(word.stem ?? "-")\(parts)"
    }
    return words.joined(separator: " ") + (chain.joined.map { "|\($0.word)" } ?? "")
  }
  .joined(separator: " ")
}

func words(of text: String) -> [String] {
  Analyzer().chains(in: Array(text.utf8)).flatMap { $0.words.map(\.word) }
}

func surfaces(of text: String) -> [String] {
  let bytes = Array(text.utf8)
  return Analyzer().chains(in: bytes).flatMap { chain in
    chain.words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

@Suite struct AnalyzerTests {
  @Test(arguments: [
    ("Häuser", "haeuser/haus"),
    ("Haus", "haus/hau"),
    ("1.5", "1.5/-"),
    ("3,5 Prozent", "3,5/- prozent/prozen"),
    ("Version 2.0.1.", "version/versio 2.0.1/-"),
    ("GPT-4o", "gpt/gp 4o/-|gpt4o"),
    ("über Uber", "ueber/- uber/ub"),
  ])
  func shows(_ row: (String, String)) { #expect(terms(of: row.0) == row.1) }
}
