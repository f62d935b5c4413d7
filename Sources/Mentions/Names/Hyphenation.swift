internal import GermanText

/// Hyphens that join a name to other words: OpenAI-Sora, Sora-Video.
enum Hyphenation {
  static func joins(_ text: Span<UInt8>, before index: Int) -> Bool {
    guard let hyphen = text.previous(before: index), Separator.isHyphen(hyphen.scalar) else { return false }
    return text.isInWord(before: hyphen.start)
  }

  /// Also with the other half left out: Sora- und Veo-Clips.
  static func joins(_ text: Span<UInt8>, after index: Int) -> Bool {
    let index = text.skippingIgnorables(from: index)
    guard index < text.count else { return false }
    let hyphen = Scalar(in: text, at: index)
    guard Separator.isHyphen(hyphen) else { return false }
    let next = index + hyphen.length
    if text.isInWord(at: next) { return true }
    // No dash: Sora – und Veo.
    guard hyphen.value != 0x2013, next < text.count else { return false }
    return text[next] == UInt8(ascii: " ") || text[next] == UInt8(ascii: ",") || text[next] == UInt8(ascii: "/")
  }
}
