/// The line of two dashes that begins a mail's signature.
enum Signature {
  /// A signature is no longer, in lines.
  private static let lengthLimit = 40

  /// Whether `line`, which holds two dashes alone, begins the signature: it is the only one, with the text's end not far
  /// below. Markdown files need the blank that mail programs put behind the dashes.
  static func begins(at line: Int, in source: SourceLines, isPlainText: Bool) -> Bool {
    guard source.lines.count - line <= lengthLimit else { return false }
    let end = source.content(of: line).upperBound
    guard isPlainText || source.bytes.stands(" ", at: end, before: source.lines[line].end) else { return false }
    return source.lines.indices.allSatisfy { other in
      let content = source.content(of: other)
      return other == line || content.count != 2
        || !source.bytes.stands("--", at: content.lowerBound, before: content.upperBound)
    }
  }
}
