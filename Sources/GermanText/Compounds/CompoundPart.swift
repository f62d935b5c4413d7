/// A part of a compound where it stands in the word, linking elements included.
struct CompoundPart: Sendable {
  /// What knows the stem of the part's base form.
  enum Source: Sendable {
    case compounds(CompoundEntry)
    case lexicon(LexiconEntry)
  }

  var range: Range<Int>
  var source: Source
}
