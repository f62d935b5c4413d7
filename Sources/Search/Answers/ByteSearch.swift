extension [UInt8] {
  /// Where a stretch of bytes stands for the first time from a place on.
  func firstIndex(of wanted: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = wanted.first, wanted.count <= count else { return nil }
    var place = start
    while place <= count - wanted.count {
      if self[place] == first, self[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place..<(place + wanted.count)
      }
      place += 1
    }
    return nil
  }
}
