import Newsletter
import TestSupport
import Testing

@Suite struct ArchiveSettingsTests {
  @Test func readsAllKeys() throws {
    let settings = try ArchiveSettings.parse(
      Array(
        """
        newsletter: KI-Brief
        sections:
          Zahl der Woche: links
          "Werbe*": boilerplate
        ignore: [Entwürfe, "*.txt"]
        half_life: 365
        models:
          - Weltmodell
          - name: Luminous
            maker: Aleph Alpha
            kind: text
            aliases: [Lumi]
            versions: [base, "1.5"]
            false_friends: Lampe
        base_url: https://brief.example/{year}/{slug}/
        """.utf8))
    #expect(settings.newsletter == "KI-Brief" && settings.halfLife == 365)
    #expect(settings.baseURL == "https://brief.example/{year}/{slug}/")
    #expect(
      settings.sections.map { "\($0.pattern) \($0.kind.rawValue)" } == ["Zahl der Woche links", "Werbe* boilerplate"])
    #expect(settings.ignore == ["Entwürfe", "*.txt"])
    #expect(
      settings.models == [
        ModelEntry(name: "Weltmodell"),
        ModelEntry(
          name: "Luminous", maker: "Aleph Alpha", kind: "text", aliases: ["Lumi"], versions: ["base", "1.5"],
          falseFriends: ["Lampe"]),
      ])
  }

  @Test(arguments: [
    Row("newsletter: a\nfarbe: rot", "fundstelle.yaml:2: key ‘farbe’ is not known"),
    Row("newsletter: [a]", "fundstelle.yaml:1: ‘newsletter’ must be a text"),
    Row("half_life: bald", "fundstelle.yaml:1: ‘half_life’ must be a number of days above 0"),
    Row("half_life: -3", "fundstelle.yaml:1: ‘half_life’ must be a number of days above 0"),
    Row("half_life: \"3\"", "fundstelle.yaml:1: ‘half_life’ must be a number of days above 0"),
    Row("sections:\n  Was: oben", "fundstelle.yaml:2: ‘Was’ must be lead, body, links, comments or boilerplate"),
    Row("sections: [a]", "fundstelle.yaml:1: ‘sections’ must be a mapping"),
    Row("ignore:\n  a: b", "fundstelle.yaml:1: ‘ignore’ must be a list of texts"),
    Row("models: Sora", "fundstelle.yaml:1: ‘models’ must be a list"),
    Row("models:\n  - name: A\n    art: b", "fundstelle.yaml:3: key ‘art’ is not known"),
    Row("models:\n  - kind: text", "fundstelle.yaml:2: ‘models’ must be a list of names, or of mappings with a name"),
    Row(
      "base_url: https://a.de/{jahr}",
      "fundstelle.yaml:1: ‘base_url’ must be an address that may hold {year}, {month}, {day}, {slug}, {id}, {path}, {number}"
    ),
    Row("- a", "fundstelle.yaml:1: ‘fundstelle.yaml’ must be a mapping"),
    Row("newsletter: a\nnewsletter: b", "fundstelle.yaml:2: key ‘newsletter’ stands twice"),
    Row("a: &x [1]\nb: *x", "fundstelle.yaml:2: alias ‘x’ does not stand for a simple value"),
    Row("a: [", "fundstelle.yaml:2: did not find expected node content"),
    Row(String(repeating: "[", count: 100), "fundstelle.yaml:1: nested too deeply"),
  ])
  func namesWhatIsWrong(_ row: Row) {
    let error = #expect(throws: SettingsError.self) { try ArchiveSettings.parse(Array(row.input.utf8)) }
    #expect(error?.description == row.expected)
  }

  @Test(arguments: ["", "# nichts\n", "---\n"])
  func emptyFileIsTheDefault(_ text: String) throws {
    #expect(try ArchiveSettings.parse(Array(text.utf8)) == .default)
  }

  @Test func absentFileIsTheDefault() throws {
    #expect(try ArchiveSettings.read(root: TemporaryFolder().path) == .default)
  }

  @Test func nameFromTheSettingsIsTheDefault() {
    let settings = ArchiveSettings(newsletter: "KI-Brief")
    #expect(issue("x", settings: settings).newsletter == "KI-Brief")
    #expect(issue("---\nnewsletter: Anderer\n---\nx", settings: settings).newsletter == "Anderer")
  }
}
