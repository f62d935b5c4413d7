/// Which paths and queries of a site are one page.
enum PathRules {
  /// Path, query and, where it is one, the route in the fragment; `/` for the site's first page.
  static func normalized(path: String, query: String?, fragment: String?, host: String) -> String {
    var segments = Self.segments(of: path)
    var parameters = Self.parameters(of: query ?? "", host: host)
    SamePages.settle(&segments, &parameters, host: host)
    let pairs = parameters.map { $0.value.isEmpty ? $0.name : $0.name + "=" + $0.value }
    let route = fragment.flatMap { Self.route(in: $0) } ?? ""
    return "/" + segments.joined(separator: "/") + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")) + route
  }

  // MARK: Path

  private static func segments(of path: String) -> [String] {
    var segments: [String] = []
    for segment in path[...].split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      if segment == ".." { _ = segments.popLast() } else if segment != "." { segments.append(String(segment)) }
    }
    segments = segments.map { PercentCoding.normalized($0.prefixBeforeSession) }
    if let last = segments.last, indexFiles.contains(last.lowercased()) { segments.removeLast() }
    return withoutAMP(segments)
  }

  private static let indexFiles: Set<String> = ["index.html", "index.htm", "index.shtml", "index.php", "default.aspx"]

  /// `/amp/artikel`, `/artikel-12/amp`, `/artikel.amp.html`, `/artikel.amp`; but not the package called amp.
  private static func withoutAMP(_ segments: [String]) -> [String] {
    var segments = segments
    if segments.count > 1, segments[0] == "amp" { segments.removeFirst() }
    if segments.count > 1, segments[segments.count - 1] == "amp", segments[segments.count - 2].namesArticle {
      segments.removeLast()
    }
    guard let last = segments.popLast() else { return segments }
    for ending in [".amp.html", ".amp"] where last.hasSuffix(ending) && last.utf8.count > ending.utf8.count {
      return segments + [String(last.dropLast(ending.count)) + (ending == ".amp" ? "" : ".html")]
    }
    return segments + [last]
  }

  // MARK: Query

  struct Parameter {
    var name: String
    var value: String
  }

  /// Without those that count clicks, ordered by their names.
  private static func parameters(of query: String, host: String) -> [Parameter] {
    let all = query.split(separator: "&").map { pair in
      let equals = pair.firstIndex(of: "=") ?? pair.endIndex
      return Parameter(
        name: PercentCoding.normalized(pair[..<equals]), value: PercentCoding.normalized(pair[equals...].dropFirst()))
    }
    let kept = all.filter { !TrackingParameters.holds($0, host: host) }
    // Not by value: a list that is given one value at a time has an order.
    return kept.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
  }

  // MARK: Fragment

  /// A fragment is a place on the page, unless it names the page: `#!/artikel/12`, `#/artikel/12`.
  private static func route(in fragment: String) -> String? {
    fragment.hasPrefix("!") || fragment.hasPrefix("/") ? "#" + PercentCoding.normalized(fragment) : nil
  }
}

extension String {
  /// Whether a segment of a path is an article's name or number: `sora-video`, `2024`, `artikel.html`.
  fileprivate var namesArticle: Bool {
    utf8.contains {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }
}

extension String {
  /// Without `;jsessionid=…`.
  fileprivate var prefixBeforeSession: Substring {
    guard let mark = firstIndex(of: ";"), self[mark...].lowercased().hasPrefix(";jsessionid=") else { return self[...] }
    return self[..<mark]
  }
}

/// Pages that a site has under several addresses, though no general rule joins them.
enum SamePages {
  static func settle(_ segments: inout [String], _ parameters: inout [PathRules.Parameter], host: String) {
    switch host {
    case "youtube.com":
      if segments.count == 2, ["embed", "live", "shorts", "v"].contains(segments[0]) {
        parameters = [.init(name: "v", value: segments[1])]
        segments = ["watch"]
      } else if segments == ["watch"] {
        parameters.removeAll { $0.name != "v" }
      }
    case "arxiv.org":
      if segments.count == 2, ["abs", "pdf", "html"].contains(segments[0]) {
        segments = ["abs", segments[1].paperNumber]
      }
    default: break
    }
  }
}

extension String {
  /// `2103.00020v2.pdf` → `2103.00020`.
  fileprivate var paperNumber: String {
    let name = hasSuffix(".pdf") ? dropLast(4) : self[...]
    guard let mark = name.lastIndex(of: "v"), mark > name.startIndex else { return String(name) }
    let version = name[mark...].dropFirst()
    return !version.isEmpty && version.allSatisfy(\.isASCIIDigit) ? String(name[..<mark]) : String(name)
  }
}
