/// Finds an issue's title in its text.
enum TitleFinder {
  /// The index of the piece that is the title, and where that title comes from.
  static func find(in pieces: [Piece], kinds: SectionKinds) -> (index: Int, origin: Title.Origin)? {
    guard let index = pieces.indices.prefix(5).first(where: { !isAboveTitle(pieces[$0]) }) else { return nil }
    let piece = pieces[index]
    if let level = piece.level {
      return isTitle(piece, level: level, in: pieces, kinds: kinds) ? (index, .heading) : nil
    }
    return isTitleLine(piece, followedBy: pieces.dropFirst(index + 1).first, kinds: kinds) ? (index, .text) : nil
  }

  /// A heading that comes first and is the only one of its level, with the others below it.
  private static func isTitle(_ piece: Piece, level: Int, in pieces: [Piece], kinds: SectionKinds) -> Bool {
    let levels = pieces.compactMap(\.level)
    let isOnly = levels.filter { $0 == level }.count == 1 && levels.allSatisfy { $0 >= level }
    return isOnly && (level == 1 || levels.count > 1) && kinds.kind(of: piece.text) == nil
  }

  /// A first line that is short and stands alone, and neither greets nor heads a section.
  private static func isTitleLine(_ piece: Piece, followedBy next: Piece?, kinds: SectionKinds) -> Bool {
    guard piece.isLone, piece.text.count <= 120, !LineShape.isSalutation(piece.text) else { return false }
    guard PaywallTrailers.strength(of: piece.text) == nil, kinds.kind(of: piece.text) == nil else { return false }
    guard let last = piece.text.last, last != UInt8(ascii: "."), last != UInt8(ascii: ","), last != UInt8(ascii: ":"),
      last != UInt8(ascii: ";")
    else { return false }
    return !piece.text.starts(with: "http".utf8)
  }

  /// A date, an image, or nothing but a link (`Im Browser ansehen`).
  private static func isAboveTitle(_ piece: Piece) -> Bool {
    guard piece.kind == .paragraph else { return false }
    return piece.inline.isImage || piece.inline.linkRanges.contains(0..<piece.text.count)
      || DateText.whole(piece.text) != .none
  }
}
