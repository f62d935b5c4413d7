import GermanText
import Mentions
import Newsletter
import Testing

@Suite struct CatalogueMentionTests {
  private let models = Catalogue.standard.models

  @Test("at least 90 families, each once")
  func families() {
    #expect(models.count >= 90)
    #expect(Set(models.map { $0.name.lowercased() }).count == models.count)
  }

  @Test("every row has a maker, a kind and a year")
  func facts() {
    for model in models {
      #expect(model.maker?.isEmpty == false && model.kind != nil, "\(model.name)")
      // Siri came first.
      #expect((2011...2026).contains(model.since ?? 0), "\(model.name)")
    }
    #expect(Set(models.compactMap(\.kind)) == Set(Model.Kind.allCases))
  }

  @Test("an alias is another family's name only if both have one maker")
  func aliases() throws {
    var shared = 0
    for model in models {
      for alias in model.aliases {
        guard let other = Catalogue.standard.model(named: alias) else { continue }
        #expect(other.maker == model.maker, "\(model.name): \(alias)")
        shared += 1
      }
    }
    #expect(shared > 0)
  }

  @Test("a name begins no other family's name with a word of its versions after it")
  func variants() throws {
    for model in models {
      let query = try #require(NameQuery(model.name))
      #expect(query.model?.name == model.name && query.version.isEmpty, "\(model.name)")
    }
  }

  @Test("a cue is one word of three letters or more, in no table twice")
  func cues() {
    for model in models {
      for friend in model.falseFriends {
        #expect(!friend.reason.isEmpty)
        #expect(Set(friend.near).count == friend.near.count, "\(model.name): \(friend.reason)")
        for cue in friend.near {
          let words = Analyzer().chains(in: Array(cue.utf8)).flatMap(\.words)
          #expect(words.count == 1 && cue.count > 2, "\(model.name): \(cue)")
        }
      }
    }
  }

  @Test("every name is found in a plain sentence with its maker")
  func plainMentions() throws {
    for model in models {
      let text = "\(model.maker ?? "") zeigt heute \(model.name) im Netz."
      let found = try mentions(of: model.name, in: text)
      let last = try #require(found.last, "\(model.name)")
      #expect(last.doubt == nil, "\(model.name): \(last.doubt ?? "")")
      #expect(String(decoding: Array(text.utf8)[last.range], as: UTF8.self) == model.name)
    }
  }

  // MARK: Settings

  @Test("an archive adds names, versions and false friends")
  func settings() throws {
    let catalogue = Catalogue(adding: [
      ModelEntry(name: "Blubb", maker: "Acme", kind: "text", versions: ["1.5 Mega"], falseFriends: ["Aquarium"]),
      ModelEntry(name: "Sora", aliases: ["Sorita"], versions: ["Riesig"]),
    ])
    #expect(catalogue.models.count == models.count + 1)
    #expect(catalogue.model(named: "Sora")?.maker == "OpenAI")
    let rows: [(name: String, text: String, options: NameQuery.Options, expected: String)] = [
      ("Blubb", "Blubb 2 Mega", [], "Blubb 2 Mega [2 Mega]"), ("Blubb", "Das Aquarium macht Blubb.", [], "Blubb ?"),
      ("Blubb", "Acme füllt das Aquarium mit Blubb.", [], "Blubb"), ("Sora", "Sora Riesig", [], "Sora Riesig [Riesig]"),
      ("Sora", "Sorita", .aliases, "Sorita"),
    ]
    for row in rows {
      let query = try #require(NameQuery(row.name, in: catalogue, options: row.options))
      let found = MentionFinder(query, in: catalogue).mentions(in: Array(row.text.utf8))
      #expect(found.map { $0.described(in: row.text) } == [row.expected])
    }
  }
}

@Suite struct NameQueryMentionTests {
  @Test(
    arguments: [
      ("Gemini 1.5", "Gemini", "1.5"), ("GPT-4", "GPT", "4"), ("GPT4o", "GPT", "4o"),
      ("Claude Opus 4.6", "Claude", "Opus 4.6"), ("DALL-E 3", "DALL-E", "3"), ("Dall·E", "DALL-E", ""),
      ("o3-mini", "o3", "mini"), ("o4-mini-high", "o4-mini", "high"), ("Chat-GPT", "ChatGPT", ""),
      ("Code Llama 70B", "Code Llama", "70B"), ("Llama 3.1 405B", "Llama", "3.1 405B"),
      ("Command R+", "Command R", "+"),
      ("Gemini Deep Research", "Gemini", "Deep Research"), ("Claude Code", "Claude", "Code"),
      ("Nano Banana Pro", "Nano Banana", "Pro"), ("LLaMA", "Llama", ""), ("Sora2", "Sora", "2"),
    ])
  func knows(_ text: String, _ model: String, _ version: String) throws {
    let query = try #require(NameQuery(text))
    #expect(query.model?.name == model)
    #expect(query.version.joined(separator: " ") == version)
  }

  @Test(
    "names of no catalogue",
    arguments: ["Claude Monet", "sora", "Aleph Alpha", "Sora Blubb", "GPT-4-Blubb", "GPTs", "Gemini Bank", "O1"])
  func doesNotKnow(_ text: String) throws { #expect(try #require(NameQuery(text)).model == nil) }

  @Test("any capitals")
  func ignoresCase() throws {
    let query = try #require(NameQuery("gpt-4 turbo", options: .ignoreCase))
    #expect(query.model?.name == "GPT")
    #expect(query.version == ["4", "turbo"])
  }
}
