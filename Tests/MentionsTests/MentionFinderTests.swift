import Mentions
import Testing

/// A name, a text, and the mentions in it: covered text, version in brackets, form unless plain, `?` for doubt.
struct MentionRow: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var expected: [String]

  init(_ name: String, _ text: String, _ expected: String...) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(name): \(text)" }

  var line: String { expected.joined(separator: " | ") }

  func result(_ options: NameQuery.Options = []) throws -> String {
    try mentions(of: name, in: text, options).map { $0.described(in: text) }.joined(separator: " | ")
  }
}

@Suite struct MentionFinderTests {
  @Test(arguments: forms + capitals + spellings + borders + addresses)
  func finds(_ row: MentionRow) throws {
    let result = try row.result()
    #expect(result == row.line)
  }

  @Test(arguments: versions + numbers)
  func readsVersions(_ row: MentionRow) throws {
    let result = try row.result()
    #expect(result == row.line)
  }

  private static let forms: [MentionRow] = [
    .init("Sora", "Sora, Soras und Sora’s Videos", "Sora", "Soras genitive", "Sora’s genitive"),
    .init("Sora", "Sora's und Soraʼs und Sora´s", "Sora's genitive", "Soraʼs genitive", "Sora´s genitive"),
    .init("Sora", "SORAS VIDEOS, SORA’S VIDEOS", "SORAS genitive", "SORA’S genitive"),
    .init("Sora", "Sora-Video, OpenAI-Sora, Sora-generierte", "Sora hyphenated", "Sora hyphenated", "Sora hyphenated"),
    .init("Sora", "Sora- und Veo-Clips", "Sora hyphenated"),
    .init("Sora", "Sora – das Modell", "Sora"),
    .init("Sora", "Video-Soras Ende", "Soras hyphenated"),
    .init("Sora", "„Sora“, (Sora), *Sora*, _Sora_, Sora/Veo, #Sora", "Sora", "Sora", "Sora", "Sora", "Sora", "Sora"),
    .init("Sora", "‚Sora’ ist da, 'Sora' auch", "Sora", "Sora"),
    .init("Flux", "Flux’ Bilder und Flux' Preis", "Flux’ genitive", "Flux' genitive"),
    .init("Flux", "‚Flux’ malt, 'Flux' auch", "Flux", "Flux"),
    .init("Sora", "Sora\u{AD}s Ende, So\u{AD}ra", "Sora\u{AD}s genitive", "So\u{AD}ra"),
    .init("Sora", "Sora: neu. Sora!", "Sora", "Sora"),
  ]

  private static let capitals: [MentionRow] = [
    .init("Sora", "sora und sORA", ""), .init("Sora", "SORA SoRa", "SORA", "SoRa"),
    .init("Llama", "LLaMA LLAMA llama", "LLaMA", "LLAMA"), .init("o1", "O1 und o1", "o1"),
    .init("o3-mini", "O3-mini, o3 Mini, o3‑mini", "o3 Mini [Mini]", "o3‑mini [mini]"),
    .init("Midjourney", "MidJourney", "MidJourney"), .init("GPT", "Gpt", "Gpt"),
    .init("iPhone", "IPHONE iPHONE", "iPHONE"), .init("Überflieger", "ÜBERFLIEGER überflieger", "ÜBERFLIEGER"),
  ].map { row in row.expected == [""] ? .init(row.name, row.text) : row }

  private static let spellings: [MentionRow] = [
    .init(
      "GPT-4", "GPT-4 GPT 4 GPT4 GPT‑4 GPT‐4 GPT–4 GPT\u{A0}4", "GPT-4 [4]", "GPT 4 [4]", "GPT4 [4]", "GPT‑4 [4]",
      "GPT‐4 [4]", "GPT–4 [4]", "GPT\u{A0}4 [4]"),
    .init("GPT-4", "GPT – 4 und GPT - 4"),
    .init("DALL-E", "DALL-E DALL·E Dall E Dalle DALL\u{AD}E", "DALL-E", "DALL·E", "Dall E", "Dalle", "DALL\u{AD}E"),
    .init("DALL-E", "DALL-E-Bild, DALL-Es", "DALL-E hyphenated", "DALL-Es genitive"),
    .init(
      "Stable Diffusion", "Stable\nDiffusion Stable-Diffusion StableDiffusion", "Stable\nDiffusion",
      "Stable-Diffusion", "StableDiffusion"),
    .init("Stable Diffusion", "Stable, Diffusion. Diffusion"),
    .init("o3", "o3 o-3 o 3", "o3"), .init("ChatGPT", "Chat-GPT Chat GPT ChatGPT", "Chat-GPT", "Chat GPT", "ChatGPT"),
    .init("GPT", "Chat-GPT, Chat GPT, ChatGPT, GPT", "GPT"),
    .init("Character.AI", "Character.AI Character AI CharacterAI", "Character.AI", "Character AI", "CharacterAI"),
    .init("Web 2.0", "Web 2.0, Web2.0, Web 20, Web 2-0", "Web 2.0", "Web2.0"),
    .init("Aleph Alpha", "Aleph-Alpha-Chef, Aleph Alphas", "Aleph-Alpha hyphenated", "Aleph Alphas genitive"),
    .init("Tülu", "Tülu 3, Tu\u{308}lu 3, Tulu 3", "Tülu 3 [3]", "Tu\u{308}lu 3 [3]", "Tulu 3 [3]"),
    .init("Überflieger", "U\u{308}berfliegers", "U\u{308}berfliegers genitive"),
  ]

