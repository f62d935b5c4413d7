/// The fields of an issue that its front matter gives.
struct IssueFields {
  var title: SourceText?
  var date: Day?
  var newsletter: String?
  var number: String?
  var url: String?
  var author: String?
  var tags: [String] = []
  var access: Access?
  var language: String?
  var id: String?
  var isDraft = false
  var warnings: [Warning]

  init(_ front: FrontMatter, in source: SourceLines) {
    warnings = front.warnings
    newsletter = front.text(of: FrontMatterKeys.newsletter)
    number = front.text(of: FrontMatterKeys.number)
    url = front.text(of: FrontMatterKeys.url)
    author = front.text(of: FrontMatterKeys.author)
    language = front.text(of: FrontMatterKeys.language)
    id = front.text(of: FrontMatterKeys.id)
    for tag in front.list(of: FrontMatterKeys.tags) where !tags.contains(tag) { tags.append(tag) }
    readTitle(front, in: source)
    readDate(front)
    readAccess(front)
    isDraft = IssueFields.isDraft(front)
  }

  private mutating func readTitle(_ front: FrontMatter, in source: SourceLines) {
    guard let node = front.value(of: FrontMatterKeys.title) else { return }
    guard case .scalar(let text, _) = node.content else {
      warnings.append(Warning(line: node.line, message: "title is no text"))
      return
    }
    let bytes = Array(text.utf8)
    let words = bytes.string(bytes.trimmed(0..<bytes.count)).split(whereSeparator: \.isNewline).joined(separator: " ")
    if !words.isEmpty { title = SourceText(words, at: node, in: source) }
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
