import TestSupport
import Testing

@testable import GermanText

@Suite struct CompoundSplitterTests {
  /// The parts' stems joined by `|`; empty where the word stays whole.
  private func split(_ word: String) -> String {
    analyzed(word).map { $0.parts.joined(separator: "|") }.joined(separator: " ")
  }

  @Test(
    "closed compounds are their parts' stems",
    arguments: [
      CompoundRow("Haustür", "haus|tuer", "no linking element"),
      CompoundRow("Gesundheitsamt", "gesundheit|amt", "-s-"),
      CompoundRow("Tageslicht", "tag|licht", "-es-"),
      CompoundRow("Blumenbeet", "blume|beet", "-n-"),
      CompoundRow("Studentenheim", "student|heim", "-en-"),
      CompoundRow("Kindergarten", "kind|garten", "-er-"),
      CompoundRow("Häusermeer", "haus|meer", "-er- with an umlaut"),
      CompoundRow("Hundefutter", "hund|futter", "-e-"),
      CompoundRow("Herzenswunsch", "herz|wunsch", "-ens-"),
      CompoundRow("Schulklasse", "schule|klasse", "-e dropped"),
      CompoundRow("Wohnfläche", "wohnen|flaeche", "a verb's stem"),
      CompoundRow("Werbetext", "werben|text", "a verb's stem and -e-"),
      CompoundRow("Kleinbetrieb", "klein|betrieb", "an adjective"),
      CompoundRow("Hauptstraße", "haupt|strasse", "a first part that is no word"),
      CompoundRow("Mikroplastik", "mikro|plastik", "a combining form"),
      CompoundRow("Apfelbäumen", "apfel|baum", "an inflected head"),
      CompoundRow("Geschäftsführerinnen", "geschaeft|fuehrer", "a feminine head"),
      CompoundRow("umweltpolitische", "umwelt|politisch", "an adjective as head"),
      CompoundRow("Landesfußballverband", "land|fuss|ball|verband", "four parts"),
      CompoundRow("Wetterdatenanbieter", "wetter|datum|anbieter", "a word that no dictionary has"),
    ])
  func splits(_ row: CompoundRow) { #expect(split(row.word) == row.expected, row.comment) }

  @Test(
    "a wrong split is worse than none",
    arguments: [
      CompoundRow("Kartoffel", "", "one word"),
      CompoundRow("Diskussion", "", "Kuss"),
      CompoundRow("spekuliert", "", "a verb's form"),
      CompoundRow("marschierende", "", "a participle's ending is no Ende"),
      CompoundRow("Übersetzung", "", "a prefix and a noun"),
      CompoundRow("Verbraucher", "", "derived from a verb with a prefix"),
      CompoundRow("Aufklärung", "", "a particle"),
      CompoundRow("Eigenschaft", "", "-schaft"),
      CompoundRow("Ehrlichkeit", "", "-keit"),
      CompoundRow("arbeitslos", "", "-los"),
      CompoundRow("Millionen", "", "a plural"),
      CompoundRow("Generationen", "", "Gen and Ration"),
      CompoundRow("Hamburger", "", "derived from a place"),
      CompoundRow("Portugal", "", "a name"),
      CompoundRow("everything", "", "English"),
      CompoundRow("Xylqwertz", "", "no word at all"),
      CompoundRow("Eistee", "", "too short to be sure"),
    ])
  func keepsWhole(_ row: CompoundRow) { #expect(split(row.word) == row.expected, row.comment) }

  @Test(
    "an unknown compound has its head's stem: all its forms meet",
    arguments: [
      ("Wetterdatenzentren", "Wetterdatenzentrum"), ("Kräuterbeetbäume", "Kräuterbeetbaum"),
    ])
  func headStems(_ inflected: String, _ base: String) { #expect(stems(of: inflected) == stems(of: base)) }

  @Test("a word with a gender mark is split like one without")
  func marked() {
    #expect(split("Softwareentwickler*innen") == split("Softwareentwickler"))
    #expect(split("Nutzer:innenzahlen") == split("Nutzerzahlen"))
  }

  @Test("a rule tells of the parts")
  func rule() { #expect(analyzed("Haustür").first?.rules.last == .compound) }

  @Test("parts lie one after the other and make up the word; nothing traps")
  func properties() {
    var random = SeededGenerator()
    var splitter = CompoundSplitter()
    var again = CompoundSplitter()
    var count = 0
    for _ in 0..<20_000 {
      let letters = Array(random.text(of: Self.pieces, upTo: 6).utf8)
      let isCompound = splitter.split(letters.span)
      #expect(isCompound == again.split(letters.span), "seed \(random.seed)")
      guard isCompound else { continue }
      var end = 0
      for part in splitter.parts.indices {
        let range = splitter.parts[part].range
        #expect(range.lowerBound == end && range.count >= CompoundSplitter.shortestPart, "seed \(random.seed)")
        end = range.upperBound
        var stem: [UInt8] = []
        splitter.append(stemOf: part, in: letters.span, to: &stem)
        #expect(!stem.isEmpty, "seed \(random.seed)")
      }
      #expect(end == letters.count && splitter.parts.count > 1, "seed \(random.seed)")
      count += 1
    }
    #expect(count > 500)
  }

  private static let pieces = [
    "haus", "tuer", "schul", "lese", "s", "es", "en", "n", "e", "ende", "zeit", "arbeits", "daten", "bank", "ung", "x",
    "q",
    "0", "é", "-", "straße", "un", "ver", "iert",
  ]
}

/// A word, what is expected of it, and what it is an example of.
struct CompoundRow: CustomTestStringConvertible {
  var word: String
  var expected: String
  var comment: Comment

  init(_ word: String, _ expected: String, _ comment: Comment) {
    self.word = word
    self.expected = expected
    self.comment = comment
  }

  var testDescription: String { "\(word): \(comment)" }
}
