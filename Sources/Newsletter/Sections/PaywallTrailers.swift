/// Sentences that say the rest is for paying members.
enum PaywallTrailers {
  enum Strength {
    /// Says by itself that a text is cut off.
    case certain
    /// Says so where it ends an issue: `Jetzt Mitglied werden`.
    case ending
    /// A button that means nothing by itself, but belongs to a trailer beside it: `Einloggen`.
    case companion
  }

  /// How sure it is that a passage or a heading is no text but a trailer; nil for text.
  static func strength(of text: [UInt8]) -> Strength? {
    guard text.count <= 600, text.count >= 5, isPossible(text) else { return nil }
    let head = FoldedText.padded(Array(text.prefix(48)))
    guard head.count > 3, let rows = table[Array(head[1..<3])], rows.contains(where: { $0.pattern.mayMatch(head) })
    else {
      return nil
    }
    let folded = FoldedText.padded(text)
    return rows.first { $0.pattern.matches(folded) }?.strength
  }

  /// A quick look at the first five letters, as nearly every text is none.
  private static func isPossible(_ text: [UInt8]) -> Bool {
    var key: UInt64 = 0
    for byte in text.prefix(5) {
      // Emoji, accents and marks need the long way.
      guard ByteClass.isAlphanumeric(byte) || byte == 0x20 else { return isPossibleFolded(text) }
      key = key << 8 | UInt64(ByteClass.lowercased(byte))
    }
    return beginnings.contains(key)
  }

