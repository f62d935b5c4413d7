import Foundation
import GermanText
import TestSupport
import Testing

/// What holds for every text, tried on many; a failure tells the seed and the text.
@Suite struct AnalyzerProperties {
  /// Pieces that meet in real texts, and some that should not.
  private static let pieces = [
    "Forscher", "innen", "in", "*innen", ":in", ":nen", "/-innen", "(innen)", "Innen", "ïnnen", "*r", ":e", "jede",
    "ein",
    "Bürger", "Häuser", "größer", "Straße", "Café", "über", "der", "und", "Start", "GPT", "4o", "1.5", "3,5", "2024",
    "-", "‑", "·", "•", "’", "'", "’s", "*", "_", "\\*", "\\", "/", "(", ")", ":", ".", ",", "!", "|", "@", "#", "&",
    "&shy;", "&#42;", " ", "  ", "\n", "\t", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{308}", "\u{301}", "ä", "Ö", "ï", "ß",
    "ẞ", "é", "ç", "ﬁ", "🤖", "👩‍🔬", "東", "Ж", "Ω", "\u{0}", "…", "–", "x", "I", "n", "S",
  ]

  /// Pieces whose case carries no meaning.
  private static let caseless = [
    "forscher", "innen", "*innen", ":in", "*r", "jede", "bürger", "häuser", "straße", "café", "über", "start", "gpt",
    "4o", "1.5", "-", "·", "’s", "*", "_", "/", "(", ")", ":", ".", " ", "\n", "\u{AD}", "ïnnen", "é", "ж",
  ]

  private static let cases = 3000

  @Test("ranges ascend, lie in the text and never overlap")
  func ranges() {
    forEachText { text, about in
      var end = 0
      for chain in Analyzer().chains(in: text) {
        let start = end
        for word in chain.words {
          #expect(word.range.lowerBound >= end && !word.range.isEmpty && word.range.upperBound <= text.count, about)
          end = word.range.upperBound
        }
        if let joined = chain.joined {
          #expect(joined.range.lowerBound >= start && joined.range.upperBound == end, about)
        }
      }
    }
  }

  @Test("the same text gives the same terms")
  func deterministic() {
    forEachText { text, about in #expect(Analyzer().chains(in: text) == Analyzer().chains(in: text), about) }
  }

  @Test("what is emitted is what is shown")
  func emitsChains() {
    var scratch = AnalyzerScratch()
    forEachText { text, about in
      var emitted: [String] = []
      Analyzer().analyze(text.span, scratch: &scratch) { term, level, range, advances in
        let bytes = term.withUnsafeBytes { Array($0) }
        let letters = String(decoding: bytes.dropFirst(level.marker == nil ? 0 : 1), as: UTF8.self)
        emitted.append("\(level) \(letters) \(range) \(advances)")
        return true
      }
      #expect(emitted == Analyzer().chains(in: text).flatMap(\.terms), about)
    }
  }

  @Test("NFC and NFD give the same terms")
  func normalization() {
    forEachText { text, about in
      let text = String(decoding: text, as: UTF8.self)
      #expect(terms(of: text.decomposedStringWithCanonicalMapping) == terms(of: text), about)
    }
  }

  @Test("case does not change a word")
  func caseless() {
    forEachText(of: Self.caseless) { text, about in
      let text = String(decoding: text, as: UTF8.self)
      #expect(words(of: text.uppercased()) == words(of: text), about)
    }
  }

  @Test("a word analyzed again stays what it is")
  func idempotent() {
    forEachText { text, about in
      for word in Analyzer().chains(in: text).flatMap(\.words) { #expect(words(of: word.word) == [word.word], about) }
    }
  }

  @Test("any bytes have terms, UTF-8 or not")
  func anyBytes() {
    var generator = SeededGenerator()
    let seed = generator.seed
    let marks = Array("*:_/-(innen)Inïß&#42;shy;’·.".utf8)
    for number in 0..<Self.cases {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator) : marks.randomElement(using: &generator) ?? 0
      }
      var end = 0
      for word in Analyzer().chains(in: bytes).flatMap(\.words) {
        #expect(
          word.range.lowerBound >= end && word.range.upperBound <= bytes.count, "seed \(seed), case \(number): \(bytes)"
        )
        end = word.range.upperBound
      }
    }
  }

  private func forEachText(of pieces: [String] = pieces, _ body: ([UInt8], Comment) -> Void) {
    var generator = SeededGenerator()
    let seed = generator.seed
    for number in 0..<Self.cases {
      let text = generator.text(of: pieces, upTo: 12)
      body(Array(text.utf8), "seed \(seed), case \(number): \(text.debugDescription)")
    }
  }
}

extension AnalyzedChain {
  /// What `analyze` is to emit for the chain.
  fileprivate var terms: [String] {
    words.enumerated().flatMap { index, word in
      var terms = ["word \(word.word) \(word.range) true"]
      if let stem = word.stem { terms.append("stem \(stem) \(word.range) false") }
      terms += word.parts.map { "part \($0) \(word.range) false" }
      if index == 0, let joined {
        terms.append("word \(joined.word) \(joined.range) false")
        if let stem = joined.stem { terms.append("stem \(stem) \(joined.range) false") }
      }
      return terms
    }
  }
}
