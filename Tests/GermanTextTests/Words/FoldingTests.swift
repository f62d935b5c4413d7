import Foundation
import Testing

@Suite struct FoldingTests {
  @Test(
    "one spelling on the word level",
    arguments: [
      ("Häuser", "haeuser"), ("Haeuser", "haeuser"), ("HÄUSER", "haeuser"),
      ("Öl", "oel"), ("Übung", "uebung"), ("UEBUNG", "uebung"),
      ("Straße", "strasse"), ("STRASSE", "strasse"), ("STRAẞE", "strasse"), ("Strasse", "strasse"),
      ("Café", "cafe"), ("CAFÉ", "cafe"), ("façade", "facade"), ("Señor", "senor"), ("Škoda", "skoda"),
      ("naïv", "naiv"), ("Anaïs", "anais"), ("Citroën", "citroen"), ("Ångström", "angstroem"), ("Łódź", "lodz"),
      ("Søren", "soren"), ("Ǖ", "ue"), ("Þór", "thor"), ("Ærø", "aero"), ("œuvre", "oeuvre"),
    ])
  func folds(_ word: String, _ folded: String) { #expect(words(of: word) == [folded]) }

  @Test(
    "NFC and NFD are the same",
    arguments: [
      "Häuser", "Öl", "über", "ÜBER", "Café", "naïv", "Anaïs", "Forscherïnnen", "façade", "Citroën", "größer",
    ])
  func normalization(_ word: String) {
    #expect(Array(word.decomposedStringWithCanonicalMapping.utf8) != Array(word.utf8))
    #expect(terms(of: word.decomposedStringWithCanonicalMapping) == terms(of: word))
  }

  @Test(
    "soft hyphens and zero-width characters change nothing",
    arguments: [
      "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "&shy;", "\u{AD}\u{AD}", "&shy;&shy;",
    ])
  func ignorable(_ mark: String) {
    #expect(terms(of: "Sprach\(mark)modell") == terms(of: "Sprachmodell"))
    #expect(surfaces(of: "Sprach\(mark)modell") == ["Sprach\(mark)modell"])
    #expect(terms(of: "Sprachmodell\(mark)") == terms(of: "Sprachmodell"))
  }

  @Test("nor in front of a word", arguments: ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "&shy;"])
  func ignorableInFront(_ mark: String) {
    #expect(terms(of: "\(mark)Sprachmodell") == terms(of: "Sprachmodell"))
  }

  @Test("a letter with a mark that only NFD writes apart does not end a form", arguments: ["jede*ñ", "Straße_ńa"])
  func decomposedEnding(_ text: String) {
    #expect(terms(of: text.decomposedStringWithCanonicalMapping) == terms(of: text))
  }

  @Test(
    "ä is ae on the word level, and a only on the stem level",
    arguments: [
      ("Häuser", "Hauser"), ("Gärten", "Garten"), ("schön", "schon"), ("Köpfe", "Kopfe"),
    ])
  func umlauts(_ word: String, _ plain: String) {
    #expect(words(of: word) != words(of: plain))
    if !stems(of: plain).isEmpty { #expect(stems(of: word) == stems(of: plain)) }
  }

  @Test("a function word never meets another word", arguments: [("Uber", "über"), ("schön", "schon")])
  func apart(_ word: String, _ other: String) {
    #expect(words(of: word) != words(of: other))
    #expect(stems(of: word).isEmpty != stems(of: other).isEmpty)
  }

  @Test("ue that is no umlaut keeps its e", arguments: [("neue", "neu"), ("Quelle", "quelle"), ("Zaquerk", "zaquerk")])
  func noUmlaut(_ word: String, _ stem: String) { #expect(stems(of: word) == [stem]) }
}
