/// A pattern for a whole text: words, and `*` for anything; case, accents, emoji and punctuation do not count.
struct TextPattern: Sendable, Equatable {
  private let pieces: [[UInt8]]

  init(_ pattern: String) {
    let bytes = Array(pattern.utf8)
    var pieces: [[UInt8]] = []
    let parts = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      var piece = FoldedText.padded(Array(part))
      let touchesBefore = index > 0 && part.first != 0x20
      let touchesBehind = index < parts.count - 1 && part.last != 0x20
      if touchesBehind, piece.count > 1 { piece.removeLast() }
      if touchesBefore, piece.count > 1 { piece.removeFirst() }
      pieces.append(piece == [0x20] ? [] : piece)
    }
    self.pieces = pieces
  }

  /// Whether the pattern fits the whole of a text folded by `FoldedText.padded`.
  func matches(_ folded: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return folded == first }
    guard folded.count >= first.count + last.count - 1, folded.starts(with: first) else { return false }
    guard folded.suffix(last.count).elementsEqual(last) else { return false }
    return matchesMiddle(of: folded, from: first.count, to: folded.count - last.count)
  }

  private func matchesMiddle(of folded: [UInt8], from start: Int, to end: Int) -> Bool {
    var at = start
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      while at + piece.count <= end, !folded[at..<at + piece.count].elementsEqual(piece) { at += 1 }
      guard at + piece.count <= end else { return false }
      at += piece.count
    }
    return true
  }

  /// Whether the pattern may fit a text of which only the beginning is known.
  func mayMatch(_ head: [UInt8]) -> Bool {
    guard let first = pieces.first else { return false }
    return head.starts(with: first.prefix(min(12, max(head.count - 1, 0))))
  }

  /// Two letters of the first word, to find the patterns that may fit; nil if the pattern begins with `*`.
  var beginning: [UInt8]? {
    guard let first = pieces.first, first.count >= 3 else { return nil }
    return Array(first[1..<3])
  }
}
