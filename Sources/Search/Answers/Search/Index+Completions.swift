internal import GermanText
internal import Newsletter

extension Index {
  /// At most so many completions are given.
  package static var mostCompletions: Int { CompletionTable.mostWords }

  /// Words and names that begin with a text, the most frequent first.
  package borrowing func completions(of text: String, limit: Int) throws(IndexError) -> [Completion] {
    guard limit > 0, let prefix = TypedPrefix(text) else { return [] }
    return try reading { () throws(DatabaseError) in
      var found = prefix.words.isEmpty ? try words(prefix, limit) : try continuations(prefix, limit)
      for source in try sources(prefix) where !found.contains(where: { $0.text == source.text }) {
        found.append(source)
      }
      found.sort { ($0.count, $1.text) > ($1.count, $0.text) }
      return Array(found.prefix(limit))
    }
  }

  // MARK: One word

  private borrowing func words(_ prefix: TypedPrefix, _ limit: Int) throws(DatabaseError) -> [Completion] {
    var completions: [Completion] = []
    for (term, count) in try frequentTerms(prefix, limit) {
      guard completions.count < limit else { break }
      guard !term.isFunctionWord, let text = try surface(of: term) else { continue }
      // A vowel that was tried with dots has to have them: Duell is none of „dull“.
      guard term.starts(with: prefix.folded) || text.hasUmlaut else { continue }
      completions.append(Completion(text: text, count: count, kind: .word))
    }
    return completions
  }

  /// Terms of the word level with their counts, the most frequent first.
  private borrowing func frequentTerms(
    _ prefix: TypedPrefix, _ limit: Int
  ) throws(DatabaseError) -> [(term: [UInt8], count: Int)] {
    try createVocabulary()
    let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ?1 AND term < ?2")
    var terms: [(term: [UInt8], count: Int)] = []
    for spelling in prefix.spellings {
      let kept = try CompletionTable.words(beginningWith: spelling, limit: limit, in: connection)
      terms += kept
      guard kept.isEmpty else { continue }
      statement.bind(utf8: spelling, at: 1)
      statement.bind(utf8: spelling.next, at: 2)
      while try statement.step() { terms.append((statement.bytes(0), statement.int(1))) }
      statement.reset()
    }
    terms.sort { $0.count == $1.count ? $0.term.lexicographicallyPrecedes($1.term) : $0.count > $1.count }
    return terms
  }

  // MARK: Several words

  /// Rows that are looked at for what follows the words before the last one.
  private static let mostRows = 100
  /// Letters of the last word from which on it is looked up with those before it; the postings of a shorter beginning
  /// take too long to merge.
  private static let leastLetters = 3

  private borrowing func continuations(_ prefix: TypedPrefix, _ limit: Int) throws(DatabaseError) -> [Completion] {
    let phrases = prefix.spellings.map { prefix.words + [$0] }
    let isLookedUp = prefix.spellings[0].count >= Self.leastLetters
    let expressions =
      isLookedUp
      ? phrases.map { MatchExpression.phrase($0.map { [$0] }, isPrefix: true) }
      : [MatchExpression.phrase(of: prefix.words)]
    let texts = try texts(holding: MatchExpression.or(expressions), limit: Self.mostRows)
    let isComplete = isLookedUp && texts.count < Self.mostRows
    let leaf = Leaf(text: "", alternatives: phrases.map { .init(terms: $0, level: .prefix) })
    let highlighter = Highlighter(plan: Plan(leaf))
    var found: [[[UInt8]]: [String]] = [:]
    for text in texts {
      var own: [[[UInt8]]: String] = [:]
      for match in highlighter.matches(in: text, field: .text, &tokenizer.scratch) {
        let written = Array(text[match.range])
        own[Analyzer().chains(in: written).flatMap(\.words).map { Array($0.word.utf8) }] = written.asText
      }
      for (words, written) in own { found[words, default: []].append(written) }
    }
    let count = try connection.prepare("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH ?1")
    let best = found.sorted { ($0.value.count, $1.value[0]) > ($1.value.count, $0.value[0]) }.prefix(limit)
    return try best.map { words, written throws(DatabaseError) in
      count.bind(utf8: MatchExpression.phrase(of: words), at: 1)
      defer { count.reset() }
      let total = try isComplete ? written.count : count.step() ? count.int(0) : 0
      return Completion(text: written.usual ?? "", count: total, kind: .word)
    }
  }

