internal import Newsletter

extension ArchiveSettings {
  /// Changes whenever an archive has to be read anew to be indexed as the settings say.
  var digest: String {
    let rules = sections.map { String(describing: $0) }
    let parts =
      [String(IssueParser.version), newsletter ?? "", halfLife.map { String($0) } ?? "", baseURL ?? ""] + rules
    return String(ContentDigest.of(Array(parts.joined(separator: "\n").utf8)), radix: 16)
  }
}