  private static let borders: [MentionRow] = [
    .init("Sora", "Soraya Sorare Soravideos Pansora Sora1ab Soras1"), .init("Sora", "Sora\u{301} und Sorà"),
    .init("Sora", "xSora 1Sora éSora"), .init("Sora", "Sora\u{200B}ya, Sora\u{200B}", "Sora"),
    .init("Grok", "Groq Grokipedia grokken Grokking"), .init("Claude", "Claudes Claudel Claudette", "Claudes genitive"),
    .init("4chan", "4chan 1.4chan 14chan", "4chan"),
    .init("Kling", "Klingel Klingen Klingon Klings", "Klings genitive"),
    .init("Perplexity", "Perplexity.", "Perplexity"), .init("Llama", "Ollama LlamaIndex llama.cpp"),
    .init("Sora", ""), .init("Sora", "S"), .init("Sora", "Sor"),
  ]

  private static let addresses: [MentionRow] = [
    .init("Sora", "https://openai.com/Sora und http://x.org/?q=Sora&a=1"),
    .init("Sora", "www.Sora.com, WWW.Sora.com"), .init("Sora", "openai.com/Sora/Video"),
    .init("Mistral", "Post an info@Mistral.ai oder Mistral@firma.de"), .init("Claude", "Claude.ai/login"),
    .init("Claude", "Claude.ai ist offen", "Claude"), .init("Sora", "@Sora", "Sora"),
    .init("Sora", "(https://a.de/b) Sora", "Sora"), .init("Sora", "„https://a.de/b“Sora", "Sora"),
    .init("Sora", "Text/Bild/Sora", "Sora"), .init("Sora", "z. B./Sora", "Sora"),
  ]