  // MARK: Names

  /// Sources whose names are several words; those of one word are words already.
  private borrowing func sources(_ prefix: TypedPrefix) throws(DatabaseError) -> [Completion] {
    guard prefix.folded.count > 1, let first = prefix.folded.first, first < 0x7F else { return [] }
    let statement = try connection.prepare(
      """
      SELECT name, count(*) FROM source WHERE name >= ?1 AND name < ?2 AND instr(name, ' ') \
      GROUP BY name HAVING max(certain) OR count(*) > 1
      """)
    var found: [Completion] = []
    for initial in Self.initials(of: first) {
      statement.bind(utf8: initial, at: 1)
      statement.bind(utf8: initial.next, at: 2)
      while try statement.step() {
        let name = statement.text(0)
        let folded = Analyzer().chains(in: Array(name.utf8)).flatMap(\.words).map { Array($0.word.utf8) }
        guard Array(folded.joined(separator: [UInt8(ascii: " ")])).starts(with: prefix.folded) else { continue }
        found.append(Completion(text: name, count: statement.int(1), kind: .source))
      }
      statement.reset()
    }
    return found
  }

  /// What a folded letter may have been.
  private static func initials(of letter: UInt8) -> [[UInt8]] {
    let plain = String(Unicode.Scalar(letter))
    let dotted: [String: String] = ["a": "ä", "o": "ö", "u": "ü"]
    return [plain, plain.uppercased(), dotted[plain], dotted[plain]?.uppercased()]
      .compactMap { $0.map { Array($0.utf8) } }
  }

  // MARK: Spelling

  /// Rows that are looked at for how a word is usually written.
  private static let mostSamples = 4

  /// How a word is usually written in the archive.
  borrowing func surface(of term: [UInt8]) throws(DatabaseError) -> String? {
    if let known = spellings.texts[term] { return known }
    let leaf = Leaf(text: "", alternatives: [.init(terms: [term], level: .word)])
    let highlighter = Highlighter(plan: Plan(leaf))
    let written = try texts(holding: MatchExpression.phrase(of: [term]), limit: Self.mostSamples).compactMap { text in
      highlighter.matches(in: text, field: .text, &tokenizer.scratch).first.map { Array(text[$0.range]).asText }
    }
    guard let usual = written.usual else { return nil }
    spellings.keep(usual, for: term)
    return usual
  }

  /// The newest texts that an expression of full-text search finds.
  private borrowing func texts(holding expression: [UInt8], limit: Int) throws(DatabaseError) -> [[UInt8]] {
    let statement = try connection.prepare(
      """
      SELECT (SELECT text FROM passage WHERE id = passage_fts.rowid) FROM passage_fts \
      WHERE passage_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2
      """)
    statement.bind(utf8: expression, at: 1)
    statement.bind(limit, at: 2)
    var texts: [[UInt8]] = []
    while try statement.step() { texts.append(statement.bytes(0)) }
    return texts
  }
}

extension [String] {
  /// The one that is written most often; in small letters rather than as at the start of a sentence or in a title.
  fileprivate var usual: String? {
    let counts = reduce(into: [:]) { counts, text in counts[text, default: 0] += 1 }
    return counts.min { ($0.key.capitals, -$0.value, $0.key) < ($1.key.capitals, -$1.value, $1.key) }?.key
  }
}

extension [UInt8] {
  /// The first text after all that begin with this one.
  fileprivate var next: [UInt8] { dropLast() + [(last ?? 0) + 1] }

  /// Without soft hyphens.
  fileprivate var asText: String {
    String(String.UnicodeScalarView(String(decoding: self, as: UTF8.self).unicodeScalars.filter { $0 != "\u{AD}" }))
  }
}

extension String {
  fileprivate var capitals: Int { unicodeScalars.count { $0.properties.isUppercase } }

  fileprivate var hasUmlaut: Bool { unicodeScalars.contains { "äöüÄÖÜ\u{308}".unicodeScalars.contains($0) } }
}
