/// The words of a catalogue that speak for a model, read once for all of its models.
struct KnownWords: Sendable {
  /// Names of models, and words that name makers, folded.
  let names: Set<String>
  /// Those of them that mean nothing else.
  let unmistakable: Set<String>

  init(of models: [Model]) {
    let makers = Set(models.compactMap(\.maker)).flatMap(Companies.words)
    names = Set(models.map { $0.name.lowercased() } + makers)
    let certain = models.filter { $0.falseFriends.isEmpty && $0.name.count > 3 }.map { $0.name.lowercased() }
    unmistakable = Set(certain.filter { $0.allSatisfy(\.isLetter) } + Companies.ofAI)
  }
}
