/// Finds the headings that have no heading's mark: bold lines, known ones, and in plain text short lines by themselves.
struct HeadingFinder {
  /// Below all headings with a mark.
  private static let boldLevel = 7

  private let kinds: SectionKinds
  /// Whether short lines by themselves are headings.
  private let isPlainText: Bool

  init(for pieces: [Piece], kinds: SectionKinds, isPlainText: Bool) {
    self.kinds = kinds
    // A Markdown file without any mark of a heading, but with a line like `Was ist`, is plain text by another name.
    self.isPlainText =
      isPlainText
      || (!pieces.contains { $0.level != nil || $0.inline.isBold }
        && pieces.contains { HeadingFinder.isKnown($0, kinds) })
  }

  /// The level of a piece that is a heading; nil for text.
  func level(of piece: Piece, followedBy next: Piece?) -> Int? {
    if let level = piece.level { return level }
    if isNumbered(piece) { return 1 }
    guard piece.kind == .paragraph, piece.isOneLine, LineShape.isShort(piece.text) else { return nil }
    guard PaywallTrailers.strength(of: piece.text) == nil, DateText.whole(piece.text) == .none else { return nil }
    if isBold(piece) { return Self.boldLevel }
    if HeadingFinder.isKnown(piece, kinds) || isKnownAbove(piece, next) { return isPlainText ? 1 : Self.boldLevel }
    return isPlainText && isShortLine(piece, followedBy: next) ? 1 : nil
  }

  /// In plain text, `1. Links` by itself is a heading as well, if it is a known one.
  private func isNumbered(_ piece: Piece) -> Bool {
    isPlainText && piece.kind == .bullet && piece.isOneLine && piece.isAfterBlank && piece.isBeforeBlank
      && LineShape.isShort(piece.text) && kinds.kind(of: piece.text) != nil
  }

  private func isBold(_ piece: Piece) -> Bool {
    guard piece.inline.isBold, piece.isAfterBlank else { return false }
    guard let last = piece.text.last else { return false }
    return last != UInt8(ascii: ".") && last != UInt8(ascii: ",") && last != UInt8(ascii: ";")
  }

  /// `Was ist` by itself.
  private static func isKnown(_ piece: Piece, _ kinds: SectionKinds) -> Bool {
    piece.isLone && LineShape.isShort(piece.text) && piece.inline.links.isEmpty && kinds.kind(of: piece.text) != nil
  }

  /// `Was ist` with bullets at once below.
  private func isKnownAbove(_ piece: Piece, _ next: Piece?) -> Bool {
    piece.isAfterBlank && next?.kind == .bullet && kinds.kind(of: piece.text) != nil
  }

  private func isShortLine(_ piece: Piece, followedBy next: Piece?) -> Bool {
    guard let next, piece.isAfterBlank, piece.inline.links.isEmpty, !LineShape.endsLikeSentence(piece.text),
      !LineShape.isSalutation(piece.text)
    else { return false }
    if !piece.isBeforeBlank { return next.kind == .bullet }
    return isText(next)
  }

  /// A bullet or a paragraph; a short line by itself is another heading or a name under a letter.
  private func isText(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .bullet, .code, .row: true
    case .heading: false
    case .paragraph: !piece.isLone || !LineShape.isShort(piece.text) || LineShape.endsLikeSentence(piece.text)
    }
  }
}
