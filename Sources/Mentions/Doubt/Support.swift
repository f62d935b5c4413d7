/// What in a sentence speaks for a model: its maker, other models, and the words of AI.
struct Support: Sendable {
  private let makers: Set<String>
  private let models: Set<String>

  /// `model` is the one in question, which means something else too.
  init(for model: Model, in catalogue: Catalogue) {
    makers = Set(model.maker.map(Companies.words) ?? [])
    models = catalogue.words.unmistakable
  }

  func namesMaker(in context: MentionContext) -> Bool { context.sentence.others.contains { holds(makers, $0.text) } }

  func isFound(in context: MentionContext) -> Bool {
    (context.sentence.others + context.rest).contains {
      holds(makers, $0.text) || holds(models, $0.text) || Self.general.contains($0)
    }
  }

  /// A name, or its genitive.
  private func holds(_ names: Set<String>, _ word: String) -> Bool {
    names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast()))
  }

  /// Words that a text about AI has; none that the false friends share, as `Token` does.
  private static let general = WordTable([
    "KI", "AI", "AGI", "LLM", "LLMs", "API", "Modell", "Sprachmodell", "Basismodell", "Bildmodell", "Videomodell",
    "Chatbot", "Bot", "Prompt", "Benchmark", "Assistent", "Sprachassistent", "Intelligenz", "generativ", "generieren",
    "Generator", "neuronal", "multimodal", "Kontextfenster", "Parameter", "halluzinieren", "Halluzination",
    "trainieren", "Trainingsdaten", "Open-Weight", "Deepfake", "Agentenmodus", "Transkription", "transkribieren",
  ])
}

/// How makers are called, and who among them makes nothing but AI.
enum Companies {
  /// The folded words that name a maker; some are known by their parts and persons.
  static func words(of maker: String) -> [String] {
    var words = maker.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    words.removeAll { unspecific.contains($0) }
    return words + (otherWords[maker] ?? [])
  }

  /// Parts of names that are words of their own.
  private static let unspecific: Set<String> = [
    "ai", "labs", "lab", "black", "forest", "research", "institute", "technology", "technologies", "of", "the", "music",
    "systems", "group", "inc", "aleph", "alpha", "stability", "together", "character", "science", "core", "moonshot",
    "dream", "team", "big", "zero", "one", "01",
  ]

  private static let otherWords: [String: [String]] = [
    "Google": ["deepmind", "alphabet"], "OpenAI": ["altman"], "Meta": ["facebook", "zuckerberg"],
    "Anthropic": ["amodei"], "xAI": ["musk", "twitter"], "Amazon": ["aws", "bedrock"], "Alibaba": ["tongyi"],
    "Microsoft": ["azure", "nadella"],
  ]

  /// Makers that no text names for anything but AI.
  static let ofAI = ["openai", "anthropic", "deepmind", "xai", "huggingface", "midjourney", "openrouter", "deepseek"]
}
