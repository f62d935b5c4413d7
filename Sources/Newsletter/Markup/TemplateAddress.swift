/// Addresses that a template puts together when the page is made.
enum TemplateAddress {
  /// Behind the tag that begins at `index`, or nil if none does.
  static func end(in bytes: [UInt8], at index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "{"), let second = bytes.byte(at: index + 1),
      second == UInt8(ascii: "{") || second == UInt8(ascii: "%")
    else { return nil }
    var cost = 0
    return TemplateTag(in: bytes, at: index, lineEnd: bytes.count, cost: &cost)?.end
  }

  /// The address without tags: what stands beside them (`{{ site.url }}/faq` reads `/faq`), else what they refer to
  /// (`{{< ref "faq.md" >}}` reads `faq.md`).
  static func resolve(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var beside: [UInt8] = []
    var referred: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard let end = end(in: bytes, at: index) else {
        beside.append(bytes[index])
        index += 1
        continue
      }
      if referred.isEmpty { referred = target(in: bytes[index + 2..<end - 2]) }
      index = end
    }
    return beside.isEmpty ? referred : beside
  }

  /// What stands in quotes, else the last word: `{% post_url 2024-02-20-sora %}`.
  private static func target(in tag: ArraySlice<UInt8>) -> [UInt8] {
    if let open = tag.firstIndex(where: { "\"'".utf8.contains($0) }),
      let close = tag[(open + 1)...].firstIndex(of: tag[open])
    {
      return Array(tag[(open + 1)..<close])
    }
    let words = tag.split { ByteClass.isSpace($0) }
    let word = words.last { $0.contains(where: ByteClass.isAlphanumeric) } ?? []
    return words.count > 1 ? Array(word) : []
  }
}
