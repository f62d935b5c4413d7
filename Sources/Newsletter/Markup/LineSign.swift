/// An emoji, an arrow or another sign that begins a line: `👉 Neu`, `→ Mehr`, `1️⃣ Erstens`.
enum LineSign {
  /// Behind the sign that begins at `start`, with what belongs to it; nil if a letter begins there.
  static func end(in bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
    guard start < limit else { return nil }
    let first = bytes[start]
    if ByteClass.isDigit(first) {
      return bytes.stands("\u{FE0F}\u{20E3}", at: start + 1, before: limit) ? start + 7 : nil
    }
    guard first >= 0xE2, let (scalar, length) = scalar(in: bytes, at: start), isSign(scalar) else { return nil }
    var end = start + length
    // Colours of skin, joined signs, flags and the wish for colour.
    while end < limit, let (next, length) = self.scalar(in: bytes, at: end),
      next == 0xFE0F || next == 0xFE0E || next == 0x200D || (0x1F3FB...0x1F3FF).contains(next)
        || (0x1F1E6...0x1F1FF).contains(next) && (0x1F1E6...0x1F1FF).contains(scalar)
        || bytes.stands("\u{200D}", at: end - 3, before: limit)
    {
      end += length
    }
    return end < limit && bytes[end] != first ? end : nil
  }

  /// The sign that begins a line further down in the same paragraph, or that begins the next line below blank ones.
  static func next(after line: Int, in source: SourceLines) -> [UInt8]? {
    var isBehindBlank = false
    for next in (line + 1)..<max(line + 1, min(source.lines.count, line + 40)) {
      let content = source.content(of: next)
      if content.isEmpty {
        isBehindBlank = true
        continue
      }
      if let end = end(in: source.bytes, at: content.lowerBound, before: content.upperBound) {
        let sign = Array(source.bytes[content.lowerBound..<end])
        if !isBehindBlank || begins(with: sign, line: line, in: source) { return sign }
      }
      if isBehindBlank { return nil }
    }
    return nil
  }

  private static func begins(with sign: [UInt8], line: Int, in source: SourceLines) -> Bool {
    source.bytes[source.content(of: line)].starts(with: sign)
  }

  private static func scalar(in bytes: [UInt8], at index: Int) -> (UInt32, Int)? {
    guard let first = bytes.byte(at: index), first >= 0xE2 else { return nil }
    let length = first >= 0xF0 ? 4 : 3
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// Arrows, technical and geometric signs, dingbats and emoji; no letters, quotes, currencies or dashes.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF, 0x27F0...0x27FF, 0x2900...0x297F, 0x2B00...0x2BFF: true
    case 0x1F000...0x1FAFF: true
    default: false
    }
  }
}
