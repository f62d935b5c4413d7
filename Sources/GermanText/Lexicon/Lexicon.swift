/// The German word forms that the analyzer knows, with their stems, word classes and frequencies.
///
/// A word here is a word of the analyzer's word level: lower case, `ä` as `ae`, `ß` as `ss`, letters a to z only. The
/// forms are a minimal acyclic automaton in `LexiconData`, read in place: no parsing, no allocation, no start-up work.
/// The generator in `Generator` makes it.
///
/// Its outputs are rows of 4: the number of the edit (2 digits), word classes, frequency rank.
enum Lexicon {
  /// The entry of a whole word.
  static func entry(of word: Span<UInt8>) -> LexiconEntry? {
    var cursor = Cursor()
    for index in word.indices where !cursor.advance(by: word[index]) { return nil }
    return cursor.entry
  }

  /// A state of the automaton, reached by the letters so far; a plain value that can be copied and kept.
  struct Cursor: Sendable {
    private var automaton = Automaton.Cursor(LexiconData.nodes)

    init() {}

    /// Goes on by one letter; false, and the state does not change, where no form goes on so.
    mutating func advance(by letter: UInt8) -> Bool { automaton.advance(by: letter) }

    /// The entry of the word that ends here.
    var entry: LexiconEntry? { automaton.output.map(LexiconEntry.init(output:)) }
  }

  fileprivate static let outputs = DigitTable(LexiconData.outputs, width: 4)
  fileprivate static let edits = StemEdits(LexiconData.edits)
}

/// What the lexicon says of a form.
struct LexiconEntry: Sendable, Equatable {
  fileprivate let output: Int

  var classes: WordClasses { WordClasses(rawValue: Lexicon.outputs[output, 2]) }

  /// How frequent the form's lemma is, from 0 (less than 100 in a billion words) by half powers of ten to 7 (more than
  /// 300,000).
  var rank: Int { Int(Lexicon.outputs[output, 3]) }

  /// Whether the form is its own stem.
  var isStem: Bool { Lexicon.edits.isIdentity(edit) }

  /// Appends the stem of the form that this is the entry of.
  func appendStem(of word: Span<UInt8>, to term: inout [UInt8]) { Lexicon.edits.append(edit, of: word, to: &term) }

  private var edit: Int { Lexicon.outputs.number(output, 0) }
}
