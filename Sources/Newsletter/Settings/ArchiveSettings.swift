/// What an archive says about itself in `fundstelle.yaml` at its root.
package struct ArchiveSettings: Sendable, Equatable {
  package static let fileName = "fundstelle.yaml"

  /// The name of issues that give none themselves.
  package var newsletter: String?
  /// They come before the built-in table of headings; the first that fits decides.
  package var sections: [SectionRule]
  /// Paths that are not read, as patterns.
  package var ignore: [String] { didSet { ignored = ignore.map(PathPattern.init) } }
  /// Days after which an issue counts half.
  package var halfLife: Double?
  package var models: [ModelEntry]
  /// A pattern for the addresses of issues that give none themselves: `https://example.org/{year}/{slug}/`.
  package var baseURL: String?
  private(set) var ignored: [PathPattern]

  package init(
    newsletter: String? = nil, sections: [SectionRule] = [], ignore: [String] = [], halfLife: Double? = nil,
    models: [ModelEntry] = [], baseURL: String? = nil
  ) {
    self.newsletter = newsletter
    self.sections = sections
    self.ignore = ignore
    self.halfLife = halfLife
    self.models = models
    self.baseURL = baseURL
    ignored = ignore.map(PathPattern.init)
  }

  /// An archive without `fundstelle.yaml`.
  package static let `default` = ArchiveSettings()

  /// Reads the settings of the archive at `root`; the default if it has none.
  package static func read(root: String) throws(SettingsError) -> ArchiveSettings {
    switch FileBytes.read(root + "/" + fileName) {
    case .bytes(let bytes): return try parse(bytes)
    case .absent: return .default
    case .failed(let reason): throw .unreadable(file: fileName, reason: reason)
    }
  }

  package static func parse(_ bytes: [UInt8]) throws(SettingsError) -> ArchiveSettings {
    try SettingsReader.read(bytes)
  }
}
