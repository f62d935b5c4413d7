/// Frames, boxes, and lines that only say something about what stands beside them.
extension BlockScanner {
  /// A short line between two lines of dashes, stars or the like: a heading, as mails have it.
  mutating func readFrame(_ content: Range<Int>) -> Bool {
    guard open == nil, content.count >= 4,
      source.bytes[content.lowerBound] == source.bytes[content.lowerBound + 1],
      let text = Frame.text(below: line, content, in: source)
    else { return false }
    line += 1
    start(.heading(level: isPlainText ? 1 : 2))
    append(text)
    close(atBlank: true)
    line += 1
    isInList = false
    return true
  }

  /// `::: info Titel`, `:::`; `: Erklärung` below a term.
  mutating func readColons(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    if let title = Container.titleBehindColons(in: bytes, at: content) {
      addParagraph(title)
      return true
    }
    if let last = Drawer.lastLine(from: line, in: source) {
      close(atBlank: true)
      line = last
      return true
    }
    guard content.count > 2, ByteClass.isBlank(bytes[content.lowerBound + 1]) else { return false }
    close(atBlank: false)
    append(bytes.trimmed(content.lowerBound + 1..<content.upperBound))
    return true
  }

  /// `!!! note "Titel"` and `=== "Reiter"`, with what is indented below.
  mutating func readBoxTitle(_ content: Range<Int>) -> Bool {
    guard content.count > 4, source.isIndented(below: line),
      let title = Container.quotedTitle(in: source.bytes, at: content)
    else { return false }
    addParagraph(title)
    isInBox = true
    return true
  }

  /// `*[KI]: Künstliche Intelligenz` reads `KI: Künstliche Intelligenz`.
  mutating func readAbbreviation(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard bytes.stands("*[", at: content.lowerBound, before: content.upperBound),
      let close = bytes.firstIndex(of: "]:", in: content), close > content.lowerBound + 2
    else { return false }
    self.close(atBlank: true)
    push(content.lowerBound + 2..<close, line: line)
    push(close + 1..<content.upperBound, line: line)
    self.close(atBlank: true)
    return true
  }

  /// `import Karte from './Karte.astro'` between the blocks of a page.
  func isImport(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard open == nil, bytes.stands("import ", at: content.lowerBound, before: content.upperBound),
      bytes.firstIndex(of: " from ", in: content) != nil
    else { return false }
    return "'\";".utf8.contains(bytes[content.upperBound - 1])
  }

  /// `#+BEGIN_QUOTE` and `#+END_QUOTE`.
  mutating func readBlockMark(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard
      bytes.firstIndex(of: "#+begin_", in: content) == content.lowerBound
        || bytes.firstIndex(of: "#+end_", in: content) == content.lowerBound
    else { return false }
    close(atBlank: true)
    return true
  }
}
