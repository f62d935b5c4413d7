/// Finds the spelling that all forms of a word share: the lexicon's, or where it does not know the word, by rule.
struct Stemmer: Sendable {
  /// A word as a rule has changed it, to look it up.
  private var spelling: [UInt8] = []

  /// Appends the stem of a folded word and returns the rule that found it, nil where the word stands alone.
  mutating func append(stemOf word: Span<UInt8>, to term: inout [UInt8]) -> AnalyzedWord.Rule? {
    if let rule = appendKnown(word, to: &term) { return rule }
    guard Self.isPlain(word) else {
      term.append(word)
      return nil
    }
    if appendMasculine(of: word, to: &term) { return .feminine }
    if appendVerb(word, to: &term) { return .verbPrefix }
    if appendInflected(word, to: &term) { return .inflection }
    if appendNominative(of: word, to: &term) { return .genitive }
    if appendWithUmlauts(word, to: &term) { return .umlaut }
    return appendWithoutUmlauts(word, to: &term) ? .umlaut : nil
  }

  /// Appends the stem of the family that `base` + `in` belongs to, where a mark has shown that ending: Kund*innen.
  mutating func append(stemOfMarked base: Span<UInt8>, to term: inout [UInt8]) {
    for start in 0..<max(base.count - 2, 0) {
      if appendFamily(of: base, from: start, to: &term) { return }
    }
    _ = append(stemOf: base, to: &term)
  }

  /// The families that the lexicon knows: the feminine, or else a base with one of the masculine's endings.
  private mutating func appendFamily(of base: Span<UInt8>, from start: Int, to term: inout [UInt8]) -> Bool {
    for ending in start == 0 ? GenderBase.endings : GenderBase.feminine {
      spelling.removeAll(keepingCapacity: true)
      spelling.append(base.extracting(start..<base.count))
      spelling.append(contentsOf: ending)
      guard let entry = Lexicon.entry(of: spelling.span), entry.classes.contains(.noun) else { continue }
      term.append(base.extracting(0..<start))
      entry.appendStem(of: spelling.span, to: &term)
      return true
    }
    return start == 0 && appendFamilyWithoutUmlaut(of: base, to: &term)
  }

  /// Gäst*innen, which no dictionary has: the base's umlaut undone is a noun.
  private mutating func appendFamilyWithoutUmlaut(of base: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    guard let umlaut = base.lastUmlaut else { return false }
    for ending in GenderBase.masculine {
      spelling.removeAll(keepingCapacity: true)
      for index in base.indices where index != umlaut { spelling.append(base[index]) }
      spelling.append(contentsOf: ending)
      guard let entry = Lexicon.entry(of: spelling.span), entry.classes.contains(.noun) else { continue }
      entry.appendStem(of: spelling.span, to: &term)
      return true
    }
    return false
  }

  private func appendKnown(_ word: Span<UInt8>, to term: inout [UInt8]) -> AnalyzedWord.Rule? {
    guard let entry = Lexicon.entry(of: word) else { return nil }
    let start = term.count
    entry.appendStem(of: word, to: &term)
    guard entry.classes.contains(.noun), let base = FeminineEnding.base(of: word) else { return .lexicon }
    // Spinnen: spinne, Termin: termin.
    let end = start + base
    let goesOn = term.count >= end + 2 && term[end] == UInt8(ascii: "i") && term[end + 1] == UInt8(ascii: "n")
    return goesOn ? .lexicon : .feminineInLexicon
  }

  // MARK: Words that the lexicon does not know

  /// Memologin → memologe.
  private mutating func appendMasculine(of word: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    spelling.removeAll(keepingCapacity: true)
    guard FeminineEnding.append(masculineOf: word, to: &spelling) else { return false }
    return appendStemOfSpelling(to: &term)
  }

  /// herunterzuladen → herunterladen: a prefix and a form of a verb.
  private func appendVerb(_ word: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    for prefix in VerbPrefix.all where word.hasPrefix(prefix) {
      let isWithZu = word.hasPrefix(VerbPrefix.zu, from: prefix.count)
      for start in isWithZu ? [prefix.count + VerbPrefix.zu.count, prefix.count] : [prefix.count] {
        let verb = word.extracting(start..<word.count)
        guard verb.count > 3, let entry = Lexicon.entry(of: verb), entry.classes.contains(.verb) else { continue }
        // A noun may stand after a short one: Anfahrten.
        guard entry.classes == .verb || prefix.count > VerbPrefix.shortest else { continue }
        term.append(contentsOf: prefix)
        entry.appendStem(of: verb, to: &term)
        return true
      }
    }
    return false
  }

  /// Vertokenungen → vertokenung.
  private mutating func appendInflected(_ word: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    spelling.removeAll(keepingCapacity: true)
    for row in WordEnding.inflections where row.append(word, to: &spelling) { return appendStemOfSpelling(to: &term) }
    return false
  }

  /// Soras → sora, Claudes → claude; not what ends in -ss or -us, which is no genitive.
  private mutating func appendNominative(of word: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    let end = word.count - 1
    guard end > 2, word[end] == UInt8(ascii: "s"), word[end - 1] != UInt8(ascii: "s"),
      word[end - 1] != UInt8(ascii: "u")
    else { return false }
    spelling.removeAll(keepingCapacity: true)
    spelling.append(word.extracting(0..<end))
    return appendStemOfSpelling(to: &term)
  }

  private func appendStemOfSpelling(to term: inout [UInt8]) -> Bool {
    if let entry = Lexicon.entry(of: spelling.span) {
      entry.appendStem(of: spelling.span, to: &term)
    } else {
      // As the word would have it that is spelled so.
      let word = spelling.span
      for index in word.indices where !word.isUmlaut(at: index) { term.append(word[index]) }
    }
    return true
  }

  /// Someone typing `Hauser` means Häuser.
  private mutating func appendWithUmlauts(_ word: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    spelling.removeAll(keepingCapacity: true)
    guard let entry = Umlauts.restore(word, at: 0, Lexicon.Cursor(), &spelling),
      !FunctionWords.contains(spelling.span)
    else { return false }
    entry.appendStem(of: spelling.span, to: &term)
    return true
  }

  /// Names that no lexicon knows meet with and without their umlauts: Grönloff, Gronloff.
  private mutating func appendWithoutUmlauts(_ word: Span<UInt8>, to term: inout [UInt8]) -> Bool {
    spelling.removeAll(keepingCapacity: true)
    for index in word.indices where !word.isUmlaut(at: index) { spelling.append(word[index]) }
    let isOther = Lexicon.entry(of: spelling.span) != nil || FunctionWords.contains(spelling.span)
    guard spelling.count < word.count, !isOther else {
      term.append(word)
      return false
    }
    term.append(contentsOf: spelling)
    return true
  }

  private static func isPlain(_ word: Span<UInt8>) -> Bool {
    for index in word.indices where word[index] &- UInt8(ascii: "a") > 25 { return false }
    return word.count > 2
  }
}

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }
}
