import Testing

@testable import Newsletter
@testable import struct Newsletter.SectionKinds

@Suite struct SectionKindsTests {
  @Test(arguments: [
    Row("Was ist", "lead"), Row("WAS IST", "lead"), Row("🔥 Was ist?", "lead"), Row("1. Was ist", "lead"),
    Row("TL;DR", "lead"),
    Row("In aller Kürze", "lead"), Row("In aller Ku\u{308}rze", "lead"), Row("Das Wichtigste", "lead"),
    Row("Überblick:", "lead"),
    Row("Kurz und knapp", "lead"), Row("Editorial", "lead"), Row("Was war", "body"), Row("Hintergrund", "body"),
    Row("Warum das wichtig ist", "body"), Row("Links", "links"), Row("Lesetipps", "links"),
    Row("Schnelle Nummern", "links"),
    Row("Meldungen", "links"), Row("Was sonst noch war", "links"), Row("Und sonst so …", "links"),
    Row("Außerdem", "links"),
    Row("Ausserdem", "links"), Row("Ticker", "links"), Row("Kurzmeldungen", "links"), Row("Links der Woche", "links"),
    Row("Impressum", "boilerplate"), Row("Über diesen Newsletter", "boilerplate"), Row("Abo", "boilerplate"),
    Row("– Werbung –", "boilerplate"), Row("Anzeige", "boilerplate"), Row("Unterstütze uns!", "boilerplate"),
    Row("Weiterempfehlen", "boilerplate"), Row("Was Sora kann", "none"), Row("Linksextremismus", "none"),
    Row("", "none"),
    Row("🎉", "none"),
  ])
  func know(_ row: Row) {
    #expect((SectionKinds().kind(of: Array(row.input.utf8))?.rawValue ?? "none") == row.expected)
  }

  @Test(arguments: [
    Row("Zahl der Woche", "links"), Row("zahl des Tages!", "links"), Row("Die Zahl", "none"), Row("Was ist", "body"),
    Row("KI-Küche", "boilerplate"),
  ])
  func followTheSettings(_ row: Row) {
    let settings = ArchiveSettings(sections: [
      .init(pattern: "Zahl *", kind: .links), .init(pattern: "was ist", kind: .body),
      .init(pattern: "*küche", kind: .boilerplate),
    ])
    #expect((SectionKinds(settings).kind(of: Array(row.input.utf8))?.rawValue ?? "none") == row.expected)
  }
}
