/// The parts of a web address as it is written: RFC 3986, section 3, read forgivingly.
struct AddressParts {
  /// In lower case.
  var host: String
  /// With its leading slash, or empty.
  var path: String
  var query: String?
  var fragment: String?

  /// Nil for what leads to no host on the web.
  init?(_ url: String, isSchemeOptional: Bool) {
    var rest = url.trimmed
    if let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://"), rest[..<scheme].isScheme {
      guard Self.schemes.contains(rest[..<scheme].lowercased()) else { return nil }
      rest = rest[scheme...].dropFirst(3)
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else {
      guard isSchemeOptional && !rest.hasOtherScheme || rest.prefix(4).lowercased() == "www." else { return nil }
    }
    let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
    guard let host = Self.host(rest[..<end]) else { return nil }
    self.host = host
    rest = rest[end...]
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[hash...].dropFirst())
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[mark...].dropFirst())
      rest = rest[..<mark]
    }
    path = String(rest)
  }

  private static let schemes: Set<String> = ["http", "https", "ftp"]

  /// Without user and port; nil where it cannot be a host: `:8080`, `kein host`, `datei`.
  private static func host(_ authority: Substring) -> String? {
    var host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    if let colon = host.lastIndex(of: ":"), host[colon...].dropFirst().allSatisfy(\.isASCIIDigit) {
      host = host[..<colon]
    }
    while host.hasSuffix(".") { host = host.dropLast() }
    let name = PercentCoding.decoded(host).lowercased()
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.canStandInHost) }) else {
      return nil
    }
    return name
  }
}

extension Unicode.Scalar {
  fileprivate var canStandInHost: Bool {
    value >= 0x80 ? !properties.isWhitespace : self == "-" || self == "_" || properties.isAlphabetic || isDigit
  }

  private var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
  /// `mailto:…`, but not the port of a host.
  fileprivate var hasOtherScheme: Bool {
    guard let colon = firstIndex(of: ":") else { return false }
    return self[..<colon].isScheme && self[colon...].dropFirst().first?.isASCIIDigit != true
  }

  fileprivate var isScheme: Bool { !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+") } }
}

extension String {
  /// Without blanks and angle brackets around it.
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace || first == "<" { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace || last == ">" { rest = rest.dropLast() }
    return rest
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
