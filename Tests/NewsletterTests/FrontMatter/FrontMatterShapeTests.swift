import Newsletter
import Testing

/// Front matter as site generators and editors write it, apart from plain YAML.
@Suite struct FrontMatterShapeTests {
  @Test(arguments: [
    // Blank lines and comments come first.
    Row("---\n\n# Vorlage\ntitle: Sturm\ndate: 2024-05-01\n---\nx", "Sturm 2024-05-01|x"),
    Row("---\n\n\ntitle: Sturm\ndate: 2024-05-01\n---\nx", "Sturm 2024-05-01|x"),
    Row("---\n# erst\n\n# dann\ndate: 2024-05-01\ntitle: Sturm\n---\nx", "Sturm 2024-05-01|x"),
    Row("\n\n---\r\n\r\n# Vorlage\r\ntitle: Sturm\r\n---\r\nx", "Sturm -|x"),
    // Tabs and comments stand behind values.
    Row("---\ntitle: \"Sturm\"\t# Text\ndate: 2024-05-01\t\t# Tag\n---\nx", "Sturm 2024-05-01|x"),
    Row("---\ntitle: Sturm # vorläufig\ndatum: '2024-05-01' \t # Tag\n---\nx", "Sturm 2024-05-01|x"),
    Row("---\ntitle:\tSturm\ndate:\t2024-05-01\n---\nx", "Sturm 2024-05-01|x"),
    // One key is broken, the others are read.
    Row("---\ntitle: Sturm: Teil 2\ndate: 2024-05-01\n---\nx", "Sturm: Teil 2 2024-05-01|x"),
    Row("---\nort: @Hafen\ntitle: >-\n  Sturm\n  am Kai\ndate: 2024-05-01\n---\nx", "Sturm am Kai 2024-05-01|x"),
    Row("---\ntitle: \"Sturm\" # offen: ja\nx: [a\ndate: 2024-05-01\n---\nx", "Sturm 2024-05-01|x"),
    // JSON, between lines or bare.
    Row("{\"title\": \"Sturm\", \"date\": \"2024-05-01\"}\n\nx", "Sturm 2024-05-01|x"),
    Row(
      "{\n\t\"date\": \"2024-05-01T06:00:00Z\",\n\t\"title\": \"Sturm \\u2013 \\ud83c\\udf2a\"\n}\nx",
      "Sturm – 🌪 2024-05-01|x"),
    Row("---\n{\n\t\"title\": \"Sturm\"\n}\n---\nx", "Sturm -|x"),
    Row("---json\n{\"title\": \"Sturm\"}\n---\nx", "Sturm -|x"),
    Row(";;;\n{\"title\": \"Sturm\"}\n;;;\nx", "Sturm -|x"),
    // TOML's longer texts.
    Row(
      "+++\ntitle = \"St\\u00fcrme \\\"Xaver\\\"\"\ndate = 2024-05-01 # Tag\n+++\nx", "Stürme \"Xaver\" 2024-05-01|x"),
    Row(
      "+++\ntitle = '''Sturm'''\ntags = [\n  \"a\", # eins\n  \"b\",\n]\ndate = 2024-05-01\n+++\nx",
      "Sturm 2024-05-01|x"),
    // Logseq's lines.
    Row("title:: Sturm\ndate:: [[2024-05-01]]\n\n- x", "Sturm 2024-05-01|x"),
    // What only looks like it is text.
    Row("{Klammer auf} und weiter.\n\nx", "Ausgabe -|{Klammer auf} und weiter.|x"),
    Row("---\n\n# Sturm\n\nWind: stark, Böen: stärker.\n\n---\n\nx", "Sturm -|Wind: stark, Böen: stärker.|x"),
    Row("{\"title\": \"Sturm\"} hieß die Datei.\n\nx", "Ausgabe -|{\"title\": \"Sturm\"} hieß die Datei.|x"),
  ])
  func isUnderstood(_ row: Row) {
    let issue = issue(row.input)
    #expect("\(issue.title.text.string) \(issue.date.day?.description ?? "-")|\(issue.texts)" == row.expected)
  }

  @Test(arguments: [
    "---\n\n# Vorlage\ntitle: Sturm\n---\nx", "---\ntitle: \"Sturm\"\t# Text\n---\nx", "{\"title\": \"Sturm\"}\nx",
    "---\ntitle: Sturm # Text\n---\nx", "title:: Sturm\n\nx", "+++\ntitle = \"\"\"\nSturm\"\"\"\n+++\nx",
  ])
  func isNoReasonToWarn(_ text: String) {
    #expect(issue(text).warnings.isEmpty && issue(text).title.text.string == "Sturm")
  }

  @Test(arguments: [
    Row("---\ntitle: Brief #17\n---\nx", "Brief #17|1"),
    Row("---\ntitle: Brief #17 # Text\n---\nx", "Brief #17 # Text|1"),
    Row("---\ntitle: #17\n---\nx", "#17|1"), Row("---\ntitle: Brief # 17\n---\nx", "Brief|0"),
    Row("---\ntitle: \"Brief\" #17\n---\nx", "Brief|0"),
    Row("---\ntitle: Lob der #Überschrift\n---\nx", "Lob der #Überschrift|1"),
  ])
  func numberBehindTheSignIsNoComment(_ row: Row) {
    let issue = issue(row.input)
    #expect("\(issue.title.text.string)|\(issue.warnings.count)" == row.expected)
  }

  @Test(arguments: [
    Row(String(repeating: "[", count: 200_000), "2: front matter is broken: nested too deeply"),
    Row("[[[[", "4: front matter is broken: did not find expected ',' or ']'"),
    Row("{a: [b", "3: front matter is broken: did not find expected ',' or ']'"),
    Row("[" + String(repeating: "[]", count: 90), "2: front matter is broken: did not find expected ',' or ']'"),
    Row("[a, b]", "2: title is no text"), Row("{a: b}", "2: title is no text"),
  ])
  func unreadableTitleIsNamedAndNone(_ row: Row) {
    let issue = issue("---\ntitle: \(row.input)\ndate: 2024-05-01\n---\nx y.")
    #expect(issue.title.origin == .filename && issue.title.text.string == "Ausgabe")
    #expect(issue.warnings.map { "\($0.line): \($0.message)" } == [row.expected])
    #expect(issue.date.day?.description == "2024-05-01")
  }

  @Test(arguments: [
    Row("---\ntitle: [Teil 1] Sturm\n---\nx", "[Teil 1] Sturm"),
    Row("---\ntitle: {Sturm} im Glas\n---\nx", "{Sturm} im Glas"),
    Row("---\ntitle: '[Sturm]'\n---\nx", "[Sturm]"),
  ])
  func bracketsMayBeginATitle(_ row: Row) {
    #expect(issue(row.input).title.text.string == row.expected)
  }

  @Test(arguments: [
    Row("---\ntitle: \"\"\n---\n\n![](a.jpg)\n\n## 3 Kommentare\n\nx", "filename Ausgabe"),
    Row("---\ntitle: \"\"\n---\n## Leave a reply\n\nx", "filename Ausgabe"),
    Row("---\ntitle:\n---\n\n# 12 Comments\n\nx", "filename Ausgabe"),
    Row("---\ntitle: ~\n---\n# Sturm\n\nx", "heading Sturm"),
  ])
  func emptyTitleIsNotFilledWithComments(_ row: Row) {
    let title = issue(row.input).title
    #expect("\(title.origin.rawValue) \(title.text.string)" == row.expected)
  }
}
