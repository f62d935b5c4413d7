import Newsletter
import Testing

@Suite struct PaywallTests {
  @Test(arguments: [
    "Dieser Artikel ist nur für zahlende Mitglieder", "Jetzt Mitglied werden", "Hast du schon einen Account? Einloggen",
    "Jetzt abonnieren, um weiterzulesen", "This post is for paid subscribers",
    "This post is for paying subscribers only",
    "Keep reading with a 7-day free trial", "Um weiterzulesen, werde Mitglied.", "**Jetzt Mitglied werden**",
    "[Jetzt Mitglied werden](https://a.de)", "Dieser Artikel ist nur fu\u{308}r zahlende Mitglieder.",
  ])
  func cutsOff(_ trailer: String) {
    let issue = issue("Anfang.\n\n## Sora\n\nDer Text beginnt\n\n\(trailer)\n")
    #expect(issue.access == .preview)
    #expect(issue.sections.map(\.isTruncated) == [false, true, false])
    #expect(issue.sections.last?.kind == .boilerplate && issue.sections.last?.passages.count == 1)
  }

  @Test func headingWithoutTextIsCutOffToo() {
    let issue = issue(
      """
      Text.

      ## Was Sora kann

      Dieser Artikel ist nur für zahlende Mitglieder

      Jetzt Mitglied werden

      Einloggen

      """
    )
    #expect(
      issue.outline == """
        # lead
        - Text.
        # Was Sora kann body truncated
        # boilerplate
        - Dieser Artikel ist nur für zahlende Mitglieder
        - Jetzt Mitglied werden
        - Einloggen
        """)
  }

  @Test func advertisementIsNotWhatIsCutOff() {
    let issue = issue("## Sora\n\nText\n\n## Anzeige\n\nKekse!\n\nJetzt abonnieren, um weiterzulesen")
    #expect(issue.sections.map(\.isTruncated) == [true, false, false])
    #expect(issue.sections.map(\.kind) == [.body, .boilerplate, .boilerplate])
  }

  @Test func trailerMayBeAHeading() {
    let issue = issue(
      "Text.\n\n## This post is for paying subscribers only\n\nSubscribe now\n\nAlready have an account? Sign in\n")
    #expect(issue.sections.map(\.kind) == [.lead, .boilerplate] && issue.sections[0].isTruncated)
    #expect(issue.access == .preview)
  }

  @Test(arguments: [
    "Jetzt Mitglied werden\n\nUnd weiter im Text.",
    "Text über Mitglieder: Dieser Artikel ist nur für zahlende Mitglieder gedacht.",
    "Anmelden", "Text.\n\nJetzt abonnieren", "Wer weiterlesen will, soll Mitglied werden.",
  ])
  func textIsNoTrailer(_ text: String) {
    let issue = issue("Anfang hier.\n\n" + text)
    #expect(issue.access == nil && !issue.sections.contains { $0.isTruncated })
  }

  @Test func trailerStandsAboveTheImprint() {
    let issue = issue("Text.\n\nJetzt Mitglied werden\n\n## Impressum\n\nAda, Berlin")
    #expect(issue.access == .preview && issue.sections.map(\.kind) == [.lead, .boilerplate, .boilerplate])
  }
}
