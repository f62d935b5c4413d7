/// Where an issue stands on the web.
enum IssueURL {
  /// The front matter's address, made whole by the archive's if it is a path; else the archive's pattern filled in.
  static func of(_ fields: IssueFields, path: String, day: Day?, base: String?) -> String? {
    guard let url = fields.url else { return base.flatMap { filled($0, fields, path: path, day: day) } }
    guard let base, url.utf8.first == UInt8(ascii: "/"), !url.hasPrefix("//") else { return url }
    return host(of: base) + url
  }

  /// `https://example.org` of `https://example.org/{year}/{slug}/`.
  private static func host(of base: String) -> String {
    let bytes = Array(base.utf8)
    let start = bytes.firstIndex(of: "://", in: 0..<bytes.count).map { $0 + 3 } ?? 0
    return bytes.string(0..<(bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count))
  }

  /// Nil if the pattern asks for what the issue does not have.
  private static func filled(_ pattern: String, _ fields: IssueFields, path: String, day: Day?) -> String? {
    var url = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      guard let value = value(of: String(name), fields, path: path, day: day) else { return nil }
      url += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    return url + rest
  }

  /// The names that a pattern may hold.
  static let names = ["year", "month", "day", "slug", "id", "path", "number"]

  private static func value(of name: String, _ fields: IssueFields, path: String, day: Day?) -> String? {
    let date = day.map { Array($0.description.utf8) }
    switch name {
    case "year": return date.map { $0.string(0..<4) }
    case "month": return date.map { $0.string(5..<7) }
    case "day": return date.map { $0.string(8..<10) }
    case "slug": return fields.slug ?? PathName.slug(of: Array(path.utf8))
    case "id": return fields.id ?? IssueParser.withoutExtension(path)
    case "path": return IssueParser.withoutExtension(path)
    case "number": return fields.number
    default: return nil
    }
  }
}
