internal import GermanText

/// Words with their terms and the rules that fired, ready to be written.
package struct AnalysisReport: Sendable {
  private var text: [UInt8]
  private var chains: [AnalyzedChain]

  package init(text: String) {
    self.text = Array(text.utf8)
    chains = Analyzer().chains(in: self.text)
  }

  /// One object a word.
  package var jsonLines: String { words.map { json($0.word, joined: $0.joined) }.joined() }

  /// The whole input as one word in one line, whatever it holds: for evaluating word lists.
  package var jsonWord: String {
    guard let first = words.first else {
      return JSONWriter.line { json in json.object { write(nil, joined: nil, surface: 0..<text.count, to: &$0) } }
    }
    return json(first.word, joined: first.joined)
  }

  /// All in one object: its members.
  func write(to json: inout JSONWriter) {
    json.field("schema", SchemaVersion.current)
    json.array("words", words) { json, word in
      json.object { write(word.word, joined: word.joined, surface: word.word.range, to: &$0) }
    }
  }

  package func text(_ style: TextStyle) -> String {
    words.map { word, joined in
      let surface = String(decoding: text[word.range], as: UTF8.self)
      let terms = [
        "word \(word.word)", word.stem.map { "stem \($0)" },
        word.parts.isEmpty ? nil : "parts " + word.parts.joined(separator: ", "),
        joined.map { "joined \($0.word)" },
      ]
      let rules = word.rules.map { $0.explanation(of: word, surface: surface) }
      return style.title(surface) + "\n  " + terms.compactMap { $0 }.joined(separator: " · ") + "\n"
        + rules.map { "  " + style.faint($0) + "\n" }.joined()
    }
    .joined()
  }

  /// Each word, the first one of a hyphenated word with the joined form.
  private var words: [(word: AnalyzedWord, joined: AnalyzedWord?)] {
    chains.flatMap { chain in
      chain.words.enumerated().map { index, word in (word, index == 0 ? chain.joined : nil) }
    }
  }

  private func json(_ word: AnalyzedWord, joined: AnalyzedWord?) -> String {
    JSONWriter.line { json in json.object { write(word, joined: joined, surface: word.range, to: &$0) } }
  }

  private func write(
    _ word: AnalyzedWord?, joined: AnalyzedWord?, surface: Range<Int>, to json: inout JSONWriter
  ) {
    json.field("type", "word")
    json.field("surface", String(decoding: text[surface], as: UTF8.self))
    json.field("start", surface.lowerBound)
    json.field("end", surface.upperBound)
    json.field("word", word?.word)
    json.field("stem", word?.stem)
    json.field("parts", word?.parts ?? [])
    json.field("joined", joined?.word)
    json.field("gender", word?.gender?.rawValue)
    json.field("function", word?.isFunction ?? false)
  }
}

extension AnalyzedWord.Rule {
  /// The rule in plain words.
  fileprivate func explanation(of word: AnalyzedWord, surface: String) -> String {
    switch self {
    case .folded: "umlauts and accents folded: \(surface) → \(word.word)"
    case .gender(let spelling): "gender form (\(spelling.rawValue)): \(surface) = \(word.word)"
    case .lexicon: stem(of: word, "the lexicon knows it")
    case .feminineInLexicon: "the lexicon knows the masculine: stem \(word.stem ?? "")"
    case .feminine: "feminine ending: of one family with the masculine, stem \(word.stem ?? "")"
    case .functionWord: "function word: found as it is written, no stem and no parts"
    case .number: "holds digits: found as it is written"
    case .inflection: "not in the lexicon, inflection taken off: stem \(word.stem ?? "")"
    case .genitive: "not in the lexicon, -s of the genitive or plural taken off: stem \(word.stem ?? "")"
    case .verbPrefix: "a prefix before a verb that the lexicon knows: stem \(word.stem ?? "")"
    case .umlaut: "read with or without the dots of its umlauts: stem \(word.stem ?? "")"
    case .compound: "compound of \(word.parts.joined(separator: " + "))"
    case .joined: "joined by hyphens"
    case .suspended: "suspended hyphen: \(word.word) as well"
    }
  }

  private func stem(of word: AnalyzedWord, _ reason: String) -> String {
    word.stem == word.word ? reason : "\(reason): a form of \(word.stem ?? "")"
  }
}
