/// What FTS5 is asked: phrases of terms as the index spells them.
///
/// Terms are analyzed already and hold no sign that would have to be escaped; the tokenizer only cuts them apart.
enum MatchExpression {
  /// Terms any of which may stand at a position of a phrase.
  typealias Position = [[UInt8]]

  /// Between the positions of a phrase, and between the terms of one position.
  static let next = UInt8(ascii: " ")
  static let or: UInt8 = 0x1F

  /// Any of these terms.
  static func any(of terms: Position) -> [UInt8] { phrase([terms]) }

  /// These terms side by side.
  static func phrase(of terms: [[UInt8]]) -> [UInt8] { phrase(terms.map { [$0] }) }

  /// These positions side by side; the last one may be the beginning of a term.
  static func phrase(_ positions: [Position], isPrefix: Bool = false) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let terms = positions.map { Array($0.joined(separator: [or])) }
    return [quote] + terms.joined(separator: [next]) + [quote] + (isPrefix ? Array(" *".utf8) : [])
  }

  /// Phrases in any order, with at most so many words between them.
  static func near(_ phrases: [[UInt8]], distance: Int) -> [UInt8] {
    Array("NEAR(".utf8) + phrases.joined(separator: [UInt8(ascii: " ")]) + Array(", \(distance))".utf8)
  }

  /// Any of these expressions.
  static func or(_ expressions: [[UInt8]]) -> [UInt8] { Array(expressions.joined(separator: Array(" OR ".utf8))) }
}
