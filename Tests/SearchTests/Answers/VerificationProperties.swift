import Foundation
import GermanText
import Mentions
import Newsletter
import Search
import TestSupport
import Testing

/// What the index finds is what a scan finds, whatever the archive went through; a failure tells the seed and the name.
@Suite struct VerificationProperties {
  private static let pieces = [
    "Das Modell Sora.\n\n", "- Ein Video\n- mit Sora 2 und Veo-3\n\n", "## Links zu Gemini\n\n", "# GPT-4 ist da\n\n",
    "Forscher*innen und Claude:in, Claudes, Claude’s.\n\n", "Stable\nDiffusion, DALL·E 3 und Dall-E.\n\n",
    "[Sora](https://sora.example) und www.Sora.example/Sora, sora@sora.example.\n\n", "So&shy;ra, Sora\u{AD}s.\n\n",
    "Soravideos, Soraya, SORAS, „Sora“, 'Flux' und Flux’ Bilder.\n\n", "GPT4o, GPT-40, GPT 4, GPT‑4.5, o3-mini.\n\n",
    "Die Kryptobörse Gemini, das Sternbild Gemini, Claude Monet.\n\n", "Gemini 1.5 Pro, Gemini 3 Millionen.\n\n",
    "Chat-GPT und ChatGPT, GPT.\n\n", "Jetzt Mitglied werden\n\n",
  ]

  private static let names = [
    "Sora", "Gemini", "GPT", "GPT-4", "Claude", "Stable Diffusion", "DALL-E", "Flux", "o3", "Veo", "Gemini 1.5",
    "ChatGPT", "Modell", "und", "Video", "Mitglied", "ein", "3",
  ]

  private static let paths = (0..<20).flatMap { number in
    ["2024-02-\(10 + number)-\(number).md", "2023/\(number).md", "2022-0\(1 + number % 9)-03-\(number).txt"]
  }

  @Test("after 200 edits, deletions and additions, with updates between")
  func edits() throws {
    var generator = SeededGenerator()
    let archive = try TestArchive()
    var present: Set<String> = []
    for number in 0..<200 {
      if let path = present.sorted().randomElement(using: &generator), Int.random(in: 0..<3, using: &generator) == 0 {
        try archive.remove(path)
        present.remove(path)
      } else {
        let path = Self.paths.randomElement(using: &generator) ?? "a.md"
        try archive.write("Anfang.\n\n" + generator.text(of: Self.pieces, upTo: 8), to: path)
        present.insert(path)
      }
      if number % 40 == 39 {
        try archive.update()
        try expectAgreement(of: archive.root, archive.indexPath, Self.names, &generator, "edit \(number)")
      }
    }
  }

  @Test(.enabled(if: SharedData.isThere, "\(SharedData.absence)"), arguments: SharedData.archives)
  func realArchives(name: String) throws {
    var generator = SeededGenerator()
    let archive = try TestArchive()
    let source = SharedData.archive(name)
    // An eighth of the files, or the test takes minutes without optimization.
    for path in try FileManager.default.subpathsOfDirectory(atPath: source.path).sorted()
    where ["md", "txt"].contains(URL(filePath: path).pathExtension) && Int.random(in: 0..<8, using: &generator) == 0 {
      try archive.write(Array(try Data(contentsOf: source.appending(path: path))), to: path)
    }
    #expect(try Self.paths(of: archive).count > 10)
    try archive.update()
    var words = try vocabulary(of: archive)
    try expectAgreement(of: archive.root, archive.indexPath, words.draw(12, &generator), &generator, "\(name)")
    try edit(archive, &generator)
    try archive.update()
    words = try vocabulary(of: archive)
    try expectAgreement(of: archive.root, archive.indexPath, words.draw(12, &generator), &generator, "\(name), edited")
  }

  /// 200 edits: a line taken out or doubled, a file removed or copied.
  private func edit(_ archive: TestArchive, _ generator: inout SeededGenerator) throws {
    var paths = try Self.paths(of: archive)
    for number in 0..<200 {
      let path = try #require(paths.randomElement(using: &generator))
      var lines = String(decoding: try archive.bytes(of: path), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let index = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0:
        try archive.remove(path)
        paths.removeAll { $0 == path }
      case 1:
        paths.append("kopie-\(number).md")
        try archive.write(try archive.bytes(of: path), to: "kopie-\(number).md")
      case 2...4:
        lines.remove(at: index)
        try archive.write(lines.joined(separator: "\n"), to: path)
      default:
        lines.insert(lines[index], at: Int.random(in: 0..<lines.count, using: &generator))
        try archive.write(lines.joined(separator: "\n"), to: path)
      }
    }
  }

  private static func paths(of archive: TestArchive) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: archive.root).sorted()
      .filter { ["md", "txt"].contains(URL(filePath: $0).pathExtension) }
  }

  /// Words as they are written in the files, and pairs of them.
  private func vocabulary(of archive: TestArchive) throws -> [String] {
    var words: Set<String> = []
    for path in try Self.paths(of: archive) {
      let text = String(decoding: try archive.bytes(of: path), as: UTF8.self)
      let own = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { String($0) }
      words.formUnion(own)
      words.formUnion(zip(own, own.dropFirst()).map { "\($0) \($1)" }.prefix(20))
    }
    return words.sorted()
  }

  // MARK: What has to hold

  private func expectAgreement(
    of root: String, _ path: String, _ names: [String], _ generator: inout SeededGenerator, _ about: String
  ) throws {
    let index = try Index(path: path)
    for check in [MentionsRequest.Check.storedText, .files(archive: root)] {
      let chosen = names.draw(8, &generator)
      var options: NameQuery.Options = []
      for option in [NameQuery.Options.ignoreCase, .aliases, .compounds] where Bool.random(using: &generator) {
        options.insert(option)
      }
      let answer = try index.mentions(MentionsRequest(chosen, options: options, check: check))
      let about = "seed \(generator.seed), \(about): \(chosen) \(options.rawValue)"
      #expect(answer.verification?.differences == [], "\(about)")
      #expect(!answer.mentions.isEmpty, "\(about)")
      for name in Set(answer.mentions.map(\.name)) { expectOrder(answer.mentions.filter { $0.name == name }, about) }
      try expectPlaces(answer.mentions.prefix(100), root, about)
    }
  }

  /// None twice, none over another.
  private func expectOrder(_ mentions: [LocatedMention], _ about: String) {
    for (first, second) in zip(mentions, mentions.dropFirst())
    where first.issue.path == second.issue.path && first.passage == second.passage {
      #expect(first.mention.range.upperBound <= second.mention.range.lowerBound, "\(about)")
    }
  }

  /// What the file has at a mention's place reads as the mention, apart from markup inside it.
  private func expectPlaces(_ mentions: some Sequence<LocatedMention>, _ root: String, _ about: String) throws {
    for mention in mentions where mention.passage.line > 0 {
      let file = Array(try Data(contentsOf: URL(filePath: root + "/" + mention.issue.path)))
      let range = mention.passage.fileRange(of: mention.mention.range)
      let cut = String(decoding: file[range.clamped(to: file.indices)], as: UTF8.self)
      let first = mention.match.first
      #expect(cut.first == first || cut.first == "&" || cut.first == "\\", "\(about): „\(cut)“ at \(mention.place)")
      let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
      let place = mention.place
      #expect(lines[place.line - 1].dropFirst(place.column - 1).first == cut.utf8.first, "\(about)")
    }
  }
}

extension [String] {
  fileprivate func draw(_ count: Int, _ generator: inout SeededGenerator) -> [String] {
    Array(shuffled(using: &generator).prefix(count))
  }
}
