/// Words of versions that mean nothing else in German, so that they count in lower case after a blank: o3 mini,
/// ChatGPT o1.
enum VariantWords {
  private static let list: Set<String> = [
    "flash", "haiku", "high", "instruct", "large", "low", "medium", "mini", "nano", "opus", "oss", "preview", "sonnet",
    "thinking", "tiny", "turbo", "ultra", "vision",
  ]

  static func isNoGerman(_ words: [[UInt8]]) -> Bool {
    words.contains { $0.contains { $0 <= UInt8(ascii: "9") } }
      || words.count == 1 && list.contains(String(decoding: words[0], as: UTF8.self))
  }
}
