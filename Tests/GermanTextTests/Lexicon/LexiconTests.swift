import TestSupport
import Testing

@testable import GermanText

@Suite struct LexiconTests {
  @Test(
    "forms are found with their stem",
    arguments: [
      ("baum", "baum"), ("baeume", "baum"), ("baeumen", "baum"), ("fenster", "fenster"), ("fenstern", "fenster"),
      ("zentrum", "zentrum"), ("zentren", "zentrum"), ("kleiner", "klein"), ("kleinsten", "klein"),
      ("ging", "gehen"), ("gesungen", "singen"), ("mitgebracht", "mitbringen"), ("zahnaerztin", "zahnarzt"),
    ])
  func finds(_ form: String, _ stem: String) throws {
    let entry = try #require(lookUp(form))
    var found: [UInt8] = []
    entry.appendStem(of: Array(form.utf8).span, to: &found)
    #expect(String(decoding: found, as: UTF8.self) == stem)
    #expect(entry.isStem == (form == stem))
  }

  @Test(
    "what is no form is not found",
    arguments: ["", "b", "baumx", "baeu", "fenste", "xqz", "Baum", "bäume", "baum1", "4", "zentrumzentrum", "\u{0}"])
  func refuses(_ word: String) { #expect(lookUp(word) == nil) }

  @Test(
    "word classes",
    arguments: [
      ("baum", WordClasses.noun), ("klein", .adjective), ("gesungen", .verb), ("hamburg", .name),
      ("hinauf", .other), ("schreib", .verbStem),
    ])
  func classes(_ form: String, _ expected: WordClasses) throws {
    let entry = try #require(lookUp(form))
    #expect(entry.classes.contains(expected))
  }

  @Test("a frequent word ranks above a rare one")
  func ranks() throws {
    let frequent = try #require(lookUp("haus"))
    let rare = try #require(lookUp("dachziegel"))
    #expect(frequent.rank > rare.rank)
    #expect((0...7).contains(frequent.rank) && (0...7).contains(rare.rank))
  }

  @Test("any bytes may be asked for")
  func anyBytes() {
    var generator = SeededGenerator()
    let letters = Array("aeinrstu\u{0}\u{7F}äZ1".utf8)
    for _ in 0..<20_000 {
      let word = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0x61...0x7A, using: &generator) : letters.randomElement(using: &generator) ?? 0
      }
      _ = Lexicon.entry(of: word.span)?.rank
    }
  }

  private func lookUp(_ word: String) -> LexiconEntry? { Lexicon.entry(of: Array(word.utf8).span) }
}
