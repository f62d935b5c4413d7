import GermanText
import Testing

@Suite struct FeminineEndingTests {
  @Test(
    "a plain feminine shares the masculine's stem",
    arguments: [
      ("Forscher", "Forscherin"), ("Student", "Studentin"), ("Praktikant", "Praktikantin"),
      ("Journalist", "Journalistin"), ("Autor", "Autorin"), ("Redakteur", "Redakteurin"),
      ("Sekretär", "Sekretärin"), ("Kandidat", "Kandidatin"), ("Architekt", "Architektin"),
      ("Psychologe", "Psychologin"), ("Pädagoge", "Pädagogin"), ("Fotograf", "Fotografin"),
      ("Philosoph", "Philosophin"), ("Ökonom", "Ökonomin"), ("Chirurg", "Chirurgin"), ("Athlet", "Athletin"),
      ("Chef", "Chefin"), ("Freund", "Freundin"), ("Jurist", "Juristin"),
      // The lexicon knows the pair.
      ("Arzt", "Ärztin"), ("Anwalt", "Anwältin"), ("Koch", "Köchin"), ("Bauer", "Bäuerin"), ("Zauberer", "Zauberin"),
      ("Beamter", "Beamtin"), ("Kunde", "Kundin"), ("Kollege", "Kollegin"), ("Bote", "Botin"), ("Grieche", "Griechin"),
      ("Rat", "Rätin"), ("Schwager", "Schwägerin"), ("Erbe", "Erbin"), ("Däne", "Dänin"), ("Wanderer", "Wanderin"),
      ("Landwirt", "Landwirtin"), ("Nachbar", "Nachbarin"), ("Held", "Heldin"), ("Fürst", "Fürstin"),
      // By ending.
      ("Memologe", "Memologin"), ("Blorpschreiber", "Blorpschreiberin"), ("Blorpist", "Blorpistin"),
    ])
  func reduces(_ masculine: String, _ feminine: String) {
    #expect(stems(of: feminine) == stems(of: masculine))
    #expect(stems(of: feminine + "nen") == stems(of: masculine))
    #expect(words(of: feminine) != words(of: masculine))
  }

  @Test(
    "all forms are one family with the marked ones",
    arguments: [
      "Forscher", "Forschers", "Forschern", "Forscherin", "Forscherinnen", "FORSCHERINNEN", "Forscher*in",
      "Forscher:innen", "ForscherInnen", "Forscher/-innen",
    ])
  func family(_ form: String) { #expect(stems(of: form) == stems(of: "Forscher")) }

  @Test(
    "not every -in is a woman",
    arguments: [
      "Berlin", "Medizin", "Termin", "Magazin", "Benzin", "Martin", "Stalin", "worin", "darin", "beginnen", "gewinnen",
      "Spinnen", "innen", "Platin", "Latein", "Putin", "Lenin", "Konstantin", "Valentin", "Augustin", "Justin",
      "Satin", "Gelatin", "Vitamin", "Insulin", "Ruin", "Cousin", "Turin", "Urin", "Aspirin", "Bulletin",
      "Severin", "Florin", "Kreatin", "Chromatin", "Dentin", "Argentin", "Serotin", "Katherin", "Kirstin",
    ])
  func staysAlone(_ word: String) {
    #expect(stems(of: word).allSatisfy { $0 == words(of: word).first || !word.lowercased().hasSuffix("in") })
    #expect(analyzed(word).allSatisfy { !$0.rules.contains(.feminine) && !$0.rules.contains(.feminineInLexicon) })
  }

  @Test(
    "neutral forms are words of their own",
    arguments: [
      ("Forschende", "Forscher"), ("Lehrkräfte", "Lehrer"), ("Studierende", "Student"),
      ("Mitarbeitende", "Mitarbeiter"),
    ])
  func neutral(_ form: String, _ other: String) { #expect(stems(of: form) != stems(of: other)) }
}
