/// Endings of words for women, each with that of the masculine, for words that the lexicon does not know.
///
/// `-innen` ends the plural of each.
enum FeminineEnding {
  /// Only people's names end so.
  static let sure: [WordEnding] = [
    .init("erin", "er"),  // Promptschreiberin
    .init("istin", "ist"),  // Bloggistin
    .init("eurin", "eur"),  // Amateurin
    .init("aerin", "aer"),  // Parlamentärin
    .init("itektin", "itekt"),  // Softwarearchitektin
    .init("ologin", "ologe"),  // Memologin
    .init("agogin", "agoge"),  // Medienpädagogin
    .init("ografin", "ograf"),  // Videografin
    .init("ographin", "ograph"),  // Videographin
    .init("osophin", "osoph"),  // Technosophin
    .init("onomin", "onom"),  // Klimaökonomin
    .init("athletin", "athlet"),  // Triathletin
    .init("chefin", "chef"),  // Technikchefin
    .init("freundin", "freund"),  // Brieffreundin
  ]

  /// Substances and places end so too (Serotin, Argentin): only where the lexicon knows the masculine or its last part.
  static let ifKnown: [WordEnding] = [
    .init("entin", "ent"),  // Vizepräsidentin
    .init("antin", "ant"),  // Technikpraktikantin
    .init("orin", "or"),  // Podcastautorin
    .init("atin", "at"),  // Technikbürokratin
    .init("urgin", "urg"),  // Neurochirurgin
    .init("wirtin", "wirt"),  // Kneipenwirtin
  ]

  /// First names and substances that end like a person's name.
  private static let exceptions: [[UInt8]] = [
    "glycerin", "glyzerin", "katerin", "katherin", "kerin", "kirstin", "leukerin", "serin", "sacharin",
  ].map { Array($0.utf8) }

  private static let shortestPart = 5

  /// How many letters stand before `in` or `innen` at the word's end.
  static func base(of word: Span<UInt8>) -> Int? {
    if word.count > 7, word.hasSuffix("innen") { return word.count - 5 }
    return word.count > 4 && word.hasSuffix("in") ? word.count - 2 : nil
  }

  /// Appends the masculine of a feminine; false, and nothing is appended, where the word is none.
  static func append(masculineOf word: Span<UInt8>, to spelling: inout [UInt8]) -> Bool {
    guard let base = base(of: word) else { return false }
    let singular = word.extracting(0..<(base + 2))
    if exceptions.contains(where: { $0.count == singular.count && singular.hasSuffix($0) }) { return false }
    for row in sure where row.append(singular, to: &spelling) { return true }
    for row in ifKnown where row.append(singular, to: &spelling) {
      if isKnown(spelling.span) { return true }
      spelling.removeAll(keepingCapacity: true)
    }
    return false
  }

  /// Whether a noun that the lexicon knows ends the word.
  private static func isKnown(_ word: Span<UInt8>) -> Bool {
    for start in 0..<max(word.count - shortestPart + 1, 0) {
      if Lexicon.entry(of: word.extracting(start..<word.count))?.classes.contains(.noun) == true { return true }
    }
    return false
  }
}
