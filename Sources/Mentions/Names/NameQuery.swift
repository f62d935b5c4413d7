/// A name that is asked for: a family of the catalogue, with a version or without, or any other name.
package struct NameQuery: Sendable {
  package struct Options: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `sora` counts too.
    package static let ignoreCase = Options(rawValue: 1)
    /// Bard counts as Gemini.
    package static let aliases = Options(rawValue: 2)
    /// Soravideos counts as Sora.
    package static let compounds = Options(rawValue: 4)
  }

  /// As asked.
  package let text: String
  /// The family in the catalogue.
  package let model: Model?
  /// The version's parts as asked: `1.5`, `Pro`.
  package let version: [String]
  package let options: Options
  /// The names that count, those of the aliases too.
  let names: [String]
  /// Their spellings.
  let patterns: [NamePattern]

  /// Nil for a text without a letter or digit.
  package init?(_ text: String, in catalogue: Catalogue = .standard, options: Options = []) {
    let known = catalogue.family(in: text, ignoresCase: options.contains(.ignoreCase))
    var names = known.map { [$0.model.name] + $0.model.spellings } ?? [text]
    if options.contains(.aliases) { names += known?.model.aliases ?? [] }
    patterns = names.compactMap { NamePattern($0, ignoresCase: options.contains(.ignoreCase)) }
    guard !patterns.isEmpty else { return nil }
    self.names = names
    self.text = text
    self.options = options
    model = known?.model
    version = known?.version ?? []
  }

  /// A family of the catalogue with all its versions; nil for one whose name holds no letter or digit.
  package init?(family model: Model) {
    names = [model.name] + model.spellings
    patterns = names.compactMap { NamePattern($0, ignoresCase: false) }
    guard !patterns.isEmpty else { return nil }
    text = model.name
    options = []
    self.model = model
    version = []
  }

  /// A name in whatever capitals somebody types: a family has those of the catalogue, any other name counts in all.
  package init?(typed text: String, in catalogue: Catalogue) {
    guard let name = NameQuery(text, in: catalogue, options: .ignoreCase) else { return nil }
    let family = name.model == nil ? nil : NameQuery(name.understood, in: catalogue)
    self = family?.model == nil ? name : family ?? name
  }
}

extension NameQuery {
  /// The family, or the name as it was asked for.
  package var name: String { model?.name ?? text }

  /// The family with the version that was asked for.
  package var understood: String { model.map { ([$0.name] + version).joined(separator: " ") } ?? text }
}

extension Catalogue {
  /// The family whose name the text is, with the version after it; the longest name if there are several.
  fileprivate func family(in text: String, ignoresCase: Bool) -> (model: Model, version: [String])? {
    let bytes = Array(text.utf8)
    var best: (model: Model, version: [String], end: Int)?
    for model in models {
      for name in [model.name] + model.spellings {
        guard name.first?.lowercased() == text.first?.lowercased(),
          let end = NamePattern(name, ignoresCase: ignoresCase)?.end(in: bytes.span, from: 0),
          end > best?.end ?? 0
        else { continue }
        if end == bytes.count {
          best = (model, [], end)
        } else if let version = VersionReader(variants: model.variants).read(bytes.span, from: 0, at: end),
          version.ending.end == bytes.count, !version.ending.isGenitive
        {
          best = (model, version.tokens, end)
        }
      }
    }
    return best.map { ($0.model, $0.version) }
  }
}
