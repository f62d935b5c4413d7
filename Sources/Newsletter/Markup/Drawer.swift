/// Lines of Logseq and Org between `:LOGBOOK:` and `:END:`, which readers do not see.
enum Drawer {
  /// The line with `:END:`.
  static func lastLine(from first: Int, in source: SourceLines) -> Int? {
    let content = source.content(of: first)
    let inner = source.bytes[content].dropFirst().dropLast()
    guard content.count > 2, source.bytes[content.upperBound - 1] == UInt8(ascii: ":"),
      inner.allSatisfy({ ByteClass.isLetter($0) && $0 == $0 & 0xDF })
    else { return nil }
    return (first + 1..<max(first + 1, min(source.lines.count, first + 100))).first { line in
      source.bytes[source.content(of: line)].elementsEqual(":END:".utf8)
    }
  }
}
