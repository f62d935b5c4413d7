/// An occurrence of a name in a text.
package struct Mention: Sendable, Hashable {
  package enum Form: String, Sendable, CaseIterable {
    case plain
    /// Soras, Sora’s
    case genitive
    /// Sora-Video, OpenAI-Sora
    case hyphenated
    /// Soravideos
    case compound
  }

  /// Byte range in the text: name, version and the ending of the genitive; of a closed compound the whole word.
  package var range: Range<Int>
  package var form: Form
  /// As written, with single blanks: `1.5 Pro`; of catalogued models only.
  package var version: String?
  /// Why it may mean something else, in German: „die Kryptobörse“.
  package var doubt: String?
}
