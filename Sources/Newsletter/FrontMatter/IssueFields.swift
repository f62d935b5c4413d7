/// The fields of an issue that its front matter gives.
struct IssueFields {
  var title: InlineText?
  var date: Day?
  var newsletter: String?
  var number: String?
  var url: String?
  var slug: String?
  var author: String?
  var tags: [String] = []
  var access: Access?
  var language: String?
  var id: String?
  var isDraft = false
  /// Text for readers, in reading order.
  var texts: [InlineText] = []
  /// Addresses that the issue itself links.
  var links: [Link] = []
  var warnings: [Warning]

  init(_ front: FrontMatter, in source: SourceLines) {
    warnings = front.warnings
    guard !front.fields.isEmpty else { return }
    newsletter = front.text(of: FrontMatterKeys.newsletter)
    number = front.text(of: FrontMatterKeys.number)
    url = front.text(of: FrontMatterKeys.url)
    slug = front.text(of: FrontMatterKeys.slug)
    author = front.text(of: FrontMatterKeys.author)
    language = front.text(of: FrontMatterKeys.language)
    id = front.text(of: FrontMatterKeys.id)
    for tag in front.list(of: FrontMatterKeys.tags) where !tags.contains(tag) { tags.append(tag) }
    readTitle(front, in: source)
    readTexts(front, in: source)
    links = IssueLinks.read(front)
    readDate(front)
    readAccess(front)
    isDraft = IssueFields.isDraft(front)
  }

  private mutating func readTitle(_ front: FrontMatter, in source: SourceLines) {
    guard let node = front.node(of: FrontMatterKeys.title) else { return }
    switch node.content {
    case .sequence, .mapping: warnings.append(Warning(line: node.line, message: "title is no text"))
    case .scalar: title = texts(of: node, isTitle: true, in: source).first
    }
  }

  private mutating func readTexts(_ front: FrontMatter, in source: SourceLines) {
    for key in FrontMatterKeys.text {
      guard let node = front.node(of: [key]) else { continue }
      switch node.content {
      case .scalar: texts += texts(of: node, isTitle: false, in: source)
      case .sequence(let items):
        for item in items { texts += texts(of: item, isTitle: false, in: source) }
      case .mapping: break
      }
    }
  }

  /// The texts of a scalar. What YAML takes for a comment, but has no blank behind its sign, is text: `Ausgabe #17`.
  private mutating func texts(of node: YAMLNode, isTitle: Bool, in source: SourceLines) -> [InlineText] {
    guard case .scalar(let text, let isPlain) = node.content, node.bool == nil || isTitle else { return [] }
    var value = PlacedValue(node.isNull ? "" : text, isPlain: isPlain, at: node, in: source)
    if isPlain, let rest = IssueFields.text(behind: value, in: source) {
      value.append(rest, in: source)
      warnings.append(
        Warning(
          line: node.line,
          message: "a value goes on behind a ‘#’, which begins a comment in YAML; quotes around it keep it whole"))
    }
    return ValueText.read(value, isTitle: isTitle, in: source)
  }

  private static func text(behind value: PlacedValue, in source: SourceLines) -> Range<Int>? {
    guard let end = value.end else { return nil }
    let line = source.lines[source.index(of: end)]
    guard end <= line.end else { return nil }
    let rest = source.bytes.trimmed(end..<line.end)
    guard rest.count > 1, source.bytes[rest.lowerBound] == UInt8(ascii: "#"),
      ByteClass.isAlphanumeric(source.bytes[rest.lowerBound + 1]) || source.bytes[rest.lowerBound + 1] >= 0x80
    else { return nil }
    return end..<rest.upperBound
  }

  /// The first key with a date; a key whose value is none is told and passed over.
  private mutating func readDate(_ front: FrontMatter) {
    for key in FrontMatterKeys.date {
      guard let node = front.value(of: [key]), node.bool == nil else { continue }
      guard case .scalar(let text, _) = node.content else {
        warnings.append(Warning(line: node.line, message: "\(key) is no date"))
        continue
      }
      switch DateText.beginning(Array(text.utf8)) {
      case .day(let day):
        date = day
        return
      case .impossible: warnings.append(Warning(line: node.line, message: "impossible date ‘\(text)’"))
      case .none: warnings.append(Warning(line: node.line, message: "‘\(text)’ is no date"))
      }
    }
  }

  private mutating func readAccess(_ front: FrontMatter) {
    guard let node = front.value(of: FrontMatterKeys.access) else { return }
    access = node.text.flatMap { Access(rawValue: $0.lowercased()) }
    if access == nil {
      warnings.append(Warning(line: node.line, message: "access is neither free, paid nor preview"))
    }
  }

  /// `draft: true`, Jekyll's `published: false`, Pelican's `Status: draft`.
  private static func isDraft(_ front: FrontMatter) -> Bool {
    front.value(of: FrontMatterKeys.draft)?.bool == true
      || front.value(of: FrontMatterKeys.published)?.bool == false
      || front.value(of: FrontMatterKeys.status)?.text?.lowercased() == "draft"
  }
}