  private static let versions: [MentionRow] = [
    .init("Gemini", "Gemini 1.5 Pro, Gemini 1.5, Gemini", "Gemini 1.5 Pro [1.5 Pro]", "Gemini 1.5 [1.5]", "Gemini"),
    .init("Gemini 1.5", "Gemini 1.5 Pro, Gemini 1.5, Gemini", "Gemini 1.5 Pro [1.5 Pro]", "Gemini 1.5 [1.5]"),
    .init("Gemini 1.5 Pro", "Gemini 1.5 Pro, Gemini 1.5, Gemini", "Gemini 1.5 Pro [1.5 Pro]"),
    .init("Gemini", "Gemini 1,5 Pro, Gemini-1.5-Flash", "Gemini 1,5 Pro [1.5 Pro]", "Gemini-1.5-Flash [1.5 Flash]"),
    .init("Gemini", "Gemini Ultra, Gemini Ultra 1.0", "Gemini Ultra [Ultra]", "Gemini Ultra 1.0 [Ultra 1.0]"),
    .init("Gemini", "Gemini pro Monat, Gemini Pro", "Gemini", "Gemini Pro [Pro]"),
    .init("Gemini", "Gemini 2.5 Deep Think-Modus", "Gemini 2.5 Deep Think [2.5 Deep Think] hyphenated"),
    .init("GPT-4", "GPT-4 GPT-4o GPT-40 GPT-4.5 GPT-4,5", "GPT-4 [4]"),
    .init(
      "GPT-4", "GPT-4-Turbo, GPT-4 Turbo, GPT-4-0613", "GPT-4-Turbo [4 Turbo]", "GPT-4 Turbo [4 Turbo]",
      "GPT-4-0613 [4 0613]"),
    .init(
      "GPT-4", "GPT-4s Antwort, GPT-4’s, GPT-4-Modell", "GPT-4s [4] genitive", "GPT-4’s [4] genitive",
      "GPT-4 [4] hyphenated"),
    .init("GPT-4", "GPT-4. Danach GPT-4, dann GPT-4: aus", "GPT-4 [4]", "GPT-4 [4]", "GPT-4 [4]"),
    .init("GPT-4o", "GPT-4o, GPT 4o, GPT-4o-mini, GPT-4", "GPT-4o [4o]", "GPT 4o [4o]", "GPT-4o-mini [4o mini]"),
    .init("GPT", "GPT-4o GPTs GPT-3.5-Turbo-16k", "GPT-4o [4o]", "GPTs genitive", "GPT-3.5-Turbo-16k [3.5 Turbo 16k]"),
    .init("GPT", "GPT-4V GPT-5.1-Codex-Max", "GPT-4V [4V]", "GPT-5.1-Codex-Max [5.1 Codex Max]"),
    .init("GPT", "GPT-4-Turbobooster", "GPT-4 [4] hyphenated"),
    .init("GPT-3", "GPT-3, GPT-3.5, GPT-30B", "GPT-3 [3]"),
    .init("o1", "o1, o1-preview, o12, o1.5, o1s", "o1", "o1-preview [preview]", "o1s genitive"),
    .init("o3-mini", "o3-mini-high, o3 mini, o3", "o3-mini-high [mini high]", "o3 mini [mini]"),
    .init("Phi-3", "Phi-3-mini, Phi 3.5, Phi-3", "Phi-3-mini [3 mini]", "Phi-3 [3]"),
    .init(
      "Llama 3.1 405B", "Llama 3.1 405B, Llama-3.1-405B, Llama 3.1 70B", "Llama 3.1 405B [3.1 405B]",
      "Llama-3.1-405B [3.1 405B]"),
    .init("Llama", "Llama3-70B-Instruct", "Llama3-70B-Instruct [3 70B Instruct]"),
    .init(
      "Claude 3.5 Sonnet", "Claude 3.5 Sonnet, Claude Sonnet 3.5, Claude 3 Sonnet",
      "Claude 3.5 Sonnet [3.5 Sonnet]", "Claude Sonnet 3.5 [Sonnet 3.5]"),
    .init("Claude 3", "Claude 3.5 Sonnet, Claude 3 Haiku", "Claude 3 Haiku [3 Haiku]"),
    .init("Claude Opus 4.6", "Claude Opus 4.6, Claude Opus 4.5, Opus 4.6", "Claude Opus 4.6 [Opus 4.6]"),
    .init(
      "Claude Code", "Claude Code, Claude-Code-Nutzer, Claude codet", "Claude Code [Code]",
      "Claude-Code [Code] hyphenated"),
    .init("Sora 2", "Sora 2, Sora2, Sora-2, Sora 20, Sora", "Sora 2 [2]", "Sora2 [2]", "Sora-2 [2]"),
    .init("DALL-E 3", "DALL-E 3, DALL·E 3, Dalle3, DALL-E 2", "DALL-E 3 [3]", "DALL·E 3 [3]", "Dalle3 [3]"),
    .init(
      "DeepSeek", "DeepSeek R1, DeepSeek-V3.1, DeepSeek-R1-Distill", "DeepSeek R1 [R1]", "DeepSeek-V3.1 [V3.1]",
      "DeepSeek-R1-Distill [R1 Distill]"),
    .init("Kimi K2", "Kimi K2 Thinking und Kimi K2.5", "Kimi K2 Thinking [K2 Thinking]"),
    .init("Midjourney 6", "Midjourney v6, Midjourney V6, Midjourney 6.1", "Midjourney v6 [v6]", "Midjourney V6 [V6]"),
    .init("Mixtral", "Mixtral 8x7B, Mixtral-8x22B", "Mixtral 8x7B [8x7B]", "Mixtral-8x22B [8x22B]"),
    .init("Gemma", "Gemma 3n E4B, Gemma 3 270M", "Gemma 3n E4B [3n E4B]", "Gemma 3 270M [3 270M]"),
    .init(
      "Qwen", "Qwen2.5-Coder-32B, Qwen3-235B-A22B", "Qwen2.5-Coder-32B [2.5 Coder 32B]",
      "Qwen3-235B-A22B [3 235B A22B]"),
    .init("FLUX", "FLUX.1 und FLUX.2 Pro", "FLUX.1 [1]", "FLUX.2 Pro [2 Pro]"),
    .init(
      "Command R", "Command R+, Command R, Command-R-Plus", "Command R+ [+]", "Command R",
      "Command-R-Plus [Plus]"),
    .init("Runway", "Runway Gen-3 Alpha Turbo", "Runway Gen-3 Alpha Turbo [Gen 3 Alpha Turbo]"),
    .init("Sora", "Gemini 1.5 und 2.0, Sora 1 und 2", "Sora 1 [1]"),
    .init("Gemini", "Gemini 1.5-Modelle, Gemini 1.5er", "Gemini 1.5 [1.5] hyphenated", "Gemini"),
  ]

