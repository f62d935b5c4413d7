/// How often a query word occurs in a row, by level.
///
/// Levels count positions that a nearer level does not cover already. Counts stop at 255.
struct LeafCount: BitwiseCopyable {
  var leaf: UInt16
  var word: UInt8 = 0
  var stem: UInt8 = 0
  var part: UInt8 = 0

  mutating func add(_ count: UInt8, _ level: PostingList.LevelSlot) {
    switch level {
    case .word: word = max(word, count)
    case .stem: stem = max(stem, count > word ? count - word : 0)
    case .otherForms: stem = max(stem, count)
    case .part: part = max(part, count)
    }
  }
}

extension [LeafCount] {
  func hold(_ leaf: Int, in range: Range<Int>) -> Bool {
    for index in range where Int(self[index].leaf) == leaf { return true }
    return false
  }

  func hold(anyOf leaves: [Bool], in range: Range<Int>) -> Bool {
    for index in range where leaves[Int(self[index].leaf)] { return true }
    return false
  }
}
