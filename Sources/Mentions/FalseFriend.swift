/// Something else that is called like a model, and what in a text speaks for it.
package struct FalseFriend: Sendable, Equatable {
  /// What the words around a name look like when the false friend is meant.
  package struct Signs: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A German article stands directly before the plain name: der Mistral.
    package static let article = Signs(rawValue: 1)
    /// A word that can be a surname stands directly after the plain name: Claude Monet.
    package static let surname = Signs(rawValue: 2)
    /// A name stands directly before the plain name: Marc-Uwe Kling.
    package static let givenName = Signs(rawValue: 4)
    /// The name is the last part of a hyphenated word: Tech-Titan.
    package static let head = Signs(rawValue: 8)
    /// A word of everyday language, meant unless something speaks for the model: Genie.
    package static let everyday = Signs(rawValue: 16)
    /// The words near it count only with an article before the name: der Copilot fliegt.
    package static let nearAfterArticle = Signs(rawValue: 32)
  }

  /// What it is, shown to the reader: „die Kryptobörse“.
  package var reason: String
  /// Words of the same sentence, in any form, or their beginnings before `*`: they speak for the false friend, but a
  /// version, the maker or a word of AI outweighs them. Beside the name or joined to it by a hyphen nothing does.
  package var near: [String]
  /// Words directly before the name; nothing outweighs them.
  package var before: [String]
  /// Words or numbers directly after the name; nothing outweighs them.
  package var after: [String]
  package var signs: Signs

  package init(
    _ reason: String, near: [String] = [], before: [String] = [], after: [String] = [], signs: Signs = []
  ) {
    self.reason = reason
    self.near = near
    self.before = before
    self.after = after
    self.signs = signs
  }
}
