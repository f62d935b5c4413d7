/// A minimal acyclic automaton over words of the letters a to z, each with a number, read in place.
///
/// The root comes first. A node is its edges, one after the other. An edge is one byte: in its low 5 bits the letter (1
/// for `a`), above them 1: address follows, more edges follow · 2: address follows, last edge · 3: last edge, its
/// target is the node right after it. An address is 3 digits of base 128, the highest first, because a Swift literal
/// must be UTF-8. The letter 0 stands for the end of a word; what follows it is no address but 2 digits: the word's
/// number. It comes first in its node.
enum Automaton {
  /// A state of an automaton, reached by the letters so far; a plain value that can be copied and kept.
  struct Cursor: Sendable {
    private let table: DigitTable
    private var node = 0

    init(_ nodes: StaticString) { table = DigitTable(nodes, width: 1) }

    /// Goes on by one letter; false, and the state does not change, where no word goes on so.
    mutating func advance(by letter: UInt8) -> Bool {
      let nodes = table.bytes
      let label = letter &- (UInt8(ascii: "a") - 1)
      guard label >= 1, label <= 26, node < nodes.count else { return false }
      var edge = node
      while true {
        let byte = nodes[edge]
        let kind = byte >> 5
        if byte & 31 == label {
          node = kind == 3 ? edge + 1 : Int(nodes[edge + 1]) << 14 | Int(nodes[edge + 2]) << 7 | Int(nodes[edge + 3])
          return true
        }
        if kind != 1 { return false }
        edge += byte & 31 == 0 ? 3 : 4
      }
    }

    /// The number of the word that ends here.
    var output: Int? {
      let nodes = table.bytes
      guard node < nodes.count, nodes[node] & 31 == 0 else { return nil }
      return table.number(node, 1)
    }
  }
}
