import GermanText
import Testing

@Suite struct GenderMarkTests {
  /// Every spelling of the plural, and what marks it.
  static let plurals: [(String, GenderSpelling)] = [
    ("Forscher*innen", .star), ("forscher*innen", .star), ("FORSCHER*INNEN", .star), ("Forscher*Innen", .star),
    ("Forscher\\*innen", .star), ("Forscher&#42;innen", .star), ("Forscher∗innen", .star), ("Forscher＊innen", .star),
    ("Forscher⁎innen", .star),
    ("Forscher:innen", .colon), ("FORSCHER:INNEN", .colon), ("Forscher:Innen", .colon),
    ("Forscher_innen", .underscore), ("Forscher\\_innen", .underscore),
    ("ForscherInnen", .capital), ("ForscherINNEN", .capital), ("ForscherINNen", .capital),
    ("Forscherïnnen", .trema), ("Forscheri\u{308}nnen", .trema), ("FORSCHERÏNNEN", .trema),
    ("FORSCHERI\u{308}NNEN", .trema),
    ("Forscher/innen", .slash), ("Forscher/-innen", .slash), ("Forscher/\u{2011}innen", .slash),
    ("Forscher(innen)", .bracket), ("Forscher(-innen)", .bracket),
    ("Forscher·innen", .dot), ("Forscher‧innen", .dot), ("Forscher•innen", .bullet),
    ("Forscher’innen", .apostrophe), ("Forscher'innen", .apostrophe),
    ("Forscher.innen", .period), ("Forscher!innen", .exclamation),
    ("Forscher(inn)en", .bracket), ("Forscherin*nen", .star), ("Forscherin(nen)", .bracket),
    ("Forscherin/-nen", .slash), ("Forscher*in*nen", .star), ("Forscher*in:nen", .star),
    ("Forscher(in)(nen)", .bracket),
    // Soft hyphens, zero-width characters and entities beside the mark and inside the word.
    ("For\u{AD}scher*innen", .star), ("Forscher*\u{200B}innen", .star), ("Forscher\u{200B}*innen", .star),
    ("Forscher*\u{2060}innen", .star), ("Forscher*in\u{AD}nen", .star), ("Forscher:\u{AD}innen", .colon),
    ("For&shy;scher*innen", .star), ("Forscher*&shy;innen", .star), ("Forscher&shy;*innen", .star),
    ("Forscher*in&shy;nen", .star), ("Forscherïn\u{AD}nen", .trema), ("ForscherIn\u{AD}nen", .capital),
    ("Forscher\\*\u{200B}innen", .star),
  ]

  static let singulars: [(String, GenderSpelling)] = [
    ("Forscher*in", .star), ("Forscher\\*in", .star), ("Forscher:in", .colon), ("Forscher_in", .underscore),
    ("ForscherIn", .capital), ("Forscherïn", .trema), ("Forscheri\u{308}n", .trema), ("Forscher/in", .slash),
    ("Forscher/-in", .slash), ("Forscher(in)", .bracket), ("Forscher(-in)", .bracket), ("Forscher·in", .dot),
    ("Forscher•in", .bullet), ("Forscher’in", .apostrophe), ("Forscher'in", .apostrophe), ("FORSCHER*IN", .star),
  ]

  @Test("a marked plural is the plain feminine", arguments: plurals)
  func plural(_ form: String, _ spelling: GenderSpelling) throws {
    try expect(form, is: "forscherinnen", spelling: spelling, family: "Forscher")
  }

  @Test("a marked singular is the plain feminine", arguments: singulars)
  func singular(_ form: String, _ spelling: GenderSpelling) throws {
    try expect(form, is: "forscherin", spelling: spelling, family: "Forscher")
  }

