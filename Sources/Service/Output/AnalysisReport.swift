internal import GermanText

/// Words with their terms and the rules that fired.
package struct AnalysisReport: Report {
  private var input: [UInt8]
  private var chains: [AnalyzedChain]

  package init(text: String) {
    input = Array(text.utf8)
    chains = Analyzer().chains(in: input)
  }

  package var records: [Records] {
    [Records("words", words) { write($1.word, joined: $1.joined, surface: $1.word.range, to: &$0) }]
  }

  /// The whole input as one word in one line, whatever it holds: for evaluating word lists.
  package var jsonWord: String {
    let first = words.first
    return JSONWriter.line { json in
      json.object { json in
        write(first?.word, joined: first?.joined, surface: first?.word.range ?? 0..<input.count, to: &json)
      }
    }
  }

  package func text(_ style: TextStyle) -> String {
    words.map { word, joined in
      let surface = String(decoding: input[word.range], as: UTF8.self)
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

  private func write(
    _ word: AnalyzedWord?, joined: AnalyzedWord?, surface: Range<Int>, to json: inout JSONWriter
  ) {
    json.field("type", "word")
    json.field("surface", String(decoding: input[surface], as: UTF8.self))
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
