import Newsletter
import Testing

/// Lines that say by their beginning, or by the line beside them, what they are.
@Suite struct LineTests {
  @Test(arguments: [
    Row("1. FC Union siegt.", "1. FC Union siegt."), Row("21. Jahrhundert, neue Uhr.", "21. Jahrhundert, neue Uhr."),
    Row("3) Die Regel gilt.", "3) Die Regel gilt."),
    Row("21. Jahrhundert.\n\n19. Wagen.", "21. Jahrhundert.|19. Wagen."),
    Row("1. Eins.\n2. Zwei.", "Eins.|Zwei."), Row("1. Eins.\n1. Zwei.", "Eins.|Zwei."),
    Row("7. Eins.\n\n8. Zwei.", "Eins.|Zwei."),
    Row("1. Eins.\n   - Teil\n2. Zwei.", "Eins.|Teil|Zwei."),
    Row("- a\n- b\n\n3. Liga heißt das.", "a|b|3. Liga heißt das."),
    Row("**1.** FC", "1. FC"),
  ])
  func loneOrdinalKeepsItsNumber(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == "Anfang.|" + row.expected)
  }

  @Test(arguments: [
    Row("👉 Kran\n👉 Kai", "Kran|Kai"), Row("✅ Kran\n✅ Kai\n✅ Tor", "Kran|Kai|Tor"), Row("→ Kran\n→ Kai", "Kran|Kai"),
    Row("► Kran\n► Kai", "Kran|Kai"), Row("▪️ Kran\n▪️ Kai", "Kran|Kai"), Row("-\u{A0}Kran\n-\u{A0}Kai", "Kran|Kai"),
    Row("*\u{202F}Kran\n*\u{202F}Kai", "Kran|Kai"), Row("👉🏽 Kran\nhebt\n👉🏽 Kai", "Kran hebt|Kai"),
    Row("🇩🇪 Kran\n🇩🇪 Kai", "Kran|Kai"),
    Row("1️⃣ Kran\n2️⃣ Kai", "1️⃣ Kran|2️⃣ Kai"), Row("📅 Montag\n📍 Kai", "📅 Montag|📍 Kai"),
    Row("Text:\n➡ Kran\n➡ Kai", "Text:|Kran|Kai"),
    Row("👉 Kran\n\n👉 Kai", "Kran|Kai"), Row("👉Kran\n👉Kai", "Kran|Kai"), Row("🔥 Nur\neiner.", "🔥 Nur einer."),
    Row("Weg\n→ dort", "Weg → dort"),
    Row("🔹 Kran\n\nEin Satz.\n\n🔹 Kai", "🔹 Kran|Ein Satz.|🔹 Kai"), Row("„Kran“\n„Kai“", "„Kran“ „Kai“"),
  ])
  func signsThatRecurAreBullets(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == "Anfang.|" + row.expected)
  }

  @Test(arguments: [
    Row("Der Kran\n1. Mai 2024\n\nText hier.", "Der Kran 2024-05-01 text"),
    Row("1.5.2024\nDer Kran\n\nText hier.", "Der Kran 2024-05-01 text"),
    Row("Der Kran\nMittwoch, 1. Mai 2024, 8 Uhr\n\nText hier.", "Der Kran 2024-05-01 text"),
    Row("Der Kran\n2024-05-01\nvon Ada\n\nText hier.", "Der Kran 2024-05-01 text"),
    Row("Der Kran\nam Kai\n\nText hier.", "Ausgabe - filename"),
    Row("Am Kai steht seit\n1. Mai 2024 ein Kran.\n\nText.", "Ausgabe - filename"),
  ])
  func titleStandsAboveTheDate(_ row: Row) {
    for path in ["ausgabe.txt", "ausgabe.md"] {
      let issue = issue(row.input, path: path)
      let title = issue.title
      #expect("\(title.text.string) \(issue.date.day?.description ?? "-") \(title.origin.rawValue)" == row.expected)
    }
  }

  @Test(arguments: [
    Row("------\nKRAN\n------\nText hier.", "# KRAN body\n- Text hier."),
    Row("======\nKRAN.\n======\nText hier.", "# KRAN. body\n- Text hier."),
    Row("****\n* Kran *\n****\n\nText hier.", "# Kran body\n- Text hier."),
    Row("~~~~~\n1. Kran\n~~~~~\nText hier.", "# 1. Kran body\n- Text hier."),
    Row("#######\n# Kran #\n#######\nText hier.", "# Kran body\n- Text hier."),
    Row("+++++\nKran\n+++++\n- a\n- b", "# Kran body\n- a\n- b"),
    Row("_____\n\nText hier.\n_____", "# lead\n- Text hier."),
  ])
  func framesAreHeadings(_ row: Row) {
    let outline = issue("Hallo!\n\n" + row.input, path: "mail.txt").outline
    #expect(outline.replacing("# lead\n- Hallo!\n", with: "") == row.expected.replacing("# lead\n", with: ""))
  }

  @Test(arguments: [
    Row("Hallo!\n\nText.\n\n-- \nAda, Hafenbrief", "# lead\n- Hallo!\n- Text.\n# boilerplate\n- Ada, Hafenbrief"),
    Row("Hallo!\n\n--\nAda\n\nAbmelden: hier.", "# lead\n- Hallo!\n# boilerplate\n- Ada\n- Abmelden: hier."),
    Row("Eins.\n\n--\nZwei.\n\n--\nDrei.", "# lead\n- Eins.\n- Zwei.\n- Drei."),
  ])
  func signatureIsBoilerplate(_ row: Row) {
    #expect(issue(row.input, path: "mail.txt").outline == row.expected)
  }

  @Test func dashesInMarkdownAreNoSignature() {
    #expect(issue("Eins.\n\n--\nZwei.").sections.map(\.kind) == [.lead])
    #expect(issue("Eins.\n\n-- \nZwei.").sections.map(\.kind) == [.lead, .boilerplate])
  }

  @Test(arguments: [
    Row("Siehe www.kai.example/x_y_z.", "www.kai.example/x_y_z → https://www.kai.example/x_y_z"),
    Row("(WWW.Kai.example)", "WWW.Kai.example → https://WWW.Kai.example"),
    Row("[Kai](www.kai.example) x", "Kai → www.kai.example"),
    Row("https://www.kai.example/a", "https://www.kai.example/a → https://www.kai.example/a"),
    Row("mail@www.kai.example", ""), Row("www. ist kein Link.", ""),
    Row("[Kai]() und [Kran](<>).", ""), Row("<a href=\"\">Kai</a> x.", ""),
    Row("[Kai]({{< ref \"kai.md\" >}}) x", "Kai → kai.md"),
    Row("[Kai]({{ site.url }}/kai/) x", "Kai → /kai/"),
    Row("[Kai]({% post_url 2024-05-01-kai %}) x", "Kai → 2024-05-01-kai"),
    Row(
      "[Kai][] und [Kran][k].\n\n[Kai]: {{< ref \"kai.md\" >}}\n[k]: {% link kran.md %}", "Kai → kai.md|Kran → kran.md"),
    Row("[Kai]({{ '/kai' | url }}) x", "Kai → /kai"),
    Row("[Post](mailto: ada@kai.example?subject=Der Kran).", "Post → mailto: ada@kai.example?subject=Der Kran"),
    Row("[Kran](am Kai) ist kein Link.", ""), Row("Am [[Hafen|Kai]] und im [[Hafen]].", "Kai → Hafen"),
  ])
  func addressesAreLinks(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).passages.dropFirst().first?.linkList == row.expected)
  }
}