  @Test(
    "other bases",
    arguments: [
      ("Leser*innen", "leserinnen", "Leser"), ("Bürger:innen", "buergerinnen", "Bürger"),
      ("BÜRGER*INNEN", "buergerinnen", "Bürger"), ("LehrerINNen", "lehrerinnen", "Lehrer"),
      ("Autor_innen", "autorinnen", "Autor"), ("Chef(in)", "chefin", "Chef"),
      ("Student·innen", "studentinnen", "Student"),
      ("Studenten/-innen", "studentinnen", "Student"), ("Praktikanten/in", "praktikantin", "Praktikant"),
      ("Mitglieder:innen", "mitgliederinnen", "Mitglied"), ("Gäst*innen", "gaestinnen", "Gast"),
      ("Fotograf(inn)en", "fotografinnen", "Fotograf"), ("Beamt:innen", "beamtinnen", "Beamter"),
      ("Bot*innen", "botinnen", "Bote"), ("Vormünd*innen", "vormuendinnen", "Vormund"),
      ("Schwäger*in", "schwaegerin", "Schwager"), ("Zahnärzt:innen", "zahnaerztinnen", "Zahnarzt"),
      ("Landespolizeibeamt*innen", "landespolizeibeamtinnen", "Landespolizeibeamter"),
      ("Blorpkund:in", "blorpkundin", "Blorpkunde"),
      ("Kolleg:innen", "kolleginnen", "Kollege"), ("Expert*innen", "expertinnen", "Experte"),
      ("Kollege/-in", "kollegin", "Kollege"), ("Kund*in", "kundin", "Kunde"), ("Ärzt*innen", "aerztinnen", "Arzt"),
      ("Psycholog*innen", "psychologinnen", "Psychologe"), ("Jüd*innen", "juedinnen", "Jude"),
      ("Zauberer:innen", "zaubererinnen", "Zauberer"),
    ])
  func bases(_ form: String, _ word: String, _ masculine: String) throws {
    try expect(form, is: word, spelling: nil, family: masculine)
  }

  @Test(
    "a nominalised adjective or pronoun equals its full form",
    arguments: [
      ("Angehörige*r", "angehoeriger"), ("Abgeordnete:r", "abgeordneter"), ("eine*r", "einer"), ("jede:r", "jeder"),
      ("ein*e", "eine"), ("kein:e", "keine"), ("unser_e", "unsere"), ("jede*n", "jeden"), ("eine/m", "einem"),
      ("Beauftragte/-r", "beauftragter"), ("Beauftragte(r)", "beauftragter"), ("Deutsche\\*r", "deutscher"),
      ("JEDE*R", "jeder"), ("Angeh\u{AD}örige*\u{AD}r", "angehoeriger"), ("diese_r", "dieser"),
    ])
  func adjectives(_ form: String, _ word: String) {
    #expect(words(of: form) == [word])
    #expect(surfaces(of: form) == [form])
  }

