import GermanText
import Testing

@Suite struct WordScannerTests {
  @Test(
    "words are runs of letters and digits",
    arguments: [
      ("Hallo, Welt!", ["hallo", "welt"]),
      ("a/b (c) [d] {e}", ["a", "b", "c", "d", "e"]),
      ("und/oder", ["und", "oder"]),
      ("C++ und C#", ["c", "und", "c"]),
      ("„Zitat“ »Zitat« ‚Zitat‘", ["zitat", "zitat", "zitat"]),
      ("eins—zwei…drei", ["eins", "zwei", "drei"]),
      ("🤖 Roboter🤖lärm", ["roboter", "laerm"]),
      ("Привет Ελλάδα", ["привет", "ελλαδα"]),
      ("東京", ["東京"]),
      ("mail@example.org", ["mail", "example", "org"]),
      ("#KI @redaktion", ["ki", "redaktion"]),
      ("100€ 5% §3", ["100", "5", "3"]),
    ])
  func cuts(_ text: String, _ expected: [String]) { #expect(words(of: text) == expected) }

  @Test(
    "versions and decimals stay whole",
    arguments: [
      ("1.5", ["1.5"]), ("3,5", ["3,5"]), ("2.0.1", ["2.0.1"]), ("1.000.000", ["1.000.000"]),
      ("Version 2.0.1.", ["version", "2.0.1"]), ("um 3,", ["um", "3"]), (".5", ["5"]), ("Ende.5", ["ende", "5"]),
      ("v1.5", ["v1.5"]), ("1.5b", ["1.5b"]), ("5.Mai", ["5", "mai"]), ("Gemini 1.5 Pro", ["gemini", "1.5", "pro"]),
      ("20.02.2024", ["20.02.2024"]), ("18:30", ["18", "30"]), ("1..5", ["1", "5"]),
    ])
  func numbers(_ text: String, _ expected: [String]) { #expect(words(of: text) == expected) }

  @Test("a word with digits has no stem", arguments: ["4o", "1.5", "gpt4", "h264"])
  func withoutStem(_ word: String) { #expect(stems(of: word) == []) }

  @Test(
    "a hyphenated word is its parts and the joined word",
    arguments: [
      ("Start-up", ["start", "up"], ["startup"]),
      ("KI-Modell", ["ki", "modell"], ["kimodell"]),
      ("GPT-4o", ["gpt", "4o"], ["gpt4o"]),
      ("GPT-4.5", ["gpt", "4.5"], ["gpt4.5"]),
      ("DALL-E", ["dall", "e"], ["dalle"]),
      ("DALL·E", ["dall", "e"], ["dalle"]),
      ("DALL\u{2011}E", ["dall", "e"], ["dalle"]),
      ("DALL\u{2010}E", ["dall", "e"], ["dalle"]),
      ("Text-zu-Video-Modell", ["text", "zu", "video", "modell"], ["textzuvideomodell"]),
      ("Start-\u{AD}up", ["start", "up"], ["startup"]),
      ("Bürger*innen-Rat", ["buergerinnen", "rat"], ["buergerinnenrat"]),
      ("Film- und Fernsehbranche", ["film", "und", "fernsehbranche"], ["filmbranche"]),
      ("Ein- und Ausgang", ["ein", "und", "ausgang"], []),
      ("-anfang ende-", ["anfang", "ende"], []),
      ("a - b", ["a", "b"], []),
      ("a--b", ["a", "b"], []),
      ("Bonn – Berlin, 3–5", ["bonn", "berlin", "3", "5"], []),
      ("2024-02-20", ["2024", "02", "20"], []),
      ("0800-1234", ["0800", "1234"], []),
    ])
  func hyphens(_ text: String, _ expected: [String], _ whole: [String]) {
    #expect(words(of: text) == expected)
    #expect(joined(in: text) == whole)
  }

  @Test("the joined word covers all its parts")
  func joinedRange() throws {
    let chain = try #require(Analyzer().chains(in: Array("das Start-up.".utf8)).last)
    #expect(chain.joined?.range == 4..<12)
    #expect(chain.words.map(\.range) == [4..<9, 10..<12])
  }

  @Test(
    "the joined word meets the word that is written as one",
    arguments: [
      ("Start-up", "Startup"), ("DALL-E", "DALLE"), ("GPT-4o", "GPT4o"), ("E-Mail", "Email"), ("KI-Modell", "KIModell"),
    ])
  func joins(_ hyphenated: String, _ whole: String) throws {
    let chain = try #require(Analyzer().chains(in: Array(hyphenated.utf8)).first)
    #expect(chain.joined?.word == words(of: whole).first)
    #expect(chain.joined?.stem == stems(of: whole).first)
  }

  @Test(
    "apostrophes do not join words",
    arguments: [
      ("Geht's", ["geht"]), ("Geht’s gut", ["geht", "gut"]), ("Gemini's Start", ["gemini", "start"]),
      ("Gemini’s", ["gemini"]), ("L'Oréal", ["l", "oreal"]), ("'zitiert'", ["zitiert"]), ("O’Reilly", ["o", "reilly"]),
      ("Hans' Hut", ["hans", "hut"]), ("Rock'n'Roll", ["rock", "n", "roll"]), ("GEMINI'S", ["gemini"]),
    ])
  func apostrophes(_ text: String, _ expected: [String]) { #expect(words(of: text) == expected) }

  @Test(
    "what covers each word is cut from the text unchanged",
    arguments: [
      ("Die Häuser, ja!", ["Die", "Häuser", "ja"]),
      ("Straße/STRASSE", ["Straße", "STRASSE"]),
      ("Wör\u{AD}ter", ["Wör\u{AD}ter"]),
      ("Gemini’s", ["Gemini"]),
      ("a\u{200B}", ["a"]),
      ("\u{FEFF}Wort", ["Wort"]),
    ])
  func covers(_ text: String, _ expected: [String]) { #expect(surfaces(of: text) == expected) }

  @Test("a chain of very many hyphens is cut into several")
  func longChain() {
    let text = Array(repeating: "ab", count: 1000).joined(separator: "-")
    #expect(words(of: text) == Array(repeating: "ab", count: 1000))
    #expect(joined(in: text).allSatisfy { $0.utf8.count <= 16 })
  }

  @Test("no term grows without bound", arguments: ["x", "7", "ß"])
  func longWord(_ letter: String) {
    let found = words(of: String(repeating: letter, count: 100_000))
    #expect(found.allSatisfy { $0.utf8.count <= 1024 })
  }
}
