/// Which kind of section a heading begins.
struct SectionKinds: Sendable {
  /// From the archive's `fundstelle.yaml`; they come first.
  private let own: [SectionRule]

  init(_ settings: ArchiveSettings = .default) {
    own = settings.sections
  }

  /// Nil for a heading that stands in no table, which means body.
  func kind(of heading: [UInt8]) -> SectionKind? {
    guard heading.count <= 200 else { return nil }
    let folded = FoldedText.padded(heading)
    if let rule = own.first(where: { $0.text.matches(folded) }) { return rule.kind }
    if CommentHeading.matches(heading, folded) { return .comments }
    if let kind = SectionKinds.known(folded) { return kind }
    guard folded.count > 1, ByteClass.isDigit(folded[1]) else { return nil }
    return SectionKinds.known(SectionKinds.withoutNumbering(folded))
  }

  private static func known(_ folded: [UInt8]) -> SectionKind? {
    if let kind = exact[folded] { return kind }
    guard folded.count > 3 else { return nil }
    return open[Array(folded[1..<3])]?.first { $0.text.matches(folded) }?.kind
  }

  /// `1. Links` and `#12 Links` are `Links`.
  static func withoutNumbering(_ folded: [UInt8]) -> [UInt8] {
    var start = 0
    while start + 1 < folded.count, ByteClass.isDigit(folded[start + 1]) {
      let end = folded[(start + 1)...].firstIndex(of: 0x20) ?? folded.count - 1
      guard folded[(start + 1)..<end].allSatisfy(ByteClass.isDigit) else { break }
      start = end
    }
    return Array(folded[start...])
  }

  private static let exact: [[UInt8]: SectionKind] = {
    var kinds: [[UInt8]: SectionKind] = [:]
    for (kind, headings) in table {
      for heading in headings where !heading.contains("*") { kinds[FoldedText.padded(Array(heading.utf8))] = kind }
    }
    return kinds
  }()

  /// Those with a `*`, by the two letters that they begin with.
  private static let open: [[UInt8]: [SectionRule]] = {
    let rules = table.flatMap { kind, headings in
      headings.filter { $0.contains("*") }.map { SectionRule(pattern: $0, kind: kind) }
    }
    return Dictionary(grouping: rules) { $0.text.beginning ?? [] }
  }()

