/// The ways in which a word is marked to mean people of every gender.
package enum GenderSpelling: String, Sendable, CaseIterable {
  case star, colon, underscore, slash, bracket, dot, bullet, apostrophe, period, exclamation, capital, trema
}

/// A mark inside a word that a gendered ending follows.
struct GenderMark {
  enum Ending { case innen, `in`, letter }

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

  /// One row a mark, longer marks before their beginnings.
  static let all: [GenderMark] = [
    .init(.star, "\\*", [.innen, .in, .letter]),  // Forscher\*innen
    .init(.star, "*", [.innen, .in, .letter]),  // Forscher*innen, jede*r
    .init(.star, "&#42;", [.innen, .in, .letter]),  // Forscher&#42;innen
    .init(.star, "∗", [.innen, .in, .letter]),  // Forscher∗innen
    .init(.star, "＊", [.innen, .in, .letter]),  // Forscher＊innen
    .init(.star, "⁎", [.innen, .in, .letter]),  // Forscher⁎innen
    .init(.colon, ":", [.innen, .in, .letter]),  // Forscher:innen, Abgeordnete:r
    .init(.underscore, "\\_", [.innen, .in, .letter]),  // Forscher\_innen
    .init(.underscore, "_", [.innen, .in, .letter]),  // Forscher_innen
    .init(.slash, "/-", [.innen, .in, .letter]),  // Forscher/-innen, Beauftragte/-r
    .init(.slash, "/‑", [.innen, .in, .letter]),  // Forscher/‑innen
    .init(.slash, "/", [.innen, .in, .letter]),  // Forscher/innen
    .init(.bracket, "(-", [.innen, .in, .letter], closing: ")"),  // Forscher(-innen)
    .init(.bracket, "(", [.innen, .in, .letter], closing: ")"),  // Forscher(innen)
    .init(.dot, "·", [.innen, .in, .letter]),  // Forscher·innen
    .init(.dot, "‧", [.innen, .in, .letter]),  // Forscher‧innen
    .init(.bullet, "•", [.innen, .in, .letter]),  // Forscher•innen
    .init(.apostrophe, "’", [.innen, .in]),  // Forscher’innen
    .init(.apostrophe, "'", [.innen, .in]),  // Forscher'innen
    .init(.period, ".", [.innen]),  // Forscher.innen; `.in` is an address
    .init(.exclamation, "!", [.innen]),  // Forscher!innen
  ]

  /// What stands before `In` without being a person: LinkedIn, PlugIn, Log-In.
  static let englishVerbs: Set<String> = [
    "add", "all", "build", "built", "buy", "check", "cut", "dial", "drive", "drop", "fade", "fill", "hook", "linked",
    "lock", "log", "opt", "phone", "plug", "pull", "push", "roll", "sign", "sit", "stand", "tie", "trade", "walk",
  ]

  /// The articles and pronouns that take a marked `e`: ein*e, kein:e, unser_e.
  static let articles: Set<String> = [
    "ein", "kein", "mein", "dein", "sein", "ihr", "unser", "welch", "dies", "irgendein",
  ]
}
