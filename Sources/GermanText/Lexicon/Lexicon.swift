/// The German word forms that the analyzer knows, with their stems, word classes and frequencies.
///
/// A word here is a word of the analyzer's word level: lower case, `ä` as `ae`, `ß` as `ss`, letters a to z only.
/// The forms are a minimal acyclic automaton in `LexiconData`, read in place: no parsing, no allocation, no start-up work.
/// The generator in `Generator` makes it.
///
/// Layout; numbers are digits of base 128, the highest first, because a Swift literal must be UTF-8:
/// - `nodes`: the root first. A node is its edges, one behind the other. An edge is one byte: in its low 5 bits the
///   letter (1 for `a`), above them 1: address follows, more edges follow · 2: address follows, last edge · 3: last
///   edge, its target is the node right behind. An address is 3 digits. The letter 0 stands for the end of a word; what
///   follows it is no address but 2 digits: the number of the word's output. It comes first in its node.
/// - `outputs`: rows of 4: the number of the edit (2 digits), word classes, frequency rank.
/// - `edits`: rows of 12: how many letters to take off the word's end, how many to append, those letters.
enum Lexicon {
  /// The entry of a whole word.
  static func entry(of word: Span<UInt8>) -> LexiconEntry? {
    var cursor = Cursor()
    for index in word.indices where !cursor.advance(by: word[index]) { return nil }
    return cursor.entry
  }

  /// Reports every beginning of `word[start...]` that is an entry, shorter ones first, until `found` returns false.
  static func prefixes(
    of word: Span<UInt8>, from start: Int = 0, found: (_ end: Int, _ entry: LexiconEntry) -> Bool
  ) {
    var cursor = Cursor()
    for index in start..<word.count {
      guard cursor.advance(by: word[index]) else { return }
      if let entry = cursor.entry, !found(index + 1, entry) { return }
    }
  }

  /// A place in the automaton, reached by the letters so far; a plain value that can be copied and kept.
  struct Cursor: Sendable {
    private var node = 0

    init() {}

    /// Goes on by one letter; false, and the place does not change, where no form goes on so.
    mutating func advance(by letter: UInt8) -> Bool {
      let nodes = Lexicon.nodes
      let label = letter &- 0x60
      guard label >= 1, label <= 26, node < nodes.count else { return false }
      var edge = node
      while true {
        let byte = nodes[edge]
        let kind = byte >> 5
        if byte & 31 == label {
          node = kind == 3 ? edge + 1 : Lexicon.number(nodes, at: edge + 1) << 7 | Int(nodes[edge + 3])
          return true
        }
        if kind != 1 { return false }
        edge += byte & 31 == 0 ? 3 : 4
      }
    }

    /// The entry of the word that ends here.
    var entry: LexiconEntry? {
      let nodes = Lexicon.nodes
      guard nodes[node] & 31 == 0 else { return nil }
      return LexiconEntry(output: Lexicon.number(nodes, at: node + 1))
    }
  }

  /// Two digits.
  fileprivate static func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    Int(bytes[index]) << 7 | Int(bytes[index + 1])
  }

  // The literals live as long as the process.

  private static var nodes: Span<UInt8> {
    @_lifetime(immortal) get { span(of: LexiconData.nodes) }
  }
  fileprivate static var outputs: Span<UInt8> {
    @_lifetime(immortal) get { span(of: LexiconData.outputs) }
  }
  fileprivate static var edits: Span<UInt8> {
    @_lifetime(immortal) get { span(of: LexiconData.edits) }
  }

  @_lifetime(immortal)
  private static func span(of literal: StaticString) -> Span<UInt8> {
    let span = unsafe Span(_unsafeStart: literal.utf8Start, count: literal.utf8CodeUnitCount)
    return unsafe _overrideLifetime(span, copying: ())
  }
}

/// What the lexicon says of a form.
struct LexiconEntry: Sendable, Equatable {
  /// Word classes that the form's readings have; one form may have several.
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt8

    static let noun = Classes(rawValue: 1)
    /// First names, surnames, places.
    static let name = Classes(rawValue: 2)
    static let verb = Classes(rawValue: 4)
    /// Participles of the present too; those of the past are verbs.
    static let adjective = Classes(rawValue: 8)
    /// Adverbs, particles, and frequent words that no dictionary explains: brands, foreign words.
    static let other = Classes(rawValue: 16)
    /// The bare stem of a verb, as in `schreib` + `tisch`; with no other class it is no word of its own.
    static let verbStem = Classes(rawValue: 32)
  }

  fileprivate let output: Int

  var classes: Classes { Classes(rawValue: Lexicon.outputs[output * 4 + 2]) }

  /// How frequent the form's lemma is, from 0 (less than 100 in a billion words) by half powers of ten to 7 (more than
  /// 300,000).
  var rank: Int { Int(Lexicon.outputs[output * 4 + 3]) }

  /// Whether the form is its own stem.
  var isStem: Bool { Lexicon.edits[edit] == 0 && Lexicon.edits[edit + 1] == 0 }

  /// Appends the stem of the form that this is the entry of.
  func appendStem(of word: Span<UInt8>, to term: inout [UInt8]) {
    let edits = Lexicon.edits
    let edit = edit
    for index in 0..<(word.count - Int(edits[edit])) { term.append(word[index]) }
    for index in 0..<Int(edits[edit + 1]) { term.append(edits[edit + 2 + index]) }
  }

  private var edit: Int { Lexicon.number(Lexicon.outputs, at: output * 4) * 12 }
}
