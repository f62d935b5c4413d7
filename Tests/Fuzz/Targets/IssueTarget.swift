internal import GermanText
internal import Newsletter

/// A file's way from its bytes to the terms in the index.
enum IssueTarget {
  static func check(_ bytes: [UInt8]) {
    // Files that are not UTF-8 never come this far.
    let file = Array(String(decoding: bytes, as: UTF8.self).utf8)
    for path in ["2024-02-20-a.md", "a.txt"] {
      let issue = IssueParser.parse(bytes: file, path: path, settings: .default)
      checkText(issue.title.text, in: file)
      for section in issue.sections {
        if let heading = section.heading { checkText(heading, in: file) }
        for passage in section.passages { checkText(passage.text, in: file) }
      }
    }
    checkTerms(of: file)
  }

  private static func checkText(_ text: SourceText, in file: [UInt8]) {
    checkTerms(of: text.utf8)
    // A title from the file's name, or with escapes in its front matter, has no place.
    guard let first = text.runs.first else { return }
    expect(first.text == 0 && text.range.upperBound <= file.count, "„\(text.string)“ has no place")
    for (run, next) in zip(text.runs, text.runs.dropFirst()) {
      expect(run.text < next.text && run.file < next.file, "the runs of „\(text.string)“ do not ascend")
    }
    if let last = text.runs.last { expect(last.text < text.utf8.count && last.file < file.count, "a run outside") }
  }

  /// Terms of any text are those that are shown of it, and their words ascend and lie in the text.
  private static func checkTerms(of text: [UInt8]) {
    let chains = Analyzer().chains(in: text)
    var end = 0
    for word in chains.flatMap(\.words) {
      expect(word.range.lowerBound >= end && !word.range.isEmpty, "words overlap")
      end = word.range.upperBound
    }
    expect(end <= text.count, "a word ends behind the text")
    expect(Analyzer().words(in: text) == chains.flatMap { $0.words.map(\.word) }, "words differ from terms")
    var scratch = AnalyzerScratch()
    var positions = 0
    Analyzer().analyze(text.span, scratch: &scratch) { term, _, range, advances in
      expect(term.count > 0 && range.upperBound <= text.count, "an empty term, or one outside")
      if advances { positions += 1 }
      return true
    }
    expect(positions == chains.reduce(0) { $0 + $1.words.count }, "positions differ from words")
  }
}
