/// A stretch of a list.
package struct Page: Sendable {
  /// At most so many; 0 is all.
  package var limit: Int
  package var offset: Int

  package init(limit: Int = 0, offset: Int = 0) {
    self.limit = limit
    self.offset = offset
  }

  func of<Element>(_ elements: [Element]) -> ArraySlice<Element> {
    elements.dropFirst(offset).prefix(limit == 0 ? Int.max : limit)
  }
}
