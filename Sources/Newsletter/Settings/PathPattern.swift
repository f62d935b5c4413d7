/// A pattern for paths below an archive's root, much as in `.gitignore`.
///
/// `*` and `?` stay within a name, `**` crosses folders. A pattern with a `/` begins at the root, one without fits any
/// name on the way: `Entwürfe` ignores every folder of that name and all that is below.
struct PathPattern: Sendable, Equatable {
  private let pattern: [UInt8]
  private let isAnchored: Bool
  private let isFolder: Bool

  init(_ text: String) {
    var bytes = Array(text.utf8)
    isFolder = bytes.last == UInt8(ascii: "/")
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    isAnchored = bytes.contains(UInt8(ascii: "/"))
    if bytes.starts(with: "./".utf8) {
      bytes.removeFirst(2)
    } else if bytes.first == UInt8(ascii: "/") {
      bytes.removeFirst()
    }
    pattern = bytes
  }

  /// Whether the pattern fits `path` itself; folders above it were asked before.
  func matches(_ path: [UInt8], isFolder: Bool) -> Bool {
    guard !pattern.isEmpty, isFolder || !self.isFolder else { return false }
    let start = isAnchored ? 0 : (path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)
    return matches(path[start...])
  }

  /// Walks over both and goes back to the last star on a mismatch, to the last `**` where a `*` meets a folder's end.
  private func matches(_ path: ArraySlice<UInt8>) -> Bool {
    var at = path.startIndex
    var index = 0
    var within: (pattern: Int, path: Int)?
    var across: (pattern: Int, path: Int)?
    while at < path.endIndex {
      if let next = afterStars(index) {
        if next.crosses { (across, within) = ((next.index, at), nil) } else { within = (next.index, at) }
        index = next.index
      } else if index < pattern.count, fits(pattern[index], path[at]) {
        at += 1
        if pattern[index] == UInt8(ascii: "?") { while at < path.endIndex, path[at] & 0xC0 == 0x80 { at += 1 } }
        index += 1
      } else if let star = within, path[star.path] != UInt8(ascii: "/") {
        within = (star.pattern, star.path + 1)
        (index, at) = (star.pattern, star.path + 1)
      } else if let star = across {
        (across, within) = ((star.pattern, star.path + 1), nil)
        (index, at) = (star.pattern, star.path + 1)
      } else {
        return false
      }
    }
    while let next = afterStars(index) { index = next.index }
    return index == pattern.count
  }

  private func fits(_ expected: UInt8, _ byte: UInt8) -> Bool {
    expected == byte || (expected == UInt8(ascii: "?") && byte != UInt8(ascii: "/"))
  }

  /// The index behind `*`, `**` or `**/` at `index`.
  private func afterStars(_ index: Int) -> (index: Int, crosses: Bool)? {
    guard index < pattern.count, pattern[index] == UInt8(ascii: "*") else { return nil }
    guard pattern.byte(at: index + 1) == UInt8(ascii: "*") else { return (index + 1, false) }
    return (pattern.byte(at: index + 2) == UInt8(ascii: "/") ? index + 3 : index + 2, true)
  }
}
