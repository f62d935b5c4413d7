extension [UInt8] {
  /// Where a stretch of bytes stands for the first time from an index on.
  func firstIndex(of wanted: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = wanted.first, wanted.count <= count else { return nil }
    var index = start
    while index <= count - wanted.count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index..<(index + wanted.count)
      }
      index += 1
    }
    return nil
  }
}
