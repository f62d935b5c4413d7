/// Exclusions in a query look like options: `fundstelle search sora -lumiere`.
enum QueryArguments {
  /// The arguments with what is no option of ours moved behind `--`, where the parser takes it as it is.
  static func protected(_ arguments: [String]) -> [String] {
    guard arguments.first == "search" else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    let exclusions = arguments[..<end].filter(isExclusion)
    guard !exclusions.isEmpty else { return arguments }
    let options = arguments[..<end].filter { !isExclusion($0) }
    return options + ["--"] + exclusions + arguments[end...].dropFirst()
  }

  /// One dash and a word, but not `-n`, `-n5`, `-q`, `-h` or a number after an option.
  private static func isExclusion(_ argument: String) -> Bool {
    guard argument.utf8.count > 2, argument.hasPrefix("-"), !argument.hasPrefix("--") else { return false }
    let rest = argument.dropFirst()
    if rest.hasPrefix("n"), rest.dropFirst().allSatisfy(\.isNumber) { return false }
    return !rest.allSatisfy(\.isNumber)
  }
}
