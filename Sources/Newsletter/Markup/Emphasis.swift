/// A run of stars, underscores or tildes that may open or close emphasis, by CommonMark's flanking rules.
struct EmphasisRun {
  var mark: UInt8
  /// What is left of it in the text.
  var range: Range<Int>
  let canOpen: Bool
  let canClose: Bool
  let length: Int

  /// Bold is read a little more freely than CommonMark does: `**Neu:**heute` is meant as bold.
  init(mark: UInt8, range: Range<Int>, before: CharacterClass, after: CharacterClass) {
    self.mark = mark
    self.range = range
    length = range.count
    let isLoose = length >= 2 && mark != UInt8(ascii: "_")
    let opens = after != .blank && (isLoose || after != .punctuation || before != .letter)
    let closes = before != .blank && (isLoose || before != .punctuation || after != .letter)
    if mark == UInt8(ascii: "_") {
      canOpen = opens && (!closes || before == .punctuation)
      canClose = closes && (!opens || after == .punctuation)
    } else {
      canOpen = opens
      canClose = closes
    }
  }
}

/// The runs that may still open emphasis. What a run looks for in vain is remembered, so that the time stays linear.
struct EmphasisStack {
  private var openers: [EmphasisRun] = []
  /// Below which depth there is no opener for a kind of closer.
  private var bottoms: [Int: Int] = [:]
  /// Pairs of stars that neither open nor close by the rules.
  private var strays: [Range<Int>] = []

  mutating func removeAll() {
    openers.removeAll(keepingCapacity: true)
    strays.removeAll(keepingCapacity: true)
    bottoms.removeAll(keepingCapacity: true)
  }

  /// Takes a run and returns the marks that turn out to be emphasis.
  mutating func add(_ run: EmphasisRun) -> [Range<Int>] {
    var run = run
    var marks: [Range<Int>] = []
    while run.canClose, !run.range.isEmpty, let index = opener(for: run) {
      let width = min(openers[index].range.count, run.range.count, 2)
      let start = openers[index].range
      marks.append(start.upperBound - width..<start.upperBound)
      marks.append(run.range.lowerBound..<run.range.lowerBound + width)
      run.range = run.range.lowerBound + width..<run.range.upperBound
      openers[index].range = start.lowerBound..<start.upperBound - width
      for dropped in openers[(index + 1)...] { noteStray(dropped) }
      openers.removeSubrange((openers[index].range.isEmpty ? index : index + 1)...)
    }
    if run.canOpen, !run.range.isEmpty { openers.append(run) } else { noteStray(run) }
    return marks
  }

  private mutating func noteStray(_ run: EmphasisRun) {
    if run.mark == UInt8(ascii: "*"), run.range.count == 2 || run.range.count == 4 { strays.append(run.range) }
  }

  /// The marks of bold that editors set with a blank too many: `**Neu: **heute`; and `****`, which holds nothing.
  ///
  /// A single pair is left alone: `2 ** 3`.
  mutating func looseMarks() -> [Range<Int>] {
    for opener in openers { noteStray(opener) }
    let pairs = strays.filter { $0.count == 2 }.sorted { $0.lowerBound < $1.lowerBound }
    return strays.filter { $0.count == 4 } + pairs.prefix(pairs.count / 2 * 2)
  }

  private mutating func opener(for closer: EmphasisRun) -> Int? {
    let kind = Int(closer.mark) * 8 + closer.length % 3 * 2 + (closer.canOpen ? 1 : 0)
    let bottom = min(bottoms[kind] ?? 0, openers.count)
    for index in stride(from: openers.count - 1, through: bottom, by: -1)
    where openers[index].mark == closer.mark && !breaksRuleOfThree(openers[index], closer) {
      return index
    }
    bottoms[kind] = openers.count
    return nil
  }

  /// CommonMark, rules 9 and 10.
  private func breaksRuleOfThree(_ opener: EmphasisRun, _ closer: EmphasisRun) -> Bool {
    guard opener.canClose || closer.canOpen else { return false }
    return (opener.length + closer.length).isMultiple(of: 3)
      && !(opener.length.isMultiple(of: 3) && closer.length.isMultiple(of: 3))
  }
}
