/// How words are written, as far as it was looked up: it hardly ever changes.
final class SpellingMemo {
  private(set) var texts: [[UInt8]: String] = [:]
  private static let capacity = 10_000

  func keep(_ text: String, for term: [UInt8]) {
    if texts.count >= Self.capacity { texts.removeAll() }
    texts[term] = text
  }
}
