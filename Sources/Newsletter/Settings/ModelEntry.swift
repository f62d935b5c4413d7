/// A name that an archive adds to the catalogue of models.
package struct ModelEntry: Sendable, Equatable {
  package var name: String
  package var maker: String?
  /// Text, image, video, audio, code, …
  package var kind: String?
  package var aliases: [String]
  package var versions: [String]
  /// Words that, near the name, speak against the model.
  package var falseFriends: [String]

  package init(
    name: String, maker: String? = nil, kind: String? = nil, aliases: [String] = [], versions: [String] = [],
    falseFriends: [String] = []
  ) {
    self.name = name
    self.maker = maker
    self.kind = kind
    self.aliases = aliases
    self.versions = versions
    self.falseFriends = falseFriends
  }
}
