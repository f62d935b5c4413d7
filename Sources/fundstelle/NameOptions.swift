internal import ArgumentParser
internal import Mentions
internal import Search

/// What counts as a mention of a name.
struct NameOptions: ParsableArguments {
  @Flag(name: .long, help: "Count the model's other names too: Bard as Gemini.")
  var aliases = false

  @Flag(name: .long, help: "Count closed compounds too: Soravideos.")
  var compounds = false

  @Flag(name: .long, help: "Count the name in any capitals: sora.")
  var ignoreCase = false

  var chosen: NameQuery.Options {
    var options: NameQuery.Options = []
    if aliases { options.insert(.aliases) }
    if compounds { options.insert(.compounds) }
    if ignoreCase { options.insert(.ignoreCase) }
    return options
  }

  /// Throws unless each name is one whose mentions can be found.
  static func check(_ names: [String]) throws {
    for name in names where NameQuery(name) == nil {
      throw ValidationError("‘\(name)’ holds no letter or digit; give a name such as Sora")
    }
  }

  /// The warnings of who finds nothing, which tell of other capitals, with what to do about it.
  static func advised(_ warnings: [String]) -> [String] { warnings.map { $0 + "; --ignore-case counts them" } }
}
