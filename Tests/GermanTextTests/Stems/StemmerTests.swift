import Testing

@Suite struct StemmerTests {
  @Test(
    "forms of one word share a stem",
    arguments: [
      ["Haus", "Hauses", "Häuser", "Häusern"],
      ["Modell", "Modelle", "Modellen", "Modells"],
      ["Buch", "Buches", "Bücher", "Büchern"],
      ["Mann", "Männer", "Männern"],
      ["Bild", "Bilder", "Bildern", "Bildes"],
      ["Steuer", "Steuern"],
      ["Zentrum", "Zentren", "Zentrums"],
      ["Konto", "Konten", "Kontos"],
      ["Praktikum", "Praktika"],
      ["Quiz", "Quizze"],
      ["Held", "Helden"],
      ["Gedanke", "Gedanken", "Gedankens"],
      ["Straße", "Straßen", "STRASSEN", "STRAẞE"],
      ["schnell", "schnelle", "schnelles", "schneller", "schnellen", "schnellem", "schnellsten"],
      ["lang", "länger", "längsten"],
      ["dunkel", "dunkle", "dunklen"],
      ["singen", "singt", "sang", "gesungen"],
      ["schreiben", "schrieb", "geschrieben"],
      ["ausprobieren", "ausprobiert", "auszuprobieren"],
      ["mitbringen", "mitgebracht", "mitzubringen"],
    ])
  func conflates(_ forms: [String]) {
    let found = Set(forms.flatMap(stems))
    #expect(found.count == 1, "\(zip(forms, forms.map(stems)).map { "\($0) \($1)" })")
  }

  @Test(
    "different words stay apart",
    arguments: [
      ("Forscher", "Forschung"), ("Leser", "lesen"), ("Blogger", "Blog"), ("Bank", "Bahn"), ("Politiker", "Politik"),
      ("Netz", "Nutzen"), ("Gesicht", "Sicht"), ("Geschichte", "Schicht"), ("Hacker", "Hack"), ("Kirche", "Kirsche"),
      ("Fahne", "Fahrer"), ("Reise", "Reis"), ("Kasse", "Kassel"), ("Feder", "Feld"), ("Forschende", "Forscher"),
      ("Backe", "Bäcker"), ("Seite", "Seide"), ("Stärke", "Stern"), ("malen", "mahlen"), ("fordern", "fördern"),
    ])
  func apart(_ word: String, _ other: String) { #expect(stems(of: word) != stems(of: other)) }

  @Test(
    "genitives find their names",
    arguments: [
      ("Sora", "Soras"), ("Gemini", "Geminis"), ("Claude", "Claudes"), ("Llama", "Llamas"), ("Google", "Googles"),
      ("Gemini", "Gemini's"), ("Gemini", "Gemini’s"), ("OpenAI", "OpenAIs"), ("Grok", "Groks"), ("Zuzenko", "Zuzenkos"),
    ])
  func genitives(_ name: String, _ genitive: String) { #expect(stems(of: genitive) == stems(of: name)) }

  @Test(
    "names stay what they are",
    arguments: [
      ("Claude", "Claudia"), ("Sora", "Soraya"), ("Gemini", "Geminiden"), ("Llama", "Lama"), ("Grok", "grokken"),
      ("Flux", "Fluxkompensator"), ("Gemini", "Mini"), ("Mistral", "Mist"), ("Carla", "Carl"), ("Windows", "Window"),
    ])
  func names(_ name: String, _ other: String) {
    #expect(words(of: name) != words(of: other))
    #expect(stems(of: name) != stems(of: other))
  }

  @Test(
    "an umlaut typed without its dots finds the word",
    arguments: [("Hauser", "Häuser"), ("Stadte", "Städte"), ("Madchen", "Mädchen"), ("Kuche", "Küche")])
  func plainUmlauts(_ plain: String, _ word: String) { #expect(stems(of: plain) == stems(of: word)) }

  @Test(
    "unknown names meet with and without their umlauts",
    arguments: [("Grönzlow", "Gronzlow"), ("Zäggel", "Zaggel"), ("Zaeggel", "Zaggel")])
  func unknownUmlauts(_ word: String, _ plain: String) { #expect(stems(of: word) == stems(of: plain)) }

  @Test(
    "inflection of words that the lexicon does not know",
    arguments: [
      ("Vertokenung", "Vertokenungen", "vertokenung"), ("zuckergenerativ", "zuckergenerativen", "zuckergenerativ"),
      ("pythonisch", "pythonischeren", "pythonisch"), ("tokenkrümelhaft", "tokenkrümelhaften", nil),
      ("vektorquantisieren", "vektorquantisiert", nil), ("Blorper", "Blorpern", "blorper"),
    ])
  func unknown(_ word: String, _ form: String, _ stem: String?) {
    #expect(stems(of: form) == stems(of: word))
    if let stem { #expect(stems(of: form) == [stem]) }
  }

  @Test(
    "a prefix before a known verb",
    arguments: [("herüberschieben", "herübergeschoben"), ("dazwischenrufen", "dazwischenzurufen")])
  func prefixes(_ infinitive: String, _ form: String) { #expect(stems(of: form) == stems(of: infinitive)) }

  @Test("words that the lexicon does not know stay whole", arguments: ["Xylqu", "Blorpus", "Zazass", "東京", "ελλαδα"])
  func stays(_ word: String) { #expect(stems(of: word) == words(of: word)) }

  @Test(
    "the stem of a stem is itself",
    arguments: ["Haus", "Forscher", "klein", "singen", "Soras", "Ärztinnen", "Zentren"])
  func idempotent(_ word: String) { #expect(stems(of: stems(of: word).joined()) == stems(of: word)) }
}
