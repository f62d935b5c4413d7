/// An ending of words that the lexicon does not know, and what stands in its place in their stem.
struct WordEnding {
  var ending: [UInt8]
  var replacement: [UInt8]

  init(_ ending: String, _ replacement: String = "") {
    self.ending = Array(ending.utf8)
    self.replacement = Array(replacement.utf8)
  }

  /// What must be left before the ending: shorter words are names or foreign.
  private static let shortestRest = 3

  /// Appends the word with its ending replaced; false, and nothing is appended, where the word does not end so.
  func append(_ word: Span<UInt8>, to spelling: inout [UInt8]) -> Bool {
    let rest = word.count - ending.count
    guard rest >= Self.shortestRest, word.hasSuffix(ending) else { return false }
    for index in 0..<rest { spelling.append(word[index]) }
    spelling.append(contentsOf: replacement)
    return true
  }
}

extension WordEnding {
  /// Inflection after suffixes that make a word's class certain, longer endings before their ends.
  static let inflections: [WordEnding] =
    nouns + verbs
    + adjectives.flatMap { suffix in
      ["sten", "ster", "stes", "stem", "ste", "eren", "erer", "eres", "erem", "ere", "en", "er", "es", "em", "e"]
        .map { WordEnding(suffix + $0, suffix) }
    }

  private static let nouns: [WordEnding] = [
    .init("ungen", "ung"),  // Verschlimmbesserungen
    .init("heiten", "heit"),  // Verfügtheiten
    .init("keiten", "keit"),  // Teilbarkeiten
    .init("schaften", "schaft"),  // Fangemeinschaften
    .init("taeten", "taet"),  // Virtualitäten
    .init("ionen", "ion"),  // Tokenisationen
    .init("ismen", "ismus"),  // Algorithmismen
    .init("nisses", "nis"),  // Speichernisses
    .init("nissen", "nis"),
    .init("nisse", "nis"),
    .init("enzen", "enz"),  // Kompetenzen
    .init("atoren", "ator"),  // Tokenisatoren
    .init("ologen", "ologe"),  // Memologen
    .init("ologien", "ologie"),
    .init("isten", "ist"),  // Wikipedisten
    .init("linge", "ling"),  // Nerdlinge
    .init("lingen", "ling"),
    .init("chens", "chen"),  // Botchens
    .init("leins", "lein"),
    .init("ern", "er"),  // Prompter: den Promptern
  ]

  private static let verbs: [WordEnding] = [
    .init("ierten", "ieren"),  // tokenisierten
    .init("ierter", "ieren"),
    .init("iertes", "ieren"),
    .init("iertem", "ieren"),
    .init("ierte", "ieren"),
    .init("ierst", "ieren"),
    .init("iert", "ieren"),
  ]

  private static let adjectives = [
    "isch",  // pythonische
    "lich",  // nerdliche
    "ig",  // spacige
    "bar",  // teilbare
    "los",  // werbelose
    "sam",  // klicksame
    "haft",  // nerdhafte
    "iv",  // generative
    "frei",  // werbefreie
    "end",  // promptende
  ]
}

extension Span<UInt8> {
  func hasSuffix(_ literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard count >= length else { return false }
    return literal.withUTF8Buffer { bytes in
      for index in 0..<length where unsafe bytes[index] != self[count - length + index] { return false }
      return true
    }
  }

  func hasSuffix(_ ending: [UInt8]) -> Bool {
    let start = count - ending.count
    guard start >= 0 else { return false }
    for index in ending.indices where ending[index] != self[start + index] { return false }
    return true
  }

  func hasPrefix(_ beginning: [UInt8], from start: Int = 0) -> Bool {
    guard count - start >= beginning.count else { return false }
    for index in beginning.indices where beginning[index] != self[start + index] { return false }
    return true
  }
}
