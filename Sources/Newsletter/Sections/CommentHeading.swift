/// Headings that count what readers wrote: `12 Kommentare`, `Kommentare (3)`, `Ein Gedanke zu „Sora ist da“`.
enum CommentHeading {
  static func matches(_ heading: [UInt8], _ folded: [UInt8]) -> Bool {
    guard let first = heading.first(where: { $0 >= 0x80 || ByteClass.isAlphanumeric($0) }) else { return false }
    if ByteClass.isLetter(first), let last = folded.dropLast().last, ByteClass.isDigit(last) {
      return counted.contains { $0.matches(withoutCount(folded)) }
    }
    let isCounted = ByteClass.isDigit(first) && !isNumbering(heading)
    let isOne = first | 0x20 == UInt8(ascii: "e") || first | 0x20 == UInt8(ascii: "o")
    guard isCounted || isOne else { return false }
    let words = isCounted ? SectionKinds.withoutNumbering(folded) : folded
    if isCounted, counted.contains(where: { $0.matches(words) }) { return true }
    return quotes.contains { heading.firstIndex(of: $0, in: 0..<heading.count) != nil }
      && quoting.contains { $0.matches(words) }
  }

  /// `Kommentare (12)`.
  private static func withoutCount(_ folded: [UInt8]) -> [UInt8] {
    var end = folded.count - 1
    while end > 0, ByteClass.isDigit(folded[end - 1]) { end -= 1 }
    return Array(folded[..<end])
  }

  /// `1. Kommentar` is an opinion with a number.
  private static func isNumbering(_ heading: [UInt8]) -> Bool {
    guard let digit = heading.firstIndex(where: ByteClass.isDigit) else { return false }
    let end = heading[digit...].firstIndex { !ByteClass.isDigit($0) } ?? heading.count
    return heading.byte(at: end) != 0x20 && !heading.stands("\u{A0}", at: end, before: heading.count)
  }

  private static let counted = [
    "Kommentar", "Kommentare", "Kommentare zu *", "Kommentar zu *", "Leserkommentare", "Antwort", "Antworten",
    "Trackbacks", "Pingbacks", "Webmentions", "Comment", "Comments", "Comments on *", "Response", "Responses", "Reply",
    "Replies",
  ].map(TextPattern.init)

  /// With the title in quotes behind.
  private static let quoting = [
    "Gedanken zu *", "Ein Gedanke zu *", "Antworten auf *", "Eine Antwort auf *", "Antworten zu *", "Eine Antwort zu *",
    "Ein Kommentar zu *", "Thoughts on *", "One thought on *", "Responses to *", "One response to *",
    "One comment on *", "Replies to *", "One reply to *",
  ].map(TextPattern.init)

  private static let quotes: [StaticString] = ["„", "“", "\"", "»", "«"]
}