  /// Numbers that count, measure or date something.
  private static let numbers: [MentionRow] = [
    .init("Gemini", "Gemini 3 Millionen Nutzer, Gemini 1,5 Milliarden", "Gemini", "Gemini"),
    .init("Gemini", "eine Anfrage an Gemini 0,24 Wattstunden, an Gemini 2 kWh", "Gemini", "Gemini"),
    .init("Gemini", "seit Gemini 3. November oder Gemini 3. im Herbst", "Gemini", "Gemini"),
    .init("Gemini", "Das kann Gemini 3. Mehr nicht.", "Gemini 3 [3]"),
    .init(
      "Gemini", "Gemini 2024, Gemini 20 Prozent, Gemini 20 %, Gemini 20% billiger", "Gemini", "Gemini", "Gemini",
      "Gemini"),
    .init("Sora", "Sora 19:30 Uhr, Sora 7 Uhr, Sora 20 Euro, Sora 20 €", "Sora", "Sora", "Sora", "Sora"),
    .init("Sora", "Sora 10.000 Mal, Sora 3-mal, Sora 3x, Sora 12-jährige", "Sora", "Sora", "Sora", "Sora"),
    .init("Sora", "Sora 2 Videos, Sora-2 Videos, Sora 2-Videos", "Sora", "Sora-2 [2]", "Sora 2 [2] hyphenated"),
    .init("Sora", "Sora 1.2.2024 und Sora 24.12.", "Sora", "Sora 24.12 [24.12]"),
    .init("Claude", "Claude 100000 Zeilen, Claude 16GB", "Claude", "Claude"),
    .init("GPT-4", "GPT-4 Token kosten weniger", "GPT-4 [4]"),
  ]

  // MARK: Options

  @Test(
    "any capitals",
    arguments: [
      MentionRow("Sora", "sora, SORA, soras", "sora", "SORA", "soras genitive"), .init("o1", "O1 o1", "O1", "o1"),
      .init("gpt-4", "GPT-4 gpt4", "GPT-4 [4]", "gpt4 [4]"), .init("überflieger", "ÜBERFLIEGER", "ÜBERFLIEGER"),
    ])
  func ignoresCase(_ row: MentionRow) throws {
    let result = try row.result(.ignoreCase)
    #expect(result == row.line)
  }

  @Test(
    "other names",
    arguments: [MentionRow("Gemini", "Bard und Gemini 1.5, Bards Ende", "Bard", "Gemini 1.5 [1.5]", "Bards genitive")])
  func knowsAliases(_ row: MentionRow) throws {
    let (with, without) = (try row.result(.aliases), try row.result())
    #expect(with == row.line)
    #expect(without == "Gemini 1.5 [1.5]")
  }

  @Test(
    "closed compounds",
    arguments: [
      MentionRow(
        "Sora", "Soravideos, Sorageneriert, Sorastil", "Soravideos compound", "Sorageneriert compound",
        "Sorastil compound"),
      .init("Sora", "Soraya Sorare Soraund Sorader Soravideoclips", "Soravideoclips compound"),
      .init("Gemini", "Geminimodelle, Geminiden, Geminiano, Geminiapp", "Geminimodelle compound", "Geminiapp compound"),
      .init("Claude", "Claudel Claudette Claudenutzer", "Claudenutzer compound"),
      .init("Veo", "Veolia Veoclips", "Veoclips compound"), .init("Kling", "Klingel Klingen Klingonen"),
      .init("Poe", "Poesie Poetik Poet"), .init("Pi", "Pilot Pilotprojekt Pianist Pizza Pilze"),
      .init("Phi", "Philosophie Phishing Philosoph"), .init("Titan", "Titanic Titanen"),
      .init("Mistral", "Mistralwind, Mistralmodell", "Mistralwind compound ?", "Mistralmodell compound"),
      .init("Llama", "Llamas, Llamawolle", "Llamas genitive", "Llamawolle compound ?"),
      .init("Sora", "Sora\u{AD}video, SoraVideo", "Sora\u{AD}video compound"),
      .init("Cursor", "Cursors", "Cursors genitive"),
    ])
  func findsCompounds(_ row: MentionRow) throws {
    let result = try row.result(.compounds)
    #expect(result == row.line)
  }

  @Test("names of no catalogue have no versions")
  func other() throws {
    let text = "Blubb 2, Blubb-3, Blubbs, Blubb2"
    let found = try mentions(of: "Blubb", in: text).map { $0.described(in: text) }
    #expect(found == ["Blubb", "Blubb hyphenated", "Blubbs genitive"])
  }

  @Test("a text without letters is no name", arguments: ["", " ", "-", "…", "+ +"])
  func refuses(_ name: String) { #expect(NameQuery(name) == nil) }
}
