/// How near a term is to the word in the text; a nearer level always counts more.
package enum Level: UInt8, Sendable, CaseIterable, Comparable {
  /// The word itself, folded.
  case word
  /// What inflected forms and gender forms of one word share.
  case stem
  /// The stem of a part of a compound.
  case part

  /// The byte before a term of this level, so that the levels are name spaces of their own in one index.
  ///
  /// No folded word begins with a control character, so the word level needs none.
  package var marker: UInt8? {
    switch self {
    case .word: nil
    case .stem: 1
    case .part: 2
    }
  }

  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}
