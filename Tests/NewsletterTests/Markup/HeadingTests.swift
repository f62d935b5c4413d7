import Newsletter
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    Row("x y.\n\n## Was war\n\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n## Was war ##\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n## Was war {#war .breit}\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\nWas war\n-------\n\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\nWas war\n===\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n**Was war**\n\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n**Was war**<br>\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n**Was war**  \ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n**Was war**\ny", "# lead\n- x y.\n- Was war y"),
    Row("x y.\n\n<b>Was war</b>\n\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n<h3>Was war</h3>y", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n**Eins** und **zwei**\n\ny", "# lead\n- x y.\n- Eins und zwei\n- y"),
    Row("x y.\n\n##Was war\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n## Was war {id=war}\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n### [Was war]{#war .wide}\ny", "# lead\n- x y.\n# Was war body\n- y"),
    Row("x y.\n\n##\n\ny", "# lead\n- x y.\n- y"), Row("x y.\n\n#kein Titel\n", "# lead\n- x y.\n- #kein Titel"),
    Row("x y.\n\n## Leer\n\n## Voll\ny", "# lead\n- x y.\n# Leer body\n# Voll body\n- y"),
    Row("x y.\n\nSatz am Ende.\n---\ny", "# lead\n- x y.\n- Satz am Ende.\n- y"),
    Row("x y.\n\n## A\n### B\nb\n## C\nc", "# lead\n- x y.\n# A body\n# A > B body\n- b\n# C body\n- c"),
    Row("x y.\n\n## Links\n### Video\nb", "# lead\n- x y.\n# Links links\n# Links > Video links\n- b"),
    Row("x y.\n\nWas ist\n- b", "# lead\n- x y.\n# Was ist lead\n- b"),
    Row("x y.\n\nDetails:\n- b", "# lead\n- x y.\n- Details:\n- b"),
  ])
  func divideMarkdown(_ row: Row) {
    #expect(issue(row.input).outline == row.expected)
  }

  @Test(arguments: [
    Row("Was ist\n- a\n\nWas Sora kann\n\nEs kann viel.", "# Was ist lead\n- a\n# Was Sora kann body\n- Es kann viel."),
    Row("Titel\n\nWas ist\n\nText hier.", "# Was ist lead\n- Text hier."),
    Row("Es beginnt so.\n\nWas war:\n\nText hier.", "# lead\n- Es beginnt so.\n# Was war: body\n- Text hier."),
    Row("Es beginnt so.\n\nNeues\n- a\n- b", "# lead\n- Es beginnt so.\n# Neues body\n- a\n- b"),
    Row("Es beginnt so.\n\nViele Grüße\n\nAda", "# lead\n- Es beginnt so.\n- Viele Grüße\n- Ada"),
    Row("Hallo zusammen\n\nEs beginnt so.", "# lead\n- Hallo zusammen\n- Es beginnt so."),
    Row("1. Was ist\n\nText hier.\n\n2. Links\n\n- a", "# 1. Was ist lead\n- Text hier.\n# 2. Links links\n- a"),
    Row("Es beginnt so.\n\nNeues\n=====\nText", "# lead\n- Es beginnt so.\n# Neues body\n- Text"),
    Row("Es beginnt so.\n\nEndet wie ein Satz.\n\nText", "# lead\n- Es beginnt so.\n- Endet wie ein Satz.\n- Text"),
  ])
  func dividePlainText(_ row: Row) {
    #expect(issue(row.input, path: "ausgabe.txt").outline == row.expected)
  }

  @Test(arguments: [
    Row("# Sora ist da\n\n## Was ist\n- a", "heading Sora ist da"),
    Row("# Sora\n\nx\n\n# Gemini\n\ny", "filename Ausgabe"),
    Row("Sora ist da\n\nEin Satz.", "text Sora ist da"), Row("Was ist\n\n- a", "filename Ausgabe"),
    Row("Sora ist da\n- a", "filename Ausgabe"),
    Row("20. Februar 2024\n\nSora ist da\n\nEin Satz.", "text Sora ist da"),
    Row("Ein ganzer Satz steht hier.\n\nx", "filename Ausgabe"), Row("Sora\n====\n\nx", "heading Sora"),
    Row("![Bild](a.png)\n\n# Sora\n\nx", "heading Sora"),
    Row("[Im Browser ansehen](https://a.de)\n\n# Sora\n\nx", "heading Sora"),
    Row("## Nur ein Abschnitt\nx", "filename Ausgabe"),
  ])
  func giveTheTitle(_ row: Row) {
    let title = issue(row.input).title
    #expect("\(title.origin.rawValue) \(title.text.string)" == row.expected)
  }

  @Test func repeatedTitleIsNoSection() {
    #expect(issue("---\ntitle: Sora ist da\n---\n# Sora ist da!\n\nText").outline == "# lead\n- Text")
  }
}
