/// The ways in which a word is marked to mean people of every gender.
package enum GenderSpelling: String, Sendable, CaseIterable {
  case star, colon, underscore, slash, bracket, dot, bullet, apostrophe, period, exclamation, capital, trema

  /// The marks of one character that `in` may follow, so that a word with one may be typed halfway: `Forscher:i`.
  package static let marks: Set<Unicode.Scalar> = {
    let marks = GenderMark.all.filter { $0.endings.contains(.in) }
      .map { Array(String(decoding: $0.mark, as: UTF8.self).unicodeScalars) }
    return Set(marks.filter { $0.count == 1 }.flatMap { $0 })
  }()
}

/// A mark inside a word that a gendered ending follows.
struct GenderMark {
  enum Ending {
    case innen, `in`
    /// The last letter of an adjective or article: Angehörige*r, ein*e.
    case letter
    /// Journalist(inn)en
    case innBracketEn
    /// The plural after a feminine: Forscherin(nen).
    case nen
  }

  var spelling: GenderSpelling
  /// UTF-8 of the mark.
  var mark: [UInt8]
  var endings: [Ending]
  /// What has to follow the ending.
  var closing: UInt8?

  init(_ spelling: GenderSpelling, _ mark: String, _ endings: [Ending], closing: Character? = nil) {
    self.spelling = spelling
    self.mark = Array(mark.utf8)
    self.endings = endings
    self.closing = closing?.asciiValue
  }

  private static let any: [Ending] = [.innen, .in, .letter, .nen]

  /// One row a mark, longer marks before their beginnings.
  static let all: [GenderMark] = [
    .init(.star, "\\*", any),  // Forscher\*innen
    .init(.star, "*", any),  // Forscher*innen, jede*r, Forscherin*nen
    .init(.star, "&#42;", any),  // Forscher&#42;innen
    .init(.star, "∗", any),  // Forscher∗innen
    .init(.star, "＊", any),  // Forscher＊innen
    .init(.star, "⁎", any),  // Forscher⁎innen
    .init(.colon, ":", any),  // Forscher:innen, Abgeordnete:r
    .init(.underscore, "\\_", any),  // Forscher\_innen
    .init(.underscore, "_", any),  // Forscher_innen
    .init(.slash, "/-", any),  // Forscher/-innen, Beauftragte/-r
    .init(.slash, "/‑", any),  // Forscher/‑innen
    .init(.slash, "/", any),  // Forscher/innen
    .init(.bracket, "(-", any, closing: ")"),  // Forscher(-innen)
    .init(.bracket, "(", any, closing: ")"),  // Forscher(innen), Forscherin(nen)
    .init(.bracket, "(", [.innBracketEn]),  // Journalist(inn)en
    .init(.dot, "·", any),  // Forscher·innen
    .init(.dot, "‧", any),  // Forscher‧innen
    .init(.bullet, "•", any),  // Forscher•innen
    .init(.apostrophe, "’", [.innen, .in]),  // Forscher’innen
    .init(.apostrophe, "'", [.innen, .in]),  // Forscher'innen
    .init(.period, ".", [.innen]),  // Forscher.innen; `.in` is an address
    .init(.exclamation, "!", [.innen]),  // Forscher!innen
  ]

  /// For each byte, whether a mark begins with it.
  static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 256)
    for row in all { beginnings[Int(row.mark[0])] = true }
    return beginnings
  }()

  /// What stands before `In` without being a person: LinkedIn, PlugIn, Log-In.
  static let englishVerbs: Set<String> = [
    "add", "all", "build", "built", "buy", "check", "cut", "dial", "drive", "drop", "fade", "fill", "hook", "linked",
    "lock", "log", "opt", "phone", "plug", "pull", "push", "roll", "sign", "sit", "stand", "tie", "trade", "walk",
  ]

  /// What `innen` is the opposite of or stands in a row with: außen/innen.
  static let adverbs: Set<String> = ["aussen", "draussen", "oben", "unten", "vorn", "vorne", "hinten", "mitten"]

  /// The articles and pronouns that take a marked `e`: ein*e, kein:e, unser_e.
  static let articles: Set<String> = [
    "ein", "kein", "mein", "dein", "sein", "ihr", "unser", "welch", "dies", "irgendein",
  ]
}
