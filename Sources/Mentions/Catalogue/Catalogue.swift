package import Newsletter

/// The AI models and products whose names have versions and false friends.
package struct Catalogue: Sendable {
  package private(set) var models: [Model]

  /// Nil for the built-in table.
  private var ownWords: KnownWords?

  package init(_ models: [Model]) {
    self.models = models
    ownWords = KnownWords(of: models)
  }

  private init(builtIn models: [Model]) { self.models = models }

  /// The built-in table.
  package static let standard = Catalogue(
    builtIn: TextModels.all + ImageModels.all + VideoModels.all + AudioModels.all + CodeModels.all + Assistants.all
      + ScienceModels.all)

  /// Those of the built-in table are read when they are first needed.
  private static let standardWords = KnownWords(of: standard.models)

  var words: KnownWords { ownWords ?? Self.standardWords }

  /// The built-in table with what an archive adds.
  package init(adding entries: [ModelEntry]) {
    self = .standard
    for entry in entries { add(entry) }
    ownWords = KnownWords(of: models)
  }

  package func model(named name: String) -> Model? { models.first { $0.name == name } }

  /// An entry with a known name adds to that row.
  private mutating func add(_ entry: ModelEntry) {
    let index = models.firstIndex { $0.name == entry.name } ?? models.count
    if index == models.count { models.append(Model(entry.name)) }
    models[index].maker = entry.maker ?? models[index].maker
    models[index].kind = entry.kind.flatMap(Model.Kind.init(rawValue:)) ?? models[index].kind
    models[index].aliases += entry.aliases
    models[index].variants += entry.versions.flatMap(variants)
    models[index].falseFriends += entry.falseFriends.map { FalseFriend("wegen „\($0)“", near: [$0]) }
  }

  /// The words of a version; its numbers need no table.
  private func variants(in version: String) -> [String] {
    let words = version.split(separator: " ")
    let named = words.filter { $0.first?.isNumber == false }
    return named.count == words.count ? [version] : named.map(String.init)
  }
}