  /// Case, accents, emoji, numbering and punctuation do not count; `*` stands for anything.
  private static let table: [(SectionKind, [String])] = [
    (
      .lead,
      [
        "Was ist", "Das Wichtigste", "Das Wichtigste in Kürze", "Das Wichtigste zuerst", "Das Wichtigste heute",
        "Das Wichtigste der Woche", "Kurz und knapp", "Kurz & knapp", "In aller Kürze", "In Kürze", "Überblick",
        "Im Überblick", "Auf einen Blick", "Der Überblick",
        "TL;DR", "TLDR", "Editorial", "Vorwort", "Einleitung", "Intro", "Zusammenfassung", "Kurzfassung",
        "Worum es geht",
        "Themen dieser Ausgabe", "In dieser Ausgabe", "Das Thema", "Key takeaways", "Summary", "At a glance",
        "In brief",
        "In short", "Overview", "The big picture", "Top story", "What's happening", "Highlights", "In this issue",
      ]
    ),
    (
      .body,
      [
        "Was war", "Hintergrund", "Hintergründe", "Analyse", "Warum das wichtig ist", "Warum ist das wichtig",
        "Was das bedeutet", "Einordnung", "Kommentar", "Kontext", "Fazit", "Interview", "Meinung",
        "Ausblick", "Background", "Analysis", "Why it matters", "What it means", "Context", "Opinion", "Deep dive",
      ]
    ),
    (
      .links,
      [
        "Links", "Link", "Links der *", "Links des *", "Links zum *", "Linktipps", "Linkliste", "Weitere Links",
        "Lesetipps", "Lesetipp", "Lesetipps *",
        "Leseempfehlungen", "Lesenswert", "Lesenswertes", "Hörtipps", "Sehenswert", "Empfehlungen", "Zum Weiterlesen",
        "Weiterlesen", "Mehr zum Thema", "Schnelle Nummern", "Meldungen",
        "Weitere Meldungen", "Kurze Meldungen", "Was sonst noch war", "Was sonst noch geschah", "Was noch war",
        "Sonst noch",
        "Und sonst", "Und sonst so", "Und sonst noch", "Was sonst noch wichtig ist", "Außerdem", "Ausserdem",
        "Außerdem wichtig", "Ticker", "Newsticker", "Nachrichtenticker", "Kurzmeldungen", "Kurznachrichten",
        "Kurz notiert", "Kurz gemeldet", "Vermischtes", "Weitere Nachrichten", "Weitere Themen", "Fundstücke",
        "Presseschau",
        "Termine", "Quellen", "Further reading", "Reading list", "Quick links", "Quick hits", "Link roundup",
        "In other news",
        "Also", "News in brief", "More news", "What we're reading", "Worth reading", "Elsewhere", "References",
        "Sources",
      ]
    ),
    (
      .comments,
      [
        "Kommentare", "Alle Kommentare", "Neue Kommentare", "Bisherige Kommentare", "Keine Kommentare",
        "Leserkommentare", "Leserinnenkommentare", "Kommentare zu diesem *", "Kommentare zum Artikel",
        "Kommentare zum Beitrag", "Kommentare unserer Leser*", "Kommentare der Leser*", "Kommentare von Leser*",
        "Kommentare und Trackbacks", "Kommentar verfassen", "Kommentar schreiben", "Kommentar hinterlassen",
        "Kommentar abgeben", "Schreibe einen Kommentar*", "Schreiben Sie einen Kommentar*",
        "Hinterlasse einen Kommentar*", "Hinterlassen Sie einen Kommentar*", "Hinterlasse eine Antwort*",
        "Schreibe eine Antwort*", "Trackbacks", "Pingbacks", "Webmentions", "Comments", "No comments", "All comments",
        "No comments yet", "Reader comments", "Leave a comment", "Leave a reply", "Post a comment",
      ]
    ),
    (
      .boilerplate,
      [
        "Impressum", "Impressum *", "Über diesen Newsletter", "Über den Newsletter", "Über uns", "Über mich",
        "Über den Autor", "Über die Autorin", "Über die Autoren", "Abo", "Abonnieren", "Abonnement",
        "Newsletter abonnieren", "Abmelden",
        "Abbestellen", "Werbung", "Anzeige", "Anzeigen", "Gesponsert", "Sponsor", "Sponsoren", "Partner",
        "Unterstütze uns",
        "Unterstützen", "Unterstützt uns", "Unterstützen Sie uns", "Spenden", "Mitglied werden",
        "Jetzt Mitglied werden", "Weiterempfehlen", "Weitersagen",
        "Newsletter weiterempfehlen", "Empfiehl uns weiter", "Empfehlen Sie uns weiter", "Teilen", "Feedback",
        "Kontakt", "Datenschutz", "Datenschutzerklärung", "Disclaimer",
        "Haftungsausschluss", "Transparenzhinweis", "In eigener Sache", "Stellenanzeigen", "Folge uns",
        "Folgen Sie uns", "Imprint",
        "About", "About us", "About this newsletter", "Subscribe", "Unsubscribe", "Advertisement", "Sponsored",
        "Our sponsor",
        "Support us", "Share this newsletter", "Share", "Privacy policy", "Contact",
      ]
    ),
  ]
}

/// A heading pattern and the kind of section it begins.
package struct SectionRule: Sendable, Equatable {
  package let pattern: String
  package let kind: SectionKind
  let text: TextPattern

  package init(pattern: String, kind: SectionKind) {
    self.pattern = pattern
    self.kind = kind
    text = TextPattern(pattern)
  }
}
