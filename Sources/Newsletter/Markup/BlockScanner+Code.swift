/// Code between tags of templates and of WordPress.
extension BlockScanner {
  /// `{% highlight r %}` to `{% endhighlight %}`.
  mutating func readTemplateCode(_ content: Range<Int>) -> Bool {
    var cost = 0
    guard let tag = TemplateTag(in: source.bytes, at: content.lowerBound, lineEnd: content.upperBound, cost: &cost),
      tag.end == content.upperBound, let last = cutter.lineClosingTemplate(named: tag.name, after: line)
    else { return false }
    readCode(to: last)
    return true
  }

  /// `[code lang=r]` to `[/code]`.
  mutating func readBracketCode(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard let tag = BracketTag.code(in: bytes, at: content),
      let last = cutter.lineClosingBracket(named: tag.name, after: line), last > line
    else { return false }
    let rest = bytes.trimmed(tag.end..<content.upperBound)
    readCode(first: rest, to: last)
    return true
  }

  mutating func readCode(first: Range<Int> = 0..<0, to last: Int) {
    close(atBlank: true)
    start(.code)
    if !first.isEmpty { push(first, line: line) }
    for inner in (line + 1)..<last where !source.content(of: inner).isEmpty {
      push(source.content(of: inner), line: inner)
    }
    let end = source.content(of: last)
    if let close = source.bytes[end].firstIndex(of: UInt8(ascii: "[")), close > end.lowerBound {
      push(source.bytes.trimmed(end.lowerBound..<close), line: last)
    }
    close(atBlank: true)
    line = last
  }
}
