import GermanText
import Mentions
import Testing

/// What holds for every name and text, tried on many; a failure tells the seed and the text.
@Suite struct MentionProperties {
  private static let decorations = [
    "s", "’s", "'s", "ʼs", "ʼ", "’", "-Video", "-generiert", "videos", "modelle", "ya", "2", " 2", "-2", " 1.5 Pro",
    "4o",
    " 3,5", ".", ", ", " ", "\u{A0}", "\n", "\u{AD}", "&shy;", "\u{200B}", "\u{301}", "\u{308}", "*innen", "*in", ":in",
    "/-in", "(in)", "(innen)", "*r", ":n", "_innen", "„", "“", "»", "*", "**", "_", "(", ")", "/", "-", "‑", "–", "·",
    "Forscher*innen ", "OpenAI-", "Jean-", "Der ", "die ", " KI", "x", "É", "ß", "東", "🤖", "https://a.de/", "@", "#",
    "¹", "½", "1.", "S", "'", "e", "en", " und ", "z. B. ", "3. ", "1,",
  ]

  private static let names = Catalogue.standard.models.flatMap { [$0.name] + $0.spellings + $0.aliases }

  @Test("a long name is looked up by its beginning (model: and 30 words took all memory)")
  func longNamesHaveFewCandidates() {
    let words = (1...30).map { "Wort\($0)" }.joined(separator: " ")
    let terms = NameQuery(words, in: .standard)?.candidateTerms ?? []
    #expect((1...64).contains(terms.count))
    #expect(!terms.contains { !$0.isPrefix })
  }

  @Test("ranges ascend and do not overlap, and what they cover is a mention by itself")
  func ranges() throws {
    try forEachText(1000) { query, text, about in
      let bytes = Array(text.utf8)
      let finder = MentionFinder(query)
      let found = finder.mentions(in: bytes)
      var end = 0
      for mention in found {
        #expect(mention.range.lowerBound >= end && mention.range.upperBound <= bytes.count, about)
        #expect(!mention.range.isEmpty, about)
        end = mention.range.upperBound
        let again = finder.mentions(in: Array(bytes[mention.range]))
        #expect(again.first?.range.lowerBound == 0 && again.first?.version == mention.version, about)
      }
    }
  }

  @Test("whoever has a mention has one of the candidates' words")
  func candidates() throws {
    try forEachText(4000) { query, text, about in
      let bytes = Array(text.utf8)
      guard !MentionFinder(query).mentions(in: bytes).isEmpty else { return }
      let terms = Self.terms(of: bytes)
      #expect(query.candidateTerms.contains { Self.holds($0, terms) }, about)
    }
  }

  @Test("the scan that spells texts out finds the same")
  func scan() throws {
    try forEachText(4000) { query, text, about in
      let bytes = Array(text.utf8)
      let found = MentionFinder(query).mentions(in: bytes).map(\.range)
      #expect(NameScan(query).mentions(in: bytes) == found, about)
    }
  }

  @Test("no bytes stop the finder")
  func total() throws {
    var generator = SeededGenerator()
    let finders = try ["Claude", "GPT-4", "DALL-E", "Überflieger", "o3", "Mistral"].map { name in
      MentionFinder(try #require(NameQuery(name, options: [.ignoreCase, .compounds, .aliases])))
    }
    let pieces: [[UInt8]] =
      ["Claude", "GPT-4", "DALL·E", "ü", "Mistral", " der ", "o3", "\u{AD}", "’s", "&shy;", "www."].map {
        Array($0.utf8)
      }
      + [[0xFF], [0xC2], [0xE2, 0x80], [0], [0x80], [0xF0, 0x9F], [0xCC, 0x88], [0x2D], [0x34], [0x26]]
    for number in 0..<3000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        text += pieces.randomElement(using: &generator) ?? []
      }
      for finder in finders {
        for mention in finder.mentions(in: text) {
          #expect(mention.range.upperBound <= text.count, "seed \(generator.seed), case \(number): \(text)")
        }
      }
    }
  }

  // MARK: The terms of a text

  /// The word level's terms at each position of a text.
  private static func terms(of text: [UInt8]) -> [[[UInt8]]] {
    var scratch = AnalyzerScratch()
    var positions: [[[UInt8]]] = []
    Analyzer().analyze(text.span, scratch: &scratch) { term, level, _, advances in
      guard level == .word else { return true }
      let bytes = term.withUnsafeBytes { Array($0) }
      if advances { positions.append([bytes]) } else { positions[positions.count - 1].append(bytes) }
      return true
    }
    return positions
  }

  private static func holds(_ candidate: CandidateTerms, _ positions: [[[UInt8]]]) -> Bool {
    positions.indices.contains { start in
      guard start + candidate.words.count <= positions.count else { return false }
      return candidate.words.indices.allSatisfy { offset in
        let isBeginning = candidate.isPrefix && offset == candidate.words.count - 1
        return positions[start + offset].contains {
          isBeginning ? $0.starts(with: candidate.words[offset]) : $0 == candidate.words[offset]
        }
      }
    }
  }

  private func forEachText(_ count: Int, _ body: (NameQuery, String, Comment) throws -> Void) throws {
    var generator = SeededGenerator()
    let seed = generator.seed
    for number in 0..<count {
      let name = Self.names.randomElement(using: &generator) ?? "Sora"
      var options: NameQuery.Options = []
      for option in [NameQuery.Options.ignoreCase, .aliases, .compounds] where Bool.random(using: &generator) {
        options.insert(option)
      }
      let query = try #require(NameQuery(name, options: options))
      let text =
        generator.text(of: Self.decorations, upTo: 2) + spelling(of: name, &generator)
        + generator.text(of: Self.decorations, upTo: 3)
      try body(query, text, "seed \(seed), case \(number): \(name) \(options.rawValue) in \(text.debugDescription)")
    }
  }

  /// The name with soft hyphens or other separators, other capitals and, where it has such letters, otherwise composed.
  ///
  /// Not both, and no soft hyphen after the first letter: before one the analyzer takes `AppleIn` for a feminine and
  /// `’S` for a genitive.
  private func spelling(of name: String, _ generator: inout SeededGenerator) -> String {
    var text = ""
    let isHyphenated = Bool.random(using: &generator)
    for (index, character) in name.enumerated() {
      if isHyphenated, index > 1, Int.random(in: 0..<6, using: &generator) == 0 { text += "\u{AD}" }
      switch (character, Int.random(in: 0..<8, using: &generator)) {
      case (" ", 0...3) where !isHyphenated, ("-", 0...3) where !isHyphenated:
        text += ["", " ", "-", "‑", "\u{A0}", "\n", "·"].randomElement(using: &generator) ?? ""
      case ("ü", 0...3): text += "u\u{308}"
      case (_, 1) where index > 0: text += character.uppercased()
      case (_, 2) where index > 0: text += character.lowercased()
      default: text.append(character)
      }
    }
    return text
  }
}
