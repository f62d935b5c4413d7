import GermanText

/// The words of a text in reading order.
func analyzed(_ text: String) -> [AnalyzedWord] {
  Analyzer().chains(in: Array(text.utf8)).flatMap(\.words)
}

/// The terms of a text as `word/stem+part|joined`, one blank between words; `-` for no stem.
func terms(of text: String) -> String {
  terms(of: Array(text.utf8))
}

func terms(of text: [UInt8]) -> String {
  let chains = Analyzer().chains(in: text).map { chain in
    let words = chain.words.map { word in
      ([word.word + "/" + (word.stem ?? "-")] + word.parts).joined(separator: "+")
    }
    return words.joined(separator: " ") + (chain.joined.map { "|\($0.word)" } ?? "")
  }
  return chains.joined(separator: " ")
}

/// The terms on the word level.
func words(of text: String) -> [String] { analyzed(text).map(\.word) }

/// The terms on the stem level, words without one left out.
func stems(of text: String) -> [String] { analyzed(text).compactMap(\.stem) }

/// The words joined by hyphens.
func joined(in text: String) -> [String] {
  Analyzer().chains(in: Array(text.utf8)).compactMap { $0.joined?.word }
}

/// What each word covers in the text.
func surfaces(of text: String) -> [String] {
  let bytes = Array(text.utf8)
  return analyzed(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
}
