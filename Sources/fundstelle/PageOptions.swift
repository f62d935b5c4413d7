internal import ArgumentParser
internal import Service

/// What a command's answer lists.
protocol ListedThings {
  /// As in `at most so many passages`.
  static var name: String { get }
  /// How many of them are shown where nothing else is asked for; 0 is all.
  static var limit: Int { get }
  /// The same for the help.
  static var usual: String { get }
}

extension ListedThings {
  static var usual: String { limit == 0 ? "all" : String(limit) }
}

/// Which stretch of a list is shown.
struct PageOptions<Things: ListedThings>: ParsableArguments {
  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp("At most so many \(Things.name); 0 is all. Default: \(Things.usual).", valueName: "count"))
  var limit: Int?

  @Option(name: .long, help: ArgumentHelp("Skip so many \(Things.name).", valueName: "count"))
  var offset: Int?

  func validate() throws {
    try Limit.check(limit ?? Things.limit)
    guard offset ?? 0 >= 0 else { throw ValidationError("--offset takes a number from 0 on") }
  }

  var page: Page { Page(limit: limit ?? Things.limit, offset: offset ?? 0) }
}

enum Limit {
  /// Throws unless there can be such a limit.
  static func check(_ limit: Int) throws {
    guard limit >= 0 else { throw ValidationError("--limit takes a number from 0 on; 0 is all") }
  }
}
