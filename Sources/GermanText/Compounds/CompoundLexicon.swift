/// What can be a part of a compound, and what it costs: the rarer among compounds, the more.
///
/// Words as in `Lexicon`. An entry is a first part in the shape that it has in front of a head (`schul`, `forschungs`,
/// `haeuser`, `schreib`), the stem of a head, a form of a head that the lexicon does not know or takes for a rarer
/// word, or a word that stays whole though parts would fit. The generator in `Generator` makes the data.
///
/// Its outputs are rows of 6: the number of the edit that makes the stem of the base form (2 digits), the costs as a
/// first part, as a stem of a head and as a form of a head, each one more than the cost and 0 for none; flags.
enum CompoundLexicon {
  static func entry(of word: Span<UInt8>) -> CompoundEntry? {
    var cursor = Cursor()
    for index in word.indices where !cursor.advance(by: word[index]) { return nil }
    return cursor.entry
  }

  /// A state of the automaton, reached by the letters so far.
  struct Cursor {
    private var automaton = Automaton.Cursor(CompoundData.nodes)

    /// Goes on by one letter; false where no entry goes on so.
    mutating func advance(by letter: UInt8) -> Bool { automaton.advance(by: letter) }

    var entry: CompoundEntry? { automaton.output.map(CompoundEntry.init(output:)) }
  }

  fileprivate static let outputs = DigitTable(CompoundData.outputs, width: 6)
  fileprivate static let edits = StemEdits(CompoundData.edits)
}

/// What the compound lexicon says of a word.
struct CompoundEntry {
  fileprivate let output: Int

  /// As a first part: Schul·buch.
  var firstCost: Int? { cost(2) }

  /// As a stem of heads: Schul·bücher.
  var stemCost: Int? { cost(3) }

  /// As a head that is spelled so.
  var formCost: Int? { cost(4) }

  /// Whether the first part is a verb: Schreib·tisch.
  var isVerb: Bool { CompoundLexicon.outputs[output, 5] & 1 != 0 }

  /// Whether the word, or what has it as its stem, is no compound: Urinstinkt.
  var staysWhole: Bool { CompoundLexicon.outputs[output, 5] & 2 != 0 }

  /// Appends the stem of the base form: `schul` → schule.
  func appendStem(of form: Span<UInt8>, to term: inout [UInt8]) {
    CompoundLexicon.edits.append(CompoundLexicon.outputs.number(output, 0), of: form, to: &term)
  }

  private func cost(_ column: Int) -> Int? {
    let cost = CompoundLexicon.outputs[output, column]
    return cost == 0 ? nil : Int(cost) - 1
  }
}