  @Test(
    "and belongs to its family",
    arguments: [
      ("Angehörige*r", ["Angehörige", "Angehöriger", "Angehörigen"]),
      ("Abgeordnete:r", ["Abgeordnete", "Abgeordneter", "Abgeordneten"]),
      ("Vorsitzende*r", ["Vorsitzende", "Vorsitzender", "Vorsitzenden", "Vorsitzendem"]),
      ("Angestellte/r", ["Angestellte", "Angestellter", "Angestellten"]),
      ("Kranke*n", ["Kranke", "Kranker", "Kranken"]),
    ])
  func adjectiveFamily(_ form: String, _ family: [String]) {
    for member in family { #expect(stems(of: member) == stems(of: form), "\(member)") }
  }

  @Test(
    "a mark inside a compound",
    arguments: [
      ("Nutzer:innenzahlen", "nutzerinnenzahlen", "Nutzerzahlen", "Nutzer Zahlen"),
      ("Forscher*innenteam", "forscherinnenteam", "Forscherteam", "Forscher Team"),
      ("Forscher_innenteams", "forscherinnenteams", "Forscherteam", "Forscher Team"),
      ("NutzerInnenzahlen", "nutzerinnenzahlen", "Nutzerzahlen", "Nutzer Zahlen"),
      ("Forscherïnnenteam", "forscherinnenteam", "Forscherteam", "Forscher Team"),
      ("Bürger*innenmeister*innen", "buergerinnenmeisterinnen", "Bürgermeister", "Bürger Meister"),
      ("Bürger:innenmeister:in", "buergerinnenmeisterin", "Bürgermeister", "Bürger Meister"),
      ("Leser(innen)brief", "leserinnenbrief", "Leserbrief", "Leser Brief"),
      ("Nutzer\\*innenzahlen", "nutzerinnenzahlen", "Nutzerzahlen", "Nutzer Zahlen"),
    ])
  func compounds(_ form: String, _ word: String, _ plain: String, _ parts: String) throws {
    let found = try #require(analyzed(form).first)
    #expect(found.word == word)
    #expect(found.stem == stems(of: plain).first)
    #expect(found.parts == stems(of: parts))
    #expect(surfaces(of: form) == [form])
  }

  @Test(
    "nothing is glued to a neighbour",
    arguments: [
      ("der*die", ["der", "die"]), ("dem:der", ["dem", "der"]), ("die/der", ["die", "der"]), ("sie*er", ["sie", "er"]),
      ("Jüdinnen*Juden", ["juedinnen", "juden"]), ("Bürger*innen und", ["buergerinnen", "und"]),
      ("ein*e Bürger*in", ["eine", "buergerin"]), ("Leser*innen, Autor:innen", ["leserinnen", "autorinnen"]),
      ("(Forscher*innen)", ["forscherinnen"]), ("**Forscher*innen**", ["forscherinnen"]),
      ("*Forscher*innen*", ["forscherinnen"]), ("_Forscher_innen_", ["forscherinnen"]),
      ("„Forscher:innen“:", ["forscherinnen"]), ("Forscher:innen-Team", ["forscherinnen", "team"]),
      ("Forscher (innen)", ["forscher", "innen"]), ("Forscher, innen", ["forscher", "innen"]),
    ])
  func neighbours(_ text: String, _ expected: [String]) { #expect(words(of: text) == expected) }

  @Test(
    "not a gender form",
    arguments: [
      ("18:30", ["18", "30"]), ("*fett*innen", ["fett", "innen"]), ("_kursiv_innen", ["kursiv", "innen"]),
      ("und/oder", ["und", "oder"]),
      ("http://innen.example", ["http", "innen", "example"]),
      ("Tipps: innen und außen", ["tipps", "innen", "und", "aussen"]), ("*|FNAME|*", ["fname"]), ("naïv", ["naiv"]),
      ("Anaïs", ["anais"]), ("LinkedIn", ["linkedin"]), ("PlugIn", ["plugin"]), ("BuildIn", ["buildin"]),
      ("CheckIn", ["checkin"]), ("Login", ["login"]), ("Berlin", ["berlin"]), ("BERLIN", ["berlin"]),
      ("Medizin", ["medizin"]), ("Termin", ["termin"]), ("Magazin", ["magazin"]), ("Benzin", ["benzin"]),
      ("Martin", ["martin"]), ("Stalin", ["stalin"]), ("worin", ["worin"]), ("darin", ["darin"]),
      ("beginnen", ["beginnen"]), ("gewinnen", ["gewinnen"]), ("Spinnen", ["spinnen"]), ("innen", ["innen"]),
      ("example.in", ["example", "in"]), ("a*b", ["a", "b"]), ("2*in", ["2", "in"]), ("x:in", ["x", "in"]),
      ("Ja!in", ["ja", "in"]), ("OpenAI", ["openai"]), ("iPhone", ["iphone"]), ("Innenstadt", ["innenstadt"]),
      ("rein/raus", ["rein", "raus"]), ("draußen/innen", ["draussen", "innen"]), ("oben/innen", ["oben", "innen"]),
      ("und:innen", ["und", "innen"]), ("Kinder*garten", ["kinder", "garten"]),
    ])
  func negatives(_ text: String, _ expected: [String]) {
    #expect(words(of: text) == expected)
    #expect(analyzed(text).allSatisfy { $0.gender == nil && !$0.rules.contains(.feminine) })
  }

  @Test(
    "a folder of an address is no ending",
    arguments: [
      ("https://example.org/in", ["https", "example", "org", "in"]),
      ("https://site.example/in/2024", ["https", "site", "example", "in", "2024"]),
      ("www.beispiel.de/in", ["www", "beispiel", "de", "in"]),
    ])
  func addresses(_ text: String, _ expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test("an ending after an ending does not stop the process")
  func endingAfterEnding() async {
    await #expect(processExitsWith: .success) {
      for text in ["Forscher*innen*innen", "Forscher*innen*in", "Leser:innen/-innen", "ForscherïnnenInnen"] {
        _ = words(of: text)
      }
    }
  }

  private func expect(_ form: String, is word: String, spelling: GenderSpelling?, family: String) throws {
    #expect(analyzed(form).count == 1, "\(words(of: form))")
    let found = try #require(analyzed(form).first)
    #expect(found.word == word)
    #expect(found.stem == stems(of: family).first)
    #expect(found.parts == analyzed(family).first?.parts)
    #expect(found.gender != nil)
    if let spelling { #expect(found.gender == spelling) }
    #expect(surfaces(of: form) == [form])
  }
}
