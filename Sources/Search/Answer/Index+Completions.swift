internal import GermanText
internal import Newsletter

extension Index {
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
      guard !term.isFunctionWord, let text = try surface(of: [term]) else { continue }
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
    var terms = try FrequentWords.words(beginningWith: prefix.folded, limit: limit, in: connection)
    if terms.isEmpty {
      let statement = try connection.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ?1 AND term < ?2")
      for spelling in prefix.spellings {
        statement.bind(utf8: spelling, at: 1)
        statement.bind(utf8: spelling.next, at: 2)
        while try statement.step() { terms.append((statement.bytes(0), statement.int(1))) }
        statement.reset()
      }
    }
    terms.sort { $0.count == $1.count ? $0.term.lexicographicallyPrecedes($1.term) : $0.count > $1.count }
    return terms
  }

  // MARK: Several words

  /// Rows that are looked at for what follows the words before the last one.
  private static let mostRows = 100

  private borrowing func continuations(_ prefix: TypedPrefix, _ limit: Int) throws(DatabaseError) -> [Completion] {
    var seen: Set<[[UInt8]]> = []
    for spelling in prefix.spellings {
      let phrase = prefix.words + [spelling]
      let leaf = Leaf(text: "", alternatives: [Leaf.Alternative(terms: phrase, level: .prefix)])
      let highlighter = Highlighter(plan: Plan(leaf))
      for text in try texts(holding: phrase.asPhrase + Array(" *".utf8), limit: Self.mostRows) {
        for match in highlighter.matches(in: text, field: .text, &tokenizer.scratch) {
          seen.insert(Analyzer().chains(in: Array(text[match.range])).flatMap(\.words).map { Array($0.word.utf8) })
        }
      }
    }
    var completions: [Completion] = []
    let count = try connection.prepare("SELECT count(*) FROM passage_fts WHERE passage_fts MATCH ?1")
    for terms in seen.sorted(by: { $0.joined(separator: [0]).lexicographicallyPrecedes($1.joined(separator: [0])) }) {
      count.bind(utf8: terms.asPhrase, at: 1)
      let total = try count.step() ? count.int(0) : 0
      count.reset()
      if let text = try surface(of: terms) { completions.append(Completion(text: text, count: total, kind: .word)) }
    }
    return completions
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
        guard Array(folded.joined(separator: [0x20])).starts(with: prefix.folded) else { continue }
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
    return [plain, plain.uppercased(), dotted[plain], dotted[plain]?.uppercased()].compactMap {
      $0.map { Array($0.utf8) }
    }
  }

  // MARK: Spelling

  /// Rows that are looked at for how a word is written most often.
  private static let mostSamples = 8

  /// How terms that follow each other are written in the archive, without soft hyphens; in small letters rather than as
  /// at the start of a sentence or in a title.
  borrowing func surface(of terms: [[UInt8]]) throws(DatabaseError) -> String? {
    let leaf = Leaf(text: "", alternatives: [Leaf.Alternative(terms: terms, level: .word)])
    let highlighter = Highlighter(plan: Plan(leaf))
    var counts: [(text: String, count: Int)] = []
    for text in try texts(holding: terms.asPhrase, limit: Self.mostSamples) {
      guard let match = highlighter.matches(in: text, field: .text, &tokenizer.scratch).first else { continue }
      let written = String(decoding: text[match.range], as: UTF8.self).withoutSoftHyphens
      if let place = counts.firstIndex(where: { $0.text == written }) {
        counts[place].count += 1
      } else {
        counts.append((written, 1))
      }
    }
    return counts.min { ($0.text.capitals, -$0.count) < ($1.text.capitals, -$1.count) }?.text
  }

  /// The newest texts that an expression of full-text search finds.
  private borrowing func texts(holding expression: [UInt8], limit: Int) throws(DatabaseError) -> [[UInt8]] {
    let statement = try connection.prepare(
      """
      SELECT text FROM passage WHERE id IN \
      (SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2) ORDER BY id DESC
      """)
    statement.bind(utf8: expression, at: 1)
    statement.bind(limit, at: 2)
    var texts: [[UInt8]] = []
    while try statement.step() { texts.append(statement.bytes(0)) }
    return texts
  }
}

extension [UInt8] {
  /// The first text behind all that begin with this one.
  fileprivate var next: [UInt8] { dropLast() + [(last ?? 0) + 1] }
}

extension [[UInt8]] {
  /// The terms side by side, as FTS5 reads them; terms hold no sign that would have to be escaped.
  fileprivate var asPhrase: [UInt8] { [0x22] + joined(separator: [PreparedTerms.next]) + [0x22] }
}

extension String {
  fileprivate var capitals: Int { unicodeScalars.count { $0.properties.isUppercase } }

  fileprivate var withoutSoftHyphens: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{AD}" }))
  }

  fileprivate var hasUmlaut: Bool { unicodeScalars.contains { "äöüÄÖÜ\u{308}".unicodeScalars.contains($0) } }
}
