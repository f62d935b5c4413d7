/// A template's tag: `{% … %}`, `{{ … }}`, `{{< … >}}`, `{# … #}`, `{: … }`, and what of it readers see.
struct TemplateTag {
  /// Behind the closing braces.
  var end: Int
  /// The tag's word, behind a slash if it closes: `figure`, `/highlight`.
  var name: Range<Int>
  private let inner: Range<Int>

  /// A tag longer than this is none, in bytes.
  private static let lengthLimit = 4096

  /// The tag that begins at `start`; `cost` is what was read in vain.
  init?(in bytes: [UInt8], at start: Int, lineEnd: Int, cost: inout Int) {
    guard let second = bytes.byte(at: start + 1) else { return nil }
    let closing: StaticString
    var limit = min(bytes.count, start + Self.lengthLimit)
    switch second {
    case UInt8(ascii: "%"): closing = "%}"
    case UInt8(ascii: "{"): closing = "}}"
    case UInt8(ascii: ":"):
      closing = "}"
      limit = lineEnd
    case UInt8(ascii: "#"), UInt8(ascii: "."):
      if let end = AttributeList.end(in: bytes, at: start, before: bytes.count) {
        self.init(end: end, name: end..<end, inner: end..<end)
        return
      }
      guard second == UInt8(ascii: "#") else { return nil }
      closing = "#}"
    case UInt8(ascii: "/"):
      guard bytes.byte(at: start + 2) == UInt8(ascii: "*") else { return nil }
      closing = "*/}"
    default: return nil
    }
    var at = start + 2
    while at < limit, bytes[at] != closing.utf8Start.pointee || !bytes.stands(closing, at: at, before: limit) {
      at += 1
    }
    guard at < limit else {
      cost = at - start
      return nil
    }
    let inner = second == UInt8(ascii: "%") || second == UInt8(ascii: "{") ? start + 2..<at : at..<at
    self.init(
      end: at + closing.utf8CodeUnitCount, name: TemplateTag.name(in: bytes, inner), inner: inner)
  }

  private init(end: Int, name: Range<Int>, inner: Range<Int>) {
    self.end = end
    self.name = name
    self.inner = inner
  }

  private static func name(in bytes: [UInt8], _ inner: Range<Int>) -> Range<Int> {
    var start = inner.lowerBound
    while start < inner.upperBound, ByteClass.isSpace(bytes[start]) || "<%-".utf8.contains(bytes[start]) { start += 1 }
    var end = start
    while end < inner.upperBound, ByteClass.isAlphanumeric(bytes[end]) || "-_/".utf8.contains(bytes[end]) { end += 1 }
    return start..<end
  }

  /// The values that readers see: captions by their names, and sentences without one.
  func captions(in bytes: [UInt8]) -> [Range<Int>] {
    // `{{ title | default: "x" }}` is an expression, `{{ "Text" | upper }}` is text.
    let isExpression =
      bytes.byte(at: inner.lowerBound - 1) == UInt8(ascii: "{") && !inner.isEmpty
      && bytes[inner.lowerBound] != UInt8(ascii: "<") && bytes[inner.lowerBound] != UInt8(ascii: "%")
    if isExpression, bytes.byte(at: name.lowerBound).map({ "\"'".utf8.contains($0) }) != true { return [] }
    return QuotedValues.captions(in: bytes, inner)
  }
}