  private static func isPossibleFolded(_ text: [UInt8]) -> Bool {
    let folded = FoldedText.padded(Array(text.prefix(16)))
    // The last letter may be cut in two.
    guard folded.count > 8 else { return true }
    return beginnings.contains(folded[1..<6].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  private struct Row {
    var pattern: TextPattern
    var strength: Strength
  }

  private static let table: [[UInt8]: [Row]] = {
    var table: [[UInt8]: [Row]] = [:]
    for (strength, sentences) in [(Strength.certain, certain), (.ending, endings), (.companion, companions)] {
      for sentence in sentences {
        let pattern = TextPattern(sentence)
        if let beginning = pattern.beginning {
          table[beginning, default: []].append(Row(pattern: pattern, strength: strength))
        }
      }
    }
    return table
  }()

  private static let beginnings = Set(
    (certain + endings + companions).map { sentence in
      FoldedText.padded(Array(sentence.utf8)).dropFirst().prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    })

  /// `*` stands for anything; case and punctuation do not count.
  private static let certain = [
    // German
    "Dieser Artikel ist nur für *", "Dieser Beitrag ist nur für *", "Dieser Text ist nur für *",
    "Diese Ausgabe ist nur für *", "Dieser Newsletter ist nur für *", "Dieser Inhalt ist nur für *",
    "Diese Inhalte sind nur für *", "Dieser Post ist nur für *", "Diese Folge ist nur für *",
    "Dieser Artikel ist exklusiv für *", "Dieser Beitrag ist exklusiv für *", "Diese Ausgabe ist exklusiv für *",
    "Der Rest dieses * ist nur für *", "Der Rest dieser * ist nur für *", "Der vollständige * ist nur für *",
    "Der ganze * ist nur für *", "Nur für zahlende *", "Nur für Mitglieder*", "Nur für Abonnent*",
    "Jetzt abonnieren, um weiterzulesen", "Abonniere*, um weiterzulesen", "Abonnieren Sie*, um weiterzulesen",
    "Abonniere*, um weiter zu lesen", "Jetzt Mitglied werden, um weiterzulesen*", "Werde Mitglied, um weiterzulesen*",
    "Werde Mitglied und lies weiter*", "Melde dich an, um weiterzulesen*", "Um weiterzulesen*",
    "Um diesen Artikel zu lesen*",
    "Um diesen Beitrag zu lesen*", "Um den ganzen Artikel zu lesen*", "Weiterlesen mit *abo*",
    "Weiterlesen mit Mitgliedschaft*",
    "Lies weiter mit *", "Lese weiter mit einem *", "Lesen Sie weiter mit *",
    "Mit einer 7-tägigen kostenlosen Testphase *",
    "Mit einem kostenlosen 7-Tage-Test *", "Abonniere * um den Rest dieses *", "Dieser Artikel ist für zahlende *",
    "Dieser Beitrag ist für zahlende *", "Diese Ausgabe ist für zahlende *", "Dieser Beitrag ist zahlenden *",
    "Dieser Artikel ist zahlenden *", "Diese Ausgabe ist zahlenden *", "Ab hier lesen nur *", "Ab hier geht es nur *",
    "Hier endet die kostenlose *", "Hier endet der kostenlose *", "Hier beginnt der Bezahl*",
    // English: Substack, Ghost, Steady, beehiiv
    "This post is for paid subscribers*", "This post is for paying subscribers*", "This post is for subscribers*",
    "This post is only for paid*", "This episode is for paid subscribers*", "This article is for paid*",
    "This article is for paying*", "This article is for members*", "This content is for paid*",
    "This content is for members*",
    "This page is for paid*", "This page is for members*", "This post is for members*",
    "Keep reading with a 7-day free trial*",
    "Continue reading this post for free*", "Keep reading for free*", "Subscribe to * to keep reading*",
    "Subscribe to continue reading*", "Subscribe to keep reading*", "Subscribe to read the rest*",
    "Upgrade to paid to *",
    "Upgrade to a paid * to *", "Become a paid subscriber* to *", "Become a member to read *",
    "Become a member to continue *",
    "Sign up to read *", "Sign in to read *", "The rest of this post is for *", "The rest of this article is for *",
    "The full post is for *", "To read this post *", "Read more with a *subscription*", "Unlock the full *",
    "Unlock this *",
    "You've reached the end of the free *", "For paid subscribers only", "For paying subscribers only",
    "For members only",
    "Paid subscribers only", "Members only",
  ]

  private static let endings = [
    // German
    "Jetzt Mitglied werden", "Mitglied werden", "Werde Mitglied", "Werde jetzt Mitglied", "Werden Sie Mitglied",
    "Hast du schon einen Account*", "Hast du bereits einen Account*", "Du hast schon einen Account*",
    "Du hast bereits einen Account*", "Haben Sie schon einen Account*", "Haben Sie bereits einen Account*",
    "Hast du schon ein Konto*", "Hast du bereits ein Konto*", "Haben Sie bereits ein Konto*",
    "Sie haben bereits ein Konto*",
    "Schon Mitglied? *", "Bereits Mitglied? *", "Du bist schon Mitglied*", "Du bist bereits Mitglied*",
    "Sind Sie bereits Mitglied*", "Schon abonniert? *", "Bereits abonniert? *", "Bereits zahlendes Mitglied*",
    "Artikel freischalten", "Jetzt freischalten", "Steady-Mitglied werden*", "Weiterlesen auf Steady*",
    "Zum Weiterlesen anmelden*",
    // English
    "Already a paid subscriber*", "Already a paying member*", "Already have an account? *", "Upgrade to paid",
    "Claim my free post", "Or purchase a paid subscription*", "Become a paid subscriber", "Become a paid member",
  ]

  private static let companions = [
    // German
    "Schon Mitglied", "Bereits Mitglied", "Einloggen", "Anmelden", "Jetzt einloggen", "Jetzt anmelden",
    "Hier einloggen",
    "Jetzt abonnieren", "Abonnieren", "Jetzt upgraden", "Upgraden", "Kostenlos testen", "Jetzt kostenlos testen",
    "Mitgliedschaft abschließen*", "Abo abschließen*", "Mehr erfahren",
    // English
    "Already a subscriber*", "Already a member*", "Sign in", "Log in", "Subscribe now", "Subscribe", "Upgrade now",
    "Upgrade your account", "Start trial", "Start free trial", "Become a member", "Join now", "Upgrade",
  ]
}
