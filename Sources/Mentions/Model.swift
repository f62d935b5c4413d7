/// An AI model or product as the catalogue knows it: a family, with all its versions.
package struct Model: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case text, image, video, audio, code, assistant, science
  }

  package var name: String
  package var maker: String?
  package var kind: Kind?
  /// The year in which it was first shown or released.
  package var since: Int?
  /// Other names, counted only when asked for: Bard for Gemini.
  package var aliases: [String]
  /// Other spellings that always count: `Chat-GPT` for ChatGPT.
  package var spellings: [String]
  /// What can stand in a version beside numbers: Pro, Turbo, Deep Research.
  package var variants: [String]
  /// Longer names that end or begin with this one and mean something else: `Chat-GPT` for GPT.
  package var longerNames: [String]
  package var falseFriends: [FalseFriend]

  package init(
    _ name: String, maker: String? = nil, kind: Kind? = nil, since: Int? = nil, aliases: [String] = [],
    spellings: [String] = [], variants: [String] = [], longerNames: [String] = [], falseFriends: [FalseFriend] = []
  ) {
    self.name = name
    self.maker = maker
    self.kind = kind
    self.since = since
    self.aliases = aliases
    self.spellings = spellings
    self.variants = variants
    self.longerNames = longerNames
    self.falseFriends = falseFriends
  }
}

extension Model {
  /// A row of the catalogue.
  init(
    _ name: String, _ maker: String, _ kind: Kind, _ since: Int, aliases: [String] = [], spellings: [String] = [],
    variants: [String] = [], longerNames: [String] = [], falseFriends: [FalseFriend] = []
  ) {
    self.init(
      name, maker: maker, kind: kind, since: since, aliases: aliases, spellings: spellings, variants: variants,
      longerNames: longerNames, falseFriends: falseFriends)
  }
}
