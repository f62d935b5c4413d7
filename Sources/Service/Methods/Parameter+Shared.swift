internal import Mentions
internal import Newsletter
internal import Search

/// Parameters that several methods take.
extension Parameter {
  static func limit(_ initial: Int = 0, of things: String) -> Parameter {
    Parameter(
      "limit", .integer(from: 0), initial: .number(JSONNumber(initial)), "At most so many \(things); 0 is all.")
  }

  static func offset(of things: String) -> Parameter {
    Parameter("offset", .integer(from: 0), initial: 0, "Skip so many \(things): how to get the next ones.")
  }

  static let since = Parameter("since", .string, "Only from this date on: 2024-02-20, 2024-02, märz, 2 Wochen.")
  static let until = Parameter("until", .string, "Only up to this date.")

  static let today = Parameter(
    "today", .day, "The day that recency and dates such as „seit:märz“ count from; default is today.")

  /// What counts as a mention of a name.
  static let nameOptions = [
    Parameter("aliases", .boolean, initial: false, "Count the model's other names too: Bard as Gemini."),
    Parameter("compounds", .boolean, initial: false, "Count closed compounds too: Soravideos."),
    Parameter("ignoreCase", .boolean, initial: false, "Count the name in any capitals: sora."),
  ]
}

extension Arguments {
  var page: Page { Page(limit: int("limit"), offset: int("offset")) }

  /// What `since` and `until` name.
  func days(today: Day) throws(RequestError) -> Days {
    func date(_ name: String) -> String? { string(name).isEmpty ? nil : string(name) }
    do {
      return try Days(since: date("since"), until: date("until"), today: today)
    } catch {
      let name = error.text == date("since") ? "since" : "until"
      throw .invalid(name, "„\(error.text)“ is no date; " + Days.Unreadable.advice)
    }
  }

  var nameOptions: NameQuery.Options {
    var options: NameQuery.Options = []
    if bool("aliases") { options.insert(.aliases) }
    if bool("compounds") { options.insert(.compounds) }
    if bool("ignoreCase") { options.insert(.ignoreCase) }
    return options
  }

  /// A name whose mentions can be found.
  func name(_ parameter: String) throws(RequestError) -> String {
    let name = string(parameter)
    try Self.requireName(name, of: parameter)
    return name
  }

  static func requireName(_ name: String, of parameter: String) throws(RequestError) {
    guard NameQuery(name) != nil else {
      throw .invalid(parameter, "„\(name)“ holds no letter or digit; give a name such as Sora")
    }
  }
}
