/// The addresses that front matter gives for an issue as a whole: its sources, its original.
enum IssueLinks {
  static func read(_ front: FrontMatter) -> [Link] {
    var links: [Link] = []
    for key in FrontMatterKeys.links {
      guard let node = front.value(of: [key]) else { continue }
      add(node, to: &links)
    }
    return links
  }

  private static func add(_ node: YAMLNode, to links: inout [Link]) {
    switch node.content {
    case .scalar(let text, _): add(text, named: "", to: &links)
    case .sequence(let items): for item in items { add(item, to: &links) }
    case .mapping(let pairs):
      let name = pairs.first { ["name", "title", "text", "label"].contains($0.key.text?.lowercased()) }?.value.text
      for pair in pairs {
        guard case .scalar(let text, _) = pair.value.content else { continue }
        add(text, named: name ?? "", to: &links)
      }
    }
  }

  /// A value with an address and nothing else; `[The Verge](https://…)` has a name as well.
  private static func add(_ text: String, named name: String, to links: inout [Link]) {
    let found =
      address(in: text).map { [Link(text: name.isEmpty ? $0 : name, url: $0)] }
      ?? (text.utf8.contains(UInt8(ascii: "]")) ? ValueText.read(Array(text.utf8))?.links : nil) ?? []
    for link in found where !links.contains(where: { $0.url == link.url }) { links.append(link) }
  }

  private static func address(in text: String) -> String? {
    let bytes = Array(text.utf8)
    let trimmed = bytes.trimmed(0..<bytes.count)
    guard trimmed.count > 4, !bytes[trimmed].contains(where: ByteClass.isSpace) else { return nil }
    let isAddress =
      bytes.firstIndex(of: "http://", in: trimmed) == trimmed.lowerBound
      || bytes.firstIndex(of: "https://", in: trimmed) == trimmed.lowerBound
    if isAddress { return bytes.string(trimmed) }
    let isWeb = bytes.firstIndex(of: "www.", in: trimmed) == trimmed.lowerBound
    return isWeb ? BareAddress.scheme + bytes.string(trimmed) : nil
  }
}
