/// Exclusions in a query look like options: `fundstelle search sora -lumiere`.
enum QueryArguments {
  private static let optionsWithValue: Set<String> = [
    "-n", "--limit", "--offset", "--sort", "--half-life", "--since", "--until", "--today", "--archive", "--index",
    "--format", "--color", "--schema",
  ]

  /// The arguments with the query's words moved after `--`, in their order, where the parser takes them as they are.
  static func protected(_ arguments: [String]) -> [String] {
    guard arguments.first == "search", arguments.contains(where: isExclusion) else { return arguments }
    var options: [String] = []
    var query: [String] = []
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "--" {
        query += rest
        break
      }
      if optionsWithValue.contains(argument) {
        options.append(argument)
        if let value = rest.popFirst() { options.append(value) }
      } else if argument.hasPrefix("-"), argument != "-", !isExclusion(argument) {
        options.append(argument)
      } else {
        query.append(argument)
      }
    }
    return ["search"] + options + ["--"] + query
  }

  /// One dash and something after it, but none of `-n`, `-n5`, `-q`, `-h`.
  private static func isExclusion(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), !argument.hasPrefix("--"), argument != "-" else { return false }
    let rest = argument.dropFirst()
    return rest != "q" && rest != "h" && !(rest.hasPrefix("n") && rest.dropFirst().allSatisfy(\.isNumber))
  }
}
